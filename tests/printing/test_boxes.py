from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import brief, fit
from cqo_desktop.printing.lettering.text import Style, lay

BIG = Style(30, 34, tokens.INK)


def test_what_fits_keeps_its_size() -> None:
    assert fit("Zoë", BIG, 300).style.size == 30


def test_long_names_shrink_to_one_line() -> None:
    laid = fit("Wilhelmina-Alexandra", BIG, 200)
    assert len(laid.lines) == 1
    assert 14 < laid.style.size < 30
    assert laid.style.leading / laid.style.size == 34 / 30


def test_what_cannot_fit_is_complete_in_the_smallest_size() -> None:
    laid = fit("Wilhelmina-Alexandra van der Bruggen-Oosterhout", BIG, 60)
    assert laid.style.size == tokens.SMALLEST
    assert "".join(fragment.text for line in laid.lines for fragment in line.fragments) == laid.text


def test_height_is_that_of_the_letters_not_of_the_font() -> None:
    height = lay("Fatima", BIG, 300).height
    assert fit("فاطمة", BIG, 300, height=height).style.size == 30


def test_running_heads_stay_on_one_line() -> None:
    short = brief("Sessions · Tuesday", tokens.CAPTION, 200)
    assert short.text == "Sessions · Tuesday"
    long = brief("Sessions and more " * 20, tokens.CAPTION, 200)
    assert (len(long.lines), long.text[:9], long.text[-1]) == (1, "Sessions ", "…")
