"""Add sessions held in two sittings, and the hours a network calls good."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = (
    """
    CREATE TABLE sitting (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        session_id INTEGER NOT NULL,
        of_id INTEGER NOT NULL,
        CONSTRAINT uq_sitting_session_id UNIQUE (session_id),
        CONSTRAINT fk_sitting_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE CASCADE,
        CONSTRAINT fk_sitting_of_id FOREIGN KEY(of_id) REFERENCES session (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_sitting_of_id ON sitting (of_id)",
    """
    CREATE TABLE comfort_hours (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        awake_from TEXT NOT NULL,
        early_from TEXT NOT NULL,
        near_from TEXT NOT NULL,
        work_from TEXT NOT NULL,
        work_to TEXT NOT NULL,
        near_to TEXT NOT NULL,
        evening_to TEXT NOT NULL,
        awake_to TEXT NOT NULL,
        CONSTRAINT ck_comfort_hours_only_one CHECK (id = 1)
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
