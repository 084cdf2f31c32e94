# The only commands. Each first sets up what it needs in .venv, which takes minutes once and no time afterwards.
#   make run      open the window on the sample network (without a screen: write out/)
#   make test     every check: style, types, floors, tests, and the three packages
#   make bench    measure speed
#   make screens  pictures of every screen in build/screens/
#   make texts    bring the translation files up to date with the program's texts
#   make bundle   a folder that runs without Python, dist/cqo-desktop/

PYTHON := .venv/bin/python
SETUP := pyproject.toml constraints.txt .ci/install .ci/python .ci/system-packages

.PHONY: run test bench screens texts bundle
.DELETE_ON_ERROR:

run: .venv/.run
	@$(PYTHON) hatch_build.py
	@.ci/start

test: .venv/.test
	@$(PYTHON) hatch_build.py
	@.ci/check

bench: .venv/.bench
	@$(PYTHON) hatch_build.py
	@$(PYTHON) -m tests.benchmarks

screens: .venv/.run
	@$(PYTHON) hatch_build.py
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m cqo_desktop showcase build/screens --screens-only

texts: .venv/.run
	@$(PYTHON) hatch_build.py
	@$(PYTHON) resources/i18n/texts.py

bundle: .venv/.test
	@$(PYTHON) hatch_build.py
	@$(PYTHON) -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/bundle build.spec

.venv/.run: $(SETUP)
	@.ci/install run

.venv/.test: $(SETUP)
	@.ci/install test

.venv/.bench: $(SETUP)
	@.ci/install bench
