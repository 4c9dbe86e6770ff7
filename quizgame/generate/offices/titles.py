"""The offices that one person holds at a time, and what each of them can be an office of."""

from quizgame.generate.naming import kinds

_LAND = frozenset({kinds.COUNTRY})
_AREA = frozenset({kinds.COUNTRY, kinds.PLACE})
_TOWN = frozenset({kinds.PLACE})
_BODY = frozenset({kinds.GROUP})

# In lower case. What many are at a time (senators, judges) and what is no office is not here.
_OFFICES: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        ("vice president", "prime minister", "chancellor", "king", "queen", "emperor"), _LAND
    ),
    **dict.fromkeys(
        ("premier", "first minister", "chief minister", "secretary of state", "attorney general"),
        _AREA,
    ),
    **dict.fromkeys(("treasurer", "chief justice"), _AREA),
    **dict.fromkeys(("mayor", "sheriff", "police chief", "police commissioner"), _TOWN),
    **dict.fromkeys(("archbishop", "lieutenant governor"), _TOWN),
    **dict.fromkeys(("president", "chief executive"), _LAND | _BODY),
    **dict.fromkeys(("ceo", "chief executive officer", "managing director"), _BODY),
    **dict.fromkeys(("chairman", "chairwoman", "chairperson", "chair"), _BODY),
    **dict.fromkeys(("director general", "secretary general", "general secretary"), _BODY),
    **dict.fromkeys(("director", "executive director", "administrator"), _BODY),
    **dict.fromkeys(("head", "chief", "chief economist", "chief financial officer"), _BODY),
    **dict.fromkeys(("editor in chief", "head coach", "coach"), _BODY),
    "governor": _TOWN | _BODY,
}
_PORTFOLIOS = (
    *("agriculture", "commerce", "communications", "culture", "defence", "defense", "economy"),
    *("education", "energy", "environment", "external affairs", "finance", "fisheries", "foreign"),
    *("foreign affairs", "health", "home", "home affairs", "housing", "immigration", "industry"),
    *("information", "interior", "internal affairs", "justice", "labor", "labour", "oil"),
    *("petroleum", "railways", "science", "security", "sports", "tourism", "trade", "transport"),
    *("transportation", "treasury", "water"),
)
_MINISTRIES = (
    "{} minister",
    "minister of {}",
    "minister for {}",
    "{} secretary",
    "secretary of {}",
)
_MINISTERS = frozenset(form.format(field) for field in _PORTFOLIOS for form in _MINISTRIES)
_SHORT = {"pm": "prime minister", "gov.": "governor"}
_HEAD = {"chief": "head"}
# What an office must be of: a firm has many directors, and only of a bank is the governor no mayor.
_NEEDED = {
    "director": frozenset(
        """
        academy administration agency authority bureau centre center charity department foundation
        gallery hospital institute institution laboratory library museum observatory office opera
        service theatre theater watchdog zoo
        """.split()
    ),
    "governor": frozenset({"bank"}),
}

LONGEST_TITLE = max(len(title.split()) for title in [*_OFFICES, *_MINISTERS])
"""The number of words of the longest office."""

TITLE_WORDS = frozenset(word for title in [*_OFFICES, *_MINISTERS] for word in title.split())
"""Every word that an office is written with."""


def title_of(words: str) -> str | None:
    """The office that these very words name, in lower case and without hyphens, or None."""
    text = " ".join(words.casefold().replace("-", " ").split())
    text = _SHORT.get(text, text)
    return text if text in _OFFICES or text in _MINISTERS else None


def may_have(owner: str, noun: str | None, title: str) -> bool:
    """Whether something of this kind and common noun has one holder of an office."""
    needed = _NEEDED.get(title)
    if owner == kinds.GROUP and needed is not None and noun not in needed:
        return False
    return owner in _OFFICES.get(title, _AREA)


def is_of_minister(title: str) -> bool:
    """Whether an office is that of a minister for something: "health minister"."""
    return title in _MINISTERS


def plain_title(title: str, *, of: bool = True) -> str:
    """The office as a question says it: "CEO", and before an "of" the "head" for a chief."""
    return _HEAD[title] if of and title in _HEAD else title.replace("ceo", "CEO")
