"""How agencies word the state of works, in four languages: name, state, length, cost in millions of USD, year due.

All sentences are made up. The date of publication is 1 January 2024.
"""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.segments import read_segments
from tradelines.reading.spans.document import Document

CASES = [
    (
        "en",
        "Construction of the Chabahar-Zahedan railway is 84 percent complete. It is to be put into operation by 2026.",
        ("Chabahar-Zahedan railway", "under construction", None, None, "2026"),
    ),
    (
        "en",
        "Work has started on the second track of the Dostyk-Moiynty line, 836 km long, due in 2025.",
        ("Dostyk-Moiynty second track", "under construction", 836, None, "2025"),
    ),
    (
        "en",
        "The new 293-km Zhetygen-Korgas railway line, built at a cost of $938 million, was commissioned in 2011.",
        ("Zhetygen-Khorgos railway", "operating", 293, 938, ""),
    ),
    (
        "en",
        "The republic has completed 95 percent of the Horadiz-Minjivan-Aghband highway.",
        ("Horadiz-Minjivan-Aghband highway", "under construction", None, None, ""),
    ),
    (
        "en",
        "The Lapis Lazuli corridor agreement was signed in 2017. The route runs from Aqina in Afghanistan to Turkey.",
        ("Lapis Lazuli corridor", "agreed", None, None, ""),
    ),
    (
        "en",
        "Georgia plans to build a deep-sea port at Anaklia at a cost of $600 million.",
        ("Anaklia deep-sea port", "proposed", None, 600, ""),
    ),
    (
        "en",
        "Kazakhstan will build a grain terminal at the port of Baku. The terminal will cost $20 million.",
        ("Alat grain terminal", "proposed", None, 20, ""),
    ),
    (
        "en",
        "They have completed the construction of the bridge over the Aras river.",
        ("Aras bridge", "completed", None, None, ""),
    ),
    (
        "en",
        "The China-Kyrgyzstan-Uzbekistan railway project, 523 km, will cost $8 billion. "
        "Construction is to begin in 2024 and end in 2030.",
        ("China-Kyrgyzstan-Uzbekistan railway", "agreed", 523, 8000, "2030"),
    ),
    (
        "en",
        "Regular ferry service between Aktau and Baku was resumed.",
        ("Aktau-Baku ferry service", "operating", None, None, ""),
    ),
    (
        "ru",
        "Строительство железной дороги Китай-Кыргызстан-Узбекистан планируется завершить к 2030 году. "
        "Стоимость проекта - 8 млрд долларов.",
        ("China-Kyrgyzstan-Uzbekistan railway", "under construction", None, 8000, "2030"),
    ),
    (
        "ru",
        "Страна завершила строительство участка железной дороги Горадиз - Агбенд протяженностью 110 км.",
        ("Horadiz-Aghband railway", "completed", 110, None, ""),
    ),
    ("ru", "В порту Курык строится терминал «Саржа».", ("Sarzha terminal", "under construction", None, None, "")),
    (
        "ru",
        "Коридор «Север-Юг» соединяет Россию с Индией через Иран. Его протяженность - 7200 км.",
        ("International North-South Transport Corridor", "", 7200, None, ""),
    ),
    (
        "ru",
        "Казахстан и Туркменистан договорились построить железную дорогу Болашак - Туркменбаши.",
        ("Bolashak-Turkmenbashi railway", "agreed", None, None, ""),
    ),
    ("ru", "Мост через реку Самур открыт для движения.", ("Samur bridge", "completed", None, None, "")),
    (
        "az",
        "Rəşt-Astara dəmir yolu xəttinin tikintisinə başlanıb, layihənin dəyəri 1,6 milyard dollardır, "
        "uzunluğu 162 kilometrdir.",
        ("Rasht-Astara railway", "under construction", 162, 1600, ""),
    ),
    (
        "az",
        "Araz çayı üzərində avtomobil körpüsünün tikintisi barədə razılığa gəliblər.",
        ("Aras bridge", "agreed", None, None, ""),
    ),
    (
        "az",
        "Orta Dəhliz Çini Avropa ilə birləşdirir.",
        ("Trans-Caspian International Transport Route (Middle Corridor)", "", None, None, ""),
    ),
    (
        "tr",
        "Kars-Iğdır-Aralık-Dilucu demiryolunun temeli atıldı. "
        "224 kilometrelik hattın 2029'a kadar tamamlanması planlanıyor.",
        ("Kars-Igdir-Aralik-Dilucu railway", "under construction", 224, None, "2029"),
    ),
    (
        "tr",
        "Çin-Kırgızistan-Özbekistan demiryolunun inşasına başlandı.",
        ("China-Kyrgyzstan-Uzbekistan railway", "under construction", None, None, ""),
    ),
    (
        "tr",
        "Türkiye ile İran arasında yeni bir demir yolu hattı kurulması için mutabakat zaptı imzalandı.",
        ("Türkiye-Iran railway", "agreed", None, None, ""),
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[f"{case[0]}-{case[2][0]}" for case in CASES])
def test_the_wording_of_a_claim(language: str, text: str, expected: tuple[str, str, float | None, float | None, str]):
    article = Article(article_id="a", text=text, language=language, published=date(2024, 1, 1))
    found = [
        (row.name, row.status, row.length_km, row.cost_usd and row.cost_usd / 1e6, row.due)
        for row in read_segments(Document(article)).segments
    ]
    assert found == [expected]
