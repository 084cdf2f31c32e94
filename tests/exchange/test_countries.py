import importlib.resources

import pytest

from cqo_desktop.exchange import countries
from cqo_desktop.exchange.country_names import COUNTRIES

ROWS = [line.split(" ", 2) for line in COUNTRIES.strip().splitlines()]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("CA", "CA"), ("can", "CA"), ("Canada", "CA"), ("Canadá", "CA"), ("CANADÁ", "CA"), ("USA", "US"),
        ("U.S.A.", "US"), ("United States of America", "US"), ("États-Unis", "US"), ("etats unis", "US"),
        ("Estados Unidos", "US"), ("Deutschland", "DE"), ("Allemagne", "DE"), ("Alemania", "DE"),
        ("England", "GB"), ("Royaume-Uni", "GB"), ("日本", "JP"), ("ประเทศไทย", "TH"), ("Türkiye", "TR"),
        ("Trinidad & Tobago", "TT"), ("Trinidad and Tobago", "TT"), ("Suisse", "CH"), ("Schweiz", "CH"),
        ("Côte d’Ivoire", "CI"), ("Cote d'Ivoire", "CI"), ("Brasil", "BR"), ("भारत", "IN"), ("South Africa", "ZA"),
        ("Vietnam", "VN"), ("Viet Nam", "VN"), ("New Zealand", "NZ"), ("Georgia", "GE"), ("Nigeria", "NG"),
    ],
)  # fmt: skip
def test_countries_are_known_by_many_names(text: str, code: str) -> None:
    assert countries.country(text) == code


@pytest.mark.parametrize("text", ["", "Narnia", "XX", "Europe", "-"])
def test_what_is_no_country_is_none(text: str) -> None:
    assert countries.country(text) is None


def test_every_country_of_the_zone_rules_is_known_by_its_code_and_no_code_stands_twice() -> None:
    table = importlib.resources.files("tzdata.zoneinfo").joinpath("iso3166.tab").read_text("utf-8")
    official = {line[:2] for line in table.splitlines() if line and not line.startswith("#")}
    assert {two for two, _, _ in ROWS} == official
    assert len({three for _, three, _ in ROWS}) == len(ROWS)


def test_no_name_means_two_countries() -> None:
    owners: dict[str, str] = {}
    for two, three, names in ROWS:
        for name in (two, three, *names.split("|")):
            assert owners.setdefault(countries.fold(name), two) == two, name


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("en", "en"), ("EN-us", "en-US"), ("fr_CA", "fr-CA"), ("zh-hant-tw", "zh-Hant-TW"), ("es-419", "es-419"),
        ("English", "en"), ("français", "fr"), ("Francés", "fr"), ("中文", "zh"), ("Klingonese", None), ("", None),
    ],
)  # fmt: skip
def test_languages_are_known_by_tag_and_name(text: str, tag: str | None) -> None:
    assert countries.language(text) == tag
