"""Foreign formats, both ways: tables, contact cards and conference schedules."""
