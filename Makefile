# make demo    the demo city: made, served, ready to be asked (Ctrl-C ends it)
# make test    all tests, against real servers and a real browser
# make check   format, lint, types, imports: what needs no database
#
# Each installs what it needs into .venv (and by apt what is missing of the databases and the
# browser), once: afterwards nothing is fetched any more. `make clean` removes all of it.
#
#   make demo ENGINES=servers   four agencies in PostgreSQL and MariaDB instead of SQLite
#   make demo SCALE=1           all 225,408 residents instead of 20,000
#   make demo PORT=8080         another port
#   make test TESTS=tests/cli   some tests
#   make test WORKERS=2         by two processes at once
#   BATU_TEST_MYSQL=mysql make test TESTS=tests/lab         on a MySQL instead of MariaDB
#   make seeds                  3,000 new random operations; OPERATIONS=100000: more (all night)
#   make matrix                 every server, Python and fresh Debian (an hour and a half): the table
#                               of docs/compatibility.md; ROWS='mysql fresh-trixie': some of them
#   make mutants                does the suite notice small mistakes? (an hour)
#   make mutants MUTANTS='--floor planner --number 30'
#   make docs                   the pages that are made of the code: docs/errors.md
#   make fuzz                   random operations near every limit, for half an hour: what each costs
#   make fuzz FUZZ=300 SEED=3   for five minutes, other operations
#   make wheel                  a package with everything in it: dist/batu_graph-*.whl
#   make bench                  measured beside the limit and a hand-written server (half an hour)
#   make bench BENCH='--rounds 1 --workloads W1,W3'
#   BENCH_BEFORE=../older make bench BENCH='--servers gateway,before'
#                               beside the gateway of another checkout
#   make bench-scaling          a large schema, the start, workers, memory (five minutes)
#   make bench-peers            installs two peers (1 GB), which `make bench` then measures too

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help demo test seeds check matrix mutants docs fuzz wheel bench bench-scaling bench-peers format install web clean

PYTHON ?= python3
ENGINES ?= sqlite
SCALE ?=
PORT ?=
TESTS ?=
BENCH ?=
ROWS ?=
MUTANTS ?=
WORKERS ?= 0
FUZZ ?= 1800
SEED ?= 0
OPERATIONS ?= 3000

bin := .venv/bin
pip := $(bin)/python -m pip --disable-pip-version-check --require-virtualenv -q

help:
	@sed -n '/^#/!q;s/^# \{0,1\}//p' $(firstword $(MAKEFILE_LIST))

demo: install web
	@[ '$(ENGINES)' != servers ] || .ci/debian servers
	@exec $(bin)/batu-graph demo --engines $(ENGINES) $(if $(SCALE),--scale $(SCALE)) $(if $(PORT),--port $(PORT))

test: install web .venv/.dev
	@.ci/debian servers browser
	@$(bin)/python -m pytest -n $(WORKERS) --dist loadfile $(TESTS)

seeds: install .venv/.dev
	@.ci/debian servers
	@seed=$$RANDOM$$RANDOM; echo "BATU_GRAPH_SEED=$$seed"; BATU_GRAPH_SEED=$$seed \
		BATU_GRAPH_OPERATIONS=$(OPERATIONS) $(bin)/python -m pytest -x tests/lab/test_same_answers.py

matrix: install web .venv/.dev
	@.ci/debian servers browser trees
	@$(bin)/python -m tests.matrix $(ROWS)

check: install .venv/.dev
	$(bin)/ruff format --check .
	$(bin)/ruff check .
	$(bin)/mypy
	$(bin)/lint-imports
	for script in .ci/*; do bash -n $$script; done

mutants: install web .venv/.dev
	@.ci/debian servers browser
	@$(bin)/python -m tests.mutation $(MUTANTS)

docs: install
	@$(bin)/python -m docs.generate

fuzz: install .venv/.dev
	@BATU_FUZZ_SECONDS=$(FUZZ) BATU_FUZZ_SEED=$(SEED) $(bin)/python -m pytest -q -s tests/attack/test_fuzz.py

wheel: install web
	@$(bin)/python -m hatchling build -t wheel

bench: install .venv/.dev
	@.ci/debian servers bench
	@$(bin)/python -m benchmarks.run $(BENCH)

bench-scaling: install .venv/.dev
	@.ci/debian servers bench
	@$(bin)/python -m benchmarks.scaling $(BENCH)

# No lock file: it would name the registry that it was made at. The versions are exact.
bench-peers:
	@command -v npm >/dev/null || { echo 'npm is needed: install Node.js' >&2; exit 1; }
	@cd benchmarks/peers && npm install --no-package-lock --no-audit --no-fund --loglevel=error

format: install .venv/.dev
	$(bin)/ruff format .
	$(bin)/ruff check --fix .

clean:
	rm -rf .venv .cache demo-data src/batu_graph/server/static/graphiql web/graphiql/.cache web/graphiql/node_modules

install: .venv/.run

# Finds or brings its own Node.js; does nothing when the bundle is there and its sources unchanged.
web: .venv/.run
	@$(bin)/python web/graphiql/build.py --if-needed

.venv/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo 'Python 3.11 or newer is needed: make PYTHON=python3.11 ...' >&2; exit 1; }
	@PYTHON=$(PYTHON) .ci/debian venv
	$(PYTHON) -m venv .venv
	@touch $@

.venv/.run: .venv/.python pyproject.toml requirements/run.txt requirements/build.txt
	$(pip) install -r requirements/run.txt -r requirements/build.txt
	$(pip) install --no-deps --no-build-isolation -e .
	@touch $@

.venv/.dev: .venv/.run requirements/dev.txt
	$(pip) install -r requirements/dev.txt
	@touch $@
