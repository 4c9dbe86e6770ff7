"""What a text need not say while a bank has one source is said once it has another."""

from quizgame.bank.question import Source
from quizgame.bank.reading import read_bank_text
from tests.bank.spliced import spliced

BEFORE = """\
quizgame: 1
title: T  # mine
sources: {a: {title: A}}
questions:
  # the first
  - question: Q?  # so
    answer: A
    evidence: It is A.  # short
  - question: R?
    answer: B
    evidence: {quote: It is B.}  # a group
  - question: S?
    answer: C
    evidence:  # a list
      - It is C.  # one
      - quote: It is C as well.
        start: 4
      - {source: a, quote: It is C too.}  # told
"""

AFTER = """\
quizgame: 1
title: T  # mine
sources: {a: {title: A}, b: {title: B}}
questions:
  # the first
  - question: Q?  # so
    answer: A
    evidence:
      - {source: a, quote: It is A.}  # short
  - question: R?
    answer: B
    evidence: {source: a, quote: It is B.}  # a group
  - question: S?
    answer: C
    evidence:  # a list
      - {source: a, quote: It is C.}  # one
      - source: a
        quote: It is C as well.
        start: 4
      - {source: a, quote: It is C too.}  # told
"""


def test_evidence_gets_the_name_of_its_source_once_there_is_another() -> None:
    bank = read_bank_text(BEFORE, name="bank")
    more = bank.model_copy(update={"sources": {**bank.sources, "b": Source(title="B")}})
    assert spliced(more, BEFORE) == AFTER
