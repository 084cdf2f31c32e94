"""Many rows at once."""

import pytest

from cqo_desktop.domain.errors import Cancelled
from cqo_desktop.domain.progress import Progress, quiet
from cqo_desktop.domain.vocabulary import OrganizationKind
from cqo_desktop.services import organizations
from cqo_desktop.services.incoming import bulk
from cqo_desktop.store.file import File
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Organization


def test_id_of_a_deleted_row_is_not_given_again(empty: File) -> None:
    empty.do(organizations.add, name="A")
    empty.do(organizations.delete, organization_id=1)
    assert empty.ask(bulk.next_id, Organization) == 2


def test_stopped_work_leaves_nothing(empty: File) -> None:
    seen: list[Progress] = []

    def tell(progress: Progress) -> None:
        seen.append(progress)
        if len(seen) == 2:
            raise Cancelled("Stopped.")

    rows = [{"name": f"O{number}", "kind": OrganizationKind.OTHER} for number in range(2500)]
    with pytest.raises(Cancelled):
        empty.do(bulk.add, Organization, rows, tell)
    assert [progress.done for progress in seen] == [0, 1000]
    assert empty.ask(organizations.listed) == []


def test_rows_that_set_different_columns_change_together(empty: File) -> None:
    for name in "ABC":
        empty.do(organizations.add, name=name)

    def verb(db: object) -> None:
        entitle(db, "Change some organizations")  # type: ignore[arg-type] # the file hands over its session
        bulk.change(db, Organization, {1: {"city": "X"}, 2: {"name": "Z", "city": "Y"}, 3: {}}, quiet)  # type: ignore[arg-type]

    empty.do(verb)
    assert [(row.name, row.city) for row in empty.ask(organizations.listed)] == [("A", "X"), ("C", ""), ("Z", "Y")]
