"""How firmly a question is tied to its event by what it names and tells."""

import re

from quizgame.generate.asking.english.asked import Worded
from quizgame.generate.asking.sound.telling_time import tells_time
from quizgame.generate.asserted import REPORTING
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.naming import kinds
from quizgame.generate.naming import places as gazetteer
from quizgame.generate.naming.names import Name
from quizgame.generate.story import Story
from quizgame.generate.times.when import MONTH_NAMES, Precision

# So many words with an exact day tell which event is meant, even without a name.
_TELLING_LENGTH = 11


# So many words that mean something, beside places and times, tell what happened.
_TELLING_WORDS = 4


_ACCORDING = re.compile(r"\baccording to [^,?]+")


def anchorage(story: Story, worded: Worded) -> float:
    """How firmly a question is tied to its event: names weigh one, bare places and times a half."""
    weight = 0.5 * any(t.when for t in worded.wording.told) + _says_whom(worded)
    weight += 0.5 * (len(worded.text.split()) >= _TELLING_LENGTH)
    for full in worded.wording.named - worded.wording.attributed:
        name = story.name(full)
        wide = _is_wide(name)
        event = 0.5 * (name.kind == kinds.EVENT)
        weight += 0.5 if wide or kinds.is_generic(full) else 1.0 + event
    return weight


def _says_whom(worded: Worded) -> bool:
    """Whether the question words name something: "which former president of Norland"."""
    return len(worded.wh.split()) > 2 and any(w[0].isupper() for w in worded.wh.split())


def _is_wide(name: Name) -> bool:
    """Whether so much happens there that its name does not say which event is meant."""
    bare_place = name.kind == kinds.PLACE and name.noun in {None, "city", "town"}
    return name.kind in {kinds.COUNTRY, kinds.NATIONALITY} or bare_place


def says_little(story: Story, clause: Clause, worded: Worded) -> bool:
    """Whether only places and times are named, and next to nothing of what happened there."""
    said = _ACCORDING.sub("", worded.text)
    named = (story.name(full) for full in worded.wording.named - worded.wording.attributed)
    names = [n for n in named if any(form in said for form in (n.full, *n.aliases))]
    doers = [name for t in clause.subject_tokens if (name := story.names.at(t))]
    doers = [name for name in doers if name.kind != kinds.NATIONALITY]
    if any(name in names for name in doers) or any(not _is_wide(name) for name in names):
        return False
    countries = {w for n in names if n.kind != kinds.PLACE for w in n.full.split()}
    words = {w.strip(",.?'\"") for w in said.split()}
    vocab = story.doc.vocab
    told = [
        w
        for w in words - countries - set(MONTH_NAMES)
        if w.isalpha() and not vocab[w.lower()].is_stop and not vocab[w.lower()].like_num
    ]
    return len(told) < _TELLING_WORDS


def refuse_unnamed(story: Story, clause: Clause, worded: Worded, text: str) -> None:
    """Refuse a question in which nothing is named that says which event is meant."""
    teller = story.names.at(clause.subject) if clause.verb.lemma_ in REPORTING else None
    names = [n for full in worded.wording.named if (n := story.name(full)) is not teller]
    if not names and not _says_whom(worded):
        days = [t for t in worded.wording.told if t.when and t.when.precision is Precision.DAY]
        if not days or len(text.split()) < _TELLING_LENGTH:
            raise Unaskable("nothing named")
        return
    if (
        names
        and all(n.kind in {kinds.NATIONALITY} or gazetteer.is_continent(n.full) for n in names)
        and len(worded.text.split()) < (_TELLING_LENGTH if tells_time(worded) else 14)
    ):
        raise Unaskable("nothing named")
