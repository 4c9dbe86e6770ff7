"""Generating again into a bank that people have worked on: their word stands, what is new is added.

A bank remembers in `made` the ids that were generated into it. That is all it takes to tell a
question that a person took out (in `made`, no longer there) from one that is new.
"""

from dataclasses import dataclass

from quizgame.bank.question import Bank, Question, Source


@dataclass(frozen=True, kw_only=True)
class Merge:
    """What came of it: the bank to write, and what happened to each generated question.

    A question is named by its id, or by its wording if it has none.
    """

    bank: Bank
    added: tuple[str, ...]
    kept: tuple[str, ...]
    left_out: tuple[str, ...]


def merge_banks(old: Bank | None, new: Bank) -> Merge:
    """Add to `old` the questions of `new` that it has not had before, at its end.

    Questions of `old` stay as they are, whether edited, made by hand or generated; those that were
    generated once and taken out since are left out. Title, language and what people wrote about
    a source are those of `old`; what `new` was made with is said of the whole. Without `old`,
    `new` is all there is, and remembers what was made.
    """
    old = old or new.model_copy(update={"questions": (), "made": ()})
    present = {_name(question) for question in old.questions}
    removed = set(old.made) - present
    fresh = {_name(question): question for question in new.questions}
    added = [name for name in fresh if name not in present | removed]
    bank = old.model_copy(
        update={
            "sources": _sources(old, new),
            "made_with": new.made_with,
            "made": tuple(dict.fromkeys((*old.made, *(q.id for q in new.questions if q.id)))),
            "questions": (*old.questions, *(fresh[name] for name in added)),
        }
    )
    return Merge(
        bank=bank,
        added=tuple(added),
        kept=tuple(name for name in fresh if name in present),
        left_out=tuple(name for name in fresh if name in removed),
    )


def _name(question: Question) -> str:
    return question.id or question.question


def _sources(old: Bank, new: Bank) -> dict[str, Source]:
    both = {
        name: _edited(old.sources[name], source)
        for name, source in new.sources.items()
        if name in old.sources
    }
    return {**old.sources, **new.sources, **both}


def _edited(old: Source, new: Source) -> Source:
    """Let stand what a person wrote about a source, but for the digest: that is the file's."""
    written = {name: value for name, value in old if value is not None and name != "sha256"}
    return new.model_copy(update=written)
