import pytest

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.exchange import zone_names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("America/Toronto", "America/Toronto"), ("america/toronto", "America/Toronto"), ("UTC", "UTC"),
        ("Z", "UTC"), ("ET", "America/New_York"), ("Eastern", "America/New_York"),
        ("Eastern Time", "America/New_York"), ("Eastern Standard Time", "America/New_York"),
        ("Eastern Daylight Time", "America/New_York"), ("EST", "America/New_York"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern", "Europe/Amsterdam"),
        ("heure de l'Est", "America/New_York"), ("Pacific", "America/Los_Angeles"),
        ("W. Europe Standard Time", "Europe/Berlin"), ("Romance Standard Time", "Europe/Paris"),
        ("Toronto", "America/Toronto"), ("Port of Spain", "America/Port_of_Spain"), ("São Paulo", "America/Sao_Paulo"),
        ("Zürich", "Europe/Zurich"), ("boston", "America/New_York"), ("Mumbai", "Asia/Kolkata"),
    ],
)  # fmt: skip
def test_zones_are_known_by_many_names(text: str, name: str) -> None:
    assert zone_names.find(text) == name


def test_every_name_of_the_rules_is_a_zone_of_the_rules() -> None:
    for name in zones.names():
        assert zone_names.find(name) in zones.names()
        if "/" in name:
            assert zone_names.find(name) == name


def test_an_unknown_zone_is_refused_with_the_nearest() -> None:
    with pytest.raises(Refused, match=r"^There is no time zone called “America/Tornto”. Did you mean America/Toronto"):
        zone_names.find("America/Tornto")


@pytest.mark.parametrize("text", ["+05:00", "UTC-5", "GMT+2", "-0500", "−05:00"])
def test_an_offset_is_no_zone(text: str) -> None:
    with pytest.raises(Refused, match=r"says nothing of summer time; name a place"):
        zone_names.find(text)
