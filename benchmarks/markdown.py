"""Tables in Markdown."""

from collections.abc import Iterable, Sequence


def table(
    title: str, heading: Sequence[str], rows: Iterable[Sequence[str]], *, names: int = 1
) -> str:
    """Write a table below its title; so many columns stand to the left, and hold no numbers."""
    ruler = [*["---"] * names, *["---:"] * (len(heading) - names)]
    lines = ["| " + " | ".join(row) + " |" for row in (heading, ruler, *rows)]
    return "\n".join([f"### {title}", "", *lines, ""])
