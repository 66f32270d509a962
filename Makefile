# Two commands: `make run` opens the dashboard on the seeds, `make test` tests all of it.
# Both set up what they need first, in .venv, and do nothing twice.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= 2

.PHONY: run test lint types imports pytest benchmark benchmark-map benchmark-reading tables screenshots clean

run: $(VENV)/.ready
	$(BIN)/streamlit run dashboard.py

test: $(VENV)/.ready-dev lint types imports pytest

lint: $(VENV)/.ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.ready-dev
	$(BIN)/mypy

imports: $(VENV)/.ready-dev
	$(BIN)/lint-imports --no-logo

pytest: $(VENV)/.ready-dev
	CHROMIUM="$$(tools/chromium.sh)" $(BIN)/pytest -n $(WORKERS) --dist loadscope

# From a filter to its picture at 200,000 figures and at 10,000 meetings; prints a line a filter.
benchmark: $(VENV)/.ready-dev
	$(BIN)/pytest -q -s -p no:xdist tests/benchmarks/bench_trade.py tests/benchmarks/bench_meetings.py

# How soon the map is drawn, against an empty page, and how long a frame takes while it is moved.
benchmark-map: $(VENV)/.ready-dev
	CHROMIUM="$$(tools/chromium.sh)" $(BIN)/pytest -q -s -p no:xdist tests/benchmarks/bench_map.py

# The committed tables, made anew after a change to the reader.
tables: $(VENV)/.ready
	$(BIN)/python -m tradelines build --full

# How many articles a second one core reads; ARTICLES may name a file of records.
benchmark-reading: $(VENV)/.ready
	$(BIN)/python -m tools.benchmark_reading $(ARTICLES)

screenshots: $(VENV)/.ready-dev
	CHROMIUM="$$(tools/chromium.sh)" $(BIN)/python -m tools.screenshots

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Tradelines needs Python 3.11 or newer; $(PYTHON) is older. Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.ready: requirements.txt pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $@

$(VENV)/.ready-dev: requirements-dev.txt $(VENV)/.ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@tools/chromium.sh >/dev/null
	@touch $@
