"""Several acts as one step: what a person does to many things at once is taken back at once."""

from collections.abc import Callable, Sequence

from sqlalchemy.orm import Session as Db

from cqo_desktop.store.journal import entitle


def together(db: Db, *, title: str, acts: Sequence[Callable[[Db], object]]) -> None:
    """Carry out verbs one after the other, all or none."""
    entitle(db, title)
    for act in acts:
        act(db)
