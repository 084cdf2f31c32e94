"""Add the network's own days off, and the sessions whose hour is settled in weeks when clocks differ."""

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
    """
    CREATE TABLE settled_hour (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        session_id INTEGER NOT NULL,
        instant TEXT NOT NULL,
        CONSTRAINT uq_settled_hour_session_id UNIQUE (session_id),
        CONSTRAINT fk_settled_hour_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE CASCADE
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
