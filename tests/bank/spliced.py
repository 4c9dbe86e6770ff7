"""Splicing as every test of it does: what comes of it is read back."""

from quizgame.bank.question import Bank
from quizgame.bank.reading import read_bank_text
from quizgame.bank.splicing import splice


def spliced(bank: Bank, text: str) -> str:
    """Splice a bank into the text, and see that it is what is read there then."""
    after = splice(text, bank)
    assert after is not None
    assert read_bank_text(after, name="bank") == bank
    return after
