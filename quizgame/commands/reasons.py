"""Why so few questions were made, in plain words: a class for every reason of the generator."""

from collections import Counter
from collections.abc import Mapping

MOST = 2
EXAMPLE = "2026-11-24"
NO_DATE = (
    f"it has no date: add `published:` to its front matter or give --published {EXAMPLE} "
    "(an example)"
)

# Each class in words that a teacher understands, and the codes that come under it.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "says who or what only by the sentences around it": (
        "pronoun",
        "vague",
        "bare surname",
        "stands for a government",
    ),
    "tells no time": ("no time", "relative time"),
    "too tangled to ask": (
        "another time tells it",
        "aside",
        "awkward",
        "broken sentence",
        "contraction",
        "deep in the subject",
        "island",
        "long opening",
        "no question for it",
        "outside the clause",
        "part of a noun phrase",
        "plural verb",
        "says it twice",
        "sentence too long or cut",
        "too long",
        "two times",
        "verb form",
    ),
    "somebody's words": ("hearsay", "only reports it", "quotation", "reported"),
    "only one side of a list": ("one of several",),
    "more than one right answer": ("one of many",),
    "nothing particular named": (
        "a known number",
        "kind unknown",
        "no particular name",
        "nothing counted",
        "nothing named",
        "one",
    ),
    "too little said": (
        "everybody knows",
        "no news",
        "nothing said",
        "nothing to judge",
        "passing mention",
        "too short",
    ),
    "the answer given away": ("leak",),
    "not so, no longer so, or only perhaps so": (
        "condition",
        "focus",
        "left office",
        "negation",
        "no longer so",
        "past",
    ),
    "no part of the story": ("caption",),
}

PLAIN: Mapping[str, str] = {code: words for words, codes in _CLASSES.items() for code in codes}
"""The plain words for each code."""


def commonest(drops: Counter[str]) -> str:
    """Name the commonest reasons with their numbers, "tells no time (9)"; empty without any."""
    tally: Counter[str] = Counter()
    for code, number in drops.items():
        tally[PLAIN.get(code, code)] += number
    return ", ".join(f"{words} ({number})" for words, number in tally.most_common(MOST))


def why_fewer(drops: Counter[str], *, dated: bool) -> str:
    """Tell why there are few questions, or what to do about it; empty if nothing was left out."""
    if not dated:
        return NO_DATE
    reasons = commonest(drops)
    return f"most was left out as: {reasons}" if reasons else ""


def why_none(drops: Counter[str], *, dated: bool) -> str:
    """Tell why there is no question at all, or what to do about it."""
    return why_fewer(drops, dated=dated) or "it states nothing that can be asked"
