import pytest

from cqo_desktop.exchange import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lovelace", ("Ada Lovelace", None)),
        ("Ada Lovelace, MD", ("Ada Lovelace", "MD")),
        ("Ada Lovelace, MD, PhD, RN", ("Ada Lovelace", "MD, PhD, RN")),
        ("Ada Lovelace, M.D., Ph.D.", ("Ada Lovelace", "M.D., Ph.D.")),
        ("Ada Lovelace, FRCPC", ("Ada Lovelace", "FRCPC")),
        ("Ada Lovelace, XQRS", ("Ada Lovelace", "XQRS")),
        ("Lovelace, Ada", ("Ada Lovelace", None)),
        ("LOVELACE, ADA", ("ADA LOVELACE", None)),
        ("Lovelace, Ada, MD", ("Ada Lovelace", "MD")),
        ("van der Berg, Jan", ("Jan van der Berg", None)),
        ("  Ada   Lovelace ,", ("Ada Lovelace", None)),
        ("", ("", None)),
    ],
)
def test_degrees_are_parted_from_names(text: str, expected: tuple[str, str | None]) -> None:
    assert names.without_credentials(text) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Lovelace", ("Ada", "Lovelace")),
        ("Ada King Lovelace", ("Ada King", "Lovelace")),
        ("Ludwig van Beethoven", ("Ludwig", "van Beethoven")),
        ("María de la Cruz", ("María", "de la Cruz")),
        ("Van Morrison", ("Van", "Morrison")),
        ("Madonna", (None, None)),
    ],
)
def test_full_names_are_parted(name: str, expected: tuple[str | None, str | None]) -> None:
    assert names.split(name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ada@example.org", "ada@example.org"),
        (" Ada.L+x@EXAMPLE.Org ", "Ada.L+x@example.org"),
        ("mailto:ada@example.org", "ada@example.org"),
        ("<ada@example.org>", "ada@example.org"),
        ("ada@exämple.org", "ada@exämple.org"),
        ("ada@mail-1.example.co.uk", "ada@mail-1.example.co.uk"),
        ("ada@example", None),
        ("ada@@example.org", None),
        ("ada example.org", None),
        (".ada@example.org", None),
        ("a..b@example.org", None),
        ("ada@-example.org", None),
        ("ada@example.org\nBcc: x@example.org", None),
        ("ada@example.org?bcc=x", None),
        ("", None),
    ],
)
def test_addresses_are_checked(text: str, expected: str | None) -> None:
    assert names.email(text) == expected


def test_a_name_with_address_is_parted() -> None:
    assert names.with_address('"Ada Lovelace" <Ada@Example.org>') == ("Ada Lovelace", "Ada@example.org")
    assert names.with_address("Ada Lovelace") == ("Ada Lovelace", None)
