"""Which of some options a player means: by its text, its letter, its number or its beginning."""

from collections.abc import Sequence

from quizgame.grading.form import Form


def letter(place: int) -> str:
    """Give the letter that an option is shown with; places count from 0."""
    return chr(ord("A") + place)


def labelled(label: str, count: int) -> int | None:
    """Find the place that a small letter, or a number from 1, stands for among `count` options."""
    for place in range(count):
        if label in (letter(place).lower(), str(place + 1)):
            return place
    return None


def chosen(options: Sequence[Form], said: Form) -> int | None:
    """Find the place of the option that is meant; None if it is none of them.

    The text of an option comes before its letter or number; a beginning that fits one option
    alone will do.
    """
    same = [place for place, option in enumerate(options) if option.compact == said.compact]
    # Options may differ in what is folded away, accents among it: the one written just so is meant.
    same.sort(key=lambda place: options[place].text != said.text)
    place = same[0] if same else labelled(said.compact, len(options))
    if place is not None:
        return place
    fits = [n for n, option in enumerate(options) if option.compact.startswith(said.compact)]
    return fits[0] if len(fits) == 1 else None
