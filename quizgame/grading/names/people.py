"""Persons: a surname is enough, a given name is not, and titles do not count."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgame.grading.names.places import countries
from quizgame.grading.outcome import Verdict, accept, prompt, reject
from quizgame.grading.spelling.slips import near, slips
from quizgame.grading.text import fold, without_articles, word_set
from quizgame.grading.values.counting import ROMAN, SMALL

_TITLES = word_set(
    """
    mr mrs ms miss mx sir dame lord lady dr doctor prof professor rev reverend hon judge
    justice president pres pm prime minister premier chancellor king queen prince princess
    crown duke duchess emperor empress tsar sultan emir sheikh sheik shah pope cardinal
    archbishop bishop father sister brother saint st rabbi imam ayatollah grand mufti dalai
    general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral marshal
    commander senator sen congressman congresswoman representative rep governor gov mayor
    ambassador secretary chair chairman chairwoman chairperson chief executive ceo director
    head leader speaker foreign vice deputy former ex then late acting interim finance defence
    defense home interior minister of coach manager actor actress singer author the and first
    taoiseach
    """
)
_AFTER = frozenset({"jr", "sr", "junior", "senior", "phd", "md", "obe", "cbe", "mp", "kc", "qc"})
_PARTICLES = word_set(
    """
    al bin ibn bint ben abu da dal das de del della den der di dos du el la le ter van von
    """
)
# Family names that stand first in Chinese, Korean and Vietnamese names.
_FAMILY_FIRST = word_set(
    """
    chen choi deng gao guo han he hu huang jang jiang jin jung kang kim lee li liang lim lin
    liu ma mao moon nguyen pak park peng pham qin ri shen sun tran tsai wang wen wu xi xie xu
    yang yoon yu zhang zhao zheng zhou zhu ban roh ko shin cho chung hong
    """
)
_NICKNAMES: Mapping[str, str] = {
    short: full
    for full, shorts in {
        "joseph": "joe joey", "robert": "bob rob bobby robbie", "william": "bill will billy",
        "james": "jim jimmy jamie", "john": "jack johnny", "thomas": "tom tommy",
        "richard": "rick dick ricky", "michael": "mike mick mickey", "edward": "ed ted eddie ned",
        "elizabeth": "liz beth betty lizzie", "margaret": "maggie peggy meg",
        "katherine": "kate kathy katie", "alexander": "alex alec sasha", "anthony": "tony",
        "benjamin": "ben", "charles": "charlie chuck", "christopher": "chris",
        "daniel": "dan danny", "david": "dave", "donald": "don", "frederick": "fred",
        "gregory": "greg",
        "jeffrey": "jeff", "kenneth": "ken", "matthew": "matt", "nicholas": "nick",
        "patricia": "pat trish", "patrick": "paddy", "peter": "pete", "philip": "phil",
        "rebecca": "becky", "ronald": "ron", "samuel": "sam", "stephen": "steve",
        "steven": "steve", "susan": "sue", "timothy": "tim", "victoria": "vicky",
        "vladimir": "volodya", "walter": "walt", "andrew": "andy", "bernard": "bernie",
    }.items()
    for short in shorts.split()
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Name:
    """A person's name taken apart. `number` is a ruler's, in digits."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    number: str = ""
    titles: frozenset[str] = frozenset()

    @property
    def words(self) -> tuple[str, ...]:
        """The whole name without its titles, given names first."""
        return (*self.given, *self.family)


def read(text: str) -> Name:
    """Take a name apart; "Family, Given" is put in order, titles before and after are taken off."""
    front, comma, back = text.partition(",")
    turned = comma and back.strip() and not set(fold(back)) <= _AFTER | _TITLES
    words = fold(f"{back} {front}" if turned and len(fold(front)) <= 3 else text)
    return read_words(without_articles(words), family_first=not turned)


