"""Words that say something only to the reader of the article: "the house", "others", "there"."""

from spacy.tokens import Token

from quizgame.generate.candidate import Unaskable
from quizgame.generate.naming import kinds, places
from quizgame.generate.story import Story
from quizgame.generate.values.amounts import AmountKind

# Words that point at something outside the question.
_POINTERS = frozenset(
    """
        here there such another other others latter former respectively aforementioned
        same both some many several few someone somebody everyone something one ones
        this that these those himself herself
    """.split()
)
# What "the" may stand before without having been told of: there is only one.
_UNIQUE = frozenset(
    """
        world press police public sun moon sky internet universe earth past future present
        media web ground sea air weather economy climate environment wild night day
        morning evening afternoon week weekend month year century decade end beginning
        start rest majority minority number lack use time first last north south east
        west left right top bottom process age
    """.split()
)
# What shares are told of: "48% of the vote".
_WHOLES = frozenset({"vote", "population", "electorate", "total", "ballot", "turnout"})
# Adjectives that point back at something: "the next kick", "the neighbouring state".
_POINTING_BACK = frozenset(
    """
    next previous following neighboring neighbouring nearby preceding subsequent said resulting
    aforementioned respective remaining fellow
    """.split()
)
# Nouns that a nationality alone does not single out: "the European nation".
_WHOLE_COUNTRIES = frozenset({"nation", "country", "state"})
_BARE_KINDS = frozenset(
    {"nation", "country", "state", "city", "town", "company", "firm", "airline", "club", "team"}
)
# Nouns that stand for whatever event the article is about.
_ANY_EVENT = frozenset({"event", "meeting", "project", "study", "attack", "crash", "case"})
_HARD_POINTERS = frozenset({"here", "there", "respectively", "aforementioned", "latter", "such"})


def _points_out(token: Token) -> bool:
    """Whether a word such as "others" or "this" stands for something outside of the question."""
    joins = token.dep_ in {"mark", "det", "amod", "quantmod", "advmod", "nummod"}
    return not joins and token.tag_ not in {"WDT", "IN"}


def _is_year(token: Token) -> bool:
    return token.text.isdigit() and len(token.text) == 4


def refuse_vague(story: Story, token: Token, left_out: frozenset[int]) -> bool:
    """Refuse a word that needs the article; True if it stands for the article's event.

    `left_out` are the tokens that the question leaves out: they make nothing plain. Raises
    Unaskable.
    """
    lower = token.lower_
    if token.tag_ in {"WDT", "WP", "EX"} and token.dep_ in {"ROOT"}:
        raise Unaskable("pronoun", token.text)
    if lower in _POINTING_BACK and token.tag_ == "JJ":
        raise Unaskable("vague", token.text)
    if lower == "then" and token.dep_ in {"pcomp", "pobj"}:  # "since then"
        raise Unaskable("vague", token.text)
    if lower in _HARD_POINTERS or (lower in _POINTERS and _points_out(token)):
        raise Unaskable("vague", token.text)
    if token.tag_ == "CD" and _counts_nothing(story, token):
        raise Unaskable("vague", token.text)
    return token.pos_ == "NOUN" and _refuse_noun(story, token, left_out)


def _counts_nothing(story: Story, number: Token) -> bool:
    """Whether a number stands without what it counts: "came first with 14"."""
    quantity = story.quantities.get(number.i)
    bare = quantity is not None and quantity.kind is AmountKind.NUMBER and not quantity.noun
    told = number.dep_ == "pobj" or any(c.dep_ == "det" for c in number.lefts)
    return bare and told and not list(number.rights)


def _pointer(noun: Token, left_out: frozenset[int]) -> Token | None:
    """The word that points at a noun, though what it belongs to has been left out."""
    pointing = {"the", "this", "that", "these", "those"}
    before = noun.nbor(-1) if noun.i > 0 else noun
    if before.lower_ in pointing and before.head.i in left_out:
        return before
    return next((c for c in noun.lefts if c.lower_ in pointing), None)


def _refuse_noun(story: Story, noun: Token, left_out: frozenset[int]) -> bool:
    """Refuse a noun that only the article makes plain; True if it is the article's event."""
    if any(c.lower_ in _POINTING_BACK for c in noun.lefts):
        raise Unaskable("vague", noun.text)
    article = _pointer(noun, left_out)
    if article is None or (noun.lemma_.lower() in _UNIQUE and article.lower_ == "the"):
        return False
    if article.lower_ == "the" and _is_restricted(story, noun, left_out):
        return False
    topic = story.topic
    if topic is not None and article.lower_ == "the" and topic.is_called(noun.lemma_.lower()):
        return True
    raise Unaskable("vague", f"{article.text} {noun.text}")


def _is_restricted(story: Story, noun: Token, left_out: frozenset[int]) -> bool:
    """Whether a noun with "the" says which one it is: by a name, a year, a rank or a clause."""
    subtree = [t for t in noun.subtree if t.i not in left_out]
    named = [n for t in subtree if t != noun and (n := story.names.at(t))]
    whole = noun.lemma_.lower() in _WHOLE_COUNTRIES
    if whole and any(places.nationality_to_country(n.full) for n in named):
        return True  # "the Swiss state"
    if noun.lemma_.lower() in _BARE_KINDS:
        named = [n for n in named if n.kind != kinds.NATIONALITY]
    if named or any(c.lower_ == "of" and len(list(c.subtree)) > 3 for c in noun.rights):
        return True
    if noun.lemma_.lower() in _WHOLES and noun.head.lower_ == "of":
        return True
    joined = [c for c in noun.lefts if c.dep_ == "compound" and c.pos_ == "NOUN"]
    if joined and not any(c.lemma_.lower() in _ANY_EVENT for c in joined):
        return True  # "the finish line", but not "the event website"
    if any(t.tag_ in {"JJS", "RBS"} or t.ent_type_ == "ORDINAL" or _is_year(t) for t in subtree):
        return True
    if any(t.i in story.references for t in subtree):
        return True
    return len([t for t in subtree if t.pos_ in {"NOUN", "PROPN", "VERB"}]) >= 3
