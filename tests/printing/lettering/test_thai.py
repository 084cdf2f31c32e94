from cqo_desktop.printing.lettering.thai import word_ends


def test_thai_lines_end_between_words() -> None:
    text = "ความปลอดภัยของผู้ป่วย"
    ends = sorted(word_ends(text))
    assert [text[a:b] for a, b in zip([0, *ends], ends, strict=False)][:3] == ["ความ", "ปลอดภัย", "ของ"]


def test_other_scripts_have_no_ends_of_their_own() -> None:
    assert word_ends("Patient safety") == frozenset()
