"""The verb of a question: in its place, before the subject, in the active, for one of several."""

import re

import lemminflect
from spacy.tokens import Token

from quizgame.generate.asking.english.wording import Wording
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import AUXILIARIES, Clause, be_for

SINGULAR = {"were": "was", "are": "is", "have": "has", "do": "does"}


def verb_group(clause: Clause, wording: Wording, loose: frozenset[int]) -> str:
    """The verb with its auxiliaries, as they stand in a statement."""
    return clause.finite or wording.say(clause.group, without=loose)


_BE_TAGS = frozenset({"VBD", "VBZ", "VBP", "VB", "VBN", "VBG"})


def in_active(clause: Clause) -> str:
    """The verb group of a passive clause in the active: "will be attended" -> "will attend"."""
    be = next((t for t in reversed(clause.group) if t.dep_ == "auxpass"), None)
    if be is None or be.tag_ not in _BE_TAGS:
        raise Unaskable("verb form", clause.verb.text)
    verb = clause.verb
    forms = lemminflect.getInflection(verb.lemma_, tag=be.tag_)
    if not forms:
        raise Unaskable("verb form", verb.text)
    return " ".join(forms[0] if t == verb else t.text for t in clause.group if t != be)


def split_verb(clause: Clause) -> tuple[str, str]:
    """(the auxiliary that goes before the subject, the rest of the verb group)."""
    auxiliaries = [t for t in clause.group if t.dep_ in AUXILIARIES]
    verb = clause.verb
    if auxiliaries:
        first, rest = auxiliaries[0].text, [t.text for t in clause.group if t is not auxiliaries[0]]
    elif verb.lemma_ == "be":
        first, rest = verb.text, [t.text for t in clause.group if t != verb]
    elif clause.finite is not None and clause.passive:
        first, rest = be_for(clause.subject), [verb.text.lower()]
    elif clause.finite is not None:
        first, rest = "did", [_base(verb)]
    else:
        first = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(verb.tag_, "")
        if not first:
            raise Unaskable("verb form", verb.text)
        rest = [_base(t) if t == verb else t.text for t in clause.group]
    return first.lower(), " ".join(
        w for w in rest if w.lower() not in {"also", "then", "however", "now", "too"}
    )


# The model may take these for forms of another verb: "hopes" for one of "hop".
_SHORT_VOWEL = re.compile(r"[^aeiou][aeiou][^aeiouwxy]")


def _base(verb: Token) -> str:
    """The base form: the model's, and where that may be wrong, that of a large dictionary."""
    text, lemma = verb.text.lower(), verb.lemma_
    known = verb.pos_ == "VERB" and (lemma != text or verb.tag_ == "VBP")
    if known and not (text.startswith(lemma) and _SHORT_VOWEL.fullmatch(lemma[-3:])):
        return lemma  # reading the dictionary takes longer than reading a short article
    forms = lemminflect.getLemma(verb.text.lower(), upos="VERB")
    return str(forms[0]) if forms else verb.lemma_
