# Every target installs what it needs and leaves alone what is there at the right version.
.POSIX:
.SUFFIXES:
.DEFAULT_GOAL := help
PORT ?= 8080

.PHONY: help
help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16

.PHONY: build
build: tools ## Build the site into dist/
	@scripts/build

.PHONY: tools
tools: ## Install the pinned build tools where they are missing
	@scripts/tools build
