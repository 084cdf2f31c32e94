"""Running an export to its end."""

from cqo_desktop.domain.written import Writing, Written


def finished(writing: Writing) -> Written:
    """Give what an export answers."""
    while True:
        try:
            next(writing)
        except StopIteration as end:
            written: Written = end.value
            return written
