"""Which common noun says what a named thing is: "the Belt and Road Forum" is a forum, an event."""

from collections.abc import Iterable

# The kinds of names the rest of the generator tells apart.
PERSON = "person"
COUNTRY = "country"
PLACE = "place"
GROUP = "group"
EVENT = "event"
WORK = "work"
THING = "thing"
NATIONALITY = "nationality"

# The last word of a name (or the word before "of") -> kind. The word itself, in lower case, is
# what a question can call the thing: "Which forum ...?"
_NOUNS: dict[str, str] = {
    **dict.fromkeys(
        """
            academy administration agency airline alliance army association
            authority bank battalion board brigade brewery bureau cabinet centre
            center charity church club coalition college commission committee
            company congregation congress corporation council court department
            directorate division federation foundation front fund government group
            institute institution ministry laboratory league legislature mission
            movement museum navy network newspaper observatory office opera
            chain firm startup outlet conglomerate lender orchestra organisation organization
            parliament partnership party
            police regiment school secretariat senate service society studio
            tribunal union university watchdog hospital clinic theatre theater
            gallery library inspectorate
        """.split(),
        GROUP,
    ),
    **dict.fromkeys(
        """
            airport archipelago avenue bay beach boulevard bridge building canal
            canyon castle cathedral city coast county dam desert district forest
            gulf harbour harbor highway hotel island islands lake mall mosque
            mountain mountains neighbourhood ocean palace park peninsula plaza
            port prefecture prison province region reservoir river road sea shrine
            square stadium state station strait street suburb temple tower town
            tunnel valley village volcano arena zoo municipality governorate
            glacier falls cemetery territory republic kingdom
        """.split(),
        PLACE,
    ),
    **dict.fromkeys(
        """
            accords attack battle bombing carnival ceremony championship
            championships conference convention cup derby election exhibition expo
            festival final finals forum fair games gala hurricane cyclone typhoon
            storm marathon massacre olympics pandemic parade race rally referendum
            revolution riots season series storm summit tour tournament uprising
            war congress crisis
        """.split(),
        EVENT,
    ),
    **dict.fromkeys(
        """
            accord act agreement amendment bill code constitution convention
            declaration directive law pact protocol regulation resolution statute
            treaty charter award prize medal scholarship programme program project
            initiative plan scheme fund telescope spacecraft rocket satellite
            ship boat vessel ferry yacht tanker plane aircraft jet airliner helicopter train
            submarine index mission rover probe capsule virus vaccine trophy doctrine
            strategy deal
        """.split(),
        THING,
    ),
    **dict.fromkeys(
        """
            album book film magazine movie novel opera play show song symphony
            report journal
        """.split(),
        WORK,
    ),
}

# Endings of names whose common noun is another word than the ending itself.
_ENDINGS: dict[str, tuple[str, str]] = {
    "administration": (GROUP, "agency"),
    "police": (GROUP, "police force"),
    "airlines": (GROUP, "airline"),
    "airways": (GROUP, "airline"),
    "inc": (GROUP, "company"),
    "ltd": (GROUP, "company"),
    "limited": (GROUP, "company"),
    "plc": (GROUP, "company"),
    "corp": (GROUP, "company"),
    "co": (GROUP, "company"),
    "llc": (GROUP, "company"),
    "ag": (GROUP, "company"),
    "gmbh": (GROUP, "company"),
    "holdings": (GROUP, "company"),
    "industries": (GROUP, "company"),
    "motors": (GROUP, "company"),
    "technologies": (GROUP, "company"),
    "pharmaceuticals": (GROUP, "company"),
    "fc": (GROUP, "football club"),
    "democrats": (GROUP, "party"),
    "conservatives": (GROUP, "party"),
    "republicans": (GROUP, "party"),
    "times": (GROUP, "newspaper"),
    "herald": (GROUP, "newspaper"),
    "tribune": (GROUP, "newspaper"),
    "gazette": (GROUP, "newspaper"),
    "telegraph": (GROUP, "newspaper"),
    "news": (GROUP, "news organisation"),
    "rebels": (GROUP, "group"),
    "forces": (GROUP, "force"),
    "force": (GROUP, "force"),
    "guards": (GROUP, "force"),
    "guard": (GROUP, "force"),
    "corps": (GROUP, "force"),
    "olympics": (EVENT, "games"),
    "prix": (EVENT, "race"),
    "championships": (EVENT, "championships"),
    "islands": (PLACE, "island group"),
    "mountains": (PLACE, "mountain range"),
    "accords": (THING, "accords"),
}

