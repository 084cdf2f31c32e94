"""The first shape of a `.cqo` file, in the database's own words."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
    CREATE TABLE meta (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_meta PRIMARY KEY (id),
        CONSTRAINT uq_meta_name UNIQUE (name)
    )
    """,
    """
    CREATE TABLE network (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        zone TEXT NOT NULL,
        organizer_name TEXT NOT NULL,
        organizer_email TEXT NOT NULL,
        paper VARCHAR NOT NULL,
        accent TEXT NOT NULL,
        accent_dark TEXT NOT NULL,
        uid_domain TEXT NOT NULL,
        calendar_uid TEXT NOT NULL,
        acronym TEXT NOT NULL,
        extra TEXT NOT NULL,
        CONSTRAINT ck_network_only_one CHECK (id = 1)
    )
    """,
    """
    CREATE TABLE open_step (
        id INTEGER NOT NULL,
        step_id INTEGER NOT NULL,
        CONSTRAINT pk_open_step PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE organization (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        kind VARCHAR NOT NULL,
        city TEXT NOT NULL,
        country TEXT NOT NULL
    )
    """,
    "CREATE INDEX ix_organization_name ON organization (name)",
    """
    CREATE TABLE series (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        name TEXT NOT NULL,
        kind VARCHAR NOT NULL,
        hue VARCHAR NOT NULL,
        minutes INTEGER NOT NULL,
        description TEXT NOT NULL,
        position INTEGER NOT NULL,
        rule_nth INTEGER,
        rule_weekday INTEGER,
        rule_time TEXT,
        rule_zone TEXT,
        CONSTRAINT uq_series_uid UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE step (
        id INTEGER NOT NULL,
        at TEXT NOT NULL,
        author TEXT NOT NULL,
        title TEXT NOT NULL,
        undoes INTEGER,
        joins TEXT,
        origin TEXT,
        CONSTRAINT pk_step PRIMARY KEY (id),
        CONSTRAINT fk_step_undoes FOREIGN KEY(undoes) REFERENCES step (id)
    )
    """,
    "CREATE INDEX ix_step_author ON step (author)",
    "CREATE INDEX ix_step_undoes ON step (undoes)",
    """
    CREATE TABLE venue (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        address TEXT NOT NULL,
        city TEXT NOT NULL,
        country TEXT NOT NULL,
        zone TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE change (
        id INTEGER NOT NULL,
        step_id INTEGER NOT NULL,
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        "before" TEXT,
        "after" TEXT,
        CONSTRAINT pk_change PRIMARY KEY (id),
        CONSTRAINT fk_change_step_id FOREIGN KEY(step_id) REFERENCES step (id)
    )
    """,
    "CREATE INDEX ix_change_row ON change (table_name, row_id)",
    "CREATE INDEX ix_change_step_id ON change (step_id)",
    """
    CREATE TABLE person (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        given_name TEXT NOT NULL,
        family_name TEXT NOT NULL,
        credentials TEXT NOT NULL,
        role TEXT NOT NULL,
        organization_id INTEGER,
        email TEXT NOT NULL,
        zone TEXT NOT NULL,
        country TEXT NOT NULL,
        language TEXT NOT NULL,
        bio TEXT NOT NULL,
        pronouns TEXT NOT NULL,
        pronunciation TEXT NOT NULL,
        usual_start TEXT NOT NULL,
        usual_end TEXT NOT NULL,
        kind VARCHAR NOT NULL,
        notes TEXT NOT NULL,
        CONSTRAINT fk_person_organization_id FOREIGN KEY(organization_id)
            REFERENCES organization (id) ON DELETE SET NULL
    )
    """,
    "CREATE INDEX ix_person_email ON person (email)",
    "CREATE INDEX ix_person_name ON person (name)",
    "CREATE INDEX ix_person_organization_id ON person (organization_id)",
    """
    CREATE TABLE room (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        venue_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        seats INTEGER,
        position INTEGER NOT NULL,
        CONSTRAINT fk_room_venue_id FOREIGN KEY(venue_id) REFERENCES venue (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_room_venue_id ON room (venue_id)",
    """
    CREATE TABLE template_item (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        series_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        title TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        CONSTRAINT fk_template_item_series_id FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_template_item_series_id ON template_item (series_id)",
    """
    CREATE TABLE photo (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL,
        media_type TEXT NOT NULL,
        data BLOB NOT NULL,
        CONSTRAINT uq_photo_person_id UNIQUE (person_id),
        CONSTRAINT fk_photo_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE session (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        guid TEXT NOT NULL,
        series_id INTEGER,
        title TEXT NOT NULL,
        subtitle TEXT NOT NULL,
        abstract TEXT NOT NULL,
        notes TEXT NOT NULL,
        status VARCHAR NOT NULL,
        wall TEXT NOT NULL,
        fold INTEGER NOT NULL,
        zone TEXT NOT NULL,
        instant TEXT NOT NULL,
        rules_version TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        link TEXT NOT NULL,
        room_id INTEGER,
        place TEXT NOT NULL,
        track TEXT NOT NULL,
        language TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        replaced_by_id INTEGER,
        created TEXT NOT NULL,
        revised TEXT NOT NULL,
        extra TEXT NOT NULL,
        CONSTRAINT ck_session_lasts CHECK (minutes > 0),
        CONSTRAINT uq_session_uid UNIQUE (uid),
        CONSTRAINT uq_session_guid UNIQUE (guid),
        CONSTRAINT fk_session_series_id FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE SET NULL,
        CONSTRAINT fk_session_room_id FOREIGN KEY(room_id) REFERENCES room (id) ON DELETE SET NULL,
        CONSTRAINT fk_session_replaced_by_id FOREIGN KEY(replaced_by_id) REFERENCES session (id) ON DELETE SET NULL
    )
    """,
    "CREATE INDEX ix_session_instant ON session (instant)",
    "CREATE INDEX ix_session_replaced_by_id ON session (replaced_by_id)",
    "CREATE INDEX ix_session_room_id ON session (room_id)",
    "CREATE INDEX ix_session_series_id ON session (series_id)",
    """
    CREATE TABLE agenda_item (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        session_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        title TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT ck_agenda_item_lasts CHECK (minutes >= 0),
        CONSTRAINT fk_agenda_item_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_agenda_item_session_id ON agenda_item (session_id)",
    """
    CREATE TABLE session_part (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        session_id INTEGER NOT NULL,
        person_id INTEGER NOT NULL,
        role VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        CONSTRAINT fk_session_part_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE CASCADE,
        CONSTRAINT fk_session_part_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_session_part_person_id ON session_part (person_id)",
    "CREATE INDEX ix_session_part_session_id ON session_part (session_id)",
    """
    CREATE TABLE item_part (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        item_id INTEGER NOT NULL,
        person_id INTEGER NOT NULL,
        role VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        CONSTRAINT fk_item_part_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE CASCADE,
        CONSTRAINT fk_item_part_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_item_part_item_id ON item_part (item_id)",
    "CREATE INDEX ix_item_part_person_id ON item_part (person_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
