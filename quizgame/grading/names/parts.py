"""A person's name taken apart: given names, surname, titles, the number of a ruler."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgame.grading.names.places import places
from quizgame.grading.tables.reading import known
from quizgame.grading.text import fold, without_articles, word_set
from quizgame.grading.values.counting import ROMAN, SMALL

_TITLES = word_set(
    """
    mr mrs ms miss mx sir dame lord lady dr doctor prof professor rev reverend hon judge
    mme madame madam mlle monsieur herr frau senor senora signor signora don dona sri shri haji
    justice president pres pm prime minister premier chancellor king queen prince princess
    crown duke duchess archduke archduchess emperor empress kaiser tsar tsarina czar czarina
    sultan emir his her royal majesty highness holiness excellency hm hrh
    sheikh sheik shah caliph baron baroness count countess viscount earl marquess
    pope cardinal archbishop bishop father sister brother saint st rabbi imam ayatollah grand
    mufti mullah dalai comrade daw pilot astronaut
    general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral marshal
    field commander comandante generalissimo caudillo brigadier private corporal inspector
    constable superintendent officer
    senator sen congressman congresswoman representative rep governor gov mayor
    ambassador secretary chair chairman chairwoman chairperson chief executive ceo director
    head leader speaker foreign vice deputy former ex then late acting interim finance defence
    defense home interior minister of coach manager actor actress singer author the and first
    taoiseach bundeskanzler bundeskanzlerin kanzler presidente premier right honourable honorable rt
    """
)
_STATES = frozenset({"us", "uk", "eu", "un"})
_RANKS = {"jr": "junior", "junior": "junior", "sr": "senior", "senior": "senior"}
_AFTER = word_set("phd md obe cbe mbe mp kc qc esq frs") | _RANKS.keys()
PARTICLES = word_set(
    """
    al bin ibn bint ben abu da dal das de del della den der di dos du el la le saint ter van von
    """
)
# "Son of": what follows is the name of a father.
SONS = word_set("bin ibn bint ben")
# It may stand for the given names, as they may for it: Earvin "Magic" Johnson.
_PET_NAME = re.compile('(?<=\\w )["\u201c](?:the )?([^"\u201d]*)["\u201d](?= \\w)', re.IGNORECASE)
_PLAIN = word_set("the of")
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
# So an East Asian name is written: the surname, and a given name of two syllables.
_EASTERN = re.compile(r"[A-Z]\w* [A-Z]\w*-[a-z]\w*$")
# Family names that stand first in Chinese, Korean and Vietnamese names.
FAMILY_FIRST = word_set(
    """
    chen choi deng gao guo han he hu huang jang jiang jin jung kang kim lee li liang lim lin
    liu ma mao moon nguyen pak park peng pham qin ri shen sun tran tsai wang wen wu xi xie xu
    yang yoon yu zhang zhao zheng zhou zhu ban roh ko shin cho chung hong bui chiang dinh duong
    feng hoang hsu huynh hwang jeon jeong kwon luo phan qian qiao seo teng tian truong xiao xiong
    yao yuan zeng zou
    """
)


@dataclass(frozen=True, kw_only=True)
class Name:
    """A person's name taken apart.

    `number` is a ruler's, in digits; `origin` is where somebody is "of", as Joan is of Arc, or what
    a ruler is called, as Ivan is the Terrible; `rank` is "junior" or "senior"; `told` are all words
    but titles, in alphabetical order; `spelt_out` is the name with "oe" for "ö".
    """

    given: tuple[str, ...]
    family: tuple[str, ...]
    number: str = ""
    titles: frozenset[str] = frozenset()
    origin: tuple[str, ...] = ()
    rank: str = ""
    told: tuple[str, ...] = ()
    spelt_out: "Name | None" = None

    @property
    def words(self) -> tuple[str, ...]:
        """The whole name without its titles, given names first."""
        return (*self.given, *self.family)


def read(text: str) -> Name:
    """Take a name apart; "Family, Given" is put in order, titles before and after are taken off."""
    text = _PET_NAME.sub(r"\1", text)
    front, comma, back = text.partition(",")
    turned = comma and back.strip() and not set(fold(back)) <= _AFTER | _TITLES
    words = fold(f"{back} {front}" if turned and len(fold(front)) <= 3 else text)
    # Before a hyphen it is the Arabic article, not a man called Al.
    words = ("el", *words[1:]) if text[:3].casefold() == "al-" else words
    eastern = not turned and bool(_EASTERN.search(text))
    name = read_words(without_articles(words), family_first=not turned, eastern=eastern)
    if text.isascii() or (low := text.casefold()) == (spelt_out := low.translate(_SPELT_OUT)):
        return name
    return replace(name, spelt_out=read(" ".join(fold(spelt_out))))


def read_words(words: Sequence[str], *, family_first: bool = True, eastern: bool = False) -> Name:
    """Take folded words apart as a person's name; of an `eastern` one, the surname is first."""
    end = len(words)
    while end > 1 and words[end - 1] in _AFTER:
        end -= 1
    titles, rest = _take_titles(list(words[:end]))
    rest = ["saint" if word == "st" and place else word for place, word in enumerate(rest)]
    told = tuple(sorted(word for word in rest if word not in _PLAIN))
    rest, origin = _take_origin(rest)
    rest, number = _take_number(rest)
    rest, called = _take_byname(rest)
    family = slice(0, 1) if eastern and len(rest) == 3 else _family(rest, family_first)
    return Name(
        given=(*rest[: family.start], *rest[family.stop :]),
        family=tuple(rest[family]),
        number=number,
        titles=titles,
        origin=origin or called,
        rank=next((_RANKS[word] for word in words[end:] if word in _RANKS), ""),
        told=told,
    )


