# Everything is one command. `make` lists them.
.DEFAULT_GOAL := help
.PHONY: help setup charts build demo serve test slow verify e2e notebook golden docs docs-html format lint bench baselines check changes install uninstall clean

SWIFT ?= swift
PREFIX ?= /usr/local
PACKAGES = libgsl-dev librandom123-dev libsqlite3-dev python3-venv
PROGRAM = .build/release/balans
VERIFY = .venv-verify
API = .venv-api
SOURCES = Package.swift Sources Tests

## help: show this list
help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)

## setup: install the system packages that are missing
setup:
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" -eq 0 ]; then root=""; else root="sudo"; fi; \
	  echo "Installing with apt-get:$$missing"; \
	  $$root apt-get update -q && \
	  $$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $$missing; \
	fi

	@$(MAKE) --no-print-directory charts

# Charts are drawn by a Python package; without it the program shows tables, so a set-up that cannot
# reach the package index says so and goes on.
charts: web/vendor/vega.js

web/vendor/vega.js: requirements/charts.txt web/render/charts.py
	@mkdir -p web/vendor && { \
	  { [ -x .venv/bin/python3 ] || python3 -m venv .venv; } \
	  && .venv/bin/python3 -m pip install -q --disable-pip-version-check -r requirements/charts.txt \
	  && .venv/bin/python3 web/render/charts.py bundle web/vendor/vega.js.new \
	  && mv web/vendor/vega.js.new web/vendor/vega.js \
	  && cp web/render/LICENSE-vega.txt web/vendor/LICENSE-vega.txt; \
	} || echo "Charts could not be set up: reports will show tables only. 'make charts' tries again." >&2

## build: build the program
build: setup
	$(SWIFT) build -c release --product balans

## demo: build, and compare four policies on Almere
demo: build
	$(PROGRAM) compare almere-2019 streng-sanctioneren preventie-voorop vroegsignalering

## serve: build, and serve the workbench on this machine
serve: build
	$(PROGRAM) serve

## test: build and run the tests (the release program is compared too), except those named Slow
test: build check
	BALANS_RELEASE=$(CURDIR)/$(PROGRAM) $(SWIFT) test --skip Slow

## check: hold the scenarios that come with Balans to their baselines
check: build
	$(PROGRAM) check scenarios

## baselines: accept what the scenarios give now; REASON="why" goes into the ledger
baselines: build
	@test -n "$(REASON)" || { echo 'make baselines REASON="why they moved"'; exit 2; }
	$(PROGRAM) check scenarios --accept --reason "$(REASON)"

## slow: run the tests named Slow, at full size, in a release build
slow: setup
	$(SWIFT) test -c release -Xswiftc -enable-testing --filter Slow

# Made anew when the list of packages changes.
$(API)/made: requirements/api.txt
	python3 -m venv $(API)
	$(API)/bin/pip install --quiet --disable-pip-version-check -r requirements/api.txt
	touch $@

$(VERIFY)/made: requirements/verify.txt
	python3 -m venv $(VERIFY)
	$(VERIFY)/bin/pip install --quiet --disable-pip-version-check -r requirements/verify.txt
	touch $@

## verify: have independent programs read and check what the program writes
verify: build $(VERIFY)/made $(API)/made
	$(PROGRAM) compare almere-2019 preventie-voorop --replicates 2 --months 12 \
	  --set municipality.households=100 --set warmup_months=12 --no-store --format json \
	  | python3 -m json.tool > /dev/null
	$(PROGRAM) law norm --date 2019-07-01 --format json | python3 -m json.tool > /dev/null
	$(PROGRAM) params --format json | python3 -m json.tool > /dev/null
	$(VERIFY)/bin/python tools/verify/schema.py $(PROGRAM) scenarios
	tools/verify/api.sh $(PROGRAM) $(API)/bin
	tools/verify/outputs.sh $(PROGRAM) $(VERIFY)/bin
	$(VERIFY)/bin/python tools/verify/notebook.py --check notebooks-out/example.ipynb
	$(VERIFY)/bin/cffconvert --validate
	$(VERIFY)/bin/python -m json.tool codemeta.json > /dev/null
	$(VERIFY)/bin/python tools/verify/junit.py $(PROGRAM)
	tools/verify-report.sh $(PROGRAM)

