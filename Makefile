# Every target installs what it needs and leaves alone what is there at the right version. The work is in scripts/.
.POSIX:
.SUFFIXES:
.DEFAULT_GOAL := help
PORT ?= 8080

.PHONY: help
help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1@\2/p' Makefile | tr '@' '\t' | expand -t 18

.PHONY: serve
serve: tools ## Build the site and serve it on http://localhost:8080 (PORT=... for another port)
	@PORT=$(PORT) scripts/serve

.PHONY: build
build: tools ## Build the site, a folder of static files, into dist/
	@scripts/build

.PHONY: check
check: tools ## Run the fast checks: formatting, lints, native tests
	@scripts/check

.PHONY: test
test: tools ## Run every check: the fast ones, components in a browser, the built site in a browser
	@scripts/browser
	@scripts/test

.PHONY: size
size: build ## Print the compressed size of every file and check the first load against its budget
	@scripts/size

.PHONY: frames
frames: build ## Measure how evenly the Train page draws while networks train, in Chromium
	@scripts/frames

.PHONY: fuzz
fuzz: ## Feed the formula parser with random texts for five minutes (SECONDS_TO_RUN=... for another time); needs nightly Rust
	@scripts/fuzz

.PHONY: accuracy
accuracy: ## Measure every function against ground truth and write the result into the README
	@scripts/accuracy

.PHONY: bench
bench: tools ## Measure the training engine against other libraries in Chromium and write the result into the README; needs Node
	@scripts/browser
	@scripts/bench

.PHONY: tools
tools: ## Install the pinned build tools where they are missing
	@scripts/tools
