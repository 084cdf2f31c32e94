"""The sample network's files, to be looked at without a screen."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from cqo_desktop.cli.exchange import finished
from cqo_desktop.domain.written import Document
from cqo_desktop.services import exporting, sample
from cqo_desktop.services.opening import login
from cqo_desktop.store.file import create

PAGES = tuple(each for each in Document if each is not Document.AGENDAS)


def export_sample(out: Path) -> list[Path]:
    """Write everything the sample network can be exported to, and give the files."""
    now = datetime.now(UTC)
    with tempfile.TemporaryDirectory() as folder:
        file = create(Path(folder) / "sample.cqo", author=login())
        try:
            sample.build(file, today=now.date())
            with file.reading() as db:
                runs = [
                    exporting.ics(db, out=out / "calendars", now=now),
                    exporting.agendas(db, out=out, now=now),
                    exporting.documents(db, out=out / "pages", wanted=PAGES, now=now, html=True),
                    exporting.csv(db, out=out / "tables"),
                    exporting.schedule(db, out=out / "schedule", now=now),
                ]
                return [path for run in runs for path in finished(run).files]
        finally:
            file.close()
