"""Rules about evidence and its day: the quote is in its source, and the question still holds."""

from collections.abc import Iterator

from quizgame.bank.question import Evidence
from quizgame.bank.words import in_one_line
from quizgame.checking.case import Case
from quizgame.checking.finding import Remark


def changed_source(case: Case) -> Iterator[Remark]:
    """Find a source whose file is not the one the bank was made from."""
    for name, file in case.files.items():
        known = case.bank.sources[name].sha256
        if known and known.casefold() != file.sha256:
            path = case.bank.sources[name].file
            yield Remark(
                field=f"sources.{name}.sha256",
                message=f"{path} has changed since the bank was made: look at its questions again",
            )


def lost_quote(case: Case) -> Iterator[Remark]:
    """Find a quote that is nowhere in its source."""
    for index, evidence in _evidence(case):
        file = case.files[evidence.source]
        if not _stands(evidence, file.text) and in_one_line(evidence.quote) not in file.in_one_line:
            yield Remark(
                question=index,
                field="evidence",
                message=f"the quote is not in {case.bank.sources[evidence.source].file}: "
                "copy the sentence as it stands there",
            )


def moved_quote(case: Case) -> Iterator[Remark]:
    """Find a quote that is in its source, but elsewhere than the bank says."""
    for index, evidence in _evidence(case):
        text = case.files[evidence.source].text
        start, end = evidence.start, evidence.end
        if start is None and end is None:
            continue
        if _stands(evidence, text) or evidence.quote not in text:
            continue
        start = (end or 0) - len(evidence.quote) if start is None else start
        end = start + len(evidence.quote) if end is None else end
        if start < 0 or text[start:end] != evidence.quote:
            yield Remark(
                question=index,
                field="evidence",
                message=f"the quote starts at {text.index(evidence.quote)}, not at {start}: "
                "correct start and end, or leave them out",
            )


def past_its_day(case: Case) -> Iterator[Remark]:
    """Find a question past the last day on which it may be asked."""
    for index, question in enumerate(case.bank.questions):
        if question.until is not None and question.until < case.today:
            yield Remark(
                question=index,
                field="until",
                message=f"it is not asked since {question.until}: bring it up to date, "
                "or take it out",
            )


def _stands(evidence: Evidence, text: str) -> bool:
    """Whether the quote stands just where the bank says; no need to search for it then."""
    start, end = evidence.start, evidence.end
    return start is not None and end is not None and text[start:end] == evidence.quote


def _evidence(case: Case) -> Iterator[tuple[int, Evidence]]:
    for index, question in enumerate(case.bank.questions):
        for evidence in question.evidence:
            if evidence.source in case.files:
                yield index, evidence
