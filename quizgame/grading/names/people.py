"""Persons: a surname is enough, a given name is not, and titles do not count."""

from collections.abc import Sequence

from quizgame.grading.names import given
from quizgame.grading.names.given import are_initials, same_given
from quizgame.grading.names.parts import Name, read, read_each, read_words
from quizgame.grading.names.romanised import are_one
from quizgame.grading.outcome import SPELLING, Outcome, Verdict, accept, prompt, reject
from quizgame.grading.spelling import lexicon
from quizgame.grading.spelling.lexicon import Part
from quizgame.grading.spelling.slips import near, slips
from quizgame.grading.tables.reading import known
from quizgame.grading.text import word_set

__all__ = [
    "Name",
    "are_all_among",
    "compare",
    "compare_all",
    "is_namesake",
    "make_ready",
    "read",
    "read_each",
    "read_words",
]


def make_ready() -> None:
    """Read all tables that comparing persons needs, if they are not there yet."""
    for part in Part:
        lexicon.make_ready(part)
    given.make_ready()


def compare(key: Name, said: Name, namesakes: bool) -> Verdict | None:
    """Compare two names; `namesakes` tells that the key's surname is somebody else's here too."""
    if not key.words:
        return None
    if not said.words:
        shared = said.titles & key.titles - {"the"}
        return prompt("which one?") if shared else None
    if key.origin and said.origin and key.origin != said.origin:
        return reject("another person")
    if key.told == said.told:
        return accept("the same name")
    if key.origin and not said.origin and len(key.words) == 1 and key.words == said.words:
        return prompt("which one?")
    if key.number or said.number:
        return _compare_rulers(key, said)
    if sorted(key.words) == sorted(said.words):
        return accept("the same name")
    if not key.given:
        return _compare_single(key, said)
    if verdict := _compare_surname(key, said, namesakes):
        return verdict
    if _only_given(key, said):
        return prompt("the surname, please")
    if "".join(word[0] for word in key.words) == "".join(said.words) and len(key.words) > 2:
        return accept("initials")
    return None


def compare_all(key: Sequence[Name], said: Sequence[Name]) -> Verdict | None:
    """Compare the names of several persons, in any order; all of them have to be told."""
    if len(said) > len(key):
        return reject("more than one answer")
    left = list(key)
    verdicts = []
    for name in said:
        verdict = None
        for own in left:
            verdict = compare(own, name, namesakes=len(left) > 1 and _share_surname(left))
            if verdict and verdict.outcome is not Outcome.REJECT:
                left.remove(own)
                break
        if verdict is None or verdict.outcome is Outcome.REJECT:
            return reject("another person")
        verdicts.append(verdict)
    if left:
        return prompt("who else?")
    prompts = (verdict for verdict in verdicts if verdict.outcome is Outcome.PROMPT)
    return next(prompts, verdicts[0])


def are_all_among(right: Sequence[Name], said: Sequence[Name]) -> bool:
    """Tell whether several persons were told, each a right one, and no one twice."""
    left = list(right)
    for name in said:
        own = next((each for each in left if _is_right(each, name)), None)
        if own is None:
            return False
        left.remove(own)
    return len(said) > 1


def _is_right(key: Name, said: Name) -> bool:
    verdict = compare(key, said, namesakes=False)
    return verdict is not None and verdict.outcome is Outcome.ACCEPT


def _share_surname(names: Sequence[Name]) -> bool:
    return len({name.family for name in names}) < len(names)


def _compare_rulers(key: Name, said: Name) -> Verdict | None:
    if not near(key.words, said.words, Part.GIVEN):
        return None
    if key.number == said.number:
        return accept("the same name")
    if not said.number:
        return prompt("which one?")
    if not key.number and said.number == "1":
        return accept("the same name")
    return reject("another of that name")


def _compare_single(key: Name, said: Name) -> Verdict | None:
    """Compare a key of one name: a surname, a given name or a stage name."""
    if len(said.words) > _MOST_NAMES:
        return None
    if key.titles & _OF_ONE_NAME and len(said.words) > len(key.words):
        return None
    if key.family in {said.family, said.given[:1]}:
        return accept("the full name")
    is_given = "".join(key.family) in known("given.txt")
    if near(key.family, said.words, Part.GIVEN if is_given else Part.SURNAME):
        return accept(SPELLING)
    return accept(SPELLING) if not is_given and _same_family(key.family, said.family) else None


