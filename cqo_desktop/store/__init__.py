"""The file: tables, journal, engine, migrations, backups and checks."""
