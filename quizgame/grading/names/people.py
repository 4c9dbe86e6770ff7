"""Persons: a surname is enough, a given name is not, and titles do not count."""

import re
from collections.abc import Iterable, Sequence
from itertools import product

from quizgame.bank.kinds import AnswerType
from quizgame.grading.names import chinese, given
from quizgame.grading.names.given import are_initials, are_within, same_given
from quizgame.grading.names.parts import (
    FAMILY_FIRST,
    PARTICLES,
    SONS,
    Name,
    read,
    read_each,
    read_words,
)
from quizgame.grading.names.romanised import are_one
from quizgame.grading.outcome import SPELLING, Outcome, Verdict, accept, kindest, prompt, reject
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
    if key.spelt_out is None and said.spelt_out is None:
        return _compare(key, said, namesakes)
    best: Verdict | None = None
    for ours, theirs in product((key, key.spelt_out), (said, said.spelt_out)):
        if ours and theirs:
            best = kindest(best, _compare(ours, theirs, namesakes))
    return best


def _compare(key: Name, said: Name, namesakes: bool) -> Verdict | None:
    if not key.words:
        return None
    if not said.words:
        return _compare_titles(key, said, namesakes)
    if _are_apart(key, said):
        return reject("another person")
    if key.told == said.told:
        return accept("the same name") if _same_office(key, said) else prompt("which one?")
    if key.origin and not said.origin and len(key.words) == 1 and key.words == said.words:
        return prompt("which one?")
    if key.number or said.number:
        return _compare_rulers(key, said)
    if not _same_office(key, said):
        return reject("another person") if said.origin else prompt("which one?")
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
    if len(said) == 1 < len(key) and _tells_all(key, said[0]):
        return accept("all of them right")
    left = list(key)
    verdicts = []
    for name in said:
        found = _find(left, name)
        if found is None:
            return reject("another person")
        left.remove(found[0])
        verdicts.append(found[1])
    if left:
        return prompt("who else?")
    prompts = (verdict for verdict in verdicts if verdict.outcome is Outcome.PROMPT)
    return next(prompts, verdicts[0])


def _find(names: Sequence[Name], said: Name) -> tuple[Name, Verdict] | None:
    """Find whom of several a name means; one who is named in full before one who may be meant."""
    shared = len(names) > 1 and len({name.family for name in names}) < len(names)
    possible = None
    for name in names:
        verdict = compare(name, said, namesakes=shared)
        if verdict and verdict.outcome is Outcome.ACCEPT:
            return name, verdict
        if verdict and verdict.outcome is Outcome.PROMPT and possible is None:
            possible = name, verdict
    return possible


def _tells_all(key: Sequence[Name], said: Name) -> bool:
    """Tell whether one phrase names several: "the Wrights", "the Wright brothers", "Hall & Co"."""
    families = {name.family for name in key}
    if len(families) == 1:
        (family,) = families
        if said.words == (*family[:-1], f"{family[-1]}s"):
            return True
        return said.words[:-1] == family and said.words[-1] in _RELATED
    return len(said.words) == len(key) and families == {(word,) for word in said.words}


_RELATED = word_set("brothers bros sisters siblings twins family couple")


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


def _compare_titles(key: Name, said: Name, namesakes: bool) -> Verdict | None:
    """Compare a name that is made of titles alone, which may be surnames: "Dr King"."""
    if key.given and said.titles.issuperset(key.family):
        return prompt("which one?") if namesakes else accept("surname")
    shared = said.titles & key.titles - {"the"}
    return prompt("which one?") if shared or (key.number and said.titles & _OF_ONE_NAME) else None


def _are_apart(key: Name, said: Name) -> bool:
    """Tell whether what is said behind the names makes them two persons': of Arc, Senior."""
    if key.rank and said.rank and key.rank != said.rank:
        return True
    return bool(key.origin and said.origin) and not near(key.origin, said.origin)


