"""Units that are misspelt, put right by the units that the answer may have."""

from collections.abc import Collection, Sequence

from quizgame.grading.spelling.slips import MOST_EDITS, slips
from quizgame.grading.values import quantities
from quizgame.grading.values.units import UNITS


def read_measure(
    words: Sequence[str], key: Sequence[quantities.Quantity]
) -> tuple[quantities.Quantity, ...]:
    """Read the quantities in `words`; where a unit is missing, a misspelt one of the key's kind.

    The numbers are read as they stand.
    """
    plain = quantities.read(words)
    signs = {quantity.sign for quantity in key} - {""}
    if not signs or (plain and all(quantity.sign for quantity in plain)):
        return plain
    pieces = quantities.pieces(words)
    mended = [piece if _is_known(piece) else mend(piece, signs) for piece in pieces]
    return plain if mended == pieces else quantities.read(mended) or plain


def _is_known(piece: str) -> bool:
    return (
        not piece.isalpha()
        or piece in quantities.SCOPES
        or piece in UNITS
        or bool(quantities.read((piece,)))
    )


def mend(piece: str, signs: Collection[str]) -> str:
    """Give the unit nearest to a word; the word itself if none is near, or two units alike."""
    costs = {
        name: cost
        for name, unit in UNITS.items()
        if unit.sign in signs
        and abs(len(name) - len(piece)) <= MOST_EDITS
        and (cost := slips(name, piece)) is not None
    }
    nearest = [name for name, cost in costs.items() if cost == min(costs.values())]
    return nearest[0] if len({UNITS[name] for name in nearest}) == 1 else piece
