"""Every rule by its code. Codes are promised: banks name those that they silence."""

from collections.abc import Iterator

from quizgame.bank.telling import show, suggest
from quizgame.checking.case import Case
from quizgame.checking.comments import lost_in_comment
from quizgame.checking.finding import Remark, Rule, Severity, each
from quizgame.checking.idle import idle_field
from quizgame.checking.likeness import asked_before
from quizgame.checking.options import (
    answer_about_the_others,
    longest_key,
    one_for_several,
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


def unknown_silence(case: Case) -> Iterator[Remark]:
    """Find a code to silence that no warning has; errors cannot be silenced."""
    said = [(None, case.bank.silence), *enumerate(q.silence for q in case.bank.questions)]
    for index, codes in said:
        for code in codes:
            if code not in SILENCEABLE:
                advice = suggest(code, SILENCEABLE)
                yield Remark(
                    question=index,
                    field="silence",
                    message=f"{show(code)} is not the code of a warning: {advice}",
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
    Rule(code="idle-field", look=each(idle_field)),
    Rule(code="control-character", look=each(control_character)),
    Rule(code="right-distractor", look=each(right_distractor), severity=Severity.ERROR),
    Rule(code="overlapping-distractor", look=each(overlapping_distractor)),
    Rule(code="repeated-distractor", look=each(repeated_distractor)),
    Rule(code="one-for-several", look=each(one_for_several)),
    Rule(code="about-the-others", look=each(answer_about_the_others), english=True),
    Rule(code="longest-key", look=longest_key),
    Rule(code="lost-in-comment", look=lost_in_comment),
    Rule(code="unknown-silence", look=unknown_silence),
)

# Not a fault, but what `check --fix` writes down.
MISSING_ID = "missing-id"
WARNINGS = tuple(rule.code for rule in RULES if rule.severity is Severity.WARNING)

SILENCEABLE = (*WARNINGS, MISSING_ID)
