# `make play` opens the game, `make test` runs every check; each sets up .venv the first time.

PYTHON ?= python3
BIN := .venv/bin
MEASURED := seeds/ubs-to-buy-credit-suisse-in-emergency-rescue.md
# As it was typed: a dollar sign in a name is not make's.
export NAMED := $(value ARTICLE)
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help play test soak bench picture clean

help:
	@echo "make play                  play the banks that come with the game"
	@echo "make play ARTICLE=file     make a bank from an article, and play it"
	@echo "make test                  style, types, layers and tests"
	@echo "make soak                  the same tests at full size: takes long"
	@echo "make bench [DATA=file]     measure, beside the baselines"
	@echo "make clean                 remove .venv and what the tools left behind"

play: .venv/ready-to-play
	@if [ -n "$$NAMED" ]; then $(BIN)/quizgame generate --play -- "$$NAMED"; \
	else $(BIN)/quizgame play questions; fi

test: .venv/ready-to-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2

soak: .venv/ready-to-test
	QUIZGAME_SOAK=1 $(BIN)/pytest -n 2

bench: .venv/ready-to-test
	$(BIN)/python -m benchmarks --data "$(or $(DATA),$(MEASURED))"

picture: .venv/ready-to-test
	$(BIN)/python docs/take_picture.py docs/quizgame.svg

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache dist build

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	|| { echo "Python 3.11 or newer is needed: make PYTHON=python3.11 ..." >&2; exit 2; }
	@$(PYTHON) -m venv .venv \
	|| { rm -rf .venv; echo "On Debian, venv comes with: apt install python3-venv" >&2; exit 2; }

# Each stamp is written last: a set-up that was interrupted is done again.
.venv/ready-to-play: pyproject.toml | .venv/bin/python
	@echo "Setting up .venv (only this once)" >&2
	@$(BIN)/pip install --quiet --editable . >&2
	@touch $@

.venv/ready-to-test: pyproject.toml | .venv/bin/python
	@echo "Setting up .venv with the tools for development (only this once)" >&2
	@$(BIN)/pip install --quiet --editable '.[dev]' >&2
	@touch $@ .venv/ready-to-play
