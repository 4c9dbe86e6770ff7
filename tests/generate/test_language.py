"""The pipeline: which model, and where its spans stand in the file."""

from pathlib import Path

import pytest
from spacy.language import Language

from quizgame.errors import ModelError
from quizgame.generate.language import Annotated, annotate, load_language, model_version
from quizgame.generate.reading.article import read_article

TEXT = """# Bridge

The **mayor** opened a bridge
in Riga. It is long.

- The *Latvian* capital paid for it.
"""


@pytest.fixture
def annotated(nlp: Language, tmp_path: Path) -> Annotated:
    path = tmp_path / "bridge.md"
    path.write_text(TEXT)
    return annotate(nlp, read_article(path))


def test_the_model_is_named_with_its_version(nlp: Language) -> None:
    assert model_version(nlp) == "en_core_web_sm 3.8.0"


def test_a_missing_model_says_what_to_run() -> None:
    with pytest.raises(ModelError, match=r"run: python -m spacy download en_core_web_none"):
        load_language("en_core_web_none")


@pytest.mark.parametrize("name", ["banana", "en_none", "EN_CORE_WEB_SM", "core_web_sm_large_x"])
def test_a_name_that_no_model_has_is_not_advised_to_be_downloaded(name: str) -> None:
    with pytest.raises(ModelError, match="not installed") as caught:
        load_language(name)
    assert "download" not in str(caught.value)


def test_a_folder_that_is_no_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "meta.json").write_text("{}")
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_language(str(tmp_path))


def test_every_paragraph_begins_a_sentence(annotated: Annotated) -> None:
    assert [sentence.text.strip() for sentence in annotated.doc.sents] == [
        "The mayor opened a bridge in Riga.",
        "It is long.",
        "The Latvian capital paid for it.",
    ]


def test_spans_map_to_the_file(annotated: Annotated) -> None:
    assert [annotated.quote(sentence) for sentence in annotated.doc.sents] == [
        "The **mayor** opened a bridge\nin Riga.",
        "It is long.",
        "The *Latvian* capital paid for it.",
    ]
    for entity in annotated.doc.ents:
        assert annotated.quote(entity) == entity.text


def test_a_span_knows_its_paragraph(annotated: Annotated) -> None:
    indexes = [annotated.paragraph_index(sentence) for sentence in annotated.doc.sents]
    assert indexes == [0, 0, 1]


def test_progress_is_told_for_every_paragraph(nlp: Language, tmp_path: Path) -> None:
    path = tmp_path / "bridge.md"
    path.write_text(TEXT)
    told: list[tuple[int, int]] = []
    annotate(nlp, read_article(path), progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]