## changes: change a parameter, the law, a process and a stream in a copy; the check must name each
changes: setup
	tools/verify/changes.sh

## notebook: make the worked example of notebooks-out/ anew, and execute it
notebook: build $(VERIFY)/made
	BALANS_STORE=.build/example.sqlite $(PROGRAM) compare almere-2019 preventie-voorop \
	  --replicates 4 --months 24 --set municipality.households=300 --set warmup_months=12 \
	  --no-staff-need --format json > .build/example.json
	BALANS_STORE=.build/example.sqlite $(PROGRAM) notebook --force --out notebooks-out/example.ipynb \
	  $$(python3 -c 'import json; print(json.load(open(".build/example.json"))["run"])')
	$(VERIFY)/bin/python tools/verify/notebook.py notebooks-out/example.ipynb

## docs-html: the model description as one HTML page in .build/odd+d.html
docs-html: $(VERIFY)/made
	$(VERIFY)/bin/python tools/docs/page.py docs/odd+d.md .build/odd+d.html

## e2e: go through the workbench in a browser, as its readers do (Chromium)
e2e: build
	@$(MAKE) --no-print-directory setup PACKAGES="chromium fonts-open-sans python3-venv"
	@test -x .venv/bin/python || python3 -m venv .venv
	@.venv/bin/python -m pip install -q --disable-pip-version-check -r requirements/e2e.txt
	PYTHONDONTWRITEBYTECODE=1 .venv/bin/python -m pytest -q -p no:cacheprovider Tests/e2e

## golden: renew the pages and digests that tests compare with; read the diff
golden: setup
	BALANS_RENEW_GOLDEN=1 $(SWIFT) test --filter 'PublishingTests.PageTests|PublishingTests.VignetteTests|ModelTests.RevisionTests'

## docs: renew the tables in the documentation
docs: setup
	BALANS_RENEW_DOCS=1 $(SWIFT) test --filter 'PublishingTests.DocumentTests|HouseTests.ImportTests|HouseTests.BeliefTests'

## format: lay out the sources
format:
	$(SWIFT) format --in-place --recursive --parallel $(SOURCES)

## lint: say where the layout of the sources is off
lint:
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

## bench: measure the speed of the model and of the law
bench: setup
	$(SWIFT) run -c release Benchmarks
	$(SWIFT) run -c release Benchmarks law

## install: put the program and its data in PREFIX (/usr/local)
install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/balans/Parameters/law/messages \
	  $(DESTDIR)$(PREFIX)/share/balans/scenarios $(DESTDIR)$(PREFIX)/share/balans/municipalities
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/balans
	install -m 644 Parameters/*.yaml $(DESTDIR)$(PREFIX)/share/balans/Parameters
	install -m 644 Parameters/law/*.yaml $(DESTDIR)$(PREFIX)/share/balans/Parameters/law
	install -m 644 Parameters/law/messages/*.yaml \
	  $(DESTDIR)$(PREFIX)/share/balans/Parameters/law/messages
	install -m 644 scenarios/*.yaml $(DESTDIR)$(PREFIX)/share/balans/scenarios
	install -m 644 municipalities/*.yaml $(DESTDIR)$(PREFIX)/share/balans/municipalities
	install -d $(DESTDIR)$(PREFIX)/share/balans/web/notebook
	install -m 644 web/notebook/run.py $(DESTDIR)$(PREFIX)/share/balans/web/notebook
	install -d $(DESTDIR)$(PREFIX)/share/balans/routes
	install -m 644 routes/*.yaml $(DESTDIR)$(PREFIX)/share/balans/routes
	for kind in templates styles scripts; do \
	  install -d $(DESTDIR)$(PREFIX)/share/balans/web/$$kind; \
	  install -m 644 web/$$kind/* $(DESTDIR)$(PREFIX)/share/balans/web/$$kind; \
	done
	install -d $(DESTDIR)$(PREFIX)/share/balans/Cases/vignettes
	install -m 644 Cases/vignettes/*.yaml $(DESTDIR)$(PREFIX)/share/balans/Cases/vignettes
	find web -type f | while read -r file; do \
	  install -D -m 644 "$$file" "$(DESTDIR)$(PREFIX)/share/balans/$$file"; \
	done

## uninstall: take them away
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/balans
	rm -rf $(DESTDIR)$(PREFIX)/share/balans

## clean: remove what was built
clean:
	rm -rf .build
