"""Add who is invited, what each of them was told and answered, and the steps that nobody can take back."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    """
    CREATE TABLE message (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        person_id INTEGER,
        name TEXT NOT NULL,
        address TEXT NOT NULL,
        kind VARCHAR NOT NULL,
        state VARCHAR NOT NULL,
        way VARCHAR,
        sent TEXT,
        problem TEXT NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        stamp TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        title TEXT NOT NULL,
        starts TEXT NOT NULL,
        ends TEXT NOT NULL,
        zone TEXT NOT NULL,
        place TEXT NOT NULL,
        city TEXT NOT NULL,
        link TEXT NOT NULL,
        standing VARCHAR NOT NULL
    )
    """,
    "CREATE INDEX ix_message_address ON message (address)",
    "CREATE INDEX ix_message_state ON message (state)",
    "CREATE INDEX ix_message_uid ON message (uid)",
    """
    CREATE TABLE reply (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        person_id INTEGER,
        address TEXT NOT NULL,
        sender TEXT NOT NULL,
        answer VARCHAR,
        said TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        stamp TEXT NOT NULL,
        received TEXT,
        comment TEXT NOT NULL,
        delegate TEXT NOT NULL,
        proposed_start TEXT,
        proposed_end TEXT,
        state VARCHAR NOT NULL,
        doubt VARCHAR,
        digest TEXT NOT NULL,
        CONSTRAINT uq_reply_digest UNIQUE (digest)
    )
    """,
    "CREATE INDEX ix_reply_state ON reply (state)",
    "CREATE INDEX ix_reply_uid ON reply (uid)",
    """
    CREATE TABLE guest_list (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        session_id INTEGER NOT NULL,
        CONSTRAINT uq_guest_list_session_id UNIQUE (session_id),
        CONSTRAINT fk_guest_list_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE guest (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        guest_list_id INTEGER NOT NULL,
        person_id INTEGER NOT NULL,
        CONSTRAINT fk_guest_guest_list_id FOREIGN KEY(guest_list_id) REFERENCES guest_list (id) ON DELETE CASCADE,
        CONSTRAINT fk_guest_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_guest_guest_list_id ON guest (guest_list_id)",
    "CREATE INDEX ix_guest_person_id ON guest (person_id)",
    """
    CREATE TABLE final_step (
        id INTEGER NOT NULL,
        step_id INTEGER NOT NULL,
        CONSTRAINT pk_final_step PRIMARY KEY (id),
        CONSTRAINT uq_final_step_step_id UNIQUE (step_id),
        CONSTRAINT fk_final_step_step_id FOREIGN KEY(step_id) REFERENCES step (id) ON DELETE CASCADE
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
