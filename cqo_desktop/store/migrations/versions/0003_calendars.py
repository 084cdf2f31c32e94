"""Add what was published to servers, and the calendars of others that lie beside the programme."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    """
    CREATE TABLE published (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        collection TEXT NOT NULL,
        uid TEXT NOT NULL,
        name TEXT NOT NULL,
        etag TEXT NOT NULL,
        data TEXT NOT NULL,
        attempt TEXT NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT uq_published_collection UNIQUE (collection, uid)
    )
    """,
    """
    CREATE TABLE overlay (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        source TEXT NOT NULL,
        at TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE overlay_entry (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        overlay_id INTEGER NOT NULL,
        title TEXT NOT NULL,
        wall TEXT NOT NULL,
        zone TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        CONSTRAINT fk_overlay_entry_overlay_id FOREIGN KEY(overlay_id) REFERENCES overlay (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_overlay_entry_overlay_id ON overlay_entry (overlay_id)",
    "CREATE INDEX ix_overlay_entry_wall ON overlay_entry (wall)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
