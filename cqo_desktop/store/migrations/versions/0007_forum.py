"""Add what a Forum’s timetable is judged by."""

from alembic import op

revision = "0007"
down_revision = "0006"

STATEMENTS = (
    """
    CREATE TABLE placing (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        session_id INTEGER NOT NULL,
        expected INTEGER,
        fixed BOOLEAN NOT NULL,
        everywhere BOOLEAN NOT NULL,
        CONSTRAINT ck_placing_counts CHECK (expected >= 0),
        CONSTRAINT uq_placing_session_id UNIQUE (session_id),
        CONSTRAINT fk_placing_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE neighbours (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        first_id INTEGER NOT NULL,
        second_id INTEGER NOT NULL,
        kind VARCHAR NOT NULL,
        CONSTRAINT uq_neighbours_first_id UNIQUE (first_id, second_id),
        CONSTRAINT ck_neighbours_two CHECK (first_id != second_id),
        CONSTRAINT fk_neighbours_first_id FOREIGN KEY(first_id) REFERENCES session (id) ON DELETE CASCADE,
        CONSTRAINT fk_neighbours_second_id FOREIGN KEY(second_id) REFERENCES session (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_neighbours_second_id ON neighbours (second_id)",
    """
    CREATE TABLE presence (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL,
        arrives TEXT NOT NULL,
        leaves TEXT NOT NULL,
        CONSTRAINT ck_presence_lasts CHECK (leaves > arrives),
        CONSTRAINT fk_presence_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_presence_person_id ON presence (person_id)",
    """
    CREATE TABLE walk (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        first_id INTEGER NOT NULL,
        second_id INTEGER NOT NULL,
        minutes INTEGER NOT NULL,
        CONSTRAINT uq_walk_first_id UNIQUE (first_id, second_id),
        CONSTRAINT ck_walk_once CHECK (first_id < second_id),
        CONSTRAINT ck_walk_lasts CHECK (minutes > 0),
        CONSTRAINT fk_walk_first_id FOREIGN KEY(first_id) REFERENCES room (id) ON DELETE CASCADE,
        CONSTRAINT fk_walk_second_id FOREIGN KEY(second_id) REFERENCES room (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_walk_second_id ON walk (second_id)",
    """
    CREATE TABLE wish (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL,
        session_id INTEGER NOT NULL,
        CONSTRAINT uq_wish_person_id UNIQUE (person_id, session_id),
        CONSTRAINT fk_wish_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT fk_wish_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_wish_session_id ON wish (session_id)",
    """
    CREATE TABLE rule_strictness (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        rule VARCHAR NOT NULL,
        strictness VARCHAR NOT NULL,
        CONSTRAINT uq_rule_strictness_rule UNIQUE (rule)
    )
    """,
    """
    CREATE TABLE accepted (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        rule VARCHAR NOT NULL,
        first_id INTEGER NOT NULL,
        second_id INTEGER,
        subject INTEGER NOT NULL,
        reason TEXT NOT NULL,
        CONSTRAINT uq_accepted_rule UNIQUE (rule, first_id, second_id, subject),
        CONSTRAINT fk_accepted_first_id FOREIGN KEY(first_id) REFERENCES session (id) ON DELETE CASCADE,
        CONSTRAINT fk_accepted_second_id FOREIGN KEY(second_id) REFERENCES session (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_accepted_first_id ON accepted (first_id)",
    "CREATE INDEX ix_accepted_second_id ON accepted (second_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
