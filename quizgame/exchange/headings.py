"""What a column of a sheet can be, and the words that people and other tools head it with."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from rapidfuzz import process
from rapidfuzz.distance import OSA


class Field(StrEnum):
    """What a column holds, under the name by which it is exported and chosen."""

    ID = "id"
    KIND = "kind"
    QUESTION = "question"
    ANSWER = "answer"
    OPTION = "option"
    WRONG = "wrong answer"
    ACCEPT = "accept"
    PROMPT = "prompt"
    REJECT = "reject"
    TYPE = "answer type"
    TOLERANCE = "tolerance"
    UNIT = "unit"
    PRECISION = "precision"
    STRICT = "strict"
    EXPLANATION = "explanation"
    EVIDENCE = "evidence"
    SOURCE = "source"
    SOURCE_TITLE = "source title"
    SOURCE_PUBLISHER = "source publisher"
    SOURCE_PUBLISHED = "source published"
    SOURCE_URL = "source url"
    NOTE = "note"
    AS_OF = "as of"
    UNTIL = "until"
    DIFFICULTY = "difficulty"
    SECONDS = "seconds"
    TAGS = "tags"
    SILENCE = "silence"
    WAS = "was"
    NUMBER = "row number"
    MEDIA = "image"
    POINTS = "points"


SEVERAL = frozenset({Field.OPTION, Field.WRONG, Field.ACCEPT, Field.TAGS})
"""The fields that several columns can be."""

NOT_CARRIED: Mapping[Field, str] = MappingProxyType(
    {
        Field.MEDIA: "the image, sound or film is left out: a bank holds text alone",
        Field.POINTS: "the points are left out: every question counts the same",
    }
)
"""What a bank has no place for, and how that is told."""

# As headings are read: small letters, without brackets, numbers at the end and what follows a dash.
_WORDS: Mapping[Field, str] = MappingProxyType(
    {
        Field.ID: "id, question id, key id, uid, kennung",
        Field.KIND: (
            "kind, question type, type, type of question, item type, format, question format, "
            "fragetyp, fragentyp, fragetype, typ, art, art der frage, type de question, "
            "tipo de pregunta, tipo, tipo di domanda, tipo de questão, vraagtype, typ pytania"
        ),
        Field.QUESTION: (
            "question, question text, question stem, stem, questions, question title, prompt text, "
            "front, term, word, clue, q, query, item, statement, frage, fragen, fragetext, "
            "fragestellung, vorderseite, begriff, la question, énoncé, recto, terme, pregunta, "
            "preguntas, enunciado, texto de la pregunta, domanda, domande, testo della domanda, "
            "pergunta, perguntas, questão, vraag, vragen, pytanie, treść pytania, otázka, fråga, "
            "spørgsmål, spørsmål, kysymys, kérdés, întrebare, soru, вопрос, питання, ερώτηση"
        ),
        Field.ANSWER: (
            "answer, answers, back, definition, translation, response, a, solution, reply, "
            "antwort, antworten, lösung, rückseite, réponse, réponses, verso, définition, "
            "respuesta, respuestas, risposta, risposte, resposta, respostas, antwoord, "
            "odpowiedź, odpověď, "
            "svar, vastaus, válasz, răspuns, cevap, ответ, відповідь, απάντηση"
        ),
        Field.OPTION: (
            "option, options, choice, choices, answer choice, answer choices, answer option, "
            "answer options, possible answer, possible answers, alternative, alternatives, "
            "antwortmöglichkeit, antwortmöglichkeiten, auswahl, auswahlmöglichkeit, "
            "antwortoption, antwortoptionen, choix, proposition, propositions, opción, opciones, "
            "alternativa, alternativas, opzione, opzioni, scelta, opção, opções, optie, opties, "
            "keuze, opcja, opcje, вариант, варианты, вариант ответа, варианты ответов"
        ),
        Field.WRONG: (
            "wrong answer, wrong answers, wrong, wrong option, wrong options, incorrect answer, "
            "incorrect answers, incorrect, incorrect option, incorrect options, false answer, "
            "false answers, distractor, distractors, falsche antwort, falsche antworten, falsch, "
            "distraktor, distraktoren, mauvaise réponse, mauvaises réponses, réponse fausse, "
            "distracteur, distracteurs, respuesta incorrecta, respuestas incorrectas, incorrecta, "
            "distractores, risposta sbagliata, risposte sbagliate, risposta errata, distrattori, "
            "resposta errada, respostas erradas, resposta incorreta, distratores, fout antwoord, "
            "foute antwoorden, zła odpowiedź, błędna odpowiedź, неправильный ответ, "
            "неверный ответ"
        ),
        Field.ACCEPT: (
            "accept, accepted, accepted answers, also accept, also right, also correct, "
            "acceptable answers, alternative answer, alternative answers, other answers, "
            "other right answers, synonyms, variants, auch richtig, weitere antworten, synonyme, "
            "autres réponses, también correcto, otras respuestas, sinónimos, altre risposte"
        ),
        Field.PROMPT: "prompt, ask for more, not enough, ask again, nachfragen",
        Field.REJECT: "reject, rejected, not accepted, near but wrong, do not accept",
        Field.TYPE: "answer type, type of answer, antworttyp, type de réponse, tipo de respuesta",
        Field.TOLERANCE: "tolerance, margin, margin of error, toleranz, tolérance, tolerancia",
        Field.UNIT: "unit, units, unit of measure, einheit, unité, unidad, unità, unidade, eenheid",
        Field.PRECISION: "precision, date precision, genauigkeit",
        Field.STRICT: "strict, strictness, strict about, streng",
        Field.EXPLANATION: (
            "explanation, answer explanation, explain, rationale, feedback, general feedback, "
            "reason, why, justification, solution explanation, fun fact, erklärung, erläuterung, "
            "begründung, explication, commentaire, explicación, retroalimentación, spiegazione, "
            "explicação, uitleg, toelichting, wyjaśnienie, объяснение, пояснение"
        ),
        Field.EVIDENCE: (
            "evidence, quote, quotation, source sentence, proof, supporting text, beleg, zitat, "
            "citation, extrait, cita, citazione, citação, citaat, cytat, цитата"
        ),
        Field.SOURCE: (
            "source, sources, reference, source name, quelle, référence, fuente, referencia, "
            "fonte, bron, źródło, источник"
        ),
        Field.SOURCE_TITLE: "source title, article, article title, article name",
        Field.SOURCE_PUBLISHER: "source publisher, publisher, verlag, éditeur, editorial",
        Field.SOURCE_PUBLISHED: (
            "source published, published, publication date, date published, published on, "
            "source date, article date"
        ),
        Field.SOURCE_URL: "source url, url, link, web address, source link, article url",
        Field.NOTE: (
            "note, notes, comment, comments, remark, remarks, author note, notiz, notizen, "
            "anmerkung, bemerkung, kommentar, remarque, nota, notas, note interne, opmerking, uwagi"
        ),
        Field.AS_OF: "as of, true on, date, fact date, day, stand, datum, fecha, data",
        Field.UNTIL: "until, valid until, expires, expiry, expiry date, ask until, gültig bis",
        Field.DIFFICULTY: (
            "difficulty, difficulty level, level, schwierigkeit, schwierigkeitsgrad, difficulté, "
            "niveau, dificultad, nivel, difficoltà, livello, dificuldade, moeilijkheid, trudność, "
            "сложность"
        ),
        Field.SECONDS: (
            "seconds, time, time limit, time in seconds, timer, time to answer, limit, sekunden, "
            "zeit, zeitlimit, zeit in sekunden, temps, durée, temps limite, secondes, tiempo, "
            "segundos, límite de tiempo, tiempo límite, tempo, secondi, tempo limite, tijd, czas, "
            "время"
        ),
        Field.TAGS: (
            "tags, tag, category, categories, topic, topics, subject, subjects, theme, unit name, "
            "chapter, section, keywords, labels, deck, kategorie, kategorien, thema, themen, fach, "
            "schlagwort, schlagwörter, kapitel, catégorie, thème, sujet, matière, categoría, tema, "
            "asignatura, etiquetas, categoria, argomento, materia, assunto, categorie, onderwerp, "
            "kategoria, temat, категория, тема"
        ),
        Field.SILENCE: "silence, silenced warnings",
        Field.WAS: "was, former ids",
        Field.NUMBER: (
            "#, no, no., nr, nr., number, question #, question number, question no, question no., "
            "row number, row, order, index, s.no, s.no., sl no, sr no, nummer, lfd. nr., lfd nr, "
            "fragenummer, n°, nº, numéro, número, numero, №"
        ),
        Field.MEDIA: (
            "image, image link, image url, picture, picture link, photo, media, media link, "
            "media url, video, video link, video url, youtube link, audio, audio link, sound, "
            "question image, question media, option media, bild, bildlink, lien image, imagen, "
            "enlace de imagen, immagine, imagem, afbeelding, obraz, картинка, изображение"
        ),
        Field.POINTS: (
            "points, point, score, mark, marks, weight, negative marks, punkte, punktzahl, "
            "punktwert, barème, puntos, puntuación, punti, punteggio, pontos, punten, punkty, баллы"
        ),
    }
)

# These head the column of the right answer, also where another is headed "answers".
_RIGHT = (
    "correct answer, correct answers, right answer, right answers, correct, correct option, "
    "correct options, correct choice, correct choices, correct answer index, correct index, "
    "correct answer number, correct answer letter, answer key, key, right option, right choice, "
    "true answer, richtige antwort, richtige antworten, richtig, korrekte antwort, korrekt, "
    "lösungsbuchstabe, bonne réponse, bonnes réponses, réponse correcte, réponses correctes, "
    "réponse juste, respuesta correcta, respuestas correctas, correcta, opción correcta, "
    "risposta corretta, risposte corrette, risposta giusta, corretta, resposta correta, "
    "respostas corretas, correta, resposta certa, juist antwoord, goed antwoord, "
    "juiste antwoord, poprawna odpowiedź, prawidłowa odpowiedź, správná odpověď, rätt svar, "
    "riktig svar, korrekt svar, oikea vastaus, helyes válasz, правильный ответ, верный ответ"
)

# Headings without numbers that fit one field, and another with a number: "Answer 2".
_NUMBERED: Mapping[Field, Field] = MappingProxyType({Field.ANSWER: Field.OPTION})

_LONGEST = 80  # characters; what is longer is an instruction, not a heading
# A slip of the pen in so many letters, one for each; what is shorter must be written as it is.
_LETTERS_A_SLIP = 5
_SLIPS = 2
_HUMP = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])")
_ASIDE = re.compile(r"[(\[{].*|\s[-–—:].*|[:*].*", re.DOTALL)
_COUNTED = re.compile(r"(.*?[^\W\d])[ .]*(?:([0-9]{1,2})|(?<=[ .])([a-h]))", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What a heading says: the field, its number if there are several, whether it says "right"."""

    field: Field
    number: int | None = None
    right: bool = False


