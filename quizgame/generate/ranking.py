"""Which candidates make the best set: the main facts, asked plainly, no two about one thing."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from quizgame.bank.kinds import Kind
from quizgame.generate.asking.news_day import FAMILY as FALLBACK
from quizgame.generate.candidate import Candidate
from quizgame.generate.naming import kinds
from quizgame.generate.naming.names import Name
from quizgame.generate.story import Story

# People's news quizzes have a median of 12 to 17 words.
_BEST_LENGTH = range(9, 21)
_FAMILY = {
    "who": 1.0,
    "which": 1.0,
    "how many": 0.95,
    "when": 0.45,
    "true or false": 0.55,
    "office": 0.55,
    FALLBACK: 0.2,
}
_KIND = {
    "main": 0.25,
    "conjunct": 0.0,
    "relative": 0.0,
    "adverbial": 0.0,
    "participle": 0.0,
    "reported": 0.1,
}
_MOST_OF_FAMILY = {"true or false": 0.25, "when": 0.13, "office": 0.25}
_FLOOR = 0.9
# Such a share of the title's words makes a sentence one about the article's subject.
_CENTRAL = 0.3
# What the first paragraphs tell of the article's event is about its subject.
_NEAR = 2
# What is beside the subject comes so much later.
_ASIDE = 0.5
# Such a share of a set may be about something beside it.
_BESIDE = 0.125
# With fewer questions than these, the day of the news is asked for too.
_FEW = 2


def rank(story: Story, candidates: Sequence[Candidate]) -> list[tuple[float, Candidate]]:
    """The candidates with their scores, best first; equal ones in order of the text."""
    counts = Counter(n.full for n in story.names.names for _ in n.mentions)
    titled = _names_of_title(story)
    marked = [replace(c, central=_is_central(story, c, titled)) for c in candidates]
    rows = [(round(_score(story, c, counts), 4), c) for c in marked]
    return sorted(rows, key=lambda row: (-row[0], row[1].evidence.start, row[1].stem))


def _score(story: Story, candidate: Candidate, counts: Counter[str]) -> float:
    paragraph = story.annotated.paragraph_index(candidate.evidence)
    score = _FAMILY[candidate.family] + _KIND.get(candidate.clause.kind, 0.0) + candidate.confidence
    score += 0.7 / (1 + paragraph)
    words = len(candidate.stem.split())
    if words not in _BEST_LENGTH:
        score -= 0.04 * min(abs(words - _BEST_LENGTH.start), abs(words - _BEST_LENGTH.stop + 1))
    title = (story.annotated.article.title or "").casefold()
    if candidate.name and candidate.name.split()[-1].casefold() in title:
        score += 0.2
    score += 0.1 * min(3, _anchors(story, candidate))
    score += 0.05 * min(4, max((counts[n] for n in candidate.named), default=0))
    if candidate.stem.startswith("As of") and ", who has " in candidate.stem:
        score -= 0.4
    if len(re.findall(r"\b(?:19|20)\d\d\b", candidate.stem)) > 1:
        score -= 0.15
    score += 0.5 * _share_of_title(story, candidate.evidence.text)
    score -= _ASIDE * (not candidate.central)
    if not candidate.dated and paragraph > 0:
        score -= 0.35
    if re.match(r"(?:as|at|with|of|to|about|for) (?:which|what|whose|how)", candidate.stem.lower()):
        score -= 0.1
    if candidate.stem.startswith("As of"):
        score -= 0.4
    if candidate.noun in {"place", "group"} and "which place" in candidate.stem.lower():
        score -= 0.3
    score -= 0.05 * candidate.stem.count(",")
    if candidate.clause.group[0].lower_ == "had" and len(candidate.clause.group) > 1:
        score -= 0.2
    return score


def _is_central(story: Story, candidate: Candidate, titled: frozenset[str]) -> bool:
    """Whether a question is about what the title tells, or what the first paragraph does."""
    sentence = candidate.evidence
    if not story.annotated.article.title:
        return True
    if story.annotated.paragraph_index(sentence) == 0:
        return True
    near = story.annotated.paragraph_index(sentence) <= _NEAR
    if near and story.topic is not None and story.topic.text in candidate.stem:
        return True
    tokens = range(sentence.start, sentence.end)
    meant = {n for i in tokens if i in story.references for n in story.references[i].names}
    if titled & (meant | {n.full for n, _ in story.names.within(sentence.start, sentence.end)}):
        return True
    told = (candidate.evidence.text, f"{candidate.stem} {candidate.answer}")
    return any(_share_of_title(story, text) >= _CENTRAL for text in told)


def _names_of_title(story: Story) -> frozenset[str]:
    """The names that the title tells, people by their surnames too."""
    title = f" {story.annotated.article.title or ''} ".casefold()
    title = re.sub(r"[^\w]+", " ", title)
    return frozenset(
        name.full
        for name in story.names.names
        if any(f" {form.casefold()} " in title for form in _forms(name))
    )


def _forms(name: Name) -> tuple[str, ...]:
    surname = (name.full.split()[-1],) if name.kind == kinds.PERSON else ()
    return (name.full, *name.aliases, *surname)


def _share_of_title(story: Story, text: str) -> float:
    """How much of what the title says stands in a text."""
    title = _telling(story, story.annotated.article.title or "")
    return len(title & _telling(story, text)) / len(title) if title else 0.0


def _telling(story: Story, text: str) -> set[str]:
    words = re.findall(r"[^\W\d_]{3,}", text.lower())
    return {word for word in words if not story.doc.vocab[word].is_stop}


def _anchors(story: Story, candidate: Candidate) -> int:
    """How many particular things the stem names, beside countries and nationalities."""
    wide = {kinds.COUNTRY, kinds.NATIONALITY}
    return sum(story.name(full).kind not in wide for full in candidate.named)


def choose(ranked: Sequence[tuple[float, Candidate]], count: int) -> list[Candidate]:
    """The best `count` that differ in fact and answer; fewer when the rest would repeat them."""
    likely = [(score, c) for score, c in ranked if c.family != FALLBACK]
    chosen = _choose(likely, count)
    if len(chosen) < min(_FEW, count):
        days = (c for _, c in ranked if c.family == FALLBACK)
        chosen += [c for c in days if _is_new(c, chosen, 2)][: count - len(chosen)]
    return chosen


def _choose(ranked: Sequence[tuple[float, Candidate]], count: int) -> list[Candidate]:
    chosen: list[Candidate] = []
    families: Counter[str] = Counter()
    beside = max(1, int(_BESIDE * count))
    for most_of_sentence in (1, 2):
        for score, candidate in ranked:
            if len(chosen) >= count:
                return chosen
            least = _FLOOR if candidate.central else _FLOOR - _ASIDE
            if score < least or not _is_new(candidate, chosen, most_of_sentence):
                continue
            if not candidate.central and sum(not c.central for c in chosen) >= beside:
                continue
            limit = _MOST_OF_FAMILY.get(candidate.family, 1.0) * count
            if families[candidate.family] + 1 > max(1, limit):
                continue
            chosen.append(candidate)
            families[candidate.family] += 1
    return chosen


def _tells_office(one: Candidate, other: Candidate) -> bool:
    """Whether a question names the person whom another asks for by his office, with that office."""
    asked = one.family == "office" and one.noun is not None
    return asked and one.answer in other.stem and str(one.noun) in other.stem.lower()


def _give_away(one: Candidate, other: Candidate) -> bool:
    """Whether one of two questions tells the answer of the other."""
    return one.answer in other.stem or other.answer in one.stem


def _is_new(candidate: Candidate, chosen: Sequence[Candidate], most_of_sentence: int) -> bool:
    if any(c.stem == candidate.stem for c in chosen):
        return False
    if any(_tells_office(c, candidate) or _tells_office(candidate, c) for c in chosen):
        return False
    same = [c for c in chosen if c.evidence.start == candidate.evidence.start]
    if len(same) >= most_of_sentence or any(_give_away(c, candidate) for c in same):
        return False
    if candidate.kind is Kind.TRUE_FALSE and same:
        return False
    if any(c.kind is Kind.TRUE_FALSE for c in same):
        return False
    answers = Counter(c.answer.casefold() for c in chosen if c.kind is not Kind.TRUE_FALSE)
    return answers[candidate.answer.casefold()] < 2 - (most_of_sentence == 1)
