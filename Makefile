# Two commands do everything: `make run` and `make test`. The others are their parts.
SHELL := /bin/bash
PYTHON := .venv/bin/python
NAME ?= $(USER)
ROLE ?= administrator

.PHONY: help run test check install train evaluate operator build clean

help:           ## show this help
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: install    ## install, train when needed, migrate, start everything; Ctrl-C stops it
	@exec $(PYTHON) -m bot run

test: .venv/test-installed   ## install what the tests need and run all that this machine can run
	@$(PYTHON) tools/run_tests.py

check: .venv/test-installed  ## format, lint, types, and the rules of the house
	@.venv/bin/ruff format --check bot actions tests tools
	@.venv/bin/ruff check bot actions tests tools
	@.venv/bin/mypy
	@$(PYTHON) -m pytest -q tests/project

install: .venv/run-installed ## install what running needs, into .venv

train: install  ## train the model of the present code and data, unless it exists
	@$(PYTHON) -m bot train

evaluate: train                ## measure understanding on held-out sentences, with a report in reports/
	@$(PYTHON) -m bot evaluate --stock

operator: install            ## add an account of the console: make operator NAME=anna ROLE=supervisor
	@$(PYTHON) -m bot operator add $(NAME) --role $(ROLE)

build:          ## build the widget anew from widget/src
	@python3 widget/build.py

clean:          ## remove what was installed and trained; conversations in var/ stay
	rm -rf .venv .rasa models reports

.venv/run-installed: requirements/run.lock tools/install.sh
	@bash tools/install.sh requirements/run.lock
	@touch $@

.venv/test-installed: requirements/test.lock tools/install.sh
	@bash tools/install.sh requirements/test.lock
	@touch .venv/run-installed $@
