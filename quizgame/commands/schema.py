"""`quizgame schema`: the JSON Schema of banks, for editors and other tools."""

import json

from quizgame.bank.schema import bank_schema
from quizgame.commands.console import say


def tell_schema() -> None:
    """Write the schema to standard output."""
    say(*json.dumps(bank_schema(), indent=2).splitlines())
