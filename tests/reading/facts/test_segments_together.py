"""Works that are told together: what each has of its own, and what they share."""

import pytest

from tests.reading.facts.segment_cases import rows

LENGTHS = [
    (
        "Строятся вторые пути Достык - Мойынты протяженностью 836 км и железнодорожная линия вокруг Алматы.",
        [836],
    ),
    (
        "В Казахстане строятся вторые пути Достык - Мойынты (836 км) и железная дорога Дарбаза - Мактаарал (106 км).",
        [836, 106],
    ),
]
YEARS = [
    (
        "ru",
        "Строительство железных дорог Мойынты - Кызылжар и Дарбаза - Мактаарал закончат в 2026 году.",
        ["2026", "2026"],
    ),
    (
        "en",
        "Construction of the Moyynty-Zharyk and Darbaza-Maktaaral railways will be finished in 2026.",
        ["2026", "2026"],
    ),
    (
        "en",
        "The Moyynty-Zharyk railway will be opened in 2026 and the Darbaza-Maktaaral railway will be opened in 2027.",
        ["2026", "2027"],
    ),
]


@pytest.mark.parametrize(("text", "lengths_km"), LENGTHS)
def test_a_length_belongs_to_the_works_before_and(text, lengths_km):
    assert [row.length_km for row in rows("ru", text) if row.length_km] == lengths_km


@pytest.mark.parametrize(("language", "text", "years"), YEARS)
def test_works_with_one_state_share_its_year(language, text, years):
    assert [str(row.due) for row in rows(language, text)] == years
