"""Trade figures as agencies print them in four languages: a line a figure, with its growth and period."""

import datetime

import pytest

from tests.reading.facts.trade_cases import told
from tradelines.reading.articles import Article
from tradelines.reading.facts.trade import read_trade
from tradelines.reading.spans.document import Document

SPRING, SUMMER, AUTUMN = datetime.date(2024, 4, 22), datetime.date(2024, 8, 20), datetime.date(2024, 11, 11)


def figures(language: str, day: datetime.date, text: str) -> list[str]:
    """Each row as "GEO ARM export 5M 2024-01/2024-05 8%", without what it leaves open."""
    article = Article(article_id="x", text=text, language=language, published=day)
    return [
        " ".join(
            part
            for part in (
                row.reporter,
                row.partner,
                row.flow,
                f"{row.value / 1e6:g}M" if row.value is not None else "-",
                f"{row.period_start[:7]}/{row.period_end[:7]}" if row.period_start else "",
                f"{row.change_pct:.0f}%" if row.change_pct is not None else "",
                row.kind if row.kind != "actual" else "",
                row.commodity,
            )
            if part
        )
        for row in read_trade(Document(article)).trade
    ]


PRINTED = [
    (
        "ru",
        SUMMER,
        "Товарооборот между Азербайджаном и Грузией за январь–май 2024 года составил 361,7 млн долларов, что на 8,4% "
        "больше аналогичного периода прошлого года.",
        ["AZE GEO turnover 361.7M 2024-01/2024-05 8%"],
    ),
    (
        "ru",
        SPRING,
        "Взаимный товарооборот Украины и Грузии в январе–феврале упал на треть, до $150,3 млн, в том числе экспорт "
        "Украины в Грузию — $98 млн (минус 21%).",
        ["GEO UKR turnover 150.3M 2024-01/2024-02 -33%", "UKR GEO export 98M 2024-01/2024-02 -21%"],
    ),
    (
        "ru",
        SPRING,
        "Рост объёма торговли Армении и Ирана в 2023-м составил 25% и достиг отметки почти 700 млн долларов.",
        ["ARM IRN turnover 700M 2023-01/2023-12 25%"],
    ),
    (
        "ru",
        SPRING,
        "Товарооборот Армении и Ирана в прошлом году увеличился на 12 с лишним процентов и достиг 700 млн долларов, а "
        "за первый квартал этого года рост составил 6 процентов.",
        ["ARM IRN turnover 700M 2023-01/2023-12 12%"],
    ),
    (
        "ru",
        SPRING,
        "Экспорт Армении в Иран в 2023 году вырос в 2,1 раза (с $1 ,7 млн до $3,4 млн).",
        ["ARM IRN export 1.7M 2022-01/2022-12", "ARM IRN export 3.4M 2023-01/2023-12 110%"],
    ),
    (
        "az",
        SUMMER,
        "Bu ilin yeddi ayında Azərbaycanın qeyri-neft ixracı 1,9 milyard dollar olub, bu, əvvəlki ilin eyni dövründən "
        "1,4% azdır.",
        ["AZE WLD export 1900M 2024-01/2024-07 -1% non-oil"],
    ),
    (
        "az",
        AUTUMN,
        "Azərbaycanın ixracı on ayda 20 milyard dollar olub. İxracda Türkiyənin payı 19,3 faiz, yəni 411 milyon dollar "
        "təşkil edib.",
        ["AZE WLD export 20000M 2024-01/2024-10", "AZE TUR export 411M 2024-01/2024-10"],
    ),
    (
        "az",
        AUTUMN,
        "Doqquz ayda Avropaya 5,3 milyard dollarlıq ixrac həyata keçirilib.",
        ["AZE EU export 5300M 2024-01/2024-09"],
    ),
    (
        "az",
        AUTUMN,
        '"Fakt" Gürcüstanın Milli Statistika İdarəsinə istinadən yazır ki, ölkədən alma alanlar arasında Azərbaycan '
        "birincidir. Bütün xarici ölkələrə on ayda 9 milyon dollarlıq alma satılıb.",
        ["GEO WLD export 9M 2024-01/2024-10 alma"],
    ),
    (
        "tr",
        SUMMER,
        "Özbekistan Devlet İstatistik Komitesi'ne göre ocak-haziran döneminde ülkenin dış ticaret hacmi 30 milyar "
        "dolar oldu. Aynı dönemde ülkenin ihracatı yüzde 4,4 yükselişle 12 milyar dolara çıktı. Yılın ilk yarısında 6 "
        "milyar dolarlık dış ticaret ve yüzde 20'lik pay ile Çin, Özbekistan'ın en büyük ticari ortağı oldu. Çin'i, 5 "
        "milyar dolarlık dış ticaret ve yüzde 16,5'lik pay ile Rusya, 2 milyar dolarlık dış ticaret ve 6,6'lık pay ile "
        "de Kazakistan izledi.",
        [
            "UZB WLD turnover 30000M 2024-01/2024-06",
            "UZB WLD export 12000M 2024-01/2024-06 4%",
            "CHN UZB turnover 6000M 2024-01/2024-06",
            "RUS UZB turnover 5000M 2024-01/2024-06",
            "KAZ UZB turnover 2000M 2024-01/2024-06",
        ],
    ),
    (
        "tr",
        SPRING,
        "Türkiye'nin Gürcistan'a ihracatı geçen yıl yüzde 12 artışla ilk defa 2 milyar doların üzerine çıktı ve 2 "
        "milyar 135 milyon dolar oldu.",
        ["TUR GEO export 2135M 2023-01/2023-12 12%"],
    ),
    (
        "tr",
        SUMMER,
        "Gürcistan'dan Türkiye'ye ihracat, geçen yılın aynı dönemine (Ocak-Mayıs 2023'te 593 milyon dolar) göre yüzde "
        "16 düşüşle Ocak-Mayıs 2024'te 494 milyon dolar oldu.",
        ["GEO TUR export 593M 2023-01/2023-05", "GEO TUR export 494M 2024-01/2024-05 -16%"],
    ),
    (
        "tr",
        SPRING,
        "2023'te Türkiye'nin Gürcistan ile dış ticaretindeki fazlası 59,5 milyon dolar oldu.",
        ["TUR GEO balance 59.5M 2023-01/2023-12"],
    ),
    (
        "tr",
        SPRING,
        "Türk cumhuriyetlerine ihracat geçen yıl yüzde 6 artarak 11,3 milyar dolar oldu.",
        ["TUR OTS export 11300M 2023-01/2023-12 6%"],
    ),
    (
        "en",
        SPRING,
        "In January-March Turkey was Georgia’s largest partner in exports with $63 million, followed by Armenia with "
        "$60 million and Russia with $51 million.",
        [
            "GEO TUR export 63M 2024-01/2024-03",
            "GEO ARM export 60M 2024-01/2024-03",
            "GEO RUS export 51M 2024-01/2024-03",
        ],
    ),
    (
        "en",
        SPRING,
        "Georgia's trade with countries in the Commonwealth of Independent States (CIS) was $549 million in January-"
        "February, a 23 percent increase from last year.",
        ["CIS GEO turnover 549M 2024-01/2024-02 23%"],
    ),
    (
        "en",
        AUTUMN,
        "Imports of Peru from Chile reached $1.7 billion in January-August 2024. This figure decreased by 11 percent "
        "compared to the same period last year ($1.9 billion in January-August 2023).",
        ["PER CHL import 1700M 2024-01/2024-08 -11%", "PER CHL import 1900M 2023-01/2023-08"],
    ),
    (
        "en",
        AUTUMN,
        "Some time ago Peru and Chile aimed for a turnover of $15 billion. At that time, the turnover was $2 billion.",
        ["CHL PER turnover 15000M target", "CHL PER turnover 2000M"],
    ),
]


@pytest.mark.parametrize(("language", "day", "text", "expected"), PRINTED)
def test_figures_as_they_are_printed(language: str, day: datetime.date, text: str, expected: list[str]) -> None:
    assert figures(language, day, text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Read also: Georgian wine exports top $230 million"),
        ("en", "Also on Fact.example: Georgia's exports worth $230 million"),
        ("ru", "Читайте также: Экспорт Грузии составил 230 млн долларов"),
        ("az", "Həmçinin oxuyun: Gürcüstanın ixracı 230 milyon dollar olub"),
        ("tr", "İlgili haber: Gürcistan'ın ihracatı 230 milyon dolar oldu"),
    ],
)
def test_a_line_about_another_story_tells_nothing(language: str, text: str) -> None:
    assert told(language, text) == []
