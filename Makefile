# Every target does its own set-up: the first run installs, later ones start at once.
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := start

# Install scripts run only for the packages that package.json allows.
allowed = $(shell node -p "Object.entries(require('./package.json').allowScripts).filter(([, yes]) => yes).map(([name]) => name).join(' ')")

node_modules/.installed: package-lock.json package.json codegen/package.json .npmrc
	npm ci --no-audit --no-fund --loglevel=error
	npm rebuild --ignore-scripts=false --loglevel=error $(allowed)
	touch $@

.PHONY: install start dev generate check test docs bench browser

install: node_modules/.installed

start: install ## Serve, with everything set up
	@NODE_COMPILE_CACHE=node_modules/.cache/compiled exec node --max-semi-space-size=16 --heap-growing-percent=100 --disable-warning=ExperimentalWarning src/main.ts

dev: install ## Serve, restart on change, check every request and response twice
	exec npm run --silent dev

generate: install ## openapi.yaml and the migrated schema → generated/
	npm run --silent generate

test: install browser ## The whole suite
	npm test --silent

check: install ## Format, lint, contract rules, drift, types, tests
	biome ci --error-on-warnings .
	npm run --silent generate -- --check
	npm run --silent types
	$(MAKE) --no-print-directory test

docs: install ## Static Redoc site in generated/docs
	npm run --silent docs

bench: install ## Cost per request, as ratios against peers in the same run; WORLD=100000 for a large world too
	npm run --silent bench -- $(if $(WORLD),--world $(WORLD))

# The documentation pages are tested in a real browser.
browser:
	@command -v chromium >/dev/null || { \
	  echo 'installing chromium for the browser tests'; \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -qq && apt-get install -y -qq chromium >/dev/null; \
	  elif command -v sudo >/dev/null; then sudo apt-get update -qq && sudo apt-get install -y -qq chromium >/dev/null; \
	  else echo 'chromium is missing and needs root to install; the browser tests will say so' >&2; fi; }
