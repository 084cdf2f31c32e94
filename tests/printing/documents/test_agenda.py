import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo

import pdfplumber
import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.agenda import AgendaItem, AgendaPage, AgendaPerson, Line, Printed, build
from cqo_desktop.printing.phrases import BRITISH
from cqo_desktop.printing.times import City
from cqo_desktop.printing.words import Words

Reader = Callable[[bytes], Any]
START = datetime(2026, 5, 14, 16, 0, tzinfo=ZoneInfo("America/Toronto"))
TORONTO = City("Toronto", "America/Toronto")
AUCKLAND = City("Auckland", "Pacific/Auckland")
KATHMANDU = City("Kathmandu", "Asia/Kathmandu")
LONG_NAMES = (
    City("Port of Spain", "America/Port_of_Spain"),
    City("Thiruvananthapuram", "Asia/Kolkata"),
    City("Santiago de los Caballeros", "America/Santo_Domingo"),
    KATHMANDU,
    City("Los Angeles", "America/Los_Angeles"),
    AUCKLAND,
    City("São Paulo", "America/Sao_Paulo"),
)
PEOPLE = (
    AgendaPerson(name="Zoë Žižková", caption="Chief Quality Officer, Karolinska"),
    AgendaPerson(name="فاطمة الزهراء", caption="Chief Medical Officer, Hamad", language="ar"),
    AgendaPerson(name="王小明", language="zh-Hans"),
    AgendaPerson(name="कृष्णा श्रीवास्तव", caption="Apollo", language="hi"),
)


def item(after: int, minutes: int, title: str, *people: AgendaPerson, note: str = "") -> AgendaItem:
    return AgendaItem(start=START + timedelta(minutes=after), minutes=minutes, title=title, note=note, people=people)


PAGE = AgendaPage(
    network="Executive Quality Network",
    title="Board quality committee: from reporting to learning",
    start=START,
    minutes=90,
    home=TORONTO,
    printed=date(2026, 5, 1),
    eyebrow=("Spring series", "Session 3 of 6"),
    online=Line(text="Online, link in your calendar entry"),
    cities=(AUCKLAND, KATHMANDU),
    items=(
        item(0, 5, "Welcome", PEOPLE[0], note="What changed since.\nWhat the board asked."),
        item(5, 25, "Equity in sepsis outcomes", *PEOPLE[1:]),
        item(30, 60, "Breakouts"),
    ),
    before=Line(text="Read the brief and open the", link="https://example.org/e", link_text="evaluation form"),
    foot="All sessions are recorded for members.",
)


def many(count: int, note: str = "") -> tuple[AgendaItem, ...]:
    return tuple(item(i, 1, f"Report {i + 1}", PEOPLE[0], note=note) for i in range(count))


def told(read: Reader, page: AgendaPage, paper: Paper = Paper.LETTER) -> Any:
    return read(build(page, paper).data)


def test_structure_is_in_reading_order(read: Reader) -> None:
    tree = told(read, PAGE).tree
    top = [part.role for part in tree.parts]
    assert top == ["P", "H1", "P", "P", "L", "Table", "P", "P"]
    (before,) = (part for part in tree.parts if part.all("Link"))
    assert before.text == "Before the session Read the brief and open the evaluation form"
    assert tree.parts[-1].text == "All sessions are recorded for members."


def test_head_says_what_when_and_where(read: Reader) -> None:
    tree = told(read, PAGE).tree
    assert [part.text for part in tree.parts[:4]] == [
        "Executive Quality Network\u00a0· Spring series\u00a0· Session 3 of 6",
        "Board quality committee: from reporting to learning",
        "Thursday, May 14, 2026 · 90 minutes",
        "Online, link in your calendar entry",
    ]


def test_strip_tells_every_city_its_time(read: Reader) -> None:
    cells = [[part.text for part in cell.all("P")] for cell in told(read, PAGE).tree.all("LI")]
    assert cells == [
        ["Toronto", "16:00"],
        ["Kathmandu", "01:45", "+1 day"],
        ["Auckland", "08:00", "+1 day"],
    ]


def test_table_tells_when_what_and_who(read: Reader) -> None:
    rows = told(read, replace(PAGE, hours=12)).tree.all("TR")
    assert [[[part.text for part in cell.all("P")] for cell in row.parts] for row in rows] == [
        [
            ["4:00\u00a0p.m.", "5 min"],
            ["Welcome", "What changed since.", "What the board asked."],
            ["Zoë Žižková", "Chief Quality Officer, Karolinska"],
        ],
        [
            ["4:05\u00a0p.m.", "25 min"],
            ["Equity in sepsis outcomes"],
            ["فاطمة الزهراء", "Chief Medical Officer, Hamad", "王小明", "कृष्णा श्रीवास्तव", "Apollo"],
        ],
        [["4:30\u00a0p.m.", "60 min"], ["Breakouts"]],
    ]
    assert [(cell.role, cell.scope, cell.columns) for cell in rows[2].parts] == [("TH", "Row", 1), ("TD", "", 2)]


