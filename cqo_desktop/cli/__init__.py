"""The command line: thin, one module per kind of command; exit 0 done, 1 problems found, 2 could not."""

import sys

from cqo_desktop.cli.program import program


def main() -> None:
    """Run the command line and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # Names in any script must print on any terminal, be it as escapes.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    sys.exit(program(sys.argv[1:]))
