from quizgame.grading.names import acronyms
from quizgame.grading.text import fold


def test_acronyms_are_built_with_and_without_small_words() -> None:
    assert acronyms.is_acronym_of(("wto",), fold("World Trade Organization"))
    assert acronyms.is_acronym_of(("doj",), fold("Department of Justice"))
    assert acronyms.is_acronym_of(("dj",), fold("Department of Justice"))
    assert not acronyms.is_acronym_of(("who",), fold("World Trade Organization"))


def test_a_number_at_the_end_of_a_name_stands_behind_its_acronym() -> None:
    for short in ("WW2", "WWII", "WW II"):
        assert acronyms.is_acronym_of(fold(short), fold("World War Two"))
    assert not acronyms.is_acronym_of(("ww1",), fold("World War Two"))
