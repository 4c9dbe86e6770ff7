"""What a question calls what it asks for: "which Iranian airline", "which mayor of Oslo"."""

from spacy.tokens import Token

from quizgame.generate.candidate import Unaskable
from quizgame.generate.naming import kinds, places
from quizgame.generate.naming.descriptions import Description
from quizgame.generate.naming.names import Name
from quizgame.generate.story import Story

# One word that is enough after "which": there are few of them.
_OFFICES = frozenset(
    {"president", "minister", "chancellor", "king", "queen", "pope", "premier", "senator", "mayor"}
)
# Words of a description that point at something beside it.
_POINTING = frozenset(
    {
        "similar",
        "other",
        "another",
        "same",
        "such",
        "previous",
        "next",
        "fellow",
        "between",
        "own",
        "last",
    }
)
_LOWERED = frozenset(
    """
        president prime minister chancellor secretary senator governor mayor king
        queen prince princess pope professor judge justice ambassador chairman general
        foreign defence defense vice deputy premier representative attorney finance home
        interior congressman congresswoman leader chief director
    """.split()
)


def question_words(story: Story, name: Name, here: Description | None, head: Token) -> str:
    """The question words: "which Iranian airline", "which US president", "who", "which city"."""
    fits = here is not None and here.usable and _fits(here, name)
    best = here if fits else _best_description(story, name)
    if best is not None:
        phrase = _phrase(story, best, name)
        if phrase and name.kind == kinds.PERSON and " " not in phrase and phrase not in _OFFICES:
            phrase = None
        if phrase:
            return f"which {phrase}"
    called = {d.noun for d in story.descriptions.get(name.full, ()) if _is_body(d.noun)}
    if name.kind == kinds.GROUP and not name.noun and len(called) == 1:
        return f"which {called.pop()}"
    return bare_words(name)


def _is_body(noun: str) -> bool:
    return kinds.kind_of_noun(noun) == kinds.GROUP


def _fits(description: Description, name: Name) -> bool:
    """Whether a description says what a place is: "downtown" says only where in it."""
    return name.kind != kinds.PLACE or kinds.kind_of_noun(description.noun) == kinds.PLACE


def _best_description(story: Story, name: Name) -> Description | None:
    rows = [d for d in story.descriptions.get(name.full, ()) if d.usable]
    if name.kind in {kinds.COUNTRY} or not rows:
        return None
    if name.kind == kinds.PLACE:
        rows = [d for d in rows if kinds.kind_of_noun(d.noun) == kinds.PLACE]
    return rows[0] if rows else None


def _phrase(story: Story, description: Description, name: Name) -> str | None:
    """The description as it stands after "which", or None when it cannot."""
    tokens = story.doc[description.start : description.end]
    if any(story.names.at(t) is name for t in tokens) or any(
        t.i in story.times or t.tag_ == "CD" for t in tokens
    ):
        return None
    if any(t.tag_ in {"PRP$", "JJS", "RBS", "POS"} or t.dep_ == "poss" for t in tokens) or any(
        t.tag_ == "NNS" and t.lemma_ == description.noun for t in tokens
    ):
        return None
    if any(t.lower_ in _POINTING or t.pos_ in {"ADV", "DET"} for t in tokens[:2]):
        return None
    if any(t.lower_ in _POINTING for t in tokens):
        return None
    for mentioned, _ in story.names.within(tokens.start, tokens.end):
        if (
            mentioned.kind == kinds.PERSON
            and " " in mentioned.full
            and mentioned.full not in tokens.text
        ):
            return None
    words = [
        t.lower_
        if story.names.at(t) is None and (t.lower_ in _LOWERED or t.i == t.sent.start)
        else t.text
        for t in tokens
    ]
    text = "".join(w + t.whitespace_ for w, t in zip(words, tokens, strict=True)).strip()
    own = {w.lower() for w in name.full.split()}
    if any(w.lower() in own and len(w) > 3 for w in text.split()) and name.kind != kinds.GROUP:
        return None
    return text


def bare_words(name: Name) -> str:
    """The question words by kind alone: "who", "which country"; Unaskable when it is unknown."""
    if name.kind == kinds.PERSON:
        return "who"
    if name.kind == kinds.COUNTRY:
        return "which territory" if places.is_territory(name.full) else "which country"
    if name.noun:
        return f"which {name.noun}"
    if name.kind == kinds.PLACE:
        if name.full == "New York" or is_capital(name.full):
            return "which city"
        if places.is_us_state(name.full):
            return "which US state"
        return "which place"
    if name.kind == kinds.GROUP and (
        (" " in name.full and len(name.mentions) > 1)
        or name.full.isupper()
        or _is_of_words(name.full)
    ):
        return "which organisation"
    raise Unaskable("kind unknown", name.full)


def is_capital(name: str) -> bool:
    """Whether a name is that of a capital, which may stand for its government."""
    return name == "Washington" or places.country_of_capital(name) is not None


def _is_of_words(name: str) -> bool:
    """Whether a long name has common words in it, as organisations have and people have not."""
    words = name.split()
    common = any(w.islower() or kinds.is_generic(w) for w in words)
    return len(words) > 2 and common
