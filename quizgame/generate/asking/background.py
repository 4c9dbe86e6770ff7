"""The news in one sentence, told before a question that would not stand without it."""

from collections.abc import Iterable

from quizgame.generate.asking.grammar import Background, Worded, tell
from quizgame.generate.asking.standing import capital, month, tense, with_time
from quizgame.generate.asking.wording import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.dates import When
from quizgame.generate.story import Story

_LENGTH = range(7, 26)
_NEWS_DAYS = 62
# Words that stand for each other when an article comes back to its event.
_SAME_EVENT = tuple(
    frozenset(words.split())
    for words in (
        "deal agreement sale purchase takeover acquisition merger sell buy acquire",
        "crash accident collision disaster collide overturn derail",
        "attack assault shooting stabbing bombing killing murder shoot stab bomb attack kill",
        "earthquake quake tremor",
        "fire blaze burn",
        "explosion blast explode",
        "election vote poll ballot elect",
        "race marathon",
        "study research report paper finding publish",
        "storm hurricane typhoon cyclone",
        "protest demonstration march rally demonstrate",
        "match game final",
        "ruling verdict judgment decision rule",
        "flight plane aircraft jet",
        "team researcher scientist astronomer author study",
        "company firm group business",
        "victim dead death die kill",
    )
)


def background_of(story: Story, clauses: Iterable[Clause]) -> Background | None:
    """The first clause of the article that tells what happened and when, in few words."""
    for clause in clauses:
        if tense(clause) == "modal" or clause.kind != "main" or clause.attribution is not None:
            continue
        try:
            worded = tell(story, clause, {})
            text = _timed(story, clause, worded)
        except Unaskable:
            continue
        if len(text.split()) in _LENGTH and (worded.wording.named or worded.wording.told):
            lemmas = _lemmas(clause)
            return Background(
                text=capital(text) + ".",
                named=frozenset(worded.wording.named),
                lemmas=lemmas | _other_words(lemmas),
                sentence_start=clause.sentence.start,
            )
    return None


def _timed(story: Story, clause: Clause, worded: Worded) -> str:
    """The words with the one time of the news: their own, or that of the article."""
    told = [t.when for t in worded.wording.told]
    if told:
        if len(told) != 1 or told[0] is None or not _is_news(story, told[0]):
            raise Unaskable("no news")
        return worded.text
    if clause.sentence.start != 0:
        raise Unaskable("no news")
    text = with_time(story, clause, worded.text, counts=True)
    if text == worded.text and story.published is not None:
        return f"as of {month(story.published)}, {text}"
    return text


def _lemmas(clause: Clause) -> frozenset[str]:
    tokens = [*clause.subject_tokens, *clause.group, *(t for p in clause.tail for t in p)]
    return frozenset(t.lemma_.lower() for t in tokens if t.pos_ in {"NOUN", "VERB"})


def _other_words(lemmas: frozenset[str]) -> frozenset[str]:
    """Other words an article has for the one event that these words tell."""
    found = {word for words in _SAME_EVENT if words & lemmas for word in words}
    return frozenset(found)


def _is_news(story: Story, when: When) -> bool:
    """Whether a time lies within two months of the article."""
    return story.published is not None and abs((story.published - when.start).days) <= _NEWS_DAYS
