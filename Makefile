# Everything is one command. `make` lists them.
.DEFAULT_GOAL := help
.PHONY: help setup build demo test slow verify golden docs format lint bench baselines check install uninstall clean

SWIFT ?= swift
PREFIX ?= /usr/local
PACKAGES = libgsl-dev librandom123-dev libsqlite3-dev
PROGRAM = .build/release/balans
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

## build: build the program
build: setup
	$(SWIFT) build -c release --product balans

## demo: build, and compare four policies on Almere
demo: build
	$(PROGRAM) compare almere-2019 streng-sanctioneren preventie-voorop vroegsignalering

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

## verify: read the program's JSON with another program
verify: build
	$(PROGRAM) compare almere-2019 preventie-voorop --replicates 2 --months 12 \
	  --set municipality.households=100 --set warmup_months=12 --no-store --format json \
	  | python3 -m json.tool > /dev/null
	$(PROGRAM) law norm --date 2019-07-01 --format json | python3 -m json.tool > /dev/null
	$(PROGRAM) params --format json | python3 -m json.tool > /dev/null

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
	install -d $(DESTDIR)$(PREFIX)/share/balans/routes
	install -m 644 routes/*.yaml $(DESTDIR)$(PREFIX)/share/balans/routes
	install -d $(DESTDIR)$(PREFIX)/share/balans/Cases/vignettes
	install -m 644 Cases/vignettes/*.yaml $(DESTDIR)$(PREFIX)/share/balans/Cases/vignettes

## uninstall: take them away
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/balans
	rm -rf $(DESTDIR)$(PREFIX)/share/balans

## clean: remove what was built
clean:
	rm -rf .build