def test_names_carry_their_language(read: Reader) -> None:
    page = told(read, PAGE)
    names = {part.text: part.language for part in page.tree.all("P")}
    assert (names["فاطمة الزهراء"], names["王小明"], names["Zoë Žižková"]) == ("ar", "zh-Hans", "")
    assert (page.language, page.title) == ("en-US", PAGE.title)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        replace(PAGE, hours=12, cities=LONG_NAMES, status="Called off", accent="#F2B705"),
        replace(PAGE, items=(), cities=(), before=None, foot="", online=None),
        replace(PAGE, items=many(14, "A note of a line."), words=BRITISH),
        replace(PAGE, title="Value-based improvement " * 12, place=Line(text="Aula Magna")),
        replace(PAGE, items=(item(0, 5, "x" * 300, AgendaPerson(name="y" * 200)),)),
    ],
    ids=["plain", "eight cities", "bare", "fourteen items", "long title", "long words"],
)
def test_one_page_and_nothing_over_its_edges(read: Reader, page: AgendaPage, paper: Paper) -> None:
    printed = build(page, paper)
    assert (printed.pages, read(printed.data).pages, read(printed.data).loose) == (1, 1, [])
    with pdfplumber.open(io.BytesIO(printed.data)) as pdf:
        sheet = pdf.pages[0]
        letters = [letter for letter in sheet.chars if letter["text"].strip()]
        assert min(letter["x0"] for letter in letters) >= 50
        assert max(letter["x1"] for letter in letters) <= sheet.width - 50
        assert max(letter["bottom"] for letter in letters) <= sheet.height - 20
        assert min(letter["size"] for letter in letters) >= 6.5
        lines = sheet.extract_words(keep_blank_chars=True, use_text_flow=True)
    for one, other in combinations(lines, 2):
        across = min(one["x1"], other["x1"]) - max(one["x0"], other["x0"])
        down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
        assert across <= 2 or down <= 1.5, (one["text"], other["text"])


@pytest.mark.parametrize("cities", [LONG_NAMES, LONG_NAMES[:4], (KATHMANDU,)])
def test_city_names_never_touch_what_is_beside_them(cities: tuple[City, ...]) -> None:
    printed = build(replace(PAGE, cities=cities, hours=12, items=()), Paper.LETTER)
    with pdfplumber.open(io.BytesIO(printed.data)) as pdf:
        words = pdf.pages[0].extract_words(keep_blank_chars=True)
    named = {word["text"]: word for word in words}
    for city in (TORONTO, *cities):
        assert city.label in named
    days = [word for word in words if word["text"] == "+1 day"]
    assert len(days) == sum(city in {KATHMANDU, AUCKLAND, LONG_NAMES[1]} for city in cities)
    for one in words:
        beside = [other for other in words if other is not one and abs(other["top"] - one["top"]) < 4]
        assert all(other["x0"] >= one["x1"] or other["x1"] <= one["x0"] for other in beside)


def test_papers_have_their_sizes(read: Reader) -> None:
    sizes = [told(read, PAGE, paper).size for paper in (Paper.LETTER, Paper.A4)]
    assert sizes == [(612, 792), (595.276, 841.89)]


def test_same_page_gives_the_same_bytes() -> None:
    assert build(PAGE, Paper.A4) == build(replace(PAGE), Paper.A4)


def test_settings_get_tighter_with_the_number_of_items() -> None:
    densities = [build(replace(PAGE, items=many(count)), Paper.LETTER).density for count in (1, 8, 10, 12, 19)]
    assert densities == sorted(densities)
    assert (densities[0], densities[-1]) == (0, 4)


def test_too_many_items_are_refused_by_name() -> None:
    with pytest.raises(
        Refused,
        match=r"“Board quality committee: from reporting to learning” has 60 agenda items and the page holds "
        r"\d+ of them; shorten their notes, or split the session in two\.",
    ):
        build(replace(PAGE, items=many(60)), Paper.LETTER)


def test_page_holds_as_many_items_as_the_refusal_says() -> None:
    with pytest.raises(Refused) as refusal:
        build(replace(PAGE, items=many(60)), Paper.LETTER)
    held = int(str(refusal.value).split("the page holds ")[1].split()[0])
    assert build(replace(PAGE, items=many(held)), Paper.LETTER).density == 4
    with pytest.raises(Refused):
        build(replace(PAGE, items=many(held + 1)), Paper.LETTER)


