"""How links are named: by adjectives of places, towns that no table knows, ends in any case. All made up."""

import pytest

from tests.reading.facts.segment_cases import rows


@pytest.mark.parametrize(
    ("language", "text", "name", "ends"),
    [
        ("ru", "Строится Карсско-Батумская железная дорога.", "Kars-Batumi railway", ("Kars", "Batumi")),
        ("ru", "Рештско-Астаринская железная дорога строится.", "Rasht-Astara railway", ("Rasht", "Astara")),
        ("ru", "Строится железная дорога от Дарбазы до Батуми.", "Darbaza-Batumi railway", ("Darbaza", "Batumi")),
        ("ru", "Строится железная дорога между Лугаром и Батуми.", "Lugar-Batumi railway", ("Lugar", "Batumi")),
        ("en", "The Kars-Mazari-Sharif line is being built.", "Kars-Mazari-Sharif line", ("Kars", "Mazar-i-Sharif")),
        ("en", "The Turgundi-Batumi railway is being built.", "Torghundi-Batumi railway", ("Torghundi", "Batumi")),
        ("ru", "Расширяется Потийский морской порт.", "Poti port", ("", "")),
        ("ru", "Строится порт Энзели.", "Anzali port", ("", "")),
        ("en", "A dry port in Lugarsk is being built.", "Lugarsk dry port", ("", "")),
        ("en", "A cargo terminal in Georgia's Lugari is being built.", "Lugari cargo terminal", ("", "")),
        ("ru", "Строится терминал на станции Лугарово.", "Lugarovo terminal", ("", "")),
        ("tr", "Lugar'da kuru liman inşa ediliyor.", "Lugar dry port", ("", "")),
    ],
)  # fmt: skip
def test_names(language: str, text: str, name: str, ends: tuple[str, str]) -> None:
    (row,) = rows(language, text)
    assert (row.name, (row.from_place, row.to_place)) == (name, ends)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A new terminal in May 2026 is being considered by nobody."),
        ("en", "A terminal in Kazakhstan is being built."),
        ("ru", "Терминал в Атырауской области строится."),
    ],
)
def test_no_town_is_made_up(language: str, text: str) -> None:
    assert not [row for row in rows(language, text) if row.name.split()[0] in ("May", "Kazakhstan", "Atyrauskoy")]


def test_a_line_of_so_many_kilometres() -> None:
    (row,) = rows("en", "The Kars-Gyumri railway is being built. The line of 92 km will lead to the border.")
    assert (row.status, row.length_km) == ("under construction", 92)


@pytest.mark.parametrize(
    ("language", "text", "length_km"),
    [
        ("en", "The Kars-Gyumri railway will be about 92 km long.", 92),
        ("ru", "Протяженность железной дороги Карс - Гюмри составит 92 км.", 92),
        ("en", "Georgia plans a new 92 km-long railway line en route Kars-Gyumri.", 92),
    ],
)
def test_a_length_to_be_is_that_of_a_line_to_come(language: str, text: str, length_km: float) -> None:
    (row,) = rows(language, text)
    assert (row.status, row.length_km, row.from_place) == ("proposed", length_km, "Kars")


def test_a_terminal_by_its_town_with_and_without_quotes() -> None:
    (row,) = rows("ru", 'Строится терминал "Поти". Работы на терминале Поти идут.')
    assert (row.name, row.status) == ("Poti terminal", "under construction")


def test_road_and_railway_of_one_name() -> None:
    told = rows("az", "Horadiz-Ağbənd avtomobil və dəmir yollarının tikintisi davam edir.")
    assert sorted((row.mode, row.from_place, row.status) for row in told) == [
        ("rail", "Horadiz", "under construction"),
        ("road", "Horadiz", "under construction"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "The railway connection between Kars and Gyumri is progressing.", "under construction"),
        ("en", "Trucks carry the cargo until the Kars-Gyumri railway becomes operational.", "under construction"),
        ("az", "Samur çayı üzərində körpünün Azərbaycan tərəfində tikintisi başa çatdırılıb.", "under construction"),
        ("tr", "Kars-Gümrü demiryolu yaklaşık 800 milyon dolara mal olacak.", "proposed"),
        ("en", "The Kars-Gyumri railway will cost $800 million.", "proposed"),
        ("ru", "В городе Поти открыли новую морскую гавань.", "completed"),
        ("az", "Samur çayı üzərində avtomobil yolu körpüsü tikilir.", "under construction"),
    ],
)
def test_more_wordings(language: str, text: str, status: str) -> None:
    (row,) = rows(language, text)
    assert row.status == status


def test_a_width_is_no_length_and_the_price_of_a_part_no_cost() -> None:
    (bridge,) = rows("az", "Samur çayı üzərində körpü tikilir, onun eni 27,6 metr olacaq.")
    (line,) = rows("en", "The Kars-Gyumri railway is being built. The line across Georgia alone costs $2 billion.")
    assert (bridge.length_km, line.cost_usd) == (None, None)


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "The Kars-Gyumri line and the Poti-Batumi road are among the projects under way.", "under construction"),
        ("en", "He named the Kars-Gyumri line and the Poti-Batumi road as some of the planned projects.", "proposed"),
        (
            "ru",
            "Дорога Карс - Гюмри и трасса Поти - Батуми входят в число строящихся проектов.",
            "under construction",
        ),
        ("tr", "Kars-Gümrü ve Poti-Batum hatları planladığımız projeler arasında yer alıyor.", "proposed"),
    ],
)
def test_lines_of_a_list_are_what_the_list_is(language: str, text: str, status: str) -> None:
    assert [row.status for row in rows(language, text)] == [status] * 2


def test_the_port_is_the_one_told_of() -> None:
    text = "Poti grows. Poti sends grain to the port of Batumi. A grain terminal is being built in the port."
    assert [row.name for row in rows("en", text)] == ["Poti grain terminal"]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("ru", "Начаты дноуглубительные работы в порту Поти.", "under construction"),
        ("en", "Dredging works have begun at the port of Poti.", "under construction"),
        ("en", "The first track of the cross-border Kars-Gyumri railway was laid in July 2013.", "under construction"),
        ("ru", "Завершается укладка пути на обводной дороге Алматы.", "under construction"),
        ("en", "Two Countries Sign Agreement To Develop Poti Dry Port", "agreed"),
    ],
)
def test_works_at_a_place(language: str, text: str, status: str) -> None:
    (row,) = rows(language, text)
    assert (row.status, "Develop" in row.name) == (status, False)
