"""The game on a terminal screen, drawn with Textual."""
