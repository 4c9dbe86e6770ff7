"""What a bank remembers of the questions that were generated into it.

Each entry of `made` is the id of a question and, after a slash, the digest of the form it was made
in: that tells a question that was taken out from a new one, and one that was edited from one that
was not. An entry without a form, as an older bank has, leaves open whether it was edited. Behind
the questions come the texts about bank and sources, likewise (see the module `about`).
"""

import hashlib
import re
from collections.abc import Iterable, Mapping

from quizgame.bank.question import Question

_ENTRY = re.compile(r"(?P<id>.+)/(?P<form>[0-9a-f]{8})", re.DOTALL)

# It moves with every change of the article, and is nobody's edit.
_PLACE = {"evidence": {"__all__": {"start", "end"}}}


def form_of(question: Question) -> str:
    """Eight hexadecimal digits of SHA-256 of all that a person may edit in a question."""
    fields = question.model_dump_json(exclude=_PLACE, exclude_defaults=True)
    return hashlib.sha256(fields.encode()).hexdigest()[:8]


def is_as_made(question: Question, forms: Mapping[str, str]) -> bool:
    """Whether a question is known to stand as it was generated; `forms` are those of its bank."""
    return question.id is not None and forms.get(question.id) == form_of(question)


def read_made(entries: Iterable[str]) -> dict[str, str]:
    """Give the form in which each question was made by its id; empty where it is not known."""
    found = ((_ENTRY.fullmatch(entry), entry) for entry in entries)
    return dict((match["id"], match["form"]) if match else (entry, "") for match, entry in found)


def write_made(forms: Mapping[str, str]) -> tuple[str, ...]:
    """Give the entries of `made`; reading them gives the same."""
    return tuple(f"{name}/{form}" if form else name for name, form in forms.items())
