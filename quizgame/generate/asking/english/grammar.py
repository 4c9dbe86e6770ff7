"""A small grammar of English questions: from a clause and what is asked for to a question."""

from collections.abc import Iterable, Mapping

from spacy.tokens import Token

from quizgame.generate.asking.english.asides import loose_parts
from quizgame.generate.asking.english.asked import Asked, Worded
from quizgame.generate.asking.english.objects import of_object
from quizgame.generate.asking.english.parts import asked_apart, dispensable, is_quoted
from quizgame.generate.asking.english.subjects import is_agent, of_agent, of_subject
from quizgame.generate.asking.english.tails import rest_of, times_before
from quizgame.generate.asking.english.verbs import split_verb, verb_group
from quizgame.generate.asking.english.wording import Wording, tidy
from quizgame.generate.asking.sound.soundness import refuse_unsound
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story


def ask(story: Story, clause: Clause, asked: Asked) -> Worded:
    """The question of a clause that asks for `asked`.

    Raises Unaskable when English or the article gives no question that stands.
    """
    refuse_unsound(story, clause)
    wording = Wording(story=story, hidden=asked.hidden, bound=clause.subject)
    loose = dispensable(story, clause) - asked_apart(story, clause, asked)
    if asked.head.i not in loose:  # "the biggest bank, Norbank, is to ..." asks for both
        loose -= frozenset(range(asked.start, asked.end))
    if is_quoted(asked):
        raise Unaskable("quotation")
    opening = _attribution(clause, wording)
    wording.attributed = frozenset(wording.named)
    if any(asked.covers(t) for t in clause.subject_tokens):
        body = of_subject(clause, asked, wording, loose)
    elif is_agent(clause, asked):
        body = of_agent(clause, asked, wording, loose)
    else:
        body = of_object(clause, asked, wording, loose)
    text = tidy(times_before(clause, wording, loose) + opening + body)
    return Worded(text=text, wording=wording, wh=asked.wh)


def tell(story: Story, clause: Clause, instead: Mapping[int, tuple[int, str]]) -> Worded:
    """The clause as a statement of its own, with `instead` in place of some of its words."""
    refuse_unsound(story, clause)
    wording = Wording(story=story, bound=clause.subject)
    loose = dispensable(story, clause)
    opening = _attribution(clause, wording)
    wording.attributed = frozenset(wording.named)
    parts = [
        wording.say(clause.subject_tokens, without=loose, instead=instead),
        verb_group(clause, wording, loose),
        *rest_of(clause, wording, loose, instead=instead),
    ]
    front = times_before(clause, wording, loose)
    return Worded(text=tidy(front + opening + " ".join(parts)), wording=wording)


def invert(story: Story, clause: Clause, *, without: Iterable[int], named: Iterable[str]) -> str:
    """The clause as the latter half of a question: "did Russian troops invade Ukraine".

    `named` have been named before it. Raises Unaskable as `ask` does.
    """
    return inverted(story, clause, without=without, named=named).text


def inverted(
    story: Story, clause: Clause, *, without: Iterable[int], named: Iterable[str] = ()
) -> Worded:
    """As `invert`, with the wording that knows what was named."""
    refuse_unsound(story, clause)
    wording = Wording(story=story, bound=clause.subject, named=set(named))
    loose = dispensable(story, clause) | frozenset(without)
    first, rest = split_verb(clause)
    subject = wording.say(clause.subject_tokens, without=loose)
    text = " ".join([first, subject, rest, *rest_of(clause, wording, loose)])
    return Worded(text=text, wording=wording)


def _attribution(clause: Clause, wording: Wording) -> str:
    who = clause.attribution
    said = _according(clause)
    if said:
        return "according to " + wording.say(said) + ", "
    if who is None:
        return ""
    subject = list(who.subtree)
    if len(subject) > 9:
        subject = [t for t in subject if t.i <= who.i]
    unknown = wording.story.names.at(who) is None and who.i not in wording.story.references
    if len(subject) == 1 and unknown and who.tag_ in {"NN", "NNP"} and who.is_title:
        return f"according to {who.text}, "  # a name that the model does not know
    loose = loose_parts(subject, wording.story)
    return "according to " + wording.say(subject, without=loose) + ", "


def _according(clause: Clause) -> list[Token]:
    """Whom an "according to" names that stands before the clause or before the one it hangs on."""
    for verb in [clause.verb, *clause.verb.ancestors]:
        for child in verb.lefts:
            if child.lower_ == "according":
                return [t for t in child.subtree if t.i > child.i + 1]
    return []