# First words of names that say the kind.
BEGINNINGS: dict[str, tuple[str, str]] = {
    "mount": (PLACE, "mountain"),
    "hotel": (PLACE, "hotel"),
    "lake": (PLACE, "lake"),
    "cape": (PLACE, "cape"),
    "port": (PLACE, "port"),
    "hurricane": (EVENT, "hurricane"),
    "typhoon": (EVENT, "typhoon"),
    "cyclone": (EVENT, "cyclone"),
    "storm": (EVENT, "storm"),
    "operation": (EVENT, "operation"),
    "treaty": (THING, "treaty"),
    "battle": (EVENT, "battle"),
    "hms": (THING, "ship"),
    "uss": (THING, "ship"),
    "mv": (THING, "ship"),
}

# What spaCy calls a name -> our kind, when the name itself does not say.
_LABELS: dict[str, str] = {
    "PERSON": PERSON,
    "ORG": GROUP,
    "GPE": PLACE,
    "LOC": PLACE,
    "FAC": PLACE,
    "EVENT": EVENT,
    "WORK_OF_ART": WORK,
    "LAW": THING,
    "PRODUCT": THING,
    "NORP": NATIONALITY,
}

# Common nouns an apposition may use that say the kind of what they stand beside.
_PERSON_NOUNS = frozenset(
    """
        president minister chancellor mayor governor senator congressman congresswoman
        king queen prince princess pope bishop archbishop ambassador secretary
        chairman chairwoman chair director ceo founder professor scientist researcher
        ecologist astronomer economist analyst lawyer judge justice attorney officer
        chief commissioner commander general captain colonel sergeant coach manager
        player striker midfielder goalkeeper defender singer actor actress author
        writer novelist poet journalist editor spokesman spokeswoman spokesperson
        leader candidate politician activist campaigner engineer physicist chemist
        biologist doctor physician nurse driver pilot astronaut cosmonaut athlete
        runner cyclist swimmer champion winner owner co-founder executive head member
        lawmaker legislator representative councillor deputy premier monarch emperor
        artist director filmmaker producer musician rapper comedian presenter host
        student teacher historian geologist seismologist meteorologist epidemiologist
        virologist prosecutor detective inspector sheriff speaker envoy diplomat
        dissident entrepreneur businessman businesswoman billionaire investor banker
        trader wife husband son daughter brother sister father mother widow guest guard
        soldier gunman suspect man woman boy girl negotiator adviser advisor
        archaeologist paleontologist palaeontologist zoologist mathematician philosopher
    """.split()
)


def kind_of_noun(noun: str) -> str | None:
    """The kind of thing a common noun (in lower case, singular) stands for, or None."""
    if noun in _PERSON_NOUNS:
        return PERSON
    if noun == "country" or noun == "nation":
        return COUNTRY
    return _NOUNS.get(noun)


def is_gathering(noun: str) -> bool:
    """Whether a common noun (in lower case, singular) is something that is held somewhere."""
    return noun in _HELD or _NOUNS.get(noun) == EVENT


_HELD = frozenset(
    """
    talk talks meeting event gathering briefing hearing vote ballot primary caucus match game
    session trial protest demonstration vigil funeral dinner reception interview
    """.split()
)


def kind_of_words(words: Iterable[str]) -> tuple[str, str] | None:
    """(kind, common noun) that the words of a name say, or None: "Tarsk Bridge" is a bridge."""
    lower = [word.lower().rstrip(".") for word in words]
    if not lower:
        return None
    if lower[-1] == "bank" and lower[:-1] and lower[-2] in _SIDES:
        return PLACE, "territory"  # "the West Bank" of a river keeps no money
    cut = next((i for i, w in enumerate(lower) if w in {"of", "for", "on"} and i > 0), len(lower))
    last = lower[cut - 1]
    if "flight" in lower[1:] and lower[-1][-1:].isdigit():
        return THING, "flight"
    if len(lower) > 1 and lower[0] in BEGINNINGS:
        return BEGINNINGS[lower[0]]
    if len(lower) > 1 and last in _ENDINGS:
        return _ENDINGS[last]
    if len(lower) > 1 and last in _NOUNS:
        return _NOUNS[last], last
    return None


_SIDES = frozenset({"west", "east", "north", "south", "left", "right"})


def is_generic(name: str) -> bool:
    """Whether a name could be that of many: "Supreme Court", "House of Representatives"."""
    words = {w.lower() for w in name.split()} - {"of", "the", "for", "and"}
    return len(words) <= _GENERIC_LENGTH and all(w in _GENERIC or w in _NOUNS for w in words)


# Three such words together single one out: "National Hurricane Center".
_GENERIC_LENGTH = 2
# Words that single out nothing in the name of an institution.
_GENERIC = frozenset(
    """
    supreme high federal national central royal house houses senate congress parliament general
    representatives lords commons white department ministry foreign interior defence defense health
    state public constitutional lower upper union kingdom
    """.split()
)


def kind_of_label(label: str) -> str | None:
    """Our kind for one of spaCy's labels, or None for what is no name (dates, numbers)."""
    return _LABELS.get(label)
