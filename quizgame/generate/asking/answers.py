"""Names as answers: the forms of a name that are accepted, and whether it is told in full."""

from quizgame.generate.naming import kinds, places
from quizgame.generate.naming.name_spans import TITLES
from quizgame.generate.naming.names import Name
from quizgame.generate.story import Story

# "Democratic", "Conservative", "Liberal", "Republican", "Green": their people are "Democrats" ...
_ADJECTIVES = ("ic", "ive", "al", "an", "Green")


# Cities that news calls by other names too.
_CITIES = {
    "Los Angeles": ("LA", "L.A."),
    "New York": ("New York City", "NYC"),
    "New York City": ("New York", "NYC"),
    "Washington": ("Washington, D.C.", "DC"),
    "Rio de Janeiro": ("Rio",),
    "Kyiv": ("Kiev",),
    "Mumbai": ("Bombay",),
}
_DEPARTMENT = "Department of "


def is_only_form(story: Story, name: Name) -> bool:
    """Whether a person of one name is described: "security minister Wiranto", no Wiranto of two."""
    longer = any(name.full in n.full.split() for n in story.names.names if n is not name)
    return not longer and bool(story.descriptions.get(name.full))


def accepted_forms(story: Story, name: Name) -> tuple[str, ...]:
    """The other forms of a name that answer as well, a surname that is nobody else's among them."""
    forms = set(name.aliases)
    if name.kind == kinds.PERSON and " " in name.full:
        surname = surname_of(name.full)
        if len(surname) < 3:  # "II", "Jr"
            return tuple(sorted(f for f in forms if len(f) > 2))
        shared = [
            n for n in story.names.names if n.kind == kinds.PERSON and surname_of(n.full) == surname
        ]
        if len(name.full.split()) == 3 and surname.istitle() and " " not in surname:
            forms.add(f"{name.full.split()[0]} {surname}")
        told = sum(len(n.mentions) for n in shared if n is not name)
        if len(name.mentions) > 2 * told:
            forms.add(surname)
    forms |= _other_orders(name) | _short_forms(name)
    same = {name.full.casefold(), *TITLES}
    return tuple(sorted(f for f in forms if f.casefold() not in same))


def surname_of(full: str) -> str:
    """The last word of a name, with the small words before it: "van der Berg"."""
    words = full.split()
    start = len(words) - 1
    while start > 1 and words[start - 1].islower():
        start -= 1
    return " ".join(words[start:])


def _other_orders(name: Name) -> set[str]:
    """ "Justice Department" for "Department of Justice", "Phanfone" for "Typhoon Phanfone"."""
    words = name.full.split()
    if name.kind == kinds.GROUP and len(words) == 3 and words[1] == "of":
        whose = places.nationality_of(words[2]) or words[2]
        return {f"{whose} {words[0]}"}
    if name.kind in {kinds.EVENT, kinds.THING} and len(words) == 2 and name.noun:
        return {w for w in words if w.lower() != name.noun and not kinds.is_generic(w)}
    return set()


def _short_forms(name: Name) -> set[str]:
    """ "UK" for the United Kingdom, "WHO", "the Democrats" for the Norland Democratic Party."""
    if name.kind == kinds.COUNTRY:
        return set(places.short_names(name.full))
    words = name.full.split()
    if name.kind == kinds.PLACE and name.full in _CITIES:
        return set(_CITIES[name.full])
    if name.kind == kinds.PLACE and name.noun:
        return _without_noun(words, name.noun)
    if name.full.startswith(_DEPARTMENT):
        initials = "".join(w[0] for w in words[2:] if w[0].isupper())
        return {f"DO{initials}", f"{' '.join(words[2:])} Department"}
    if name.kind != kinds.GROUP or len(words) < 2:
        return set()
    own, _, land = name.full.rpartition(" of ")
    words = own.split() if own and places.country_of(land) else words
    words = _without_country(words)
    capitals = "".join(w[0] for w in words if w[0].isupper())
    forms = {capitals} if len(capitals) > 2 and len(capitals) >= len(words) - 2 else set()
    forms |= {" ".join(words)} if 1 < len(words) < len(name.full.split()) else set()
    if name.noun == "party":
        party = words
        if len(party) == 2 and party[0].endswith(_ADJECTIVES):
            forms.add(f"{party[0].removesuffix('ic')}s")
    return forms


def _without_country(words: list[str]) -> list[str]:
    """ "Commission on Debates" for "United States Commission on Debates"."""
    country = next((n for n in (3, 2, 1) if places.country_of(" ".join(words[:n]))), 0)
    return words[country:] if len(words) > country + 1 else words


def _without_noun(words: list[str], noun: str) -> set[str]:
    """ "Larvik" for "Larvik Stadium", "Larvik" for "Hotel Larvik"."""
    for rest, said in ((words[:-1], words[-1]), (words[1:], words[0])):
        if rest and said.lower() == noun and noun in _BUILDINGS:
            return {" ".join(rest)}
    return set()


# What people leave out of the name of a building.
_BUILDINGS = frozenset(
    "stadium bridge hotel cathedral mosque church tower palace theatre theater arena".split()
)
