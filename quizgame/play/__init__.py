"""The rules of a quiz: no input, no output, no clock of its own."""
