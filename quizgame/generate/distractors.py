"""Wrong options that a reader could believe: other names of the story, other figures."""

import hashlib
import random
import re
from decimal import Decimal

from quizgame.bank.kinds import AnswerType
from quizgame.generate.candidate import Candidate
from quizgame.generate.naming import kinds, places
from quizgame.generate.numerals import read_number
from quizgame.generate.story import Story

WANTED = 3
_WHOLE = Decimal(100)
_BOUNDS = (
    "over ",
    "more than ",
    "at least ",
    "as many as ",
    "up to ",
    "under ",
    "fewer than ",
    "less than ",
    "nearly ",
    "almost ",
    "no more than ",
    "as much as ",
    "above ",
    "below ",
)
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
# People who write quizzes keep wrong figures within these multiples of the right one.
_FACTORS = (0.55, 0.65, 0.75, 0.85, 1.15, 1.25, 1.3, 1.45)
_WORDS = """
    zero one two three four five six seven eight nine ten eleven twelve
""".split()


def distractors(story: Story, candidate: Candidate) -> tuple[str, ...]:
    """Three wrong options of the same kind, or none where the story gives no three."""
    rng = random.Random(hashlib.sha256(candidate.stem.encode()).digest())  # noqa: S311 - no secret
    if candidate.family == "office":
        return ()  # whoever holds the same office elsewhere is not believable in this one
    if candidate.name is not None:
        return _names(story, candidate, rng)
    if candidate.type is AnswerType.DATE:
        return _years(candidate.answer, rng, story.published.year if story.published else 9999)
    if candidate.answer.lower().startswith(_BOUNDS):
        return ()  # "more than 100" is as true as "more than 140"
    if "at what age" in candidate.stem.lower():
        return _ages(candidate.answer, rng)
    return figures(candidate.answer, rng)


def _ages(answer: str, rng: random.Random) -> tuple[str, ...]:
    """Three other ages, near the right one as people's are."""
    if not answer.isdigit():
        return ()
    steps = rng.choice([(-7, -4, 3), (-5, 2, 6), (-9, -3, 4), (-6, -2, 5)])
    return tuple(str(int(answer) + step) for step in steps if int(answer) + step > 0)


def _names(story: Story, candidate: Candidate, rng: random.Random) -> tuple[str, ...]:
    right = story.name(candidate.name or "")
    sentence = candidate.evidence
    near = {n.full for n, _ in story.names.within(sentence.start, sentence.end)}
    if right.noun is None and right.kind not in {kinds.PERSON, kinds.COUNTRY}:
        return _cities(story, right.full, near | candidate.named, rng)
    if right.kind == kinds.COUNTRY:
        return ()  # the other countries of a story are seldom believable in the same part
    if right.kind == kinds.PERSON and _is_told_by_place(candidate.stem):
        return ()  # "which Greek minister" leaves no choice of others
    roles = _roles(story, right.full)
    rows = [
        n.full
        for n in story.names.names
        if n.kind == right.kind
        and n.noun == right.noun
        and n.full not in near | candidate.named
        and not _overlap(n.full, right.full)
        and (n.kind != kinds.PERSON or (" " in n.full and roles & _roles(story, n.full)))
    ]
    rows = _apart(rows)
    if len(rows) < WANTED:
        return ()
    return tuple(sorted(rng.sample(rows, WANTED)))


def _is_told_by_place(stem: str) -> bool:
    """Whether what is asked for is told by a name: "which Greek prime minister"."""
    asked = re.search(r"\bwhich ((?:[\w.'-]+ ){1,4})", stem, re.IGNORECASE)
    return asked is not None and any(word[:1].isupper() for word in asked[1].split())


def _roles(story: Story, full: str) -> set[str]:
    """What the article calls a person: a wrong option must be believable in the same part."""
    return {d.noun for d in story.descriptions.get(full, ())}