def read_heading(text: str) -> Heading | None:
    """Understand a heading, also one that is misspelt; None if it is none."""
    if not text or len(text) > _LONGEST + text.count(" ("):
        return None
    words = _plain(text)
    if len(words) == 1 and words in "abcdefgh" and text.strip().isupper():
        return Heading(field=Field.OPTION, number=_place(words))
    if known := _known().get(words) or _without_number(words):
        return known
    return _nearest(words)


def _without_number(words: str) -> Heading | None:
    """Understand "Answer 2", "option b"; one number of several things that are numbered."""
    if not (counted := _COUNTED.fullmatch(words)):
        return None
    known = _known().get(counted[1].strip()) or _nearest(counted[1].strip())
    if known is None or known.right:
        return known
    number = int(counted[2]) if counted[2] else _place(counted[3])
    field = _NUMBERED.get(known.field, known.field)
    return Heading(field=field, number=number if field in SEVERAL else None)


def _nearest(words: str) -> Heading | None:
    """Understand a heading with slips of the pen: as many words, and the same first letter."""
    slips = min(len(words) // _LETTERS_A_SLIP, _SLIPS)
    if not slips:
        return None
    alike = [
        each for each in _known() if each[0] == words[0] and each.count(" ") == words.count(" ")
    ]
    near = process.extractOne(words, alike, scorer=OSA.distance, score_cutoff=slips)
    return _known()[near[0]] if near else None


def _plain(text: str) -> str:
    """Bring a heading to the words it is known by."""
    parted = _HUMP.sub(" ", text.strip().replace("_", " "))
    bare = _ASIDE.sub("", parted) or parted
    return " ".join(bare.casefold().replace("’", "'").split()).rstrip("?!,;")


def _place(letter: str) -> int:
    return "abcdefgh".index(letter) + 1


@cache
def _known() -> Mapping[str, Heading]:
    known = {
        word: Heading(field=field) for field, words in _WORDS.items() for word in words.split(", ")
    }
    return known | {word: Heading(field=Field.ANSWER, right=True) for word in _RIGHT.split(", ")}
