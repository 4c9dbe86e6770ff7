import pytest

from quizgame.grading.text import compact, fold, without_articles


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Erdoğan", "ERDOGAN"),
        ("Łódź", "lodz"),
        ("O\u2019Hara", "O'Hara"),
        ("cease-fire", "cease fire"),
        ("U.N.", "UN"),
        ("U. S. A.", "usa"),
        ("\uff34\uff4f\uff4b\uff59\uff4f", "Tokyo"),
        ("Marks & Spencer", "Marks and Spencer"),
        ("12,500", "12500"),
        ("12 500", "12500"),
        ("30 %", "30 percent"),
    ],
)
def test_differences_of_writing_alone_are_folded_away(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5-2", "52"),
        ("7.8", "78"),
        ("-4", "4"),
        ("$20", "€20"),
        ("20%", "20"),
        ("C++", "C"),
        ("10²", "102"),
        ("2½", "21/2"),
        ("3.125", "3125"),
    ],
)
def test_signs_that_change_what_is_said_are_kept(one: str, other: str) -> None:
    assert compact(fold(one)) != compact(fold(other))


def test_articles_are_left_out_at_the_start_alone() -> None:
    assert without_articles(fold("The Over the Wall")) == ("over", "the", "wall")


def test_an_article_that_is_the_whole_answer_stays() -> None:
    assert without_articles(fold("The The")) == ("the",)


def test_text_of_punctuation_alone_is_kept() -> None:
    assert fold(" ?! ") == ("?!",)
