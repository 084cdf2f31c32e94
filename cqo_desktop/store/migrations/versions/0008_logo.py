"""Add the network’s logo."""

from alembic import op

revision = "0008"
down_revision = "0007"

STATEMENTS = (
    """
    CREATE TABLE logo (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        media_type TEXT NOT NULL,
        data BLOB NOT NULL
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
