"""The first command on a fresh machine finds a Python that works, whatever lies in its way."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.programs import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the bootstrap is a shell script")

FAILING_SHIM = "#!/bin/sh\nexit 127\n"
WORKING = f'#!/bin/sh\nexec "{sys.executable}" "$@"\n'


def program(path: Path, text: str) -> Path:
    """Write a program at a path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    path.chmod(0o755)
    return path


def bootstrap(home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Ask for a Python on a machine whose PATH holds one folder."""
    program(home / "bin/cat", "#!/bin/sh\nexec /bin/cat\n")
    variables = {"HOME": str(home), "PATH": str(home / "bin"), **environment}
    script = ["/bin/sh", str(ROOT / ".ci" / "python")]
    return subprocess.run(script, env=variables, capture_output=True, text=True, timeout=60, check=False)


def test_working_python_in_the_path_is_taken(tmp_path: Path) -> None:
    found = program(tmp_path / "bin/python3.13", WORKING)
    assert bootstrap(tmp_path).stdout == f"{found}\n"


def test_failing_shim_is_passed_over(tmp_path: Path) -> None:
    program(tmp_path / "bin/python3.13", FAILING_SHIM)
    found = program(tmp_path / ".pyenv/versions/3.13.0/bin/python3.13", WORKING)
    assert bootstrap(tmp_path).stdout == f"{found}\n"


def test_named_python_comes_first(tmp_path: Path) -> None:
    program(tmp_path / "bin/python3.13", WORKING)
    chosen = program(tmp_path / "own python/python", WORKING)
    assert bootstrap(tmp_path, CQO_PYTHON=str(chosen)).stdout == f"{chosen}\n"


def test_named_python_that_fails_is_said_plainly(tmp_path: Path) -> None:
    chosen = program(tmp_path / "python", FAILING_SHIM)
    finished = bootstrap(tmp_path, CQO_PYTHON=str(chosen))
    assert finished.returncode == 1
    assert finished.stderr == f"CQO_PYTHON is set to {chosen}, which is not a working Python 3.12 or newer.\n"