def _cities(story: Story, right: str, without: set[str], rng: random.Random) -> tuple[str, ...]:
    """Other capitals of the story for a capital, other US states for a state; else none."""
    if right in {
        "Washington",
        "New York",
        "Georgia",
    }:  # a city and a state, or a state and a country
        return ()
    for test in (places.country_of_capital, places.is_us_state):
        if test(right):
            rows = [
                n.full
                for n in story.names.names
                if test(n.full) and n.full not in without | {"Washington", "New York"} | {right}
            ]
            return tuple(sorted(rng.sample(rows, WANTED))) if len(rows) >= WANTED else ()
    return ()


def _overlap(one: str, other: str) -> bool:
    return bool({w.casefold() for w in one.split()} & {w.casefold() for w in other.split()})


def _apart(rows: list[str]) -> list[str]:
    kept: list[str] = []
    for row in rows:
        if not any(_overlap(row, other) for other in kept):
            kept.append(row)
    return kept


def _years(answer: str, rng: random.Random, latest: int) -> tuple[str, ...]:
    """Three other years, none of them after the article's; further apart the longer ago."""
    match = re.search(r"\b(1[5-9]|20)\d\d\b", answer)
    if match is None or not answer.strip().isdigit():
        return ()
    year = int(match.group())
    step = max(1, (latest - year) // 20) if latest < 9999 else 1
    shapes = [(-3, -2, 1), (-2, -1, 2), (-1, 1, 3), (-4, -1, 1), (-3, -2, -1)]
    fits = [s for s in shapes if year + step * s[-1] <= latest]
    return tuple(str(year + step * offset) for offset in rng.choice(fits)) if fits else ()


def figures(answer: str, rng: random.Random) -> tuple[str, ...]:
    """Three other figures written as the right one is, in ascending order, or none."""
    found = list(_FIGURE.finditer(answer))
    words = [w for w in answer.lower().split() if w in _WORDS]
    if len(found) == 1 and not words:
        text = found[0].group()
        share = "%" in answer or "cent" in answer
        right = Decimal(text.replace(",", ""))
        values = _other_values(right, rng, places=_places(text), share=share)
        return tuple(
            answer[: found[0].start()] + _write(v, text) + answer[found[0].end() :] for v in values
        )
    word = words[0] if len(words) == 1 and words[0] in _WORDS[2:] else None
    if found or word is None:
        return ()
    value = read_number(word)
    if value is None:
        return ()
    pool = [v for v in range(2, 13) if v != value and abs(v - int(value)) <= 4]
    chosen = sorted(rng.sample(pool, WANTED)) if len(pool) >= WANTED else []
    return tuple(re.sub(rf"\b{word}\b", _WORDS[v], answer, flags=re.IGNORECASE) for v in chosen)


def _places(text: str) -> int:
    return len(text.partition(".")[2])


def _other_values(value: Decimal, rng: random.Random, *, places: int, share: bool) -> list[Decimal]:
    """Other values around the right one, as round as it is."""
    step = _step(value, places)
    if 1900 <= value <= 2100 and places == 0:
        return []
    pool: set[Decimal] = set()
    for factor in _FACTORS:
        other = (value * Decimal(str(factor)) / step).to_integral_value() * step
        if other > 0 and other != value:
            pool.add(other)
    extra = 1
    while len(pool) < 5 and extra < 8:
        pool.update(v for v in (value + step * extra, value - step * extra) if v > 0)
        extra += 1
    pool.discard(value)
    if share and value <= _WHOLE:
        pool = {v for v in pool if v <= _WHOLE}
    low, high = sorted(v for v in pool if v < value), sorted(v for v in pool if v > value)
    below = min(len(low), rng.choice([1, 1, 2, 2]))
    above = min(len(high), WANTED - below)
    below = min(len(low), WANTED - above)
    if below + above < WANTED:
        return []
    return sorted(rng.sample(low, below) + rng.sample(high, above))


def _step(value: Decimal, places: int) -> Decimal:
    if places:
        return Decimal(1).scaleb(-places)
    digits = str(int(value))
    zeros = len(digits) - len(digits.rstrip("0"))
    step = Decimal(10) ** zeros
    # 140 may become 90 or 110; 100 may become 70.
    return step if step * 4 <= value else max(Decimal(1), step / 10)


def _write(value: Decimal, like: str) -> str:
    places = _places(like)
    return f"{value:,.{places}f}" if "," in like else f"{value:.{places}f}"