def _same_office(key: Name, said: Name) -> bool:
    """Tell whether the titles are no two persons': of a pope, a saint, or somebody crowned."""
    ours, theirs = key.titles & _OF_ONE_NAME, said.titles & _OF_ONE_NAME
    if said.number or len(key.words) > 1:
        return True
    return not ours or not theirs or not {*map(_office, ours)}.isdisjoint(map(_office, theirs))


def _office(title: str) -> str:
    return _CHURCH.get(title, "crown")


_CHURCH = {"pope": "pope", "saint": "saint", "st": "saint"}


def _compare_rulers(key: Name, said: Name) -> Verdict | None:
    if not _are_one_ruler(key.words, said.words):
        return _compare_part(key, said)
    if key.number == said.number:
        return accept("the same name")
    if not said.number:
        return prompt("which one?")
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


def _compare_single(key: Name, said: Name) -> Verdict | None:
    """Compare a key of one name: a surname, a given name or a stage name."""
    if len(said.words) > _MOST_NAMES:
        return None
    has_one_name = key.titles & _OF_ONE_NAME or (key.origin and not said.origin)
    if has_one_name and len(said.words) > len(key.words):
        return None
    if _without_particles(key.family, SONS) == _without_particles(said.words, SONS):
        return accept("the same name")
    if key.family in {said.family, said.given[:1]}:
        return accept("the full name")
    whole = "".join(key.family)
    is_given = whole in known("given.txt")
    if (key.titles & said.titles & _OF_ONE_NAME or key.origin) and same_given(
        whole, "".join(said.words)
    ):
        return accept("the same name")
    kind = Part.GIVEN if is_given else Part.SURNAME
    both = is_given and whole in known("surnames.txt")
    if near(key.family, said.words, AnswerType.PERSON if both else kind):
        return accept(SPELLING)
    return accept(SPELLING) if not is_given and _same_family(key.family, said.family) else None


_MOST_NAMES = 4
# Who has such a title goes by one name alone: Pope Francis is not Francis Bacon.
_OF_ONE_NAME = word_set(
    """
    pope king queen emperor empress tsar tsarina czar czarina sultan prince princess saint st
    caliph
    """
)
# Surnames that so many bear that alone they tell nobody.
_OF_MILLIONS = word_set("kim lee park nguyen wang li zhang chen singh")


def _compare_surname(key: Name, said: Name, namesakes: bool) -> Verdict | None:
    """Compare names by the surname, which may have slips; None if it is another one."""
    joined = "".join(key.family) == "".join(said.words)
    # Before an Arabic surname "al" is no Al.
    arabic = said.given == ("al",) and key.family[0] in _ARTICLES
    alone = not said.given or joined or arabic or _is_parted(key.family, said.words)
    theirs = said.words if alone else said.family
    if said.titles & _SAINTS and "saint" in key.family[:-1]:
        theirs = ("saint", *theirs)
    if alone and key.family[0] in SONS and theirs == key.family[1:]:
        # Bin Salman is the son of Salman.
        return prompt("which one?")
    if not _same_family(key.family, theirs):
        short, shorter = _without_particles(key.family), _without_particles(theirs)
        if not _same_family(short, shorter):
            return _compare_whole(key, said)
        exact = short == shorter
    else:
        exact = "".join(key.family) == "".join(theirs)
    if not exact and _is_given_of(key, theirs):
        return None
    if alone:
        if said.titles & _CROWNED:
            return prompt("which one?")
        if namesakes or (exact and set(key.family) <= _OF_MILLIONS):
            return prompt("which one?")
        return accept("surname" if exact else SPELLING)
    verdict = _compare_given(key, said)
    return accept(SPELLING) if verdict.outcome is Outcome.ACCEPT and not exact else verdict


def _is_parted(family: Sequence[str], said: Sequence[str]) -> bool:
    """Tell whether a surname was written with a space in it: "Church hill"."""
    return len(said) > len(family) and len(said[0]) > 1 and _same_family(family, said)


