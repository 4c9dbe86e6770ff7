import pytest
from spacy.language import Language

from quizgame.generate.language import load_language


@pytest.fixture(scope="session")
def nlp() -> Language:
    """Load the default pipeline once: loading takes longer than most tests together."""
    return load_language()
