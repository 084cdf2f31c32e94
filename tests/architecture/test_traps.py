"""The reviewer's trap list, read by a machine."""

import pytest

from tests.architecture import traps
from tests.architecture.sources import source, sources_of_package, sources_of_tests
from tests.architecture.traps import Trap

# Where the names of tables and columns come from the schema itself, and names cannot be parameters.
JOURNAL = tuple(
    f"cqo_desktop/store/{name}"
    for name in ("backup", "damage", "integrity", "inverse", "journal", "salvage", "triggers")
)
DATABASE = ("cqo_desktop/store/", "cqo_desktop/document")
LAST_RESORTS = ("cqo_desktop/app.py", "cqo_desktop/cli/program.py", "cqo_desktop/jobs.py")
PAINTS = {"tokens", "theme"}

# The trap, and a module that falls into it.
PACKAGE_TRAPS: dict[str, tuple[Trap, str]] = {
    "the event loop is not turned by hand": (traps.named("processEvents"), "app.processEvents()"),
    "work runs in jobs, not in threads of its own": (traps.thread_subclasses, "class Job(QThread): ..."),
    "nothing is a singleton": (traps.named("get_instance"), "def get_instance(): ..."),
    "only two places catch whatever comes": (
        traps.not_in(LAST_RESORTS, traps.broad_excepts),
        "try: ...\nexcept (OSError, Exception): ...",
    ),
    "signals are connected in code": (traps.auto_connections, "def on_save_clicked(self): ..."),
    "forms are not connected by name": (
        traps.named("connectSlotsByName"),
        "QMetaObject.connectSlotsByName(self)",
    ),
    "one theme styles all": (
        traps.only_in({"theme"}, traps.named("setStyleSheet")),
        "label.setStyleSheet(text)",
    ),
    "colours live in one table": (traps.only_in(PAINTS, traps.colour_literals), 'pen = QColor("#1a2b3c")'),
    "every clock has a zone": (traps.naive_clocks, "moment = datetime.now()"),
    "SQL takes parameters": (traps.not_in(JOURNAL, traps.composed_sql), 'db.execute(text(f"SELECT {name}"))'),
    "settings are passed in": (
        traps.only_in({"settings"}, traps.called("QSettings")),
        "QSettings().value(key)",
    ),
    "lists are sorted before they are shown": (
        traps.named("QSortFilterProxyModel"),
        "QSortFilterProxyModel(self)",
    ),
    "columns are not measured row by row": (
        traps.named("resizeColumnsToContents"),
        "t.resizeColumnsToContents()",
    ),
    "engines are made by the store": (
        traps.not_in(DATABASE, traps.named("create_engine", "sessionmaker")),
        "engine = create_engine(url)",
    ),
    "boxes never cut a letter": (traps.called("QComboBox"), "box = QComboBox()"),
    "lambdas hold no window": (traps.self_in_lambdas, "button.clicked.connect(lambda: self.save())"),
}

DOMAIN_TRAPS: dict[str, tuple[Trap, str]] = {
    "the core reads no clock": (traps.any_clock, "moment = datetime.now(UTC)"),
}

TEST_TRAPS: dict[str, tuple[Trap, str]] = {
    "tests use the real thing": (traps.mocks, "from unittest.mock import Mock"),
    "tests hold no stopwatch": (
        traps.not_in(("tests/benchmarks/",), traps.named(*traps.STOPWATCHES)),
        "start = time.perf_counter()",
    ),
}

ALL_TRAPS = PACKAGE_TRAPS | DOMAIN_TRAPS | TEST_TRAPS


@pytest.mark.parametrize("rule", ALL_TRAPS)
def test_trap_catches_what_it_forbids(rule: str) -> None:
    trap, example = ALL_TRAPS[rule]
    assert list(trap(source(example))) != []


@pytest.mark.parametrize("rule", PACKAGE_TRAPS)
def test_package_keeps_the_rule(rule: str) -> None:
    trap, _ = PACKAGE_TRAPS[rule]
    assert [f"{each.path}:{line}" for each in sources_of_package() for line in trap(each)] == []


@pytest.mark.parametrize("rule", DOMAIN_TRAPS)
def test_domain_keeps_the_rule(rule: str) -> None:
    trap, _ = DOMAIN_TRAPS[rule]
    domain = [each for each in sources_of_package() if each.path.startswith("cqo_desktop/domain/")]
    assert [f"{each.path}:{line}" for each in domain for line in trap(each)] == []


@pytest.mark.parametrize("rule", TEST_TRAPS)
def test_tests_keep_the_rule(rule: str) -> None:
    trap, _ = TEST_TRAPS[rule]
    assert [f"{each.path}:{line}" for each in sources_of_tests() for line in trap(each)] == []


def test_module_names_say_what_is_inside() -> None:
    everything = (*sources_of_package(), *sources_of_tests())
    assert [each.path for each in everything if list(traps.vague_names(each))] == []


@pytest.mark.parametrize("name", ["utils", "date_helpers", "window_manager"])
def test_vague_module_name_is_caught(name: str) -> None:
    assert list(traps.vague_names(source("", f"cqo_desktop/{name}.py"))) == [1]


def test_pragma_may_be_composed() -> None:
    assert list(traps.composed_sql(source('db.execute(f"PRAGMA user_version = {epoch:d}")'))) == []
