"""Add the network's own words for letters, and plans of reminders."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    """
    CREATE TABLE letter_text (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        series_id INTEGER,
        language VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        CONSTRAINT fk_letter_text_series_id FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_letter_text_series_id ON letter_text (series_id)",
    """
    CREATE TABLE letter_language (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        language VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        CONSTRAINT uq_letter_language_language UNIQUE (language)
    )
    """,
    """
    CREATE TABLE reminder (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        series_id INTEGER NOT NULL,
        minutes INTEGER NOT NULL,
        CONSTRAINT uq_reminder_series_id UNIQUE (series_id, minutes),
        CONSTRAINT fk_reminder_series_id FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE reminded (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT uq_reminded_uid UNIQUE (uid)
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
