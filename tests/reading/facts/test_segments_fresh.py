"""Works at ports, phases in figures, bridges, owners of places, pieces built, far names. All sentences are made up."""

import pytest

from tests.reading.facts.segment_cases import rows


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("ru", "Дноуглубительные работы в порту Поти начнут в июне.", "proposed"),
        ("en", "Dredging at the Poti port is under way.", "under construction"),
        ("en", "We will soon start the construction of the Poti port.", "proposed"),
        ("az", "Qars-Gümrü dəmir yolu iki ölkənin sazişi əsasında tikilir.", "under construction"),
        ("az", "Qars-Gümrü dəmir yolu müasirləşdirilir.", "under construction"),
        ("az", "Qars-Gümrü dəmir yolu layihəsi ilə bağlı Türkiyədəki işlər tezliklə yekunlaşacaq.",
         "under construction"),
        ("tr", "Kars-Gümrü demiryolu projesinin imzasını bakanlar attı. Kars-Gümrü hattı için imza atıldı.", "agreed"),
        ("ru", "Вскоре состоится открытие железной дороги Карс - Гюмри.", "under construction"),
        ("en", "They inaugurated the track-laying process for the 90km Kars-Gyumri line.", "under construction"),
        ("en", "The Kars-Gyumri railway project began in 2007.", "under construction"),
        ("en", "The railway from Kars to Gyumri extends for 90 km, and they have already built 12 km of the railway.",
         "under construction"),
    ],
)  # fmt: skip
def test_states(language: str, text: str, status: str) -> None:
    (row,) = rows(language, text)
    assert row.status == status


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Завершено строительство 1-ой очереди терминала в порту Поти.", "Poti terminal, first phase"),
        ("en", "Phase 1 of the Poti port was completed.", "Poti port, first phase"),
        ("en", "A road bridge built between Iran and Armenia over the Vorotan River was opened.", "Vorotan bridge"),
        ("en", "The construction of the railway bridge, 1.4km across the Sur Darya river, is complete.",
         "Sur Darya bridge"),
    ],
)  # fmt: skip
def test_names(language: str, text: str, name: str) -> None:
    (row,) = rows(language, text)
    assert name.lower() in row.name.lower()


@pytest.mark.parametrize(
    "text",
    [
        "A railway that connects Türkiye's Kars to Armenia's Gyumri is being built.",
        "They began building a railway between the border post of Kars and the city of Gyumri.",
        "They are building the 90-kilometre (56-mile) Kars-Gyumri railway.",
    ],
)
def test_ends_of_a_line(text: str) -> None:
    (row,) = rows("en", text)
    assert (row.from_place, row.to_place, row.status) == ("Kars", "Gyumri", "under construction")


def test_highways_in_a_list_are_roads() -> None:
    found = rows("en", "A railway was told of. Two highways, including Kars - Gyumri and Van - Tatvan, were opened.")
    assert {row.mode for row in found} == {"road"}


def test_section_of_a_highway_is_a_road() -> None:
    (row,) = rows("en", "Ground was broken for the Kars-Gyumri section of the Kars-Gyumri-Tbilisi highway.")
    assert (row.mode, row.from_place, row.to_place) == ("road", "Kars", "Gyumri")


def test_a_road_to_a_port_tells_nothing_of_the_port() -> None:
    assert not rows("ru", "Старт строительства автодороги к порту Поти запланирован на 2027 год.")


def test_through_a_place_is_no_end() -> None:
    found = rows("tr", "Tiflis ve Ahılkelek şehirlerinden geçerek Kars'a uzanan demir yolunun uzunluğu 829 kilometre.")
    assert all(row.from_place != "Akhalkalaki" for row in found)


def test_the_only_line_of_an_article_is_meant_far_from_its_name() -> None:
    text = "The Kars-Gyumri railway is being built. " + "It rained. " * 8 + "The railway measures 90 kilometers."
    (row,) = rows("en", text)
    assert row.length_km == 90


def test_a_project_that_connects_two_places_is_not_yet_in_use() -> None:
    (row,) = rows("en", "The Kars-Gyumri railway project was told of. The railway connects Kars to Gyumri.")
    assert row.status == ""


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("az", "Qars-Gümrü dəmir yolu Zəngəzur dəhlizinin mühüm hissəsidir və 2027-ci ildə istifadəyə veriləcək.",
         "under construction"),
        ("tr", "Kars-Gümrü demiryolu Orta Koridor'un önemli bir parçasıdır ve inşa ediliyor.", "under construction"),
        ("az", "İnşası davam edən Qars-Gümrü dəmir yolu ölkə iqtisadiyyatının mühüm hissəsinə çevriləcək.",
         "under construction"),
        ("tr", "Kars-Gümrü demiryolu projesinin bir an önce inşa edilmesi gerektiğini söyledi.", "proposed"),
    ],
)  # fmt: skip
def test_a_part_of_something_else(language: str, text: str, status: str) -> None:
    (row,) = rows(language, text)
    assert (row.from_place, row.status) == ("Kars", status)


def test_a_corridor_of_which_something_is_a_part_has_no_state_of_it() -> None:
    assert not rows("az", "Araz dəhlizinin vacib komponenti olan körpünün tikintisi bu il yekunlaşacaq.")


def test_the_length_of_a_corridor_is_not_that_of_the_line_told_before() -> None:
    (row,) = rows("en", "They agreed to build a new railway in Georgia. The East-West corridor spans 2,000 km.")
    assert row.length_km is None


def test_ends_told_as_the_countries_named_before() -> None:
    (row,) = rows("en", "Armenia and Georgia agreed to build a 90km railway connecting the two countries.")
    assert (row.from_place, row.to_place, row.status, row.length_km) == ("Armenia", "Georgia", "agreed", 90)
    assert not [row for row in rows("en", "Armenia agreed to build a railway connecting the two countries.")
                if row.from_place]  # fmt: skip
