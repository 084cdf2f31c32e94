from itertools import pairwise

import pytest

from cqo_desktop.printing.lettering.breaking import may_be_cut_after, may_end_after
from cqo_desktop.printing.lettering.clusters import clusters


def pieces(text: str) -> list[str]:
    letters = list(clusters(text))
    out = [letters[0]]
    for before, letter in pairwise(letters):
        if may_end_after(before, letter):
            out.append(letter)
        else:
            out[-1] += letter
    return out


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two words", ["two ", "words"]),
        ("well-being", ["well-", "being"]),
        ("2024-05 and 24/7", ["2024-05 ", "and ", "24/7"]),
        ("4\u00a0p.m.", ["4\u00a0p.m."]),
        ("東京、大阪。", ["東", "京、", "大", "阪。"]),
        ("（東京）", ["（東", "京）"]),
        ("대한민국 김철수", ["대한민국 ", "김철수"]),
        ("เด็กไทย ใจดี", ["เด็กไทย ", "ใจดี"]),
        ("كلمة أخرى", ["كلمة ", "أخرى"]),
    ],
)
def test_lines_end_where_readers_expect(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize(
    ("cluster", "following", "may"),
    [("x", "y", True), ("เ", "ด", False), ("ท", "ะ", False), ("ก", "ไ", True), ("質", "。", False)],
)
def test_words_are_cut_only_where_a_sign_can_stand(cluster: str, following: str, may: bool) -> None:
    assert may_be_cut_after(cluster, following) is may
