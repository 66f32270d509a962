"""Works in the forms in which they are told: what heads, follows or surrounds a name; years told apart; lists.

All sentences are made up. The date of publication is 10 August 2025.
"""

import pytest

from tests.reading.facts.segment_cases import rows

BUILT = "Kazakhstan is building a railway from Moyinty to Kyzylzhar. "
# The state, its length in km, its cost in millions of dollars and the year in which works are to end.
CASES = [
    # A participle in front of the name.
    ("en", "Launched in 2017, the Baku-Tbilisi-Kars railway is 846 km long.",
     ("Baku-Tbilisi-Kars railway", "operating", 846, None, "")),
    ("ru", "Открытая в 2017 году железная дорога Баку - Тбилиси - Карс протянулась на 846 км.",
     ("Baku-Tbilisi-Kars railway", "operating", 846, None, "")),
    # Ground, foundations, capsules.
    ("en", "The foundation of the Kars-Nakhchivan railway was laid on Friday.",
     ("Kars-Nakhchivan railway", "under construction", None, None, "")),
    ("en", "A capsule was laid at the site of a terminal in Poti.",
     ("Poti terminal", "under construction", None, None, "")),
    ("tr", "Kars'ı Dilucu'na bağlayacak demir yolu için ilk harç döküldü.",
     ("Kars-Igdir-Aralik-Dilucu railway", "under construction", None, None, "")),
    ("en", "Ground has been broken for the Kars-Nakhchivan railway, which will cost 2.8 billion dollars and be "
     "finished in 2029.", ("Kars-Nakhchivan railway", "under construction", None, 2800, "2029")),
    # Asides between a name and its verb.
    ("en", "The 110-km Horadiz-Aghband railway, where track laying has reached the 80th kilometer, is due to open in "
     "2026.",
     ("Horadiz-Aghband railway", "under construction", 110, None, "2026")),
    ("en", "The Marabda-Akhalkalaki section, whose rehabilitation was completed in May, is 183 km long.",
     ("Marabda-Akhalkalaki railway", "completed", 183, None, "")),
    # The year in which a rebuilding is to end.
    ("en", "Modernisation of the Kandyagash-Makat line will be completed by the end of 2026.",
     ("Kandyagash-Makat line", "under construction", None, None, "2026")),
    # What ends works is told in a sentence or clause of its own.
    ("en", BUILT + "Completion is due in 2028.",
     ("Moiynty-Kyzylzhar railway", "under construction", None, None, "2028")),
    ("en", BUILT + "Its length is 323 kilometers, and it is to be finished by 2028.",
     ("Moiynty-Kyzylzhar railway", "under construction", 323, None, "2028")),
    ("en", BUILT + "Trains are to run on it from 2028.",
     ("Moiynty-Kyzylzhar railway", "under construction", None, None, "2028")),
    ("en", BUILT + "A total of $1.1 billion will be invested.",
     ("Moiynty-Kyzylzhar railway", "under construction", None, 1100, "")),
    ("ru", "Глубоководный порт Анаклия начнет работу в 2029 году.",
     ("Anaklia deep-sea port", "under construction", None, None, "2029")),
    ("en", "The deep-sea port of Anaklia will begin operating no later than 2029.",
     ("Anaklia deep-sea port", "under construction", None, None, "2029")),
    # A loan for it.
    ("en", "The EBRD will lend $40 million for the Tashkent-Andijan toll road.",
     ("Tashkent-Andijan toll road", "agreed", None, None, "")),
    ("ru", "Банк развития выдаст кредит на железную дорогу Учкудук - Кызылорда.",
     ("Uchkuduk-Kyzylorda railway", "agreed", None, None, "")),
    # What is put to paper, built slang, and what is not done.
    ("ru", "Россия и Иран скрепили подписями документы о строительстве железной дороги Решт - Астара.",
     ("Rasht-Astara railway", "agreed", None, None, "")),
    ("ru", "В Курыке идет стройка терминала «Саржа».",
     ("Sarzha terminal", "under construction", None, None, "")),
    ("tr", "Reşt-Astara demiryolu henüz tamamlanmadı.", ("Rasht-Astara railway", "under construction", None, None, "")),
    ("en", "PSA may join in building a container hub at the port of Aktau.",
     ("Aktau container hub", "proposed", None, None, "")),
    ("en", "A container hub is being built at the port of Aktau.",
     ("Aktau container hub", "under construction", None, None, "")),
    ("en", "The container hub under construction in Aktau will be able to handle 240,000 TEU a year.",
     ("Aktau container hub", "under construction", None, None, "")),
    # What is wanted finished, and contests for works.
    ("en", "Kabul and Tashkent want the Trans-Afghan railway finished by 2027.",
     ("Trans-Afghan railway", "under construction", None, None, "2027")),
    ("en", "Two companies are vying for the right to build the Anaklia deep-sea port.",
     ("Anaklia deep-sea port", "proposed", None, None, "")),
    ("en", "A Chinese consortium has been chosen to build the Anaklia deep-sea port.",
     ("Anaklia deep-sea port", "agreed", None, None, "")),
    ("ru", "Тендер на строительство порта Анаклия выиграл китайский консорциум.",
     ("Anaklia deep-sea port", "agreed", None, None, "")),
    ("az", "Anaklia limanının tikintisi üzrə tenderi Çin konsorsiumu qazanıb.",
     ("Anaklia deep-sea port", "agreed", None, None, "")),
    ("tr", "Anaklia limanının ihalesini Çin konsorsiyumu kazandı.",
     ("Anaklia deep-sea port", "agreed", None, None, "")),
    # Shares in words, first spikes, designs.
    ("az", "Horadiz-Ağbənd dəmir yolu üçdə iki hazırdır.",
     ("Horadiz-Aghband railway", "under construction", None, None, "")),
    ("ru", "Президент забил первый костыль железной дороги Учкудук - Кызылорда.",
     ("Uchkuduk-Kyzylorda railway", "under construction", None, None, "")),
    ("ru", "РЖД проектирует железную дорогу Решт - Астара.", ("Rasht-Astara railway", "proposed", None, None, "")),
    # A length of which a part is told.
    ("en", "Builders have laid 60 of the 110 km of the Horadiz-Aghband railway.",
     ("Horadiz-Aghband railway", "under construction", 110, None, "")),
    ("ru", "Трансафганская железная дорога протянется на 647 км, ее оценивают в 6,9 млрд долларов.",
     ("Trans-Afghan railway", "proposed", 647, 6900, "")),
    # Terminals of a kind are not what else is known at their place.
    ("ru", "Зерновой терминал в Курыке за 29 млн долларов появится к 2026 году.",
     ("Kuryk grain terminal", "proposed", None, 29, "2026")),
    ("tr", "Poti'de Kazakistan'ın terminali açıldı. Projeye 20 milyon dolar yatırıldı.",
     ("Poti terminal", "completed", None, 20, "")),
    ("az", "Rəşt-Astara dəmir yolu vacibdir. Onun 2028-ci ildə hazır olacağı gözlənilir.",
     ("Rasht-Astara railway", "under construction", None, None, "2028")),
    # What an opening will bring: it is still to come.
    ("ru", "С вводом железной дороги Решт - Астара путь в Индию станет короче.",
     ("Rasht-Astara railway", "under construction", None, None, "")),
    # Ends told in cases, a place told before as "there", traffic to come.
    ("tr", "Kars'ı Iğdır üzerinden Nahçıvan sınırındaki Dilucu'na bağlayacak demir yolu için ilk harç döküldü. "
     "Trenlerin 2029 sonunda çalışması planlanıyor.",
     ("Kars-Igdir-Aralik-Dilucu railway", "under construction", None, None, "2029")),
    ("en", "Works have been launched in Poti: a capsule was laid at the site of a port terminal there.",
     ("Poti terminal", "under construction", None, None, "")),
    ("en", "Trains will start moving along the Darbaza-Maktaaral railway in 2028.",
     ("Darbaza-Maktaaral railway", "under construction", None, None, "2028")),
    ("az", "Ağdam-Xankəndi dəmir yolunun tikintisi başlayıb, 2027-ci ildə yekunlaşacaq.",
     ("Aghdam-Khankendi railway", "under construction", None, None, "2027")),
    ("tr", "Termez'den Peşaver'e uzanacak 573 kilometrelik demiryolunun maliyeti 4,8 milyar dolar olarak hesaplanıyor.",
     ("Termez-Peshawar railway", "proposed", 573, 4800, "")),
    # What is over, begun or near its end is the study of works, and not the works.
    ("ru", "Разработка ТЭО строительства железной дороги Учкудук - Кызылорда уже завершается.",
     ("Uchkuduk-Kyzylorda railway", "proposed", None, None, "")),
    ("en", "Work on a feasibility study of the Uchkuduk-Kyzylorda railway has begun.",
     ("Uchkuduk-Kyzylorda railway", "proposed", None, None, "")),
    ("tr", "Reşt-Astara demiryolunun yapımı için fizibilite çalışması tamamlandı.",
     ("Rasht-Astara railway", "proposed", None, None, "")),
    # Years from and to, prices with «за», the section of one side.
    ("ru", "Страны обсуждают строительство магистрали Туркестан - Шымкент - Ташкент в 2025-2028 годах.",
     ("Turkistan-Shymkent-Tashkent line", "proposed", None, None, "2028")),
    ("ru", "Узбекистан построит железную дорогу Учкудук - Кызылорда за 172 миллиона долларов.",
     ("Uchkuduk-Kyzylorda railway", "proposed", None, 172, "")),
    ("en", "The Kazakhstan-Turkmenistan-Iran railway was inaugurated. Kazakhstan completed the construction of its "
     "120-kilometer section. The line is 928 km long.",
     ("Kazakhstan-Turkmenistan-Iran railway", "completed", 928, None, "")),
    # The year in which works begin is not that of their end.
    ("en", "Kazakhstan will start building the 272-kilometer Ayagoz-Bakhty railway next year.",
     ("Bakhty-Ayagoz railway", "proposed", 272, None, "")),
    ("ru", "Казахстан приступит к строительству железной дороги Бахты - Аягоз в 2026 году.",
     ("Bakhty-Ayagoz railway", "proposed", None, None, "")),
    # Works at a port behind their verb; what a line consists of.
    ("ru", "В порту Анаклия начались дноуглубительные работы.",
     ("Anaklia deep-sea port", "under construction", None, None, "")),
    ("tr", "BTK hattı toplam 841 kilometreden oluşuyor.", ("Baku-Tbilisi-Kars railway", "", 841, None, "")),
    # The part in one country.
    ("az", "Bakı-Tbilisi-Qars dəmir yolunun Gürcüstan hissəsinin modernləşdirilməsi başa çatıb.",
     ("Baku-Tbilisi-Kars railway, Georgia section", "completed", None, None, "")),
    ("tr", "Bakü-Tiflis-Kars demiryolunun Gürcistan kesimindeki yenileme çalışmaları tamamlandı.",
     ("Baku-Tbilisi-Kars railway, Georgia section", "completed", None, None, "")),
]  # fmt: skip

