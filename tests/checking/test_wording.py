"""A question stands without its article, and does not say its answer."""

import pytest

from quizgame.bank.kinds import Kind
from tests.checking.cases import TODAY, asking, codes


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Which bank did UBS buy when Credit Suisse failed?", "Credit Suisse"),
        ("What did the Swiss National Bank of Bern lend?", "the Swiss national bank"),
        ("In which year did the 2022 war begin?", "2022"),
    ],
)
def test_a_question_that_says_its_answer_is_found(text: str, answer: str) -> None:
    assert codes(asking(text, answer)) == ["answer-in-question"]


def test_naming_the_options_gives_nothing_away() -> None:
    question = asking("Which is longer, the Nile or the Rhine?", "the Nile", "the Rhine")
    assert codes(question) == []


def test_a_share_is_not_the_number_in_a_name() -> None:
    assert codes(asking("What share of adults had Covid-19 in 2020?", "19%")) == []


def test_part_of_an_answer_may_stand_in_the_question() -> None:
    assert codes(asking("Which bank is the largest in Saudi Arabia?", "Saudi National Bank")) == []


@pytest.mark.parametrize(
    "text",
    [
        "According to the article, who won?",
        "Who won, according to this passage?",
        "What does the article say about Bern?",
        "Who is mentioned in the text?",
        "What was the price, according to the author?",
        "Which bank was mentioned above?",
    ],
)
def test_a_question_about_the_article_is_found(text: str) -> None:
    assert codes(asking(text)) == ["about-the-article"]


@pytest.mark.parametrize(
    "text",
    [
        "Who is the author of Emma?",
        "What changed in the text of the treaty?",
        "How many died according to the health ministry?",
        "Which article of the constitution protects speech?",
    ],
)
def test_authors_and_texts_of_the_world_may_be_asked_about(text: str) -> None:
    assert codes(asking(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "What did he announce in Bern?",
        "In which city were they arrested?",
        "When did it open?",
        "They met in Bern when?",
        "How many people did his government detain?",
    ],
)
def test_a_pronoun_with_nobody_before_it_is_found(text: str) -> None:
    assert codes(asking(text)) == ["unresolved-pronoun"]


@pytest.mark.parametrize(
    "text",
    [
        "When Xi Jinping visited Moscow, whom did he meet?",
        "Who said he would resign?",
        "Which company had their game removed from the shops?",
        "How many months has it been since the war began?",
        "What is scrapple made from and how is it eaten?",
        "Which company said it would buy Credit Suisse?",
        "How long did it take to build the Gotthard tunnel?",
        "When was it announced that UBS would buy Credit Suisse?",
        "After Credit Suisse failed when did it close?",
    ],
)
def test_a_pronoun_that_stands_for_someone_or_for_nothing_passes(text: str) -> None:
    assert codes(asking(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Who resigned yesterday?",
        "Who won the match today?",
        "What did Bern decide last week?",
        "Which bank failed three days ago?",
        "Who arrived in Beijing on Wednesday?",
        "Tomorrow which country will vote?",
        "In 2023, which bank failed last month?",
    ],
)
def test_a_day_told_from_another_day_is_found(text: str) -> None:
    assert codes(asking(text)) == ["relative-day"]


@pytest.mark.parametrize(
    "text",
    [
        "Who arrived in Beijing on Wednesday 18 October 2023?",
        "Who arrived in Beijing on Wednesday, October 18?",
        "Who was shot on Bloody Sunday?",
        "Who publishes USA Today?",
        "Who owns Sheffield Wednesday?",
    ],
)
def test_a_day_with_its_date_and_a_day_in_a_name_pass(text: str) -> None:
    assert codes(asking(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Who is the current president of France?",
        "What is the bank's most recent rate?",
        "Which party currently governs Bern?",
        "Who is the prime minister of Spain?",
        "Which minister is at the moment in Paris?",
    ],
)
def test_a_fact_that_changes_needs_its_day(text: str) -> None:
    assert codes(asking(text)) == ["undated-change"]
    dated = asking(text).model_copy(update={"as_of": TODAY})
    assert codes(dated) == []
    assert codes(asking(text).model_copy(update={"until": TODAY})) == []


@pytest.mark.parametrize(
    "text",
    [
        "What is measured by the current in a wire?",
        "Who was the prime minister of Spain in 2020?",
        "What did the crew see at the moment of the launch?",
        "Who is the president who signed the treaty of 1951?",
        "Who was the current president of France in May 2023?",
    ],
)
def test_a_fact_that_stays_needs_no_day(text: str) -> None:
    assert codes(asking(text)) == []


def test_an_answer_of_more_than_six_words_is_found_only_where_it_is_typed() -> None:
    long = "the one that has far too many words"
    assert codes(asking("What?", long)) == ["long-answer"]
    assert codes(asking("What?", long, "another", kind=Kind.CHOICE)) == []
    assert codes(asking("What?", "one two three four five six")) == []


@pytest.mark.parametrize("sign", ["\x1b", "\x07", "\x00", "\x85", "\u202e", "\u2066"])
def test_a_control_character_is_found_wherever_it_is_shown(sign: str) -> None:
    assert codes(asking(f"Who{sign}?")) == ["control-character"]
    assert codes(asking("Who?", f"A{sign}")) == ["control-character"]
    assert codes(asking("Who?", "A", f"B{sign}")) == ["control-character"]
    assert codes(asking("Who?", accept=(f"A{sign}",))) == ["control-character"]


def test_line_breaks_and_signs_of_other_scripts_pass() -> None:
    assert codes(asking("Who\nor what\tis it?", "क्\u200dष", "\u200f1")) == []


def test_rules_about_english_pass_other_languages_by() -> None:
    question = asking("Who resigned yesterday, according to the article?")
    assert codes(question, language="de") == []
    assert len(codes(question, language="en-GB")) == 2


def test_a_hostile_question_takes_no_time() -> None:
    assert codes(asking("is it " * 200_000)) == ["unresolved-pronoun"]
