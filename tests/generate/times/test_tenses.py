"""Whether what a span tells lies before or after the day of the article."""

import pytest
from spacy.language import Language

from quizgame.generate.times.tenses import governing_verb, tense_of
from quizgame.generate.times.when import Tense
from quizgame.generate.values.quantities import times_of


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("Maria Keller left Oslo on Wednesday.", Tense.PAST),
        ("Maria Keller has left Oslo on Wednesday.", Tense.PAST),
        ("Maria Keller was seen in Oslo on Wednesday.", Tense.PAST),
        ("Maria Keller came in third, leaving Oslo on Wednesday.", Tense.PAST),
        ("Maria Keller will leave Oslo on Wednesday.", Tense.FUTURE),
        ("Maria Keller leaves Oslo on Wednesday.", Tense.FUTURE),
        ("Maria Keller is expected to leave Oslo on Wednesday.", Tense.FUTURE),
        ("Maria Keller was expected to leave Oslo on Wednesday.", None),
        ("Maria Keller could leave Oslo on Wednesday.", None),
        ("Maria Keller won the right to leave Oslo on Wednesday.", None),
        ("Maria Keller has been picked to face Norway on Wednesday.", None),
        ("Maria Keller flew to Oslo to meet the king on Wednesday.", Tense.PAST),
        ("Maria Keller would leave Oslo on Wednesday.", None),
    ],
)
def test_the_verb_tells_on_which_side_a_time_lies(
    nlp: Language, text: str, tense: Tense | None
) -> None:
    (time,) = times_of(nlp(text))
    assert tense_of(time) is tense


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("Norway postponed the race to Wednesday.", None),
        ("Norway delayed the race until Wednesday.", None),
        ("Norway postponed the race on Wednesday.", Tense.PAST),
        ("Norway closed the bridge until Wednesday.", Tense.PAST),
    ],
)
def test_what_was_put_off_to_a_day_may_lie_on_either_side(
    nlp: Language, text: str, tense: Tense | None
) -> None:
    (time,) = times_of(nlp(text))
    assert tense_of(time) is tense


def test_a_word_hangs_on_the_verb_above_it(nlp: Language) -> None:
    doc = nlp("Maria Keller, who won the race, left Oslo on Wednesday.")
    race, oslo = (next(t for t in doc if t.text == text) for text in ("race", "Oslo"))
    assert [str(governing_verb(t)) for t in (race, oslo)] == ["won", "left"]
    assert governing_verb(nlp("A day in Oslo.")[0]) is None
