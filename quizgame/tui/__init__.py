"""The game on a terminal's whole screen; the only part that knows Textual."""
