"""A bank put before every rule: what is valid and may still be done badly."""

from datetime import date
from pathlib import Path

from quizgame.bank.question import Bank
from quizgame.checking.case import case_of
from quizgame.checking.finding import Finding, Remark, Rule, Severity, each
from quizgame.checking.likeness import asked_before
from quizgame.checking.options import (
    answer_about_the_others,
    longest_key,
    overlapping_distractor,
    repeated_distractor,
    right_distractor,
)
from quizgame.checking.proof import changed_source, lost_quote, moved_quote, past_its_day
from quizgame.checking.wording import (
    answer_in_question,
    control_character,
    long_answer,
    relative_day,
    speaks_of_the_article,
    undated_change,
    unresolved_pronoun,
)

RULES = (
    Rule(code="source-changed", look=changed_source),
    Rule(code="quote-lost", look=lost_quote, severity=Severity.ERROR),
    Rule(code="quote-moved", look=moved_quote),
    Rule(code="past-its-day", look=past_its_day),
    Rule(code="asked-before", look=asked_before),
    Rule(code="answer-in-question", look=each(answer_in_question)),
    Rule(code="about-the-article", look=each(speaks_of_the_article), english=True),
    Rule(code="unresolved-pronoun", look=each(unresolved_pronoun), english=True),
    Rule(code="relative-day", look=each(relative_day), english=True),
    Rule(code="undated-change", look=each(undated_change), english=True),
    Rule(code="long-answer", look=each(long_answer)),
    Rule(code="control-character", look=each(control_character)),
    Rule(code="right-distractor", look=each(right_distractor), severity=Severity.ERROR),
    Rule(code="overlapping-distractor", look=each(overlapping_distractor)),
    Rule(code="repeated-distractor", look=each(repeated_distractor)),
    Rule(code="about-the-others", look=each(answer_about_the_others), english=True),
    Rule(code="longest-key", look=longest_key),
)


def check(bank: Bank, *, today: date, folder: Path | None) -> tuple[Finding, ...]:
    """Put a bank before every rule, and give what they find in the order of the questions.

    `folder` is the folder of the bank's file, from which its sources are found; without it,
    evidence is not looked up. What concerns a source comes first.
    """
    case = case_of(bank, today=today, folder=folder)
    english = bank.language.casefold().split("-")[0] == "en"
    found = (
        _finding(rule, remark, bank)
        for rule in RULES
        if english or not rule.english
        for remark in rule.look(case)
    )
    return tuple(
        sorted(found, key=lambda finding: -1 if finding.question is None else finding.question)
    )


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
