"""A bank put before every rule: what is valid and may still be done badly."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from quizgame.bank.question import Bank
from quizgame.checking.case import Case, case_of
from quizgame.checking.finding import Finding, Remark, Rule, Severity
from quizgame.checking.rules import RULES

_NOTHING: Set[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Choice:
    """Which warnings are wanted, by their codes: those of `only`, or all, but for `silence`.

    Errors are always told.
    """

    only: Set[str] = _NOTHING
    silence: Set[str] = _NOTHING

    def takes(self, rule: Rule) -> bool:
        """Whether what a rule says is wanted."""
        return self.wants(rule.code) or rule.severity is Severity.ERROR

    def wants(self, code: str) -> bool:
        """Whether a code is chosen."""
        return code not in self.silence and (not self.only or code in self.only)


EVERYTHING = Choice()


def check(
    bank: Bank,
    *,
    today: date,
    folder: Path | None,
    choice: Choice = EVERYTHING,
    text: str = "",
) -> tuple[Finding, ...]:
    """Put a bank before every rule, and give what they find in the order of the questions.

    `folder` is the folder of the bank's file, from which its sources are found; without it,
    evidence is not looked up. `text` is what the bank was read from, if it is at hand. What
    concerns a source or the whole bank comes first. Warnings that the bank or a question silences
    are left out, and so are those that are not chosen.
    """
    case = case_of(bank, today=today, folder=folder, text=text)
    found = (
        _finding(rule, remark, bank)
        for rule in RULES
        if choice.takes(rule) and _concerns(rule, bank)
        for remark in rule.look(case)
        if not _is_silenced(rule, remark, case)
    )
    return tuple(
        sorted(found, key=lambda finding: -1 if finding.question is None else finding.question)
    )


def _concerns(rule: Rule, bank: Bank) -> bool:
    english = bank.language.casefold().split("-")[0] == "en"
    silenced = rule.severity is Severity.WARNING and rule.code in bank.silence
    return (english or not rule.english) and not silenced


def _is_silenced(rule: Rule, remark: Remark, case: Case) -> bool:
    if remark.question is None or rule.severity is Severity.ERROR:
        return False
    return rule.code in case.bank.questions[remark.question].silence


def _finding(rule: Rule, remark: Remark, bank: Bank) -> Finding:
    question = None if remark.question is None else bank.questions[remark.question]
    return Finding(
        code=rule.code,
        severity=rule.severity,
        question=remark.question,
        question_id=question.id if question else None,
        field=remark.field,
        message=remark.message,
    )
