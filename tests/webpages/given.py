"""What the twins are tested with: an imprint, and texts that mean harm or are hard to set."""

from datetime import date

from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.phrasebook import FRENCH

IMPRINT = Imprint(network="Réseau <b>&", printed=date(2026, 5, 14))
FRENCH_IMPRINT = Imprint(network="Réseau", printed=date(2026, 5, 14), language="fr", words=FRENCH)
HOSTILE = [
    "</title></style><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus=alert(1) '",
    "<!-- --> ]]> <![CDATA[",
    "&lt;b&gt; &amp; &#0;",
    "\x00\x07\u202e\u2066\ud800\ufeff NUL",
    "javascript:alert(1)",
    "👩‍⚕️ ليلى منصور नमस्ते 陈思远",
    "W" * 10_000,
    " ",
]
