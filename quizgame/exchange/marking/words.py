"""The words that head the columns of a class's sheet, as form tools and people write them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from quizgame.bank.words import plain
from quizgame.exchange.headings import Field, read_heading


class Part(StrEnum):
    """What a column holds that is no question of its own."""

    NAME = "name"
    GIVEN_NAME = "given name"
    FAMILY_NAME = "family name"
    EMAIL = "email"
    QUESTION = "question"
    ID = "question id"
    NUMBER = "question number"
    ANSWER = "answer"


PUPIL = (Part.NAME, Part.GIVEN_NAME, Part.FAMILY_NAME, Part.EMAIL)
ASKING = (Part.QUESTION, Part.ID, Part.NUMBER)

_WORDS: Mapping[Part, str] = MappingProxyType(
    {
        Part.NAME: (
            "name, full name, your name, your full name, what is your name, what's your name, "
            "what is your full name, enter your name, first and last name, student, students, "
            "student name, student names, pupil, pupils, pupil name, pupil's name, learner, "
            "player, player name, nickname, nick, participant, participants, participant name, "
            "display name, schüler, schülerin, schülername, teilnehmer, spieler, élève, alumno, "
            "alumna, estudiante, studente, nome, aluno, leerling, naam, uczeń, имя, ученик"
        ),
        Part.GIVEN_NAME: (
            "first name, firstname, given name, given names, forename, vorname, prénom, nombre, "
            "voornaam, imię"
        ),
        Part.FAMILY_NAME: (
            "last name, lastname, surname, family name, nachname, familienname, nom, "
            "nom de famille, apellido, apellidos, cognome, sobrenome, achternaam, nazwisko, фамилия"
        ),
        Part.EMAIL: (
            "email, e-mail, email address, e-mail address, mail, username, user name, user, "
            "login, student id, pupil id, e-mail-adresse, adresse e-mail, adresse mail, correo, "
            "correo electrónico, dirección de correo electrónico, indirizzo email"
        ),
        Part.ANSWER: (
            "given, given answer, answer given, student answer, student's answer, pupil answer, "
            "pupil's answer, player answer, your answer, submitted answer"
        ),
    }
)
_PARTS = {word: part for part, words in _WORDS.items() for word in words.split(", ")}
_AS_SHEETS_OF_QUESTIONS = {
    Field.QUESTION: Part.QUESTION,
    Field.ID: Part.ID,
    Field.NUMBER: Part.NUMBER,
    Field.ANSWER: Part.ANSWER,
}

_ASKING = "question|q|quest|frage|pregunta|domanda|pergunta|vraag|pytanie|item|task|aufgabe|nr|no|#"
_ANSWERING = "response|answer|antwort|réponse|respuesta|risposta|resposta|antwoord|odpowiedź|a|r"
_NUMBERED = re.compile(rf"(?:(?:{_ASKING})|({_ANSWERING}))?[\s._:#-]*0*([1-9]\d{{0,3}})[.):]?")
# How form tools head the points of a question, and this game its grades.
_BESIDE = re.compile(
    r".*\[(?:score|feedback|points|grade|reason)\]|(?:points|feedback|grade|score|right answer)\b.*"
    r"|.*\s/\s?[\d.,]+",
    re.DOTALL,
)
_COUNTED = re.compile(rf"(?:(?:{_ASKING})[\s._#-]*)?\d{{1,3}}\s*[.):]\s*(?=\S)")
_ASIDE = re.compile(r"\s*\(.*", re.DOTALL)
_ID = re.compile(r"q-[0-9a-f]{8}(?:-\d+)?")
_MANY_WORDS = 5
_SUMS = frozenset({"overall average", "average", "mean", "total", "durchschnitt", "moyenne"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """A heading that is a number, such as "Q1"; `answers` if it says so, as in "Response 1"."""

    number: int
    answers: bool


def read_part(heading: str) -> Part | None:
    """Tell what a heading says of a column that is no question of its own."""
    bare = _ASIDE.sub("", plain(heading)).rstrip("?:*. ")
    if part := _PARTS.get(bare):
        return part
    found = None if read_number(heading) else read_heading(heading)
    if found is None or found.right or found.number:
        return None
    return _AS_SHEETS_OF_QUESTIONS.get(found.field)


def read_number(heading: str) -> Numbered | None:
    """Read a heading that tells the number of a question."""
    found = _NUMBERED.fullmatch(plain(heading))
    return Numbered(number=int(found[2]), answers=found[1] is not None) if found else None


def without_number(heading: str) -> str:
    """Take off the number that a tool puts before a question: "3. Which river?"."""
    return heading[found.end() :] if (found := _COUNTED.match(plain(heading))) else ""


def is_beside(heading: str) -> bool:
    """Whether a heading is of the points or the feedback of a question, and not of its answers."""
    return _BESIDE.fullmatch(plain(heading)) is not None


def seems_to_ask(heading: str) -> bool:
    """Whether a heading that fits no question looks as if it should."""
    text = plain(heading)
    if is_beside(heading):
        return False
    return (
        text.endswith("?")
        or len(text.split()) >= _MANY_WORDS
        or read_number(heading) is not None
        or _ID.fullmatch(text) is not None
    )


def is_sum(name: str) -> bool:
    """Whether what stands in the place of a name heads the sums below a sheet."""
    return plain(name) in _SUMS
