"""Whether a text is in English, and the name of its language when it is not."""

import re

_ENGLISH = frozenset(
    {"the", "of", "and", "to", "that", "with", "for", "from", "was", "were", "by", "has", "had"}
    | {"been", "said", "which", "his", "this", "will", "would"}
)
_ENGLISH_SHARE = 0.16
"""English news has a quarter to a third of such words; other languages have a few in a hundred."""

_LETTERS_NEEDED = 80
_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")


def foreign_language(text: str) -> str | None:
    """Return the English name of the text's language when that is not English.

    None for English, and for a text of less than 80 letters, which is too short to tell.
    """
    sample = text[:_SAMPLE]
    words = [word.casefold() for word in _WORD.findall(sample)]
    if sum(map(len, words)) < _LETTERS_NEEDED or _looks_english(words):
        return None
    return _identified(sample)


def _looks_english(words: list[str]) -> bool:
    """Cheap and sure enough, for the models that name languages take long to load."""
    return sum(word in _ENGLISH for word in words) >= _ENGLISH_SHARE * len(words)


def _identified(sample: str) -> str | None:
    import py3langid
    from babel import Locale

    code = py3langid.classify(sample)[0]
    return None if code == "en" else Locale("en").languages.get(code, f"another language ({code})")