def test_endless_title_is_refused_in_a_short_sentence() -> None:
    with pytest.raises(Refused, match="does not fit one page") as refusal:
        build(replace(PAGE, title="endless " * 2000), Paper.LETTER)
    assert len(str(refusal.value)) < 250


def test_nine_cities_are_refused() -> None:
    with pytest.raises(Refused, match="names 9 cities with home"):
        build(replace(PAGE, cities=(*LONG_NAMES, City("Doha", "Asia/Qatar"))), Paper.LETTER)


def test_naive_time_is_refused() -> None:
    with pytest.raises(Refused, match="no time zone"):
        build(replace(PAGE, start=START.replace(tzinfo=None)), Paper.LETTER)


def test_every_item_is_on_the_page(read: Reader) -> None:
    rows = told(read, replace(PAGE, items=many(16))).tree.all("TR")
    assert [row.parts[1].text for row in rows] == [f"Report {i + 1}" for i in range(16)]


def test_no_items_make_a_sentence_and_no_table(read: Reader) -> None:
    tree = told(read, replace(PAGE, items=())).tree
    assert tree.all("Table") == []
    assert "The agenda will follow." in [part.text for part in tree.parts]


def test_session_in_one_zone_tells_its_hours_without_a_strip(read: Reader) -> None:
    tree = told(read, replace(PAGE, cities=(), hours=12)).tree
    assert tree.all("L") == []
    assert tree.parts[2].text == ("Thursday, May 14, 2026 · 4:00\u00a0p.m. – 5:30\u00a0p.m., Toronto · 90 minutes")


def test_place_is_printed_for_a_session_in_person(read: Reader) -> None:
    tree = told(read, replace(PAGE, place=Line(text="Aula Magna, room 4"), online=None)).tree
    assert tree.parts[3].text == "Aula Magna, room 4"


def test_status_is_printed_and_read_first(read: Reader) -> None:
    assert told(read, replace(PAGE, status="Called off")).tree.parts[0].text == "Called off"


def test_bad_links_are_words(read: Reader) -> None:
    page = told(read, replace(PAGE, before=Line(text="See", link="javascript:alert(1)")))
    assert (page.links, page.tree.parts[-2].text) == ([], "Before the session See javascript:alert(1)")


def test_good_links_are_live(read: Reader) -> None:
    online = Line(text="Join at", link="https://example.org/join")
    page = told(read, replace(PAGE, online=online))
    assert page.links == ["https://example.org/join", "https://example.org/e"]
    assert [link.text for link in page.tree.all("Link")] == ["https://example.org/join", "evaluation form"]


def test_missing_letters_are_reported() -> None:
    printed = build(replace(PAGE, title="བོད quality"), Paper.LETTER)
    assert printed.missing == ("ད", "བ", "ོ")
    assert build(PAGE, Paper.LETTER).missing == ()


def test_item_after_midnight_says_so(read: Reader) -> None:
    late = replace(PAGE, items=(item(0, 5, "Welcome"), item(8 * 60 + 15, 30, "Late talk")))
    rows = told(read, late).tree.all("TR")
    assert [[part.text for part in row.parts[0].all("P")] for row in rows] == [
        ["16:00", "5 min"],
        ["00:15", "30 min", "+1 day"],
    ]


def test_words_are_the_callers(read: Reader) -> None:
    words = Words(before="Inför mötet", minutes="{n} minuter", short_minutes="{n} min", page="Sida {n} av {total}")
    page = told(read, replace(PAGE, words=words, language="sv-SE"))
    assert page.language == "sv-SE"
    assert page.tree.parts[2].text == "Thursday, May 14, 2026 · 90 minuter"
    assert page.artifacts == "Printed Friday, May 1, 2026 · Sida 1 av 1"


@pytest.mark.parametrize(
    "text",
    ["", "   ", "\u202eabc", "a\ud800b\x00", "x" * 200, '<img src="http://h/x"/> & <b>', "\ue000", "\u0301\u0301"],
)
def test_hostile_text_anywhere_prints(read: Reader, text: str) -> None:
    person = AgendaPerson(name=text, caption=text, language=text)
    line = Line(text=text, link=text, link_text=text)
    page = AgendaPage(
        network=text, title=text, start=START, minutes=5, home=City(text, "America/Toronto"), printed=PAGE.printed,
        eyebrow=(text,), place=line, online=line, items=(item(0, 5, text, person, note=text),), before=line,
        language=text, accent=text, cities=(KATHMANDU,),
    )  # fmt: skip
    printed: Printed = build(page, Paper.LETTER)
    assert read(printed.data).loose == []
