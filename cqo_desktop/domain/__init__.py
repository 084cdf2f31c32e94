"""Pure rules and the dataclasses everyone speaks in: no Qt, no SQL, no files, no clock."""
