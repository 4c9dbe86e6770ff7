"""From an article to a bank: read, understand, ask, rank, write; every step told as an event."""

import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from spacy.language import Language

from quizgame import __version__
from quizgame.bank.question import AnswerKey, Bank, Evidence, Kind, Question, Source, question_id
from quizgame.generate.article import Article, read_article
from quizgame.generate.asking.candidate import Candidate
from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.dated import dated_questions
from quizgame.generate.asking.grammar import Background
from quizgame.generate.asking.judged import judged_questions
from quizgame.generate.asking.lasting import lasting_questions
from quizgame.generate.asking.named import named_questions
from quizgame.generate.asking.standing import background_of
from quizgame.generate.clauses import Clause, find_clauses
from quizgame.generate.distractors import distractors
from quizgame.generate.language import annotate, load_language, model_version
from quizgame.generate.ranking import choose, rank
from quizgame.generate.story import Story, understand

_FAMILIES = (
    named_questions,
    counted_questions,
    dated_questions,
    judged_questions,
    lasting_questions,
)
_AFTER_BACKGROUND = (named_questions, counted_questions)
_LONGEST_SENTENCE = 60


@dataclass(frozen=True, kw_only=True)
class Event:
    """A step that was made: `kind` is progress, statement, candidate, drop or bank."""

    kind: str
    data: dict[str, Any] = field(default_factory=dict)


Emit = Callable[[Event], None]


def generate_bank(
    path: Path, *, published: datetime.date | None, count: int, model: str, emit: Emit
) -> Bank:
    """Make a bank of at most `count` questions from an article.

    The same article, date and options give the same bank. Raises ArticleError for what is no
    article and ModelError for a model that is not installed.
    """
    article = read_article(path, published=published)
    nlp = _language(model)
    annotated = annotate(nlp, article, progress=lambda done, total: emit(_progress(done, total)))
    story = understand(annotated)
    ranked = rank(story, list(_candidates(story, emit)))
    source = _source_name(path)
    chosen = choose(ranked, count)
    questions = tuple(_question(story, candidate, source) for candidate in chosen)
    bank = Bank(
        title=article.title or path.stem.replace("-", " ").replace("_", " ").capitalize(),
        sources={source: _source(article, path)},
        made_with={"quizgame": __version__, "model": model_version(nlp)},
        questions=_unique(questions),
    )
    emit(Event(kind="bank", data={"questions": len(bank.questions), "candidates": len(ranked)}))
    return bank


@cache
def _language(model: str) -> Language:
    """The model, loaded once for all articles of a run."""
    return load_language(model)


def _progress(done: int, total: int) -> Event:
    return Event(kind="progress", data={"done": done, "total": total})


def _candidates(story: Story, emit: Emit) -> Iterator[Candidate]:
    first = [c for s in islice(story.doc.sents, 3) for c in find_clauses(s)]
    background = background_of(story, first)
    for sentence in story.doc.sents:
        if len(sentence) > _LONGEST_SENTENCE or sentence.text.count('"') % 2:
            emit(
                Event(
                    kind="drop",
                    data={"text": sentence.text[:80], "reason": "sentence too long or cut"},
                )
            )
            continue
        for clause in find_clauses(sentence):
            emit(
                Event(
                    kind="statement", data={"text": _clause_text(clause), "sentence": sentence.text}
                )
            )
            alone = list(_asked(story, clause, emit))
            yield from alone
            if background is not None and background.sentence_start != sentence.start:
                known = {c.answer for c in alone if c.dated}
                yield from _asked_after(story, clause, background, known)


def _clause_text(clause: Clause) -> str:
    tokens = sorted(
        {*clause.subject_tokens, *clause.group, *(t for p in clause.tail for t in p)},
        key=lambda t: t.i,
    )
    return "".join(t.text_with_ws for t in tokens).strip()


def _asked(story: Story, clause: Clause, emit: Emit) -> Iterator[Candidate]:
    for family in _FAMILIES:
        problems: list[tuple[str, str]] = []
        for candidate in family(story, clause, problems):
            emit(
                Event(
                    kind="candidate",
                    data={
                        "stem": candidate.stem,
                        "answer": candidate.answer,
                        "family": candidate.family,
                    },
                )
            )
            yield candidate
        for text, reason in problems:
            code, _, detail = reason.partition(": ")
            emit(
                Event(
                    kind="drop",
                    data={
                        "text": text,
                        "reason": code,
                        "detail": detail,
                        "sentence": clause.sentence.text[:120],
                    },
                )
            )


def _asked_after(
    story: Story, clause: Clause, background: Background, known: set[str]
) -> Iterator[Candidate]:
    """What can be asked only once the news has been told in a sentence before."""
    for family in _AFTER_BACKGROUND:
        for candidate in family(story, clause, [], background):
            if candidate.answer not in known and candidate.answer not in background.text:
                yield candidate


def _source_name(path: Path) -> str:
    name = re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-")
    return name[:40].rstrip("-") or "article"


def _source(article: Article, path: Path) -> Source:
    return Source(
        title=article.title,
        file=path.as_posix(),
        sha256=article.sha256,
        published=article.published,
        publisher=article.publisher,
        url=article.url,
    )


def _question(story: Story, candidate: Candidate, source: str) -> Question:
    quote = story.annotated.quote(candidate.evidence)
    start, end = story.annotated.file_span(candidate.evidence)
    judged = candidate.kind is Kind.TRUE_FALSE
    fact = candidate.wrong or candidate.answer
    return Question(
        id=question_id(
            source=source, quote=quote, answer=fact if not judged else f"true or false: {fact}"
        ),
        kind=candidate.kind,
        question=candidate.stem,
        answer=AnswerKey(
            text=candidate.answer,
            type=None if judged else candidate.type,
            accept=candidate.accept,
            prompt=candidate.prompt,
        ),
        distractors=() if judged else distractors(story, candidate),
        evidence=(Evidence(source=source, quote=quote, start=start, end=end),),
        explanation=candidate.wrong and f"It was {candidate.wrong}.",
        as_of=story.published,
        tags=(candidate.family.replace(" ", "-"),),
    )


def _unique(questions: Sequence[Question]) -> tuple[Question, ...]:
    seen: set[str] = set()
    kept = []
    for question in questions:
        if question.id and question.id not in seen:
            seen.add(question.id)
            kept.append(question)
    return tuple(kept)
