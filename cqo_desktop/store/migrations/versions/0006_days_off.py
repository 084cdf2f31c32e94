"""Add the network's own days off and observances."""

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = (
    """
    CREATE TABLE own_day (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL,
        country TEXT NOT NULL,
        CONSTRAINT ck_own_day_lasts CHECK (last >= first)
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
