"""The codes of what keeps a file from being a bank; they are promised, as those of warnings are."""

from enum import StrEnum


class Mistake(StrEnum):
    """What is wrong with a file that is no bank; each has a line in docs/checks.md."""

    UNREADABLE_FILE = "unreadable-file"
    NOT_YAML = "not-yaml"
    UNWANTED_YAML = "unwanted-yaml"
    NOT_A_BANK = "not-a-bank"
    UNKNOWN_FIELD = "unknown-field"
    MISSING_FIELD = "missing-field"
    REPEATED_FIELD = "repeated-field"
    UNFITTING_FIELD = "unfitting-field"
    WRONG_SHAPE = "wrong-shape"
    WRONG_VALUE = "wrong-value"
    REPEATED_ID = "repeated-id"
    UNKNOWN_SOURCE = "unknown-source"
    RIGHT_DISTRACTOR = "right-distractor"
