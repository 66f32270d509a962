"""A country's place in another's exports or imports makes it the partner; a place in a trade of goods does not."""

import pytest

from tests.reading.facts.trade_cases import told

TOTALS = {
    "en": "In 2023 Georgia's exports came to $15 billion and its imports to $21 billion. ",
    "ru": "В 2023 году экспорт Грузии составил 15 млрд долларов, импорт - 21 млрд долларов. ",
    "az": "2023-cü ildə Gürcüstanın ixracı 15 milyard dollar, idxalı 21 milyard dollar olub. ",
    "tr": "2023'te Gürcistan'ın ihracatı 15 milyar dolar, ithalatı 21 milyar dolar oldu. ",
}


def behind_totals(language: str, text: str) -> list[str]:
    return told(language, TOTALS[language] + text)[2:]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In imports, Peru came first with $2 billion."),
        ("en", "Peru ranked first in imports with $2 billion."),
        ("en", "Peru heads the list of imports with $2 billion."),
        ("en", "In imports the leader was Peru with $2 billion."),
        ("ru", "В импорте лидирует Перу с 2 млрд долларов."),
        ("ru", "Первое место в импорте занимает Перу (2 млрд долларов)."),
        ("ru", "Во главе импорта Перу: 2 млрд долларов."),
        ("ru", "В импорте первой была Перу с 2 млрд долларов."),
        ("az", "İdxalda birinci yerdə 2 milyard dollarla Peru dayanır."),
        ("az", "İdxalın başında 2 milyard dollarla Peru gəlir."),
        ("az", "İdxalda 2 milyard dollarla Peru birinci olub."),
        ("tr", "İthalatta ilk sırada 2 milyar dolarla Peru var."),
        ("tr", "İthalatın başında 2 milyar dolarla Peru geliyor."),
        ("tr", "İthalatta 2 milyar dolarla Peru birinci oldu."),
        ("tr", "İthalatta 2 milyar dolarla Peru başı çekti."),
    ],
)
def test_a_place_in_the_flow_told_of_is_a_partners(language: str, text: str) -> None:
    assert behind_totals(language, text) == ["GEO PER import 2000M USD"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In imports, Peru came first with $3 billion, followed by Spain with $2 billion."),
        ("en", "In imports the first were Peru with $3 billion and Spain with $2 billion."),
        ("ru", "По импорту на первом месте Перу - 3 млрд долларов, на втором Испания - 2 млрд долларов."),
        ("ru", "В импорте первыми были Перу с 3 млрд долларов и Испания с 2 млрд долларов."),
        ("tr", "İthalatta ilk sırada 3 milyar dolarla Peru var. Ardından 2 milyar dolarla İspanya geliyor."),
    ],
)
def test_the_next_places_are_partners_too(language: str, text: str) -> None:
    assert behind_totals(language, text) == ["GEO PER import 3000M USD", "GEO ESP import 2000M USD"]


@pytest.mark.parametrize(
    ("language", "text", "row"),
    [
        ("en", "Peru ranked first in copper exports with $2 billion.", "PER WLD export 2000M USD copper"),
        ("en", "Peru's exports ranked second with $2 billion.", "PER WLD export 2000M USD"),
    ],
)
def test_a_place_in_a_trade_of_goods_or_of_an_owner_is_ones_own(language: str, text: str, row: str) -> None:
    assert behind_totals(language, text) == [row]


@pytest.mark.parametrize(
    ("language", "text", "row"),
    [
        ("az", "Avropa İttifaqına ixrac 7 milyard dollar olub.", "GEO EU export 7000M USD"),
        ("az", "Aİ ölkələrinə ixrac 7 milyard dollar olub.", "GEO EU export 7000M USD"),
        ("az", "Avropa İttifaqı ölkələrindən idxal 7 milyard dollar olub.", "GEO EU import 7000M USD"),
        ("tr", "Avrupa Birliği'ne yapılan ihracat 7 milyar dolar oldu.", "GEO EU export 7000M USD"),
        ("tr", "Avrupa Birliği (AB) ülkelerinden yapılan ithalat 7 milyar dolar oldu.", "GEO EU import 7000M USD"),
        ("tr", "Avrupa Birliği ülkelerinin ihracatı 7 milyar dolar oldu.", "EU WLD export 7000M USD"),
    ],
)
def test_the_case_of_a_union_stands_at_the_end_of_its_name_or_of_its_countries(
    language: str, text: str, row: str
) -> None:
    assert behind_totals(language, text) == [row]
