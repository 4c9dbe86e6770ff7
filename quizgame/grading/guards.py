"""What is looked at before any rule: filler, giving up, denial, and two answers at once."""

import re
from collections.abc import Sequence

from quizgame.grading.names.wording import normal
from quizgame.grading.text import word_set

_FILLER = re.compile(
    r"^(?:(?:i (?:think|believe|guess|suppose|would say|reckon)|id say|my (?:answer|guess) is|"
    r"the answer is|its|it is|it was|that is|thats|this is|that was|is it|was it|could it be|"
    r"it must be|must be|it could be|maybe|perhaps|probably|possibly|presumably|definitely|"
    r"surely|prob|probs|def|obviously|just guessing|(?:im )?not sure(?: but)?|"
    r"(?:i )?(?:dont know|dunno)(?: but)?|no idea(?: but)?|idk(?: but)?|um|uh|er|erm|hmm|oh|ok|"
    r"so|well|that|he is|hes|she is|shes|they are|theyre|answer|"
    r"called|named|in|at|on|by|from|to|during)\s+)+"
)
_TRAILING = re.compile(
    r"(?:\s+(?:i (?:think|believe|guess|suppose|reckon)|maybe|perhaps|probably|possibly|please|"
    r"of course|final answer|obviously|surely|definitely|for sure|i bet|lol|haha|tbh|imo|"
    r"duh|right))+$"
)
# Who takes a word back means the next one: "Sunak, no wait, Starmer".
_CORRECTED = re.compile(r"^.*\b(?:no wait|no sorry|i mean|i meant|make that|correction)\s+(?=\S)")
GIVE_UPS = frozenset(
    [
        "idk",
        "i dont know",
        "dont know",
        "dunno",
        "i dunno",
        "no idea",
        "i have no idea",
        "ive no idea",
        "no clue",
        "not sure",
        "im not sure",
        "pass",
        "skip",
        "i give up",
        "give up",
        "dk",
        "dont remember",
        "i dont remember",
        "i forget",
        "i forgot",
        "who knows",
        "i do not know",
        "do not know",
        "cant remember",
        "i cant remember",
        "something",
    ]
)
# What joins an answer to a question that is repeated with it.
LINKS = word_set(
    """
    is are was were be been has have had the a an of in on at to by for from with it its he she
    they this that there called known as named located name answer
    """
)
_DENIALS = word_set(
    """
    not no never nobody nothing none neither nor without except cannot isnt wasnt arent werent
    dont doesnt didnt cant couldnt wont wouldnt hasnt havent hadnt aint non anti
    """
)


def without_filler(words: Sequence[str]) -> tuple[str, ...]:
    """Take off what people say around an answer: "I think it's", "in", "maybe", "please"."""
    line = _CORRECTED.sub("", " ".join(words))
    bare = _TRAILING.sub("", _FILLER.sub("", line))
    return tuple(bare.split()) or tuple(words)


def without_echo(words: Sequence[str], question: frozenset[str]) -> tuple[str, ...]:
    """Take off what repeats the question at either end: "The capital of Togo is" Lomé.

    Numbers stay: a number said twice may be a second answer.
    """
    start, end = 0, len(words)
    while start < end and _repeats(words[start], question):
        start += 1
    while end > start and _repeats(words[end - 1], question):
        end -= 1
    # "Portugal and Spain" is two answers, though the question speaks of Spain.
    joined = {"and", "or"} & {*words[start : start + 1], *words[max(end - 1, 0) : end]}
    return tuple(words) if joined else tuple(words[start:end])


def _repeats(word: str, question: frozenset[str]) -> bool:
    return word.isalpha() and (word in question or word in LINKS or normal(word) in question)


def gives_up(words: Sequence[str]) -> bool:
    """Tell whether nothing was answered."""
    return not words or " ".join(words) in GIVE_UPS


def denials(words: Sequence[str]) -> int:
    """Count the words that say what is not so; "No. 10" has none, nor has "nobody" alone."""
    if len(words) == 1:
        return 0
    return sum(
        word in _DENIALS and not (word == "no" and _counts(words[place + 1 : place + 2]))
        for place, word in enumerate(words)
    )


def _counts(following: Sequence[str]) -> bool:
    return bool(following) and (
        following[0][0].isdecimal() or following[0] in {"fewer", "less", "more", "later"}
    )


# "27 or so" offers no other number.
_VAGUE = word_set("so more less fewer thereabouts")


def offers_choice(words: Sequence[str]) -> bool:
    """Tell whether more than one answer is offered: "Paris or London"."""
    inner = words[1:-1]
    return any(word == "or" and words[place + 2] not in _VAGUE for place, word in enumerate(inner))