LISTS = [
    ("en", "Among the new lines being built are Darbaza-Maktaaral (106 km) and Bakhty-Ayagoz (272 km).",
     [("Darbaza-Maktaaral railway", "under construction", 106), ("Bakhty-Ayagoz railway", "under construction", 272)]),
    ("tr", "BTK bakımda. Marabda-Ahılkelek kesimindeki işler bitince Bakü-Tiflis-Kars demiryolu açıldı. Toplam 757 "
     "kilometrelik hattın 429 kilometresi Azerbaycan'da, 220 kilometresi Gürcistan'da.",
     [("Baku-Tbilisi-Kars railway", "completed", 757),
      ("Baku-Tbilisi-Kars railway, Azerbaijan section", "completed", 429),
      ("Baku-Tbilisi-Kars railway, Georgia section", "completed", 220)]),
]  # fmt: skip

# Signed papers, sums of a whole country, sums spent so far: no states and no costs of links.
NOTHING = [
    ("en", "A memorandum between the railways and the Port of Baku was put on paper the same day."),
    ("tr", "Bakan, Zengezur Koridoru'na değindi ve demir yollarına 23 yılda 64 milyar dolar harcandığını hatırlattı."),
    ("en", "The Middle Corridor was praised. The first stage is to be commissioned in 2026."),
    ("en", "So far 300 million dollars has been spent: the Poti terminal needs more."),
    ("en", "Armenia's North-South highway is praised."),
    ("az", "Avqustun 30-da Bakı-Ağdam-Bakı xətti açılıb."),
    ("en", "Russia is negotiating a loan for the Rasht-Astara railway."),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=str)
def test_form(language: str, text: str, expected: tuple[str, str, float | None, float | None, str]) -> None:
    found = [
        (row.name, row.status, row.length_km, row.cost_usd / 1e6 if row.cost_usd else None, row.due)
        for row in rows(language, text)
    ]
    assert found == [expected]


@pytest.mark.parametrize(("language", "text", "expected"), LISTS, ids=str)
def test_list(language: str, text: str, expected: list[tuple[str, str, float]]) -> None:
    assert sorted((row.name, row.status, row.length_km or 0) for row in rows(language, text)) == sorted(expected)


@pytest.mark.parametrize(("language", "text"), NOTHING, ids=str)
def test_nothing_told(language: str, text: str) -> None:
    assert [row for row in rows(language, text) if row.status or row.cost_usd] == []
