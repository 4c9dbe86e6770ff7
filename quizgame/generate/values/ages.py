"""Numbers that are somebody's age."""

from spacy.tokens import Span


def is_age(span: Span) -> bool:
    """Whether a bare number is somebody's age: "Ann Writer, 42, ...", "aged 42", "died at 42"."""
    if len(span) != 1 or span.start < 2 or span.end >= len(span.doc):
        return False
    before, near, after = span.doc[span.start - 2], span.doc[span.start - 1], span.doc[span.end]
    if near.lower_ in {"aged", "age"} or (near.lower_ == "of" and before.lower_ == "age"):
        return True
    young = span.text.isdigit() and len(span.text) < 3
    if near.lower_ == "at" and near.head.lemma_ == "die":
        return young and after.pos_ not in {"NOUN", "PROPN"}
    in_commas = near.text == "," and after.text in {",", ".", ")", ";", "and"}
    return in_commas and before.tag_ in {"NNP", "NNPS"} and young


def without_age(span: Span) -> Span:
    """Return "65" for "the age of 65"."""
    words = [token.lower_ for token in span[:-1]]
    told = "age" in words and set(words) <= {"at", "the", "age", "of"}
    return span[-1:] if told else span
