"""One person: a surname is enough, a given name is not, and titles do not count."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from rapidfuzz.distance import OSA

from quizgame.bank.kinds import AnswerType
from quizgame.grading.names.given import are_initials, are_within, same_given
from quizgame.grading.names.parts import FAMILY_FIRST, PARTICLES, SONS, Name
from quizgame.grading.names.romanised import are_one
from quizgame.grading.names.rulers import (
    CROWNED,
    OF_ONE_NAME,
    compare_rulers,
    compare_titles,
    same_office,
)
from quizgame.grading.names.surnames import (
    are_one_chinese,
    are_two_eastern,
    compare_surnames,
    is_longer,
    is_parted,
    same_family,
    without_particles,
)
from quizgame.grading.outcome import SPELLING, Outcome, Verdict, accept, kindest, prompt, reject
from quizgame.grading.spelling.lexicon import Part
from quizgame.grading.spelling.slips import near, slips
from quizgame.grading.tables.reading import known
from quizgame.grading.text import word_set

BUT_FOR_A_MIDDLE_NAME = accept("the same but for a middle name")
_MOST_NAMES = 4
# Surnames that so many bear that alone they tell nobody.
_OF_MILLIONS = word_set("kim lee park nguyen wang li zhang chen singh")
_OF_MEN = word_set("mr sir lord monsieur herr senor signor don king prince duke baron emperor")
_OF_WOMEN = word_set(
    """
    mrs ms miss mme madame madam mlle frau senora signora dona dame lady queen princess duchess
    baroness empress congresswoman chairwoman actress
    """
)
_SAINTS = word_set("saint st")
# A given name of so many letters tells who is meant.
_TELLING = 4
_MOST_INITIALS = 3


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
        return compare_titles(key, said, namesakes)
    if _are_apart(key, said):
        return reject("another person")
    if said.rank and not key.rank and (said.rank == "senior" or not said.given):
        return _ask_which(_compare(key, replace(said, rank=""), namesakes))
    if key.told == said.told:
        return accept("the same name") if same_office(key, said) else prompt("which one?")
    if key.number or said.number:
        return compare_rulers(key, said)
    if key.origin and not said.origin and len(key.words) == 1 and key.words == said.words:
        return prompt("which one?")
    if not same_office(key, said):
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


def _ask_which(verdict: Verdict | None) -> Verdict | None:
    """Ask who is meant where a senior is told, whom the key does not know.

    Junior is a part of many a whole name, and left out of it as often; behind a surname alone it
    tells the son, as senior does the father.
    """
    is_right = verdict is not None and verdict.outcome is Outcome.ACCEPT
    return prompt("which one?") if is_right else verdict


def _are_apart(key: Name, said: Name) -> bool:
    """Tell whether what is said behind the names makes them two persons': of Arc, Senior."""
    if key.rank and said.rank and key.rank != said.rank:
        return True
    if said.origin and not key.origin and key.titles & OF_ONE_NAME - said.titles:
        return True
    return bool(key.origin and said.origin) and not near(key.origin, said.origin)


def _compare_single(key: Name, said: Name) -> Verdict | None:
    """Compare a key of one name: a surname, a given name or a stage name."""
    if len(said.words) > _MOST_NAMES:
        return None
    has_one_name = key.titles & OF_ONE_NAME or (key.origin and not said.origin)
    if has_one_name and len(said.words) > len(key.words):
        return None
    if without_particles(key.family, SONS) == without_particles(said.words, SONS):
        return accept("the same name")
    if key.family in {said.family, said.given[:1]}:
        return accept("the full name")
    whole = "".join(key.family)
    is_given = whole in known("given.txt")
    if (key.titles & said.titles & OF_ONE_NAME or key.origin) and same_given(
        whole, "".join(said.words)
    ):
        return accept("the same name")
    kind = Part.GIVEN if is_given else Part.SURNAME
    both = is_given and whole in known("surnames.txt")
    if near(key.family, said.words, AnswerType.PERSON if both else kind):
        return accept(SPELLING)
    return accept(SPELLING) if not is_given and same_family(key.family, said.family) else None


def _compare_surname(key: Name, said: Name, namesakes: bool) -> Verdict | None:
    """Compare names by the surname, which may have slips; None if it is another one."""
    alone = _is_surname_alone(key, said)
    theirs = said.words if alone else said.family
    if said.titles & _SAINTS and "saint" in key.family[:-1]:
        theirs = ("saint", *theirs)
    if alone and key.family[0] in SONS and theirs == key.family[1:]:
        # Bin Salman is the son of Salman.
        return prompt("which one?")
    exact = compare_surnames(key.family, theirs)
    if exact is None:
        return _compare_whole(key, said)
    if not exact and _is_given_of(key, theirs):
        return None
    if not alone:
        verdict = _compare_given(key, said)
        return verdict if exact or verdict.outcome is not Outcome.ACCEPT else accept(SPELLING)
    if namesakes or said.titles & CROWNED or (exact and set(key.family) <= _OF_MILLIONS):
        return prompt("which one?")
    if _is_of_other_sex(key, said):
        return prompt("check the title")
    return accept("surname" if exact else SPELLING)


