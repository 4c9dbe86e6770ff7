"""All answers of a class's sheet graded: a mark for each, with the pupil and the question."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from quizgame.exchange.cells import unescape
from quizgame.exchange.marking.grading import NO_ANSWER, Ready, grade_answer, ready
from quizgame.exchange.marking.layout import Layout
from quizgame.exchange.marking.questions import Asked, Found, How, Questions, told
from quizgame.exchange.marking.words import ASKING, Part, is_sum
from quizgame.exchange.sheet import Sheet, place
from quizgame.grading.outcome import Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """An answer with its grade: where it stands, whose it is and what was asked.

    `pupil` is a number of its own for each, from the first row that is theirs.
    """

    row: int
    column: int
    pupil: int
    asked: Asked
    answer: str
    grade: Grade

    @property
    def answered(self) -> bool:
        """Whether anything was answered at all."""
        return self.grade.reason != NO_ANSWER


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A sheet with its marks by row and column, the pupils' names, and what is to be told.

    `counted` are the marks that count: of several answers to one question by one pupil, the last.
    """

    sheet: Sheet
    layout: Layout
    marks: Mapping[tuple[int, int], Mark]
    counted: tuple[Mark, ...]
    pupils: Mapping[int, str]
    remarks: tuple[str, ...]


def mark(sheet: Sheet, layout: Layout, questions: Questions) -> Marked:
    """Grade every answer of a sheet."""
    marking = _Marking(sheet=sheet, layout=layout, questions=questions)
    marking.remarks += [
        f"{sheet.path}: column {column.name}: {column.remark}"
        for column in layout.columns
        if column.remark
    ]
    for row in layout.rows:
        if any(cell.strip() for cell in sheet.rows[row]):
            marking.mark_row(row)
    return Marked(
        sheet=sheet,
        layout=layout,
        marks=marking.marks,
        counted=tuple(marking.counted.values()),
        pupils=marking.pupils,
        remarks=tuple(marking.remarks),
    )


@dataclass(slots=True, kw_only=True)
class _Marking:
    """The marks of a sheet as they are made, row by row."""

    sheet: Sheet
    layout: Layout
    questions: Questions
    marks: dict[tuple[int, int], Mark] = field(default_factory=dict)
    counted: dict[tuple[int, int], Mark] = field(default_factory=dict)
    pupils: dict[int, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    _ready: dict[int, Ready] = field(default_factory=dict)
    _named: dict[str, int] = field(default_factory=dict)

    def mark_row(self, row: int) -> None:
        name = _name(self.sheet, self.layout, row)
        if is_sum(name) and not self._is_answered(row):
            return
        # In a row of their own two pupils may have one name.
        pupil = self._named.setdefault(name, row) if self.layout.long and name else row
        for column, asked in self._answers(row):
            self.pupils.setdefault(pupil, name or f"row {row + 1}")
            self._mark_cell(row, column, pupil, asked)

    def _is_answered(self, row: int) -> bool:
        columns = (*self.layout.questions(), *self.layout.of(Part.ANSWER))
        return any(self.sheet.cell(row, column.index).strip() for column in columns)

    def _mark_cell(self, row: int, column: int, pupil: int, asked: Asked) -> None:
        if asked.number not in self._ready:
            self._ready[asked.number] = ready(asked)
        if remark := self.sheet.remarks.get((row, column)):
            self._tell(row, column, remark)
        if (pupil, asked.number) in self.counted:
            again = f"{self.pupils[pupil]} answers question {asked.number} again"
            self._tell(row, column, f"{again}: the last answer counts")
        answer = unescape(self.sheet.cell(row, column))
        self.marks[row, column] = self.counted[pupil, asked.number] = Mark(
            row=row,
            column=column,
            pupil=pupil,
            asked=asked,
            answer=answer,
            grade=grade_answer(self._ready[asked.number], answer),
        )

    def _answers(self, row: int) -> Iterator[tuple[int, Asked]]:
        """Give the columns of a row that hold answers, with the question of each."""
        if not self.layout.long:
            yield from ((each.index, each.asked) for each in self.layout.questions() if each.asked)
            return
        (answer,) = self.layout.of(Part.ANSWER)
        found = self._asked(row)
        if found and found.only:
            yield answer.index, found.only
        elif found:
            fits = " and ".join(told(found.fitting[:2]))
            self._tell(row, answer.index, f"its question fits {fits}: it is not graded")
        else:
            self._tell(row, answer.index, "its question is none of the bank: it is not graded")

    def _asked(self, row: int) -> Found | None:
        """Find the question of a row: by its id, by its wording, and by a number if need be."""
        texts = {
            part: unescape(self.sheet.cell(row, column.index))
            for part in ASKING
            for column in self.layout.of(part)
        }
        by_id = self.questions.find(texts.get(Part.ID, ""))
        if by_id and by_id.how is How.ID:
            return by_id
        if Part.QUESTION in texts:
            return self.questions.find(texts[Part.QUESTION])
        return self.questions.find(texts.get(Part.NUMBER, "")) or by_id

    def _tell(self, row: int, column: int, what: str) -> None:
        self.remarks.append(f"{place(self.sheet.path, row, column)}: {what}")


def _name(sheet: Sheet, layout: Layout, row: int) -> str:
    """Name the pupil of a row: by a name, or by its parts, or by the address; else by nothing."""
    for parts in ((Part.NAME,), (Part.GIVEN_NAME, Part.FAMILY_NAME), (Part.EMAIL,)):
        texts = [unescape(sheet.cell(row, column.index)) for column in layout.of(*parts)]
        if name := " ".join(" ".join(texts).split()):
            return name
    return ""