_MOST_NAMES = 4
# Who has such a title goes by one name alone: Pope Francis is not Francis Bacon.
_OF_ONE_NAME = word_set(
    """
    pope king queen emperor empress tsar tsarina sultan prince princess saint st caliph
    """
)
# Surnames that so many bear that alone they tell nobody.
_OF_MILLIONS = word_set("kim lee park nguyen wang li zhang chen singh")


def _compare_surname(key: Name, said: Name, namesakes: bool) -> Verdict | None:
    """Compare names by the surname, which may have slips; None if it is another one."""
    joined = "".join(key.family) == "".join(said.words)
    alone = not said.given or joined or _is_parted(key.family, said.words)
    theirs = said.words if alone else said.family
    if alone and len(key.family) > 1 and theirs == key.family[1:]:
        # "Leyen" will do for von der Leyen; bin Salman is the son of Salman.
        return prompt("which one?") if key.family[0] in _SONS else accept("surname")
    if not _same_family(key.family, theirs):
        return _compare_whole(key, said)
    exact = "".join(key.family) == "".join(theirs)
    if not exact and _is_given_of(key, theirs):
        return None
    if alone:
        if namesakes or (exact and set(key.family) <= _OF_MILLIONS):
            return prompt("which one?")
        return accept("surname" if exact else SPELLING)
    verdict = _compare_given(key, said)
    return accept(SPELLING) if verdict.outcome is Outcome.ACCEPT and not exact else verdict


def _is_parted(family: Sequence[str], said: Sequence[str]) -> bool:
    """Tell whether a surname was written with a space in it: "Church hill"."""
    return len(said) > len(family) and len(said[0]) > 1 and _same_family(family, said)


def _compare_whole(key: Name, said: Name) -> Verdict | None:
    """Take a slip in the surname that makes another one, where the whole given name is right."""
    telling = said.given and min(len(key.given[0]), len(said.given[0])) >= _TELLING
    if not telling or not same_given(key.given[0], said.given[0]):
        return None
    near_it = slips("".join(key.family), "".join(said.family), among_others=True) is not None
    return accept(SPELLING) if near_it else None


_SONS = word_set("bin ibn bint ben")
# A given name of so many letters tells who is meant.
_TELLING = 4


def _is_given_of(key: Name, words: Sequence[str]) -> bool:
    return all(word in key.given for word in words)


def _compare_given(key: Name, said: Name) -> Verdict:
    ours, theirs = key.given, said.given
    if any(same_given(one, other, among_others=True) for one in ours for other in theirs):
        clash = [
            (one, other)
            for one, other in zip(ours[1:], theirs[1:], strict=False)
            if not same_given(one, other)
        ]
        longer = len(theirs) > len(ours) > 1 and len(theirs[-1]) == 1
        return reject("another person") if clash or longer else accept("the same name")
    if are_initials(theirs, ours) or are_initials(ours, theirs):
        return accept("initials")
    if _are_near(ours, theirs):
        return accept(SPELLING)
    if slips(ours[0], theirs[0], among_others=True) is not None:
        return prompt("check the given name")
    return reject("another person of that surname")


def _are_near(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether given names are the same but for a space: "Jong un" and "Jongun"."""
    return near(ours, theirs, Part.GIVEN) or "".join(ours) == "".join(theirs)


def _same_family(key: Sequence[str], said: Sequence[str]) -> bool:
    ours, theirs = "".join(key), "".join(said)
    if ours == theirs:
        return True
    both_known = ours in known("surnames.txt") and theirs in known("surnames.txt")
    if not both_known and are_one(ours, theirs):
        return True
    if len(key) == len(said) == 1:
        return slips(ours, theirs, Part.SURNAME) is not None
    return near(key, said, Part.SURNAME)


def _only_given(key: Name, said: Name) -> bool:
    return all(any(same_given(own, word) for own in key.given) for word in said.words)


def is_namesake(key: Name, other: Name) -> bool:
    """Tell whether `other` is another person with the surname of `key`."""
    return bool(
        key.given
        and other.given
        and key.family == other.family
        and not any(same_given(one, two) for one in key.given for two in other.given)
    )