def _compare_whole(key: Name, said: Name) -> Verdict | None:
    """Compare names of two surnames: one more is told, or a slip makes another one of it."""
    if _is_longer(key, said):
        return accept("the full name")
    if said.given and _are_one_chinese(key, said):
        return accept(SPELLING)
    # The whole given name tells whom a slip that makes another surname means.
    telling = said.given and min(len(key.given[0]), len(said.given[0])) >= _TELLING
    if not telling or not same_given(key.given[0], said.given[0]):
        return None
    near_it = slips("".join(key.family), "".join(said.family), among_others=True) is not None
    return accept(SPELLING) if near_it else None


def _is_longer(key: Name, said: Name) -> bool:
    """Tell whether another surname follows the whole name: Eva Duarte, Eva Duarte Ibarguren."""
    end = len(key.words)
    family = "".join(key.family)
    if said.words[:end] != key.words or len(said.words) == end or family in known("given.txt"):
        return False
    return not any(lexicon.is_word(word) and word not in PARTICLES for word in said.words[end:])


def _are_one_chinese(key: Name, said: Name) -> bool:
    return key.family[0] in FAMILY_FIRST and all(
        chinese.are_one("".join(ours), "".join(theirs))
        for ours, theirs in ((key.family, said.family), (key.given, said.given))
    )


def _without_particles(words: Sequence[str], but: Iterable[str] = frozenset()) -> tuple[str, ...]:
    """Leave off the particles a surname begins with, but not "son of" unless it is asked for."""
    start = 0
    kept = _KEPT.difference(but)
    while start < len(words) - 1 and words[start] in PARTICLES and words[start] not in kept:
        start += 1
    return tuple(words[start:])


_KEPT = SONS | {"saint"}
_ARTICLES = word_set("al el")
_SAINTS = word_set("saint st")
# Who has such a title is told by a given name: King Hussein is not Saddam Hussein.
_CROWNED = word_set("king queen pope")
# A given name of so many letters tells who is meant.
_TELLING = 4


def _is_given_of(key: Name, words: Sequence[str]) -> bool:
    return all(word in key.given for word in words)


def _compare_given(key: Name, said: Name) -> Verdict:
    ours, theirs = key.given, said.given
    if are_within(ours, theirs):
        longer = len(theirs) > len(ours) > 1 and len(theirs[-1]) == 1
        return reject("another person") if longer else accept("the same name")
    if _has_more_initials(ours, theirs):
        return prompt("all the initials, please")
    if are_initials(theirs, ours) or are_initials(ours, theirs):
        return accept("initials")
    if _are_near(ours, theirs) or _are_one_chinese(key, said):
        return accept(SPELLING)
    if slips(ours[0], theirs[0], among_others=True) is not None and len(ours) == len(theirs) == 1:
        return prompt("check the given name")
    return reject("another person of that surname")


def _are_near(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether given names are the same but for a space: "Jong un" and "Jongun"."""
    one, other = "".join(ours), "".join(theirs)
    return one == other or are_one(one, other) or near(ours, theirs, Part.GIVEN)


def _has_more_initials(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether the key has two initials or more, and one name is told: "C. S.", "Carl"."""
    letters = "".join(ours)
    written = all(len(word) == 1 for word in ours) or _INITIALS.fullmatch(letters)
    fits = len(theirs) == 1 < len(theirs[0]) and theirs[0][0] == letters[0]
    return bool(written) and len(letters) > 1 and fits


def _same_family(key: Sequence[str], said: Sequence[str]) -> bool:
    ours, theirs = "".join(key), "".join(said)
    # Mac and Mc are one word.
    if ours == theirs or _MAC.sub("mc", ours) == _MAC.sub("mc", theirs):
        return True
    both_known = ours in known("surnames.txt") and theirs in known("surnames.txt")
    if not both_known and are_one(ours, theirs):
        return True
    if len(key) == len(said) == 1:
        return slips(ours, theirs, Part.SURNAME) is not None
    return near(key, said, Part.SURNAME)


_INITIALS = re.compile(r"[bcdfghjklmnpqrstvwxz]{2,4}")
_MAC = re.compile(r"^mac(?=[bcdfghjklmnpqrstvwxyz])")


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
