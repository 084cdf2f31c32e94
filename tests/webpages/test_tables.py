from cqo_desktop.webpages.tables import Band, Column, table

COLUMNS = (Column("Time", labelled=False), Column("Who, and what they are"), Column("Min", number=True))


def test_first_cell_heads_its_row_and_others_say_their_column() -> None:
    made = str(table(COLUMNS, [(["9:00"], ["Zoë"], []), Band(("May",)), Band(("Lunch",), heads=False)], caption="Day"))
    assert made == (
        '<table><caption>Day</caption><thead><tr><th scope="col" class="whole">Time</th>'
        '<th scope="col">Who, and what they are</th>'
        '<th scope="col" class="number whole">Min</th></tr></thead><tbody>'
        '<tr><th scope="row">9:00</th><td data-head="Who, and what they are">Zoë</td><td class="number"></td></tr>'
        '<tr class="band"><th scope="rowgroup" colspan="3">May</th></tr>'
        '<tr class="shared"><td colspan="3">Lunch</td></tr></tbody></table>'
    )