def _is_of_other_sex(key: Name, said: Name) -> bool:
    """Tell whether a title is a man's and the key a woman's, or the other way: Mrs, of a Boris."""
    if not said.titles or not key.given:
        return False
    names = known("women.txt" if said.titles & _OF_MEN else "men.txt")
    return bool(said.titles & (_OF_MEN | _OF_WOMEN)) and key.given[0] in names


def _is_surname_alone(key: Name, said: Name) -> bool:
    if not said.given or "".join(key.family) == "".join(said.words):
        return True
    # Before a surname with a particle "al" is no Al, and "van" no Van.
    is_particle = {key.family[0], *said.given} <= PARTICLES
    return is_particle or is_parted(key.family, said.words)


def _compare_whole(key: Name, said: Name) -> Verdict | None:
    """Compare names of two surnames: one more is told, or a slip makes another one of it."""
    if is_longer(key, said):
        return accept("the full name")
    if said.given and are_one_chinese(key, said):
        return accept(SPELLING)
    if are_two_eastern(key.family, said.family):
        return None
    # The whole given name tells whom a slip that makes another surname means, or all initials do.
    telling = said.given and min(len(key.given[0]), len(said.given[0])) >= _TELLING
    if not (telling and same_given(key.given[0], said.given[0])) and not _same_initials(key, said):
        return None
    if len(said.given) > 1 and not are_within(key.given, said.given):
        return None
    ours, theirs = "".join(key.family), "".join(said.family)
    cost = slips(ours, theirs, among_others=True)
    if cost is None:
        return None
    # Another name is a slip only where one likely one makes it, or a letter more or less.
    is_likely = cost == 1 or (OSA.distance(ours, theirs) == 1 and len(ours) != len(theirs))
    is_name = theirs in known("surnames.txt") or theirs in known("given.txt")
    return accept(SPELLING) if is_likely or not is_name else None


def _same_initials(key: Name, said: Name) -> bool:
    """Tell whether both are told with the same initials, two or more."""
    written = "".join(said.given)
    short = 1 < len(written) <= _MOST_INITIALS and written not in known("given.txt")
    return short and key.given == said.given


def _is_given_of(key: Name, words: Sequence[str]) -> bool:
    return all(word in key.given for word in words)


def _compare_given(key: Name, said: Name) -> Verdict:
    ours, theirs = key.given, said.given
    if key.family[0] in FAMILY_FIRST and _are_two_syllables(ours, theirs):
        return reject("another person of that surname")
    if are_within(ours, theirs):
        slipped = not are_within(ours, theirs, exactly=True)
        longer = len(theirs) > len(ours) > 1 and len(theirs[-1]) == 1
        if longer:
            return reject("another person")
        if slipped:
            return accept(SPELLING)
        return accept("the same name") if len(ours) == len(theirs) else BUT_FOR_A_MIDDLE_NAME
    if _has_more_initials(ours, theirs):
        return prompt("all the initials, please")
    if are_initials(theirs, ours) or are_initials(ours, theirs):
        return accept("initials")
    if _are_near(ours, theirs) or are_one_chinese(key, said):
        return accept(SPELLING)
    if slips(ours[0], theirs[0], among_others=True) is not None and len(ours) == len(theirs) == 1:
        return prompt("check the given name")
    return reject("another person of that surname")


def _are_two_syllables(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether a slip would make another syllable of an East Asian name: Keqiang and Qiang."""
    one, other = "".join(ours), "".join(theirs)
    if min(len(one), len(other)) <= _MOST_INITIALS or not known("given.txt").isdisjoint(ours):
        return False
    return len(ours) == len(theirs) and abs(len(one) - len(other)) > 1


def _are_near(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether given names are the same but for a space: "Jong un" and "Jongun"."""
    one, other = "".join(ours), "".join(theirs)
    return one == other or are_one(one, other) or near(ours, theirs, Part.GIVEN)


def _has_more_initials(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether the key has two initials or more, and one name is told: "C. S.", "Carl"."""
    letters = "".join(ours)
    joined = len(ours) == 1 and len(letters) <= _MOST_INITIALS and letters not in known("given.txt")
    written = joined or all(len(word) == 1 for word in ours)
    fits = len(theirs) == 1 < len(theirs[0]) and theirs[0][0] == letters[0]
    return written and len(letters) > 1 and fits


def _only_given(key: Name, said: Name) -> bool:
    """Tell whether given names alone are said; an initial of the key's stands for none of them."""
    if said.origin and not key.origin:
        return False
    names = [own for own in key.given if len(own) > 1]
    return all(
        word in key.given or any(same_given(own, word) for own in names) for word in said.words
    )
