"""Banks as the rows of a sheet, one question a row, and what of them a sheet does not hold."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from quizgame.bank.question import Bank, Evidence, Question, Source
from quizgame.bank.reading import BankFile
from quizgame.bank.telling import show
from quizgame.exchange.cells import TAG_SEPARATORS, escape, join_items
from quizgame.exchange.headings import Field
from quizgame.exchange.report import told_of
from quizgame.exchange.sheet import some

_ALWAYS = (Field.ID, Field.KIND, Field.QUESTION, Field.ANSWER)
_NO_SOURCE = Source()
_UNNAMED = "source"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """The rows of a sheet, the headings first, and a line for each thing that is not in them."""

    rows: tuple[tuple[str, ...], ...]
    losses: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class _Losses:
    """What of one bank is not carried: of itself, and of which of its questions."""

    bank: BankFile
    own: list[str] = field(default_factory=list)
    questions: dict[str, list[int]] = field(default_factory=dict)

    def told(self) -> Iterator[str]:
        for line in (*self.own, *told_of("question", self.questions)):
            yield f"{self.bank.path}: {line}"


def export_banks(banks: Sequence[BankFile]) -> Exported:
    """Give the questions of banks as rows of cells; importing them gives the same questions.

    A column is there if a question has something for it.
    """
    rows: list[dict[str, str]] = []
    losses: list[str] = []
    seen: dict[str, Source] = {}
    ids: set[str] = set()
    for bank in banks:
        names = _names(bank.bank, seen)
        lost = _Losses(bank=bank)
        _lose_of_bank(bank.bank, lost)
        for index, question in enumerate(bank.bank.questions):
            rows.append(dict(_cells(question, bank.bank, names)))
            _lose_of_question(index, question, lost)
            if question.id in ids:
                _lose(lost, index, "its id is there twice: a bank is not made of both again")
            ids |= {question.id} if question.id else set()
        losses.extend(lost.told())
    headings = _headings(rows)
    table = (tuple(row.get(heading, "") for heading in headings) for row in rows)
    return Exported(rows=(headings, *table), losses=tuple(losses))


def _headings(rows: Sequence[Mapping[str, str]]) -> tuple[str, ...]:
    filled = {heading for row in rows for heading, text in row.items() if text}
    most = sum(heading.startswith(f"{Field.WRONG} ") for heading in filled)
    every = [
        heading
        for each in _ORDER
        for heading in (
            [_wrong(number) for number in range(most)] if each is Field.WRONG else [each]
        )
    ]
    return tuple(str(heading) for heading in every if heading in filled or heading in _ALWAYS)


def _wrong(number: int) -> str:
    return f"{Field.WRONG} {number + 1}"


def _cells(question: Question, bank: Bank, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Give the cells of a question, each with its heading; empty ones may be among them."""
    for heading, tell in _OF_QUESTIONS.items():
        yield heading, tell(question)
    for number, text in enumerate(question.distractors):
        yield _wrong(number), escape(text)
    for evidence in question.evidence[:1]:
        source = bank.sources.get(evidence.source, _NO_SOURCE)
        yield Field.EVIDENCE, escape(evidence.quote)
        yield Field.SOURCE, escape(names.get(evidence.source, evidence.source))
        yield Field.SOURCE_TITLE, escape(source.title or "")
        yield Field.SOURCE_PUBLISHER, escape(source.publisher or "")
        yield Field.SOURCE_PUBLISHED, str(source.published or "")
        yield Field.SOURCE_URL, escape(source.url or "")


def _names(bank: Bank, seen: dict[str, Source]) -> dict[str, str]:
    """Name the sources of a bank, apart from others of the same names in the banks before."""
    names = {}
    for name, source in bank.sources.items():
        new = first = name or _UNNAMED
        number = 1
        while seen.setdefault(new, source) != source:
            number += 1
            new = f"{first}-{number}"
        names[name] = new
    return names


def _lose(lost: _Losses, index: int, what: str) -> None:
    lost.questions.setdefault(what, []).append(index)


def _lose_of_bank(bank: Bank, lost: _Losses) -> None:
    used = {one.source for question in bank.questions for one in question.evidence[:1]}
    unused = [show(name) for name in bank.sources if name not in used]
    gone = {
        f"its title {show(bank.title)} (import has --title)": True,
        f"its language {show(bank.language)} (import has --language)": bank.language != "en",
        "the warnings it silences": bank.silence,
        "its memory of what was generated": bank.made or bank.made_with,
        "the files of its sources": any(one.file or one.sha256 for one in bank.sources.values()),
        f"sources that no first quote is from: {some(unused)}": unused,
    }
    lost.own.append(f"left out: {', '.join(what for what, there in gone.items() if there)}")


def _lose_of_question(index: int, question: Question, lost: _Losses) -> None:
    if len(question.evidence) > 1:
        _lose(lost, index, "quotes after the first one are left out")
    if any(_is_placed(evidence) for evidence in question.evidence[:1]):
        _lose(lost, index, "where the quote stands in its source is left out")


def _is_placed(evidence: Evidence) -> bool:
    return evidence.start is not None or evidence.end is not None


def _optional(value: object) -> str:
    return "" if value is None else escape(str(value))


def _tags(items: Iterable[str]) -> str:
    return join_items(items, TAG_SEPARATORS)


_OF_QUESTIONS: Mapping[Field, Callable[[Question], str]] = MappingProxyType(
    {
        Field.ID: lambda question: _optional(question.id),
        Field.KIND: lambda question: question.kind.value,
        Field.QUESTION: lambda question: escape(question.question),
        Field.ANSWER: lambda question: join_items(question.answer.items or [question.answer.text]),
        Field.ACCEPT: lambda question: join_items(question.answer.accept),
        Field.PROMPT: lambda question: join_items(question.answer.prompt),
        Field.REJECT: lambda question: join_items(question.answer.reject),
        Field.TYPE: lambda question: _optional(question.answer.type),
        Field.UNIT: lambda question: _optional(question.answer.unit),
        Field.TOLERANCE: lambda question: _optional(question.answer.tolerance),
        Field.PRECISION: lambda question: _optional(question.answer.precision),
        Field.STRICT: lambda question: _tags(question.answer.strict),
        Field.EXPLANATION: lambda question: _optional(question.explanation),
        Field.NOTE: lambda question: _optional(question.note),
        Field.AS_OF: lambda question: _optional(question.as_of),
        Field.UNTIL: lambda question: _optional(question.until),
        Field.DIFFICULTY: lambda question: _optional(question.difficulty),
        Field.SECONDS: lambda question: _optional(question.seconds),
        Field.TAGS: lambda question: _tags(question.tags),
        Field.SILENCE: lambda question: _tags(question.silence),
        Field.WAS: lambda question: _tags(question.was),
    }
)

# What people read and write most stands first.
_ORDER = (
    Field.ID,
    Field.KIND,
    Field.QUESTION,
    Field.ANSWER,
    Field.WRONG,
    Field.ACCEPT,
    Field.PROMPT,
    Field.REJECT,
    Field.EXPLANATION,
    Field.DIFFICULTY,
    Field.SECONDS,
    Field.TAGS,
    Field.AS_OF,
    Field.UNTIL,
    Field.TYPE,
    Field.UNIT,
    Field.TOLERANCE,
    Field.PRECISION,
    Field.STRICT,
    Field.EVIDENCE,
    Field.SOURCE,
    Field.SOURCE_TITLE,
    Field.SOURCE_PUBLISHER,
    Field.SOURCE_PUBLISHED,
    Field.SOURCE_URL,
    Field.NOTE,
    Field.SILENCE,
    Field.WAS,
)
