"""Works that have begun, have not begun, are almost or in part done; what a link is called by price, port or bridge.

All sentences are made up. The date of publication is 1 June 2024.
"""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.segments import read_segments
from tradelines.reading.spans.document import Document

CASES = [
    (
        "en",
        "Work on the 270-km Bakhty-Ayagoz railway began in 2022 and is scheduled for completion in 2027.",
        ("Bakhty-Ayagoz railway", "under construction", 270, None, "2027"),
    ),
    (
        "en",
        "Construction of the Kars-Nakhchivan railway has not started yet.",
        ("Kars-Nakhchivan railway", "proposed", None, None, ""),
    ),
    (
        "ru",
        "Строительство железной дороги Учкудук - Кызылорда еще не начато.",
        ("Uchkuduk-Kyzylorda railway", "proposed", None, None, ""),
    ),
    (
        "en",
        "Ground was broken on the Uchkuduk-Kyzylorda railway in April 2024.",
        ("Uchkuduk-Kyzylorda railway", "under construction", None, None, ""),
    ),
    (
        "en",
        "The China-Kyrgyzstan-Uzbekistan railway will stretch over 530 kilometers. The groundbreaking ceremony "
        "took place in Jalal-Abad in December.",
        ("China-Kyrgyzstan-Uzbekistan railway", "under construction", 530, None, ""),
    ),
    (
        "en",
        "The modernization of the 190-kilometer railway crossing Nakhchivan has got underway.",
        ("Nakhchivan railway restoration", "under construction", 190, None, ""),
    ),
    (
        "en",
        "The Yevlakh-Balakan railway has been almost completed.",
        ("Yevlakh-Balakan railway", "under construction", None, None, ""),
    ),
    (
        "en",
        "Kyrgyzstan has completed 55 km of the Balykchy-Kochkor railway, which will be 190 km long.",
        ("Balykchy-Kochkor railway", "under construction", 190, None, ""),
    ),
    (
        "en",
        "Kazakhstan is building the Bakhty-Ayagoz railway. The $1.1 billion line will be 270 km long.",
        ("Bakhty-Ayagoz railway", "under construction", 270, 1100, ""),
    ),
    (
        "en",
        "A container terminal was opened in Poti. The $28 million project was funded by investors.",
        ("Poti container terminal", "completed", None, 28, ""),
    ),
    (
        "en",
        "Construction of the Grand Faw Port is 80 percent complete.",
        ("Grand Faw Port", "under construction", None, None, ""),
    ),
    (
        "en",
        "Two ministers signed an agreement to finance and build the Rasht-Astara railway.",
        ("Rasht-Astara railway", "agreed", None, None, ""),
    ),
    (
        "en",
        "The 37-kilometer Rasht - Caspian railway line was inaugurated on Thursday.",
        ("Rasht-Caspian railway", "completed", 37, None, ""),
    ),
    (
        "en",
        "The repair of the Astara bridge was completed on Monday.",
        ("Astara bridge", "completed", None, None, ""),
    ),
    (
        "en",
        "Construction of the Horadiz-Aghband line, with a capacity of 15 million tons of freight a year, is currently "
        "underway.",
        ("Horadiz-Aghband railway", "under construction", None, None, ""),
    ),
    (
        "en",
        "Work on the Horadiz-Aghband railway, a key section of the Zangazur corridor in Azerbaijan, is 65% complete.",
        ("Horadiz-Aghband railway", "under construction", None, None, ""),
    ),
    (
        "en",
        "The building of the Horadiz-Aghband line, a crucial part of the Zangezur Corridor, is advancing at pace.",
        ("Horadiz-Aghband railway", "under construction", None, None, ""),
    ),
    (
        "en",
        "The government is building the 190-kilometer stretch of railway running through Nakhchivan.",
        ("Nakhchivan railway restoration", "under construction", 190, None, ""),
    ),
    (
        "en",
        "The parties signed an agreement on the Transafgan Railway. It will be about 750 km long.",
        ("Trans-Afghan railway", "agreed", 750, None, ""),
    ),
    (
        "en",
        "Construction has commenced on the railway line from Darbaza to Maktaaral, spanning 150 km.",
        ("Darbaza-Maktaaral railway", "under construction", 150, None, ""),
    ),
    (
        "en",
        "With the opening of the Khaf-Herat Railway, Iran's length of railway network reached 14,000 km.",
        ("Khaf-Herat railway", "completed", None, None, ""),
    ),
    (
        "en",
        "It is planned to create a container hub by 2027 in the Aktau Port.",
        ("Aktau container hub", "proposed", None, None, "2027"),
    ),
    (
        "en",
        "Designs for the Rasht-Astara railway have been completed.",
        ("Rasht-Astara railway", "proposed", None, None, ""),
    ),
    (
        "en",
        "The completion of a container hub at the Aktau port in 2023 has changed cargo handling.",
        ("Aktau container hub", "completed", None, None, ""),
    ),
    (
        "en",
        "Constructing a container hub in the Aktau port will begin this year.",
        ("Aktau container hub", "proposed", None, None, ""),
    ),
    (
        "en",
        "The two reached an agreement under the North-South project to jointly build the 162-km Rasht-Astara railway.",
        ("Rasht-Astara railway", "agreed", 162, None, ""),
    ),
    (
        "en",
        "The government launched construction on Friday on a major new railway from Kars to Nakhchivan.",
        ("Kars-Nakhchivan railway", "under construction", None, None, ""),
    ),
    (
        "en",
        "Lands were bought in 30 kilometers along the Rasht-Astara railway. Building the 162-kilometer line has begun.",
        ("Rasht-Astara railway", "under construction", 162, None, ""),
    ),
    (
        "en",
        "The corridor linking the Grand Faw Port with Türkiye will be commissioned in 2028.",
        ("Grand Faw-Türkiye corridor", "under construction", None, None, "2028"),
    ),
    (
        "en",
        "The Bakhty-Ayagoz railway is a key line. The 300-km line has 60 bridges, with works set to be completed "
        "by the end of 2027.",
        ("Bakhty-Ayagoz railway", "under construction", 300, None, "2027"),
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), CASES, ids=lambda value: str(value)[:40])
def test_the_state_of_works_is_told_apart(language, text, told):
    article = Article(article_id="x", text=text, language=language, published=date(2024, 6, 1))
    rows = read_segments(Document(article)).segments
    found = [
        (row.name, row.status, row.length_km, row.cost_usd / 1e6 if row.cost_usd else None, row.due) for row in rows
    ]
    assert found == [told]


def test_ongoing_construction_of_several_lines_is_that_of_each():
    text = "He told of the ongoing construction of key railway sections, including Moiynty-Kyzylzhar and Bakhty-Ayagoz."
    article = Article(article_id="x", text=text, language="en", published=date(2024, 6, 1))
    rows = read_segments(Document(article)).segments
    assert [(row.name, row.status) for row in rows] == [
        ("Moiynty-Kyzylzhar railway", "under construction"),
        ("Bakhty-Ayagoz railway", "under construction"),
    ]
