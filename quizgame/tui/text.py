"""Text of banks, articles and players made fit for a screen: nothing in it styles or steers."""

import unicodedata

from textual.content import Content

from quizgame.play.evidence import Mark, Passage

MUTED = "$foreground-muted"

_STYLES = {Mark.ANSWER: "bold $text-accent underline", Mark.BLANK: MUTED}
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_UNFIT = frozenset({"Cc", "Cs"})


def fit(text: str, *, lines: bool = False) -> str:
    """Replace what would steer the terminal or turn the writing direction around.

    Control characters show as their signs in Unicode's control pictures. Line breaks and tabs
    become spaces; with `lines`, line breaks stay.
    """
    return "".join(map(_fit_lines if lines else _fit_sign, text))


def plain(text: str, *, lines: bool = False) -> Content:
    """Make content that shows a text as it is typed, markup and all."""
    return Content(fit(text, lines=lines))


def passage(shown: Passage) -> Content:
    """Make content of a sentence as it may be shown: the answer lit, what is to come blank."""
    return Content.assemble(*((fit(span.text), _STYLES.get(span.mark, "")) for span in shown.spans))


def _fit_lines(sign: str) -> str:
    return sign if sign == "\n" else _fit_sign(sign)


def _fit_sign(sign: str) -> str:
    if sign in "\n\r\t":
        return " "
    if sign < " ":
        return chr(0x2400 + ord(sign))
    if sign in _TURNING or unicodedata.category(sign) in _UNFIT:
        return "\ufffd"
    return sign
