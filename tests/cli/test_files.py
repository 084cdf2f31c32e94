"""Making, checking, copying and recovering files."""

import json
from pathlib import Path

import pytest

from cqo_desktop.services import network as networks
from cqo_desktop.store.file import open_file
from tests.cli.conftest import Run


def test_new_file_has_the_network_told(run: Run, tmp_path: Path) -> None:
    ran = run(
        "new", "a.cqo", "--name", "Qualité", "--zone", "Europe/Paris",
        "--organizer-name", "Ann", "--organizer-email", "ann@Example.org",
    )  # fmt: skip
    assert (ran.code, ran.out, ran.err) == (0, "Made a.cqo with the network “Qualité”, at home in Europe/Paris.\n", "")
    file = open_file(tmp_path / "a.cqo", author="Ann")
    made = file.ask(networks.one)
    file.close()
    assert (made.name, made.zone, made.organizer_name, made.organizer_email) == (
        "Qualité",
        "Europe/Paris",
        "Ann",
        "ann@example.org",
    )


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--zone", "Europe/Pariss"), "There is no time zone called “Europe/Pariss”."),
        (("--organizer-email", "nobody"), "“nobody” is not an e-mail address"),
        (("--name", " "), "The network needs a name"),
    ],
)
def test_new_file_that_is_refused_is_not_there(
    run: Run, tmp_path: Path, arguments: tuple[str, str], sentence: str
) -> None:
    ran = run("new", "a.cqo", *arguments)
    assert (ran.code, ran.err.startswith(sentence), ran.err.count("\n")) == (2, True, 1)
    assert list(tmp_path.iterdir()) == []


def test_new_file_is_never_written_over_another(run: Run, network: Path) -> None:
    before = network.read_bytes()
    ran = run("new", network)
    assert (ran.code, "exists already; choose another name" in ran.err) == (2, True)
    assert network.read_bytes() == before


def test_sample_is_made_and_checked_with_its_problems(run: Run) -> None:
    assert run("new", "s.cqo", "--sample").code == 0
    ran = run("check", "s.cqo", "--json")
    found = json.loads(ran.out)
    assert (ran.code, {each["area"] for each in found}) == (1, {"programme"})


def test_sound_file_is_checked_in_words(run: Run) -> None:
    run("new", "a.cqo")
    assert run("check", "a.cqo").out == "0 problems, 0 other findings.\n"


def test_copy_is_the_same_network_under_a_free_name(run: Run, network: Path, tmp_path: Path) -> None:
    assert run("backup", network, tmp_path / "copy.cqo").code == 0
    assert run("list", tmp_path / "copy.cqo", "sessions").out == run("list", network, "sessions").out
    again = run("backup", network, tmp_path / "copy.cqo")
    assert (again.code, again.err.endswith("exists already; choose another name.\n")) == (2, True)
    (tmp_path / "folder").mkdir()
    run("backup", network, tmp_path / "folder")
    assert (tmp_path / "folder" / "network.cqo").exists()


def test_damaged_file_is_told_left_and_recovered(run: Run, network: Path, tmp_path: Path) -> None:
    data = bytearray(network.read_bytes())
    data[4096 * 2 : 4096 * 4] = b"\xff" * 8192
    network.write_bytes(data)
    for arguments in (("list", network, "sessions"), ("check", network), ("export", network, "csv", "--out", "out")):
        ran = run(*arguments)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err == (
            "“network.cqo” is damaged. It was left as it is; "
            "recover a copy of it (cqo-desktop recover), or open a backup.\n"
        )
    ran = run("recover", network, tmp_path / "new.cqo")
    assert ran.code in {0, 1}
    assert run("list", tmp_path / "new.cqo", "sessions").code == 0
    assert network.read_bytes() == bytes(data)


BAD = {
    "empty": (b"", "“bad.cqo” is empty; it was left as it is."),
    "text": (b"hello" * 100, "“bad.cqo” is not a CQO file; it was left as it is."),
    "other program": (
        b"SQLite format 3\x00" + bytes(2000),
        "“bad.cqo” belongs to another program; it was left as it is.",
    ),
    "newer": (
        b"SQLite format 3\x00" + bytes(44) + (99).to_bytes(4) + bytes(4) + b"CQOD" + bytes(2000),
        "“bad.cqo” was saved by a newer version of CQO Desktop; it was left as it is.",
    ),
}


@pytest.mark.parametrize("kind", BAD)
def test_file_of_another_kind_is_told_and_left(run: Run, tmp_path: Path, kind: str) -> None:
    content, sentence = BAD[kind]
    (tmp_path / "bad.cqo").write_bytes(content)
    ran = run("list", "bad.cqo", "people")
    assert (ran.code, ran.out, ran.err[: len(sentence)], ran.err.count("\n")) == (2, "", sentence, 1)
    assert (tmp_path / "bad.cqo").read_bytes() == content


def test_missing_file_and_folder_are_told(run: Run, tmp_path: Path) -> None:
    assert run("undo", "none.cqo").err == (
        "There is no file “none.cqo”. Check the name, or make it with: cqo-desktop new.\n"
    )
    assert run("list", tmp_path, "people").err == f"“{tmp_path}” is a folder; choose a file that ends in .cqo.\n"
    missing = run("new", tmp_path / "no" / "a.cqo")
    assert (missing.code, missing.err.count("\n")) == (2, 1)
