# Needs Python 3.11 or later with venv, and make. Everything else is built into .venv from requirements.lock.
PYTHON ?= python3
BIN := .venv/bin
LOCKED := .venv/locked
READY := .venv/ready
OFFSCREEN := QT_QPA_PLATFORM=offscreen

# A bare machine has no locale set, and Qt then warns.
export LANG ?= C.UTF-8

.DEFAULT_GOAL := help
.PHONY: help run test lint format screenshots translations bench lock installer clean system

help:  ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: $(READY) system  ## open the window with the sample project; without a display: write its Word synthesis
	@$(BIN)/python -m naravard_desktop --sample

test: lint system  ## everything CI checks: lint, types, tests
	$(BIN)/basedpyright
	$(OFFSCREEN) $(BIN)/python -m pytest

lint: $(READY)  ## ruff's rules and its formatting
	$(BIN)/ruff check
	$(BIN)/ruff format --check

format: $(READY)  ## mend what ruff can mend
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

screenshots: $(READY) system  ## every workspace to build/screenshots/*.png
	$(OFFSCREEN) $(BIN)/python -m tools.screenshots

translations: $(READY)  ## resources/i18n in line with the texts in the program; says what's left to translate
	@$(BIN)/python -m tools.update_translations

bench: $(READY) system  ## the speeds and memory that docs/benchmarks.md reports
	$(OFFSCREEN) $(BIN)/python -m benchmarks

installer: $(READY)  ## dist/: the wheel and a folder with the program, started once to see that it works
	@$(PYTHON) -I -S tools/setup_system.py --installer
	$(BIN)/python build_installer.py

lock: $(READY)  ## bring requirements.lock in line with pyproject.toml; UPGRADE=--upgrade takes the newest versions
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 $(UPGRADE) \
		--generate-hashes --no-emit-index-url --no-header --quiet --output-file requirements.lock

clean:  ## remove everything that make has built
	rm -rf .venv build dist

system:
	@$(PYTHON) -I -S tools/setup_system.py

$(READY): $(LOCKED) pyproject.toml
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(LOCKED): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'Python 3.11 or later is needed. Name one: make PYTHON=python3.12' >&2; exit 1; }
	@echo 'Building .venv from requirements.lock, some minutes the first time …'
	@$(PYTHON) -m venv --clear .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@
