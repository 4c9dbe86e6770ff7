"""The other answers of a bank, read once for all of its questions."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from quizgame.bank.kinds import Kind
from quizgame.grading.form import Form
from quizgame.grading.names import people

if TYPE_CHECKING:
    from quizgame.bank.question import Bank

_TYPED = frozenset({Kind.OPEN, Kind.CHOICE})


@dataclass(frozen=True)
class Neighbours:
    """The answers of a bank, each once, with what is looked up in them."""

    forms: tuple[Form, ...] = ()

    @cached_property
    def compacts(self) -> frozenset[str]:
        """The answers, each written as one word."""
        return frozenset(form.compact for form in self.forms)

    @cached_property
    def names(self) -> tuple[people.Name, ...]:
        """The answers as names of persons."""
        return tuple(form.name for form in self.forms)

    @cached_property
    def families(self) -> frozenset[tuple[str, ...]]:
        """The surnames among them."""
        return frozenset(name.family for name in self.names)


NOBODY = Neighbours()


class _TheBank:
    """A bank by what it is, not by what is in it, since that takes long to compare."""

    def __init__(self, bank: "Bank") -> None:
        self.bank = bank

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _TheBank) and other.bank is self.bank

    def __hash__(self) -> int:
        return id(self.bank)


def neighbours_in(bank: "Bank") -> Neighbours:
    """Read the answers of a bank, if this was not done before."""
    return _read(_TheBank(bank))


@lru_cache(maxsize=16)
def _read(one: _TheBank) -> Neighbours:
    texts = (each.answer.text for each in one.bank.questions if each.kind in _TYPED)
    forms = {form.compact: form for form in map(Form, texts)}
    return Neighbours(tuple(forms.values()))
