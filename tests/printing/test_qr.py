from cqo_desktop.printing.qr import qr_code


def test_link_too_long_for_a_telephone_has_no_code() -> None:
    assert qr_code("https://example.org/" + "x" * 300, 0, 60, "") is None
    assert qr_code("", 0, 60, "") is None


def test_code_is_as_high_as_asked() -> None:
    block = qr_code("https://example.org/", 0, 60, "QR code")
    assert block
    assert block.height == 60
