"""Works that are only supposed, prepared for or to come, and corridors that are named for their traffic."""

import pytest

from tests.reading.facts.segment_cases import rows

CASES = [
    (
        "en",
        "Once the Rasht-Astara railway is commissioned, cargo will go by rail.",
        {"Rasht-Astara railway": "proposed"},
    ),
    (
        "ru",
        "Когда железная дорога Решт-Астара будет достроена, грузы пойдут по рельсам.",
        {"Rasht-Astara railway": "proposed"},
    ),
    ("en", "When the Anaklia port is completed, Georgia will become a hub.", {"Anaklia deep-sea port": "proposed"}),
    (
        "en",
        "Once Poti port and the Anaklia deep-sea port are launched, a major hub will arise.",
        {"Poti port": "proposed", "Anaklia deep-sea port": "proposed"},
    ),
    (
        "ru",
        "Подготовка к строительству железной дороги Решт - Астара идёт с прогрессом.",
        {"Rasht-Astara railway": "agreed"},
    ),
    (
        "tr",
        "Gürcistan'ın Marabda-Ahılkelek kesimindeki bakım çalışmaları bitince hat yeniden işletmeye alındı.",
        {"Marabda-Akhalkalaki railway": "completed"},
    ),
    (
        "en",
        "The capacity of the Aktau and Kuryk seaports is being raised as well.",
        {"Aktau port": "under construction", "Kuryk port": "under construction"},
    ),
    (
        "ru",
        "Наращиваются мощности портов Актау и Курык.",
        {"Aktau port": "under construction", "Kuryk port": "under construction"},
    ),
    (
        "tr",
        "Aktau ve Kurık limanlarının kapasitesi artırılıyor.",
        {"Aktau port": "under construction", "Kuryk port": "under construction"},
    ),
    ("en", "The Dostyk-Moiynty railway was fully doubled in September.", {"Dostyk-Moiynty second track": "completed"}),
    (
        "ru",
        "Президент сегодня открыл движение по второй линии железной дороги Достык – Мойынты.",
        {"Dostyk-Moiynty second track": "completed"},
    ),
    ("en", "Georgia goes on building a new port at Anaklia.", {"Anaklia deep-sea port": "under construction"}),
    (
        "ru",
        "Вторая фаза развития Бакинского порта даст возможность обрабатывать до 25 млн тонн грузов.",
        {"Port of Baku, second phase": "proposed"},
    ),
    (
        "az",
        "Bakı limanında konteyner aşırılıb. İkinci faza başa çatdıqdan sonra liman 25 milyon ton yük aşıra biləcək.",
        {"Port of Baku, second phase": "proposed"},
    ),
    ("en", "The parties agreed to raise traffic along the TITR to 600 container trains a year.", {}),
    ("en", "A TITR Coordination Center was opened this year.", {}),
    ("ru", "Баку и Астана готовят соглашение о развитии перевозок по ТМТМ.", {}),
    ("en", "TITR runs through China, Kazakhstan, the Caspian Sea, Azerbaijan and Georgia.", {}),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_is_to_come_is_not_there(language, text, expected):
    assert {row.name: row.status for row in rows(language, text)} == expected
