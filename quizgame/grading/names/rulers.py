"""Who goes by one name and an office: kings, popes and saints, told apart by their numbers."""

from collections.abc import Sequence

from quizgame.grading.names.given import same_given
from quizgame.grading.names.parts import Name
from quizgame.grading.outcome import Verdict, accept, prompt, reject
from quizgame.grading.text import word_set

# Who has such a title goes by one name alone: Pope Francis is not Francis Bacon.
OF_ONE_NAME = word_set(
    """
    pope king queen emperor empress tsar tsarina czar czarina sultan prince princess saint st
    caliph
    """
)
# Who has such a title is told by a given name: King Hussein is not Saddam Hussein.
CROWNED = word_set("king queen pope")
_CHURCH = {"pope": "pope", "saint": "saint", "st": "saint"}


def compare_titles(key: Name, said: Name, namesakes: bool) -> Verdict | None:
    """Compare a name that is made of titles alone, which may be surnames: "Dr King"."""
    if key.given and said.titles.issuperset(key.family):
        return prompt("which one?") if namesakes else accept("surname")
    shared = said.titles & key.titles - {"the"}
    return prompt("which one?") if shared or (key.number and said.titles & OF_ONE_NAME) else None


def same_office(key: Name, said: Name) -> bool:
    """Tell whether the titles are no two persons': of a pope, a saint, or somebody crowned."""
    ours, theirs = key.titles & OF_ONE_NAME, said.titles & OF_ONE_NAME
    if said.number or len(key.words) > 1:
        return True
    return not ours or not theirs or not {*map(_office, ours)}.isdisjoint(map(_office, theirs))


def _office(title: str) -> str:
    return _CHURCH.get(title, "crown")


def compare_rulers(key: Name, said: Name) -> Verdict | None:
    """Compare names of which one has a number at least; None if the names are others."""
    if not _are_one_ruler(key.words, said.words):
        return _compare_part(key, said)
    if key.number == said.number:
        return accept("the same name")
    if not said.number:
        return prompt("which one?")
    # Before there was a second, nobody was called the First.
    if not key.number and said.number == "1":
        return accept("the same name")
    return reject("another of that name")


def _are_one_ruler(key: Sequence[str], said: Sequence[str]) -> bool:
    if len(key) != len(said):
        return "".join(key) == "".join(said)
    return all(
        same_given(one, other, among_others=True) and len(other) > 1
        for one, other in zip(key, said, strict=True)
    )


def _compare_part(key: Name, said: Name) -> Verdict | None:
    """Ask for more where a part of a name is told, with or without its number."""
    if not set(said.words) < set(key.words):
        return None
    agree = not said.number or said.number == (key.number or "1")
    return prompt("which one?") if agree else reject("another of that name")
