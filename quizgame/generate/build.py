"""From an article to a bank: read, understand, ask, rank, write; every step told as an event."""

import datetime
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from spacy.language import Language

from quizgame import __version__
from quizgame.bank.kinds import Kind
from quizgame.bank.question import AnswerKey, Bank, Evidence, Question, Source, question_id
from quizgame.generate.candidate import Candidate
from quizgame.generate.candidates import Emit, Event, find_candidates, progress
from quizgame.generate.distractors import distractors
from quizgame.generate.language import annotate, load_language, model_version
from quizgame.generate.ranking import choose, rank
from quizgame.generate.reading.article import Article, read_article
from quizgame.generate.story import Story, understand

__all__ = ["Event", "generate_bank"]


def generate_bank(
    path: Path,
    *,
    published: datetime.date | None,
    count: int,
    model: str,
    emit: Emit,
    source: str | None = None,
) -> Bank:
    """Make a bank of at most `count` questions from an article.

    `source` is what the bank calls the article; without it, that comes from the file's name.
    The same article, date and options give the same bank. Raises ArticleError for what is no
    article and ModelError for a model that is not installed.
    """
    article = read_article(path, published=published)
    nlp = _language(model)

    def read(done: int, total: int) -> None:
        emit(progress(done, total, "reading"))

    annotated = annotate(nlp, article, progress=read)
    story = understand(annotated)
    ranked = rank(story, list(find_candidates(story, emit)))
    source = source if source is not None else _source_name(path)
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
