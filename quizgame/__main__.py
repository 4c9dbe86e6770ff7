"""Run by `python -m quizgame`: the same as the command `quizgame`."""

from quizgame.cli import main

if __name__ == "__main__":
    main()
