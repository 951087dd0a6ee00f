# What can be done here. `make` alone lists it.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup build release demo test check format lint bench faults clean
MAKEFLAGS += --no-print-directory

# On a terminal SwiftPM shows one line of progress; elsewhere it would print one for every file.
quiet := $(shell test -t 2 || echo --quiet)
# With Swift's own libraries within it a program starts sooner and runs where no Swift is installed; of
# the linkers only the toolchain's own does not warn of what is in them. `make release static=` is
# without them.
swift_libraries = $(shell swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
has_static = $(and $(wildcard $(swift_libraries)_static/linux/libFoundation.a),$(wildcard $(swift_libraries)/../../bin/ld.lld))
static = $(if $(has_static),--static-swift-stdlib -Xswiftc -use-ld=lld)
swift_files := Package.swift Sources Tests Plugins sql

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 16

setup: ## install the Debian packages that are missing, after saying which and why
	@deploy/install-dependencies

build: setup ## build for debugging
	@swift build $(quiet)

release: setup ## build the program as it is run for real
	@echo 'Building prospectus; a first build takes some minutes …' >&2
	@static='$(static)'; swift build -c release --product prospectus $$static $(quiet)

demo: release ## import the sample, compare, serve pages (DEMO_FLAGS=--no-serve: no pages)
	@.build/release/prospectus demo $(DEMO_FLAGS)

test: setup ## run the tests on a PostgreSQL server of their own (TEST_FLAGS='--filter CSV')
	@Tests/run $(TEST_FLAGS)

check: lint ## what CI runs: lint, imports held against Package.swift, tests
	@BUILD_FLAGS='--explicit-target-dependency-import-check error' Tests/run $(TEST_FLAGS)

format: setup ## format every Swift file in place
	@swift format --in-place --recursive --parallel $(swift_files)

lint: setup ## hold every Swift file against .swift-format
	@swift format lint --strict --recursive --parallel $(swift_files)

bench: release ## measure imports and requests beside PostgreSQL's own tools
	@Tests/Benchmarks/run $(BENCH_FLAGS)

faults: release ## kill imports, stop servers, fill disks, feed bombs (FAULTS_FLAGS='--only hostile')
	@Tests/Faults/run $(FAULTS_FLAGS)

clean: ## remove everything that was built
	@rm -rf .build
