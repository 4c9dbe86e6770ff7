import pytest

from quizgame.bank.kinds import AnswerType
from quizgame.grading.names.alternatives import alternatives


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("aardvark (earth pig)", {"aardvark", "aardvark earth pig"}),
        ("World Trade Organization (WTO)", {"World Trade Organization", "WTO"}),
        ("WTO (World Trade Organization)", {"WTO", "World Trade Organization"}),
        ("(Ada) Lovelace", {"Lovelace", "Ada Lovelace"}),
        ("Harald Hardrada, who fell at Stamford Bridge", {"Harald Hardrada"}),
        ("the Reform Act in 1832", {"the Reform Act"}),
        ("ice, or snow", {"ice", "snow"}),
    ],
)
def test_a_key_tells_further_forms_of_itself(text: str, forms: set[str]) -> None:
    assert forms <= set(alternatives(text, AnswerType.THING))


def test_either_of_two_names_will_do() -> None:
    assert set(alternatives("Burma or Myanmar", AnswerType.PLACE)) == {"Burma", "Myanmar"}


@pytest.mark.parametrize(
    "text", ["Lisbon", "trial or error", "The Reform Act of 1832", "", "(", "()"]
)
def test_other_keys_tell_none(text: str) -> None:
    assert not set(alternatives(text, AnswerType.TITLE)) - {text}