def read_each(words: Sequence[str]) -> tuple[Name, ...]:
    """Take the names of several persons apart; a surname that is said once is that of all."""
    line = " ".join(words)
    parts = [part.split() for part in line.split(" and ") if part.strip()]
    names = [read_words(part) for part in parts]
    family = names[-1].family if names and names[-1].given else ()
    return tuple(
        replace(name, given=name.words, family=family, told=tuple(sorted((*name.words, *family))))
        if family and not name.given
        else name
        for name in names
    )


def _family(words: Sequence[str], family_first: bool) -> slice:
    """Find the surname: the last word with its particles, or the first in East Asian order."""
    eastern = family_first and 2 <= len(words) <= 3 and words[0] in FAMILY_FIRST
    if eastern and not _is_western(words) and (len(words) == 3 or words[-1] not in FAMILY_FIRST):
        return slice(0, 1)
    start = max(len(words) - 1, 0)
    while start > 0 and words[start - 1] in PARTICLES and not _is_given(words, start - 1):
        start -= 1
    return slice(start, len(words))


def _is_western(words: Sequence[str]) -> bool:
    """Tell whether a name that begins like an East Asian one is none: Lee Marvin, Kim Novak."""
    given, surnames = known("given.txt"), known("surnames.txt")
    return words[0] in given and words[-1] not in FAMILY_FIRST and words[-1] in surnames


def _is_given(words: Sequence[str], place: int) -> bool:
    """Tell whether what may be a particle is a given name: of Al Gore, of Ben Affleck."""
    return place == 0 and words[0] in known("given.txt")


def _take_titles(words: list[str]) -> tuple[frozenset[str], list[str]]:
    """Take titles off the front: "Russian President", "Crown Prince", "the then Prime Minister"."""
    place, peoples = 0, places().demonyms
    while place < len(words) and (
        words[place] in _TITLES or words[place] in _STATES or words[place] in peoples
    ):
        place += 1
    taken = words[:place]
    if not _TITLES & set(taken) or (len(words) > 1 == len(set(words))):
        return frozenset(), words
    return frozenset(taken), words[place:]


def _take_origin(words: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Take "of Arc" off a name's end."""
    if "of" not in words[1:-1]:
        return words, ()
    place = words.index("of", 1)
    return words[:place], without_articles(tuple(words[place + 1 :]))


def _take_number(words: list[str]) -> tuple[list[str], str]:
    """Take a ruler's number off: "III", "the Third", "the 3rd"."""
    number = _number(words[-1]) if len(words) > 1 else ""
    return ([word for word in words[:-1] if word != "the"], number) if number else (words, "")


def _take_byname(words: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Take off what a ruler is called: "the Terrible"."""
    if "the" not in words[1:-1]:
        return words, ()
    place = words.index("the", 1)
    return words[:place], tuple(words[place + 1 :])


def _number(word: str) -> str:
    if word in ROMAN:
        return ROMAN[word]
    if digits := _ORDINAL.fullmatch(word):
        return digits[1]
    return str(SMALL[word]) if word in SMALL else ""
