"""Hues that mean something are told apart by every eye; comfort falls from day to night in grey as well."""

from itertools import combinations, pairwise

import pytest

from cqo_desktop.widgets import tokens
from cqo_desktop.widgets.tokens import Look
from tests.widgets import sight

HUES = ("blue", "purple", "orange", "gold", "green", "slate")
EYES = {"normal": sight.NORMAL, "protan": sight.PROTAN, "deutan": sight.DEUTAN, "tritan": sight.TRITAN}


@pytest.mark.parametrize(
    ("first", "second", "far"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_distance_is_that_of_the_published_pairs(first: sight.Triple, second: sight.Triple, far: float) -> None:
    assert sight.ciede2000(first, second) == pytest.approx(far, abs=1e-4)


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize(("look", "least"), [(Look.LIGHT, 11), (Look.DARK, 8.5)])
def test_every_two_hues_are_told_apart(look: Look, least: float, eye: str) -> None:
    ink = tokens.colours(look)
    far = {pair: sight.distance(ink[pair[0]], ink[pair[1]], EYES[eye]) for pair in combinations(HUES, 2)}
    assert {pair: round(found, 1) for pair, found in far.items() if found < least} == {}


@pytest.mark.parametrize("look", Look)
def test_comfort_gets_darker_step_by_step_so_that_it_survives_grey_print(look: Look) -> None:
    ink = tokens.colours(look)
    lightness = [sight.lab(sight.linear(ink[f"c{shade}"]), sight.NORMAL)[0] for shade in range(5)]
    assert all(night < day for night, day in pairwise(lightness))
