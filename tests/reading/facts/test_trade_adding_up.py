"""Exports, imports and balances whose partner arithmetic tells, and levels at both ends of a row of years."""

import pytest

from tests.reading.facts.trade_cases import rows, told

SUMS = [
    # "total exports" below the trade of two, which they make up
    (
        "ru",
        "Товарооборот между Киргизией и Грузией в 2021 году составил $37,4 млн. По данным Нацстаткома Киргизии, "
        "общий объем экспорта составил $17,8 млн, импорта - $19,6 млн.",
        ["GEO KGZ turnover 37.4M USD", "KGZ GEO export 17.8M USD", "KGZ GEO import 19.6M USD"],
    ),
    # sums that do not fit stay with all partners
    (
        "ru",
        "Товарооборот между Киргизией и Грузией в 2021 году составил $37,4 млн. По данным Нацстаткома Киргизии, "
        "общий объем экспорта составил $2,8 млрд, импорта - $5,6 млрд.",
        ["GEO KGZ turnover 37.4M USD", "KGZ WLD export 2800M USD", "KGZ WLD import 5600M USD"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), SUMS)
def test_parts_belong_to_the_total_they_make_up(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


YEARS = [
    (
        "ru",
        "За 2019-2022 годы торговля Грузии с Литвой увеличилась с $26 млн до $60 млн.",
        [("2019-01-01", "2019-12-31"), ("2022-01-01", "2022-12-31")],
    ),
    (
        "ru",
        "Министерство привело показатели товарооборота Грузии за 2019–2022 годы:\n- торговля с Литвой выросла в 2 раза "
        "(с 26 млн до 52 млн долларов).",
        [("2019-01-01", "2019-12-31"), ("2022-01-01", "2022-12-31")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), YEARS)
def test_levels_at_both_ends_of_a_row_of_years(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(row.period_start, row.period_end) for row in rows(language, text)] == expected


def test_a_growth_is_of_the_later_level() -> None:
    text = (
        "В 2021 году товарооборот Грузии с Литвой вырос на 20 процентов по сравнению с 2020 годом (50 млн долларов) - "
        "до 60 млн долларов."
    )
    assert [(row.value, row.change_pct) for row in rows("ru", text)] == [(50e6, None), (60e6, 20.0)]


def test_of_two_growths_with_one_verb_none_is_guessed() -> None:
    text = "Bakı. Gürcüstandan ixrac edilən balın dəyəri 12,6 %, həcmi isə 21 % azalıb."
    assert [row.change_pct for row in rows("az", text)] == []
