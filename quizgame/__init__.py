"""Quizgame turns news articles into question banks and drills people on them."""

__version__ = "0.1.0"
