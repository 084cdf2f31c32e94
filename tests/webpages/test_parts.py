import pytest

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.parts import one_below_the_other
from tests.webpages.given import IMPRINT


def test_page_of_nothing_is_told() -> None:
    with pytest.raises(NotFound, match="nothing to show"):
        one_below_the_other(Page(imprint=IMPRINT, title="x"), [], str, lambda _: (), sheet="sheet")
