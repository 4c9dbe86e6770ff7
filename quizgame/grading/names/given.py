"""Given names: short forms, spellings, initials."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from quizgame.grading.names.romanised import are_one
from quizgame.grading.spelling.lexicon import Part
from quizgame.grading.spelling.slips import slips
from quizgame.grading.tables.reading import known, rows

# One name in several spellings that no rule tells.
_SPELLINGS: tuple[frozenset[str], ...] = tuple(
    frozenset(names.split())
    for names in (
        "mohammed muhammad mohamed mohammad mohamad muhammed mehmet mohamet",
        "marie maria mary mari",
        "anthony antony antoni antonio",
        "victor viktor",
        "irwin erwin",
        "frederick frederic frederik friedrich fryderyk frideric",
        "giorgia georgia",
        "immanuel emmanuel emanuel",
        "ferdinand fernando",
        "christopher cristoforo cristobal",
        "william wilhelm wm",
        "neil neal",
        "gamal jamal djamal",
        "anwar anouar",
        "abdel abdul abd abdal",
        "genghis chinggis chingiz gengis jenghis cengiz",
        "steven stephen steffen stefan",
        "catherine katherine kathryn catharine katharine cathryn kathrine katharina",
        "geoffrey jeffrey jeffery",
        "alexander aleksandr alexandr oleksandr aleksander alexandre alyaksandr",
        "volodymyr vladimir",
        "mykola nikolai nikolay nicholas nicolas nicolaus nikolaus nicolau",
        "teresa theresa therese",
        "philip phillip philippe",
        "alan allan allen",
        "peter pyotr petr piotr",
        "michael micheal mikhail mykhailo michail",
        "george georg georges georgy georgi heorhii",
        "elizabeth elisabeth",
        "joseph josef iosif josif",
        "yusuf youssef yousef",
        "hussein husain hussain husayn",
        "hassan hasan",
        "abdullah abdallah abdulla",
        "shaun shawn sean",
        "kristina christina",
        "christian kristian",
        "rachel rachael",
        "megan meghan",
        "bryan brian",
    )
)


def make_ready() -> None:
    """Read the short forms, if they are not there yet."""
    _short_forms()


_MOST_INITIALS = 3


def same_given(key: str, said: str, *, among_others: bool = False) -> bool:
    """Tell whether one given name may stand for the other; an initial is enough.

    `among_others` tells that the rest of the name is right.
    """
    if len(key) == 1 or len(said) == 1:
        return key[0] == said[0]
    if _are_forms(key, said):
        return True
    if (among_others or said not in known("given.txt")) and are_one(key, said):
        return True
    return slips(key, said, Part.GIVEN, among_others=among_others) is not None


def _are_forms(key: str, said: str) -> bool:
    """Tell whether two given names are one, or a short form and its full one."""
    if key == said or _are_spellings(key, said):
        return True
    return not _spellings(said).isdisjoint(_short_forms().get(key, ()))


def _are_spellings(key: str, said: str) -> bool:
    return said in _spellings(key)


def _spellings(name: str) -> frozenset[str]:
    """Give all spellings of a given name, itself among them."""
    return _BY_SPELLING.get(name) or frozenset({name})


_BY_SPELLING = {name: names for names in _SPELLINGS for name in names}


@cache
def _short_forms() -> Mapping[str, frozenset[str]]:
    """Give the names that may stand for each: its short forms, its full ones, their other short."""
    fulls: defaultdict[str, set[str]] = defaultdict(set)
    shorts: defaultdict[str, set[str]] = defaultdict(set)
    for full, short in rows("nicknames.tsv"):
        fulls[short].add(full)
        shorts[full].add(short)
    names = fulls.keys() | shorts.keys()
    return {name: frozenset(_related(name, fulls, shorts)) for name in names}


def _related(name: str, fulls: Mapping[str, set[str]], shorts: Mapping[str, set[str]]) -> set[str]:
    related = {*fulls.get(name, ()), *shorts.get(name, ())}
    # Bob and Rob are both short for Robert; Alexander and Alexandra only share a short form, and
    # Bill and Fred, of all their full names, Wilfred alone.
    own = fulls.get(name, set())
    for other in {short for full in own for short in shorts.get(full, ())}:
        shared = own & fulls[other]
        if 2 * len(shared) >= min(len(own), len(fulls[other])) and not _are_of_both(name, other):
            related.add(other)
    return related


def _are_of_both(one: str, other: str) -> bool:
    """Tell whether one is a man's name and the other a woman's: Chuck and Charlotte."""
    men, women = known("men.txt"), known("women.txt")
    return (one in men and other in women) or (one in women and other in men)


def are_within(key: Sequence[str], said: Sequence[str], *, exactly: bool = False) -> bool:
    """Tell whether the given names of one are all among those of the other, in the same order.

    An initial may stand for a name, but only for the first where the first is left out; slips are
    forgiven unless it must be `exactly` so.
    """
    same = _same_exactly if exactly else _same
    if len(key) < len(said):
        return _is_within(key, said, same)
    return _is_within(said, key, lambda short, long: same(long, short))


def _same_exactly(key: str, said: str) -> bool:
    if len(key) == 1 or len(said) == 1:
        return key[0] == said[0]
    return _are_forms(key, said) or are_one(key, said)


def _same(key: str, said: str) -> bool:
    return same_given(key, said, among_others=True)


def _is_within(
    shorter: Sequence[str], longer: Sequence[str], same: Callable[[str, str], bool]
) -> bool:
    start = 0
    for place, word in enumerate(shorter):
        for at in range(start, len(longer)):
            # Where the first name is left out, the next one must be told without a slip.
            if same(word, longer[at]) if place or not at else _are_forms(longer[at], word):
                start = at + 1
                break
        else:
            return False
    return True


def are_initials(short: Sequence[str], names: Sequence[str]) -> bool:
    """Tell whether `short` are initials of the given names, of all or of the first of them.

    They may be written as one: "br" for two names.
    """
    letters = _initials(short)
    if not letters:
        return False
    initials = _initials(names) or "".join(name[0] for name in names)
    return initials.startswith(letters) or (len(names) > 0 and letters.startswith(initials))


def _initials(names: Sequence[str]) -> str:
    """Give initials, written one by one or all as one word; nothing if they are names."""
    joined = len(names) == 1 and len(names[0]) <= _MOST_INITIALS
    if joined and names[0] not in known("given.txt"):
        return names[0]
    return "".join(names) if all(len(name) == 1 for name in names) else ""
