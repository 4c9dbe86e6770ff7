"""Several persons as one answer: all have to be told, in any order."""

from collections.abc import Sequence

from quizgame.grading.names.parts import Name
from quizgame.grading.names.person import compare
from quizgame.grading.outcome import Outcome, Verdict, accept, prompt, reject
from quizgame.grading.text import word_set

_RELATED = word_set("brothers bros sisters siblings twins family couple")


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
    """Tell whether one phrase names several: "the Wrights", "Lennon-McCartney"."""
    families = {name.family for name in key}
    if len(families) == 1:
        (family,) = families
        if said.words == (*family[:-1], f"{family[-1]}s"):
            return True
        return said.words[:-1] == family and said.words[-1] in _RELATED
    return len(said.words) == len(key) and families == {(word,) for word in said.words}


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
