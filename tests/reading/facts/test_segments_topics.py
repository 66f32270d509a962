"""Works that a text only talks of, decides, pays for or goes to see, and where a link stands in its clause."""

import pytest

from tests.reading.facts.segment_cases import rows


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "The sides exchanged views on the construction of the Kars-Gyumri railway.", "proposed"),
        ("en", "The construction of a container terminal in Poti is on the agenda.", "proposed"),
        ("en", "The ports and the construction of the Kars-Gyumri railway were among the issues raised.", "proposed"),
        ("ru", "Стороны обменялись мнениями о строительстве железной дороги Карс - Гюмри.", "proposed"),
        ("ru", "На очереди - строительство автодороги Талас - Аулие.", "proposed"),
        ("az", "Qars-Gümrü dəmir yolunun tikintisi məsələlərinə toxunulub.", "proposed"),
        ("tr", "Kars-Gümrü demir yolunun yapımı konusunda görüş alışverişinde bulunuldu.", "proposed"),
        ("en", "The decision to build the Kars-Gyumri railway has been taken.", "agreed"),
        ("en", "The company won the tender to build the Kars-Gyumri railway.", "agreed"),
        ("ru", "Банк выделит кредит на строительство железной дороги Карс - Гюмри.", "agreed"),
        ("az", "Qars-Gümrü dəmir yolunun tikintisinə kredit ayrılacaq.", "agreed"),
        ("tr", "Kars-Gümrü demir yolunun yapımı için karar alındı.", "agreed"),
        ("en", "The pace of construction of the Kars-Gyumri railway was discussed.", "under construction"),
        ("en", "The minister inspected the construction of the container terminal in Poti.", "under construction"),
        ("ru", "Стороны обсудили ход строительства железной дороги Карс - Гюмри.", "under construction"),
        ("az", "Nazir Qars-Gümrü dəmir yolunun tikintisinə baxış keçirib.", "under construction"),
        ("tr", "Kars-Gümrü demir yolunun yapımı hızla ilerliyor.", "under construction"),
        ("az", "Gürcüstan Qars-Gümrü dəmir yolunu tikməyə başlayıb.", "under construction"),
    ],
)
def test_works_as_a_topic(language: str, text: str, status: str) -> None:
    (row,) = rows(language, text)
    assert row.status == status


def test_talk_of_works_gives_way_to_a_plain_statement() -> None:
    (row,) = rows(
        "en",
        "The prospects for the construction of the Kars-Gyumri railway were touched upon. "
        "The Kars-Gyumri railway is being built.",
    )
    assert row.status == "under construction"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The construction of the Kars-Gyumri railway was suspended; the priorities have changed."),
        ("en", "Prospects are good. The port of Poti has a new owner."),
        ("ru", "Вопросы торговли обсуждались в ходе поездки по железной дороге Карс - Гюмри."),
    ],
)
def test_no_topic_no_works(language: str, text: str) -> None:
    assert not [row for row in rows(language, text) if row.status]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "It is proposed to build the railway from Kars to Gyumri.", "proposed"),
        ("en", "We are building the railway from Kars to Gyumri.", "under construction"),
        ("en", "The railway from Kars to Gyumri resumed operation.", "operating"),
        ("en", "The Kars-Gyumri railway, now under construction, will carry 5 million tons.", "under construction"),
        ("en", "By the end of next year Poti port will be put into operation.", "under construction"),
        ("ru", "С 2019 года железная дорога Карс - Гюмри работает.", "operating"),
        ("en", "The first rails of the Kars-Gyumri railway have been laid.", "under construction"),
        ("en", "A groundbreaking ceremony was held for the Kars-Gyumri railway.", "under construction"),
        ("en", "The project of the Kars-Gyumri railway is being carried out.", "under construction"),
        ("en", "The expansion of Poti port is under way.", "under construction"),
        ("en", "Georgia is building a cargo terminal in Türkiye's Kars.", "under construction"),
    ],
)
def test_where_a_link_stands(language: str, text: str, status: str) -> None:
    (row,) = rows(language, text)
    assert row.status == status


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "The opening of the Kars-Gyumri railway is expected soon.", "under construction"),
        ("en", "The commissioning of the Kars-Gyumri railway is scheduled for 2027.", "under construction"),
        ("en", "The opening of the Kars-Gyumri railway took place on Monday.", "completed"),
        ("ru", "Ввод железной дороги Карс - Гюмри в эксплуатацию намечен на 2027 год.", "under construction"),
        ("ru", "Запуск железной дороги Карс - Гюмри ожидается в 2027 году.", "under construction"),
        ("en", "The Kars-Gyumri railway is undergoing reconstruction.", "under construction"),
        ("en", "The Kars-Gyumri railway needs a complete overhaul.", "proposed"),
        ("en", "The container terminal in Poti has undergone renovation.", "completed"),
        ("ru", "Порт Поти ждет масштабная модернизация.", "proposed"),
        ("ru", "Порт Поти проходит реконструкцию.", "under construction"),
    ],
)
def test_what_is_awaited_and_undergone(language: str, text: str, status: str) -> None:
    (row,) = rows(language, text)
    assert row.status == status


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "The ports of Poti and Batumi await a large-scale modernization.", "proposed"),
        ("en", "A modernization of the ports of Poti and Batumi is planned.", "proposed"),
        ("ru", "Порты Поти и Батуми ждет модернизация.", "proposed"),
        ("en", "The expansion of the ports of Poti and Batumi is under way.", "under construction"),
    ],
)
def test_one_state_of_several_ports(language: str, text: str, status: str) -> None:
    assert [(row.mode, row.status) for row in rows(language, text)] == [("port", status)] * 2


def test_works_that_are_only_meant() -> None:
    (row,) = rows("en", "Key among them is the construction of the Kars-Gyumri railway.")
    assert row.status == "proposed"


@pytest.mark.parametrize(
    "text",
    [
        "Thanks to the construction of the Kars-Gyumri railway freight goes faster.",
        "The construction of the Kars-Gyumri railway has led to more trade.",
        "What would the construction of the Kars-Gyumri railway change?",
    ],
)
def test_works_whose_effect_is_told(text: str) -> None:
    assert not rows("en", text)


def test_what_is_counted_is_no_line_named_before() -> None:
    told = rows("tr", "Samur Nehri üzerindeki köprü açıldı. Hatta 42 köprü inşa edileceğini söyledi.")
    assert [row.status for row in told] == ["completed"]


def test_a_new_line_is_none_where_several_are_named() -> None:
    text = "The Kars-Gyumri railway and the Poti-Batumi railway are in operation. A new railway will be built."
    assert [row.from_place for row in rows("en", text)] == ["Kars", "Poti"]


def test_what_is_to_open_is_what_stands_behind_it() -> None:
    (row,) = rows("az", "Gələn il işə düşəcək Poti terminalı Zəngəzur dəhlizi üzrə yükləri artıracaq.")
    assert (row.mode, row.status) == ("terminal", "under construction")
