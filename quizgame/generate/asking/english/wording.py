"""Putting a stretch of the article into a question's own words, or saying why it cannot be."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from spacy.tokens import Token

from quizgame.generate.asking.english.vagueness import refuse_vague
from quizgame.generate.candidate import Unaskable
from quizgame.generate.naming import kinds
from quizgame.generate.naming.names import Name
from quizgame.generate.pronouns import Reference
from quizgame.generate.story import Story, Time
from quizgame.generate.times.when import Precision, say

_PRONOUNS = frozenset(
    """
        i me my mine we us our ours you your yours he him his she her hers it its they
        them their theirs
    """.split()
)
_FULL_STOP = re.compile(r"(?<=[a-z]{3})\.$")
# So many sentences back a pronoun may reach.
_SENTENCES_BACK = 2
# Longer words in capitals are no acronyms but cried out.
_LONGEST_ACRONYM = 5
_SPACES = re.compile(r"\s+")


@dataclass
class Wording:
    """One question being worded: what it has named so far and which times it has told.

    `hidden` are the full forms of names that it must not say, `bound` the subject that
    possessives of its clause may point back to, `attributed` the names of those who say it;
    `trails` says that so much follows the verb that a time is better told before it, `at_topic`
    that "the election" is the event that the article is about, which the question has to name.
    """

    story: Story
    hidden: frozenset[str] = frozenset()
    bound: Token | None = None
    named: set[str] = field(default_factory=set)
    told: list[Time] = field(default_factory=list)
    attributed: frozenset[str] = frozenset()
    trails: bool = False
    at_topic: bool = False
    _left_out: frozenset[int] = frozenset()

    def say(
        self,
        tokens: Iterable[Token],
        *,
        without: frozenset[int] = frozenset(),
        instead: Mapping[int, tuple[int, str]] | None = None,
    ) -> str:
        """The tokens as words of a question.

        `without` are tokens left out; `instead` maps a first token to (end, other words). Raises
        Unaskable where the words would need the article.
        """
        out: list[str] = []
        done = -1
        rows = sorted(tokens, key=lambda t: t.i)
        said = {t.i for t in rows} - without
        self._left_out = (
            frozenset(t.i for t in rows[0].sent if t.i not in said) if rows else without
        )
        for token in rows:
            if token.i < done or token.i in without or self._is_told(token):
                if token.whitespace_:
                    out.append(" ")
                continue
            if done == token.i - 1 and self.story.doc[done].text == "-" and out and token.i > 1:
                out.append("-" if not out[-1].endswith((" ", "-")) else "")
            text, end = self._one(token, instead or {})
            out.append(text + (self.story.doc[end - 1].whitespace_ or ""))
            done = end
        return tidy("".join(out))

    def _is_told(self, token: Token) -> bool:
        """Whether a token ends a time that has been told whole: "in March" - "this year"."""
        time = self.story.time_at(token)
        return time is not None and time in self.told and token.i != time.start

    def _one(self, token: Token, instead: Mapping[int, tuple[int, str]]) -> tuple[str, int]:
        if token.i in instead:
            end, words = instead[token.i]
            return words, end
        if token.i in self.story.times:
            return self._time(self.story.times[token.i])
        if token.i in self.story.references and not self._is_bound(token):
            return self._reference(self.story.references[token.i])
        if token.tag_ == "WP$":
            return self._whose(token)
        mention = self.story.names.mention(token)
        if mention is not None and mention.start == token.i:
            return self._name(token, mention.end)
        if mention is None:
            self._refuse(token)
        return _word(token, self.story), token.i + 1

    def _whose(self, token: Token) -> tuple[str, int]:
        """ "Ann Lee, whose theory ..." -> "Ann Lee's theory"."""
        clause = next((t for t in token.ancestors if t.dep_ == "relcl"), None)
        owner = self.story.names.at(clause.head) if clause is not None else None
        if owner is None:
            raise Unaskable("pronoun", token.text)
        if owner.full in self.hidden:
            raise Unaskable("leak", owner.full)
        self.named.add(owner.full)
        return f"{owner.full}'s", token.i + 1

    def _time(self, time: Time) -> tuple[str, int]:
        self.told.append(time)
        words = self.story.doc[time.start : time.end].text
        if time.fixed:
            starts = time.start == self.story.doc[time.start].sent.start and words[:2] in {
                "In",
                "On",
                "Du",
                "By",
            }
            return words[0].lower() + words[1:] if starts else words, time.end
        inside = self.story.doc[time.end - 1].dep_ in {"compound", "nmod", "amod"}
        vague = time.when is not None and time.when.approximate and time.start > 0
        vague = vague and self.story.doc[time.start - 1].tag_ == "IN"
        if time.when is None or inside or vague:
            raise Unaskable("relative time", words)
        follows = self.story.doc[time.end : time.end + 1]
        plain = time.when.precision in {Precision.DAY, Precision.MONTH, Precision.YEAR}
        if plain and len(follows) and follows[0].tag_ == "POS":  # "Tuesday's count"
            first = self.story.doc[time.start]
            on = f"{first.lower_} " if first.tag_ == "IN" else ""
            return f"{on}the {say(time.when, preposition=False)}", time.end + 1
        head = self.story.doc[time.start]
        before = self.story.doc[time.start - 1] if time.start > 0 else head
        after = self.story.doc[time.end] if time.end < len(self.story.doc) else head
        bare = after.tag_ == "POS" or (
            head.lower_ not in {"on", "in", "at", "during"} and before.tag_ == "IN"
        )
        return say(time.when, preposition=not bare), time.end

    def _reference(self, reference: Reference) -> tuple[str, int]:
        known = self.named | self.hidden
        words = self.story.doc[reference.start : reference.end]
        undergoes = words[0].tag_ == "PRP" and words[0].dep_ in {"dobj", "dative"}
        if self.hidden & set(reference.names) and undergoes:
            raise Unaskable("leak", words.text)  # "who gave him": not himself
        if all(name in known for name in reference.names):
            if words[0].lower_ in {"this", "that", "these", "those"}:
                return "the" + words.text[len(words[0]) :], reference.end
            return _word(words[0], self.story) + words.text[len(words[0].text) :], reference.end
        if self.hidden & set(reference.names):
            raise Unaskable("leak", reference.text)
        self.named.update(reference.names)
        return reference.text + ("'s" if words[-1].tag_ == "PRP$" else ""), reference.end

    def _name(self, token: Token, end: int) -> tuple[str, int]:
        name = self.story.names.at(token)
        assert name is not None  # noqa: S101 - the caller has just found its mention
        if name.full in self.hidden:
            raise Unaskable("leak", name.full)
        words = self.story.doc[token.i : end].text
        if name.full in self.named or name.kind not in {kinds.PERSON, kinds.GROUP}:
            self.named.add(name.full)
            return words, end
        if (
            name.kind == kinds.PERSON
            and " " not in name.full
            and not self._is_introduced(token, name)
        ):
            raise Unaskable("bare surname", name.full)
        self.named.add(name.full)
        short = name.kind == kinds.GROUP and not words.isupper()
        article = self.story.doc[token.i - 1].lower_ in {"a", "an"} if token.i > 0 else False
        short = article or (short and not (name.full.startswith(f"{words} ") and " " not in words))
        return (words if short else name.full), end

    def _is_introduced(self, token: Token, name: Name) -> bool:
        """Whether a single word is enough of a name: with a title, or as the only form."""
        if token.i > token.sent.start and token.nbor(-1).dep_ == "compound":
            return True
        surname = name.full.casefold()
        longer = any(
            surname in n.full.casefold().split() for n in self.story.names.names if n is not name
        )
        return not longer

    def _is_bound(self, token: Token) -> bool:
        """Whether a possessive points back to the subject of its own clause."""
        if token.tag_ not in {"PRP$", "PRP"} or self.bound is None or self.bound.i > token.i:
            return False
        subject = self.story.names.at(self.bound)
        if token.lower_ in {"its", "it", "itself"}:
            fits = self.bound.tag_ in {"NN", "NNP"} and not (
                subject and subject.kind == kinds.PERSON
            )
        elif token.lower_ in {"their", "themselves"}:
            fits = self.bound.tag_ in {"NNS", "NNPS"} or bool(list(self.bound.conjuncts))
            fits = fits or bool(subject and subject.kind in {kinds.GROUP, kinds.COUNTRY})
        elif token.lower_ in {"his", "her", "himself", "herself"}:
            if kinds.kind_of_noun(self.bound.lemma_.lower()) == kinds.PERSON:
                return token.tag_ == "PRP$"
            fits = bool(subject and subject.kind == kinds.PERSON)
            known = self.story.references.get(token.i)
            if subject is None:
                return False
            fits = fits and (subject.full in known.names if known else self._is_alone(subject))
        else:
            fits = False
        return fits and token.tag_ == "PRP$"

    def _is_alone(self, subject: Name) -> bool:
        """Whether nobody else stands in the sentences right before that "his" could mean."""
        assert self.bound is not None  # noqa: S101 - there is a subject
        start = self.bound.sent.start
        for _ in range(_SENTENCES_BACK):
            start = self.story.doc[start - 1].sent.start if start else start
        people = self.story.names.within(start, self.bound.i)
        pronoun = any(t.lower_ in {"he", "she"} for t in self.bound.sent if t.i < self.bound.i)
        return not pronoun and all(
            n.full == subject.full for n, _ in people if n.kind == kinds.PERSON
        )

    def _refuse(self, token: Token) -> None:
        lower = token.lower_
        if lower in _PRONOUNS and token.tag_ == "PRP$" and token.dep_ in {"dobj", "pobj", "attr"}:
            raise Unaskable("vague", token.text)
        if lower in _PRONOUNS and not self._is_bound(token):
            raise Unaskable("pronoun", token.text)
        self.at_topic = refuse_vague(self.story, token, self._left_out) or self.at_topic


def _word(token: Token, story: Story) -> str:
    """The token's text, without the capital that only begins a sentence."""
    if token.is_upper and len(token) > _LONGEST_ACRONYM and token.pos_ in {"NOUN", "VERB", "ADJ"}:
        return token.lower_
    before = token.nbor(-1) if token.i > 0 else token
    starts = token.i == token.sent.start or before.is_quote or before.text == ":"
    if starts and token.pos_ in {"DET", "ADP", "SCONJ", "CCONJ", "ADV", "NUM"}:
        loud = token.is_upper and len(token) > 1
        return token.lower_ if loud else token.text[0].lower() + token.text[1:]
    if (
        starts
        and token.pos_ != "PROPN"
        and not token.ent_type_
        and token.text[1:].islower() | (len(token.text) == 1)
        and token.text not in story.capitals
    ):
        return token.text[0].lower() + token.text[1:]
    return token.text


def tidy(text: str) -> str:
    """Spaces and commas as they are written, where words have been taken out."""
    text = _SPACES.sub(" ", text)
    text = re.sub(r"\s+([,;:.?!)\]’]|'s\b)", r"\1", text)
    text = re.sub(r"([,;:])[,;:.]+", r"\1", text)
    text = re.sub(r'"\s*([^"]*?)\s*"', r'"\1"', text)
    return _FULL_STOP.sub("", text.strip(" ,;:–—-"))
