"""Meetings in the terms of event data: which mode PLOVER's CONSULT has for what the words mean."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document
from tradelines.schema import ConsultMode, values
from tradelines.schema.plover import consult_mode

TOLD = [
    ("en", "third-party", "The foreign ministers of Georgia and Kazakhstan met in Ankara on May 3, 2024."),
    ("en", "", "Georgian Minister Nino Lomidze received Kazakh Minister Aidar Serikov in Tbilisi on May 3, 2024."),
    ("en", "multilateral", "The transport ministers of Azerbaijan, Georgia and Türkiye met in Baku on May 3, 2024."),
    (
        "en", "multilateral",
        "The transport ministers of Azerbaijan, Georgia and Türkiye met in Vienna on May 3, "
        "2024.",
    ),
    (
        "en", "phone",
        "Kazakh Foreign Minister Aidar Serikov held a phone conversation with his Georgian counterpart "
        "Nino Lomidze on May 3, 2024.",
    ),
    ("en", "visit", "Kazakh President Aidar Serikov paid an official visit to Georgia on May 3, 2024."),
    (
        "ru", "third-party",
        "3 мая 2024 года министр транспорта Казахстана Айдар Сериков встретился с министром экономики "
        "Грузии Нино Ломидзе в Анкаре.",
    ),
    (
        "ru", "",
        "3 мая 2024 года министр транспорта Казахстана Айдар Сериков встретился с министром экономики "
        "Грузии Нино Ломидзе в Тбилиси.",
    ),
    (
        "ru", "phone",
        "3 мая 2024 года министр иностранных дел Казахстана Айдар Сериков провел телефонный разговор с "
        "министром иностранных дел Грузии Нино Ломидзе.",
    ),
    ("ru", "visit", "3 мая 2024 года президент Казахстана Айдар Сериков посетил Грузию с официальным визитом."),
    (
        "ru", "multilateral",
        "3 мая 2024 года в Баку состоялась встреча министров транспорта Азербайджана, Грузии и "
        "Турции.",
    ),
    (
        "az", "third-party",
        "2024-cü il mayın 3-də Qazaxıstanın nəqliyyat naziri Aydar Serikov Ankarada Gürcüstanın "
        "iqtisadiyyat naziri Nino Lomidze ilə görüşüb.",
    ),
    (
        "az", "",
        "2024-cü il mayın 3-də Qazaxıstanın nəqliyyat naziri Aydar Serikov Tbilisidə Gürcüstanın "
        "iqtisadiyyat naziri Nino Lomidze ilə görüşüb.",
    ),
    (
        "az", "phone",
        "2024-cü il mayın 3-də Qazaxıstanın xarici işlər naziri Aydar Serikov Gürcüstanın xarici işlər "
        "naziri Nino Lomidze ilə telefonla danışıb.",
    ),
    ("az", "visit", "2024-cü il mayın 3-də Qazaxıstan Prezidenti Aydar Serikov Gürcüstana rəsmi səfər edib."),
    (
        "tr", "third-party",
        "Kazakistan Ulaştırma Bakanı Aydar Serikov, 3 Mayıs 2024'te Bakü'de Gürcistan Ekonomi Bakanı "
        "Nino Lomidze ile görüştü.",
    ),
    (
        "tr", "phone",
        "Kazakistan Dışişleri Bakanı Aydar Serikov, 3 Mayıs 2024'te Gürcistan Dışişleri Bakanı Nino "
        "Lomidze ile telefonda görüştü.",
    ),
    ("tr", "visit", "Kazakistan Cumhurbaşkanı Aydar Serikov, 3 Mayıs 2024'te Gürcistan'a resmi ziyarette bulundu."),
    (
        "tr", "",
        "Kazakistan Ulaştırma Bakanı Aydar Serikov, 3 Mayıs 2024'te Tiflis'te Gürcistan Ekonomi Bakanı "
        "Nino Lomidze ile görüştü.",
    ),
    (
        "tr", "multilateral",
        "Azerbaycan, Gürcistan ve Türkiye ulaştırma bakanları 3 Mayıs 2024'te Bakü'de bir araya "
        "geldi.",
    ),
    (
        "az", "multilateral",
        "2024-cü il mayın 3-də Bakıda Azərbaycan, Gürcüstan və Türkiyə nəqliyyat nazirlərinin görüşü "
        "keçirilib.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "mode", "text"), TOLD)
def test_the_mode_follows_from_the_words_in_all_four_languages(language, mode, text):
    article = Article(
        article_id="a", text=text, language=language, published=date(2024, 5, 20), published_basis="given"
    )
    assert [row.consult_mode for row in read_meetings(Document(article)).meetings] == [mode]


@pytest.mark.parametrize(
    ("kind", "countries", "place", "mode"),
    [
        ("call", ("AZE", "GEO"), "", "phone"),
        ("call", ("AZE", "GEO", "TUR"), "", "phone"),
        ("visit", ("AZE", "GEO"), "GEO", "visit"),
        ("meeting", ("AZE", "GEO"), "TUR", "third-party"),
        ("meeting", ("AZE", "GEO"), "GEO", ""),
        ("meeting", ("AZE", "GEO"), "", ""),
        ("meeting", ("AZE",), "TUR", ""),
        ("conference", ("AZE", "GEO", "TUR"), "CHE", "multilateral"),
        ("commission session", ("AZE", "GEO"), "AZE", ""),
        ("signing", ("AZE", "GEO"), "ITA", "third-party"),
    ],
)
def test_the_mode_of_a_meeting(kind, countries, place, mode):
    assert consult_mode(kind, countries, place) == mode
    assert mode in values(ConsultMode)
