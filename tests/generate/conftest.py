"""The pipeline, loaded once, and what it understands of a few sentences or of the seeds."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from spacy.language import Language

from quizgame.generate.language import annotate, load_language
from quizgame.generate.reading.article import read_article
from quizgame.generate.story import Story, understand
from tests.generate.stories import SEEDS, StoryOf


@pytest.fixture(scope="session")
def nlp() -> Language:
    """Load the default pipeline once: loading takes longer than most tests together."""
    return load_language()


@pytest.fixture(scope="session")
def story_of(nlp: Language, tmp_path_factory: pytest.TempPathFactory) -> StoryOf:
    """Make a story of a text, which may have appeared on a day."""
    path = tmp_path_factory.mktemp("stories") / "story.md"

    def understood(text: str, published: date | None = None) -> Story:
        path.write_text(text, encoding="utf-8")
        return understand(annotate(nlp, read_article(path, published=published)))

    return understood


@pytest.fixture(scope="session")
def seeds(nlp: Language) -> Mapping[Path, Story]:
    """Understand the articles that come with the game, by their files."""
    return {path: understand(annotate(nlp, read_article(path))) for path in SEEDS}