def read_words(words: Sequence[str], *, family_first: bool = True) -> Name:
    """Take folded words apart as a person's name."""
    rest = [word for word in words if word not in _AFTER]
    titles, rest = _take_titles(rest)
    number = ""
    if len(rest) > 1 and (number := _number(rest[-1])):
        rest = [word for word in rest[:-1] if word != "the"]
    family = _family(rest, family_first)
    given = (*rest[: family.start], *rest[family.stop :])
    return Name(given=given, family=tuple(rest[family]), number=number, titles=titles)


def _family(words: Sequence[str], family_first: bool) -> slice:
    """Find the surname: the last word with its particles, or the first in East Asian order."""
    eastern = family_first and 2 <= len(words) <= 3 and words[0] in _FAMILY_FIRST
    if eastern and (len(words) == 3 or words[-1] not in _FAMILY_FIRST):
        return slice(0, 1)
    start = max(len(words) - 1, 0)
    while start > 1 and words[start - 1] in _PARTICLES:
        start -= 1
    return slice(start, len(words))


def _take_titles(words: list[str]) -> tuple[frozenset[str], list[str]]:
    """Take titles off the front: "Russian President", "Crown Prince", "the then Prime Minister"."""
    place, peoples = 0, countries().demonyms
    while place < len(words) and (words[place] in _TITLES or words[place] in peoples):
        place += 1
    taken = words[:place]
    if not _TITLES & set(taken):
        return frozenset(), words
    return frozenset(taken), words[place:]


def _number(word: str) -> str:
    if word in ROMAN:
        return ROMAN[word]
    if word.isdecimal() and len(word) <= 2:
        return word
    return str(SMALL[word]) if word in SMALL else ""


def compare(key: Name, said: Name, namesakes: bool) -> Verdict | None:
    """Compare two names; `namesakes` tells that the key's surname is somebody else's here too."""
    if not said.words:
        shared = said.titles & key.titles - {"the"}
        return prompt("which one?") if shared else None
    if key.number or said.number:
        return _compare_rulers(key, said)
    if key.words == said.words:
        return accept("the same name")
    if not key.given:
        return accept("the full name") if _ends(said, key.family) else None
    if _same(key.family, said.words):
        return prompt("which one?") if namesakes else accept("surname")
    if said.family and _same(key.family, said.family) and said.given:
        return _compare_given(key, said)
    if _only_given(key, said):
        return prompt("the surname, please")
    if "".join(word[0] for word in key.words) == "".join(said.words) and len(key.words) > 2:
        return accept("initials")
    return None


def _compare_rulers(key: Name, said: Name) -> Verdict | None:
    if not near(key.words, said.words):
        return None
    if key.number == said.number:
        return accept("the same name")
    if not said.number:
        return accept("without the number") if said.titles else prompt("which one?")
    if not key.number and said.number == "1":
        return accept("the same name")
    return reject("another of that name")


def _compare_given(key: Name, said: Name) -> Verdict | None:
    ours, theirs = key.given, said.given
    if any(_same_given(one, other) for one in ours for other in theirs):
        clash = [
            (one, other)
            for one, other in zip(ours[1:], theirs[1:], strict=False)
            if one[0] != other[0]
        ]
        longer = len(theirs) > len(ours) > 1 and len(theirs[-1]) == 1
        return reject("another person") if clash or longer else accept("the same name")
    initials = "".join(word[0] for word in ours)
    if all(len(word) == 1 for word in theirs) and initials.startswith("".join(theirs)):
        return accept("initials")
    return reject("another person of that surname")


def _same_given(one: str, other: str) -> bool:
    full, other_full = _NICKNAMES.get(one, one), _NICKNAMES.get(other, other)
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return full == other_full or slips(one, other) is not None


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    return "".join(one) == "".join(other) or near(one, other)


def _ends(said: Name, family: tuple[str, ...]) -> bool:
    return len(said.words) <= 4 and (_same(said.family, family) or _same(said.words, family))


def _only_given(key: Name, said: Name) -> bool:
    return all(any(_same_given(word, own) for own in key.given) for word in said.words)


def is_namesake(key: Name, other: Name) -> bool:
    """Tell whether `other` is another person with the surname of `key`."""
    return bool(
        key.given
        and other.given
        and key.family == other.family
        and not any(_same_given(one, two) for one in key.given for two in other.given)
    )
