"""Text from outside is shown, and does nothing."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from quizgame.play.evidence import Mark, Passage, Span
from quizgame.tui.text import fit, passage, plain


def test_markup_is_shown_as_it_is_typed() -> None:
    assert plain("[red]a[/red] [/x]").plain == "[red]a[/red] [/x]"
    assert not plain("[red]a[/red]").spans


def test_an_escape_code_shows_as_a_sign() -> None:
    assert fit("\x1b[31mred\x07") == "␛[31mred␇"


def test_turning_the_writing_direction_is_not_possible() -> None:
    assert fit("a\u202eb") == "a\ufffdb"


def test_lines_are_kept_where_they_are_wanted() -> None:
    assert fit("a\nb\tc") == "a b c"
    assert fit("a\nb\tc", lines=True) == "a\nb c"


@given(st.text(st.characters()))
def test_no_text_steers_the_terminal(text: str) -> None:
    shown = fit(text)
    assert len(shown) == len(text)
    assert not {unicodedata.category(sign) for sign in shown} & {"Cc", "Cs"}
    shown.encode()


def test_the_answer_is_lit_and_nothing_else() -> None:
    shown = passage(Passage(spans=(Span(text="[b]It was "), Span(text="Morel", mark=Mark.ANSWER))))
    assert shown.plain == "[b]It was Morel"
    assert [(span.start, span.end) for span in shown.spans] == [(10, 15)]
