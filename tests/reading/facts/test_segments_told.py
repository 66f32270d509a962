"""Units written to their number, first stones, converbs, sections before their whole, ways of doing. All made up."""

import pytest

from tests.reading.facts.segment_cases import rows


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("tr", "Bakan, Kars-Gümrü demiryolu hattının temel atma töreninde konuştu.", "under construction"),
        ("tr", "Bakan, Kars-Gümrü demiryolu hattının temel atma törenine katılacak.", "agreed"),
        ("az", "Nazir Qars-Gümrü dəmir yolunun təməlqoyma mərasimində çıxış edib.", "under construction"),
        ("az", "Qars-Gümrü dəmir yolu gələn ilin sonunadək tikilib qurtaracaq.", "under construction"),
        ("az", "Qars-Gümrü dəmir yolu 2027-ci ildə inşa olunub istifadəyə veriləcək.", "under construction"),
        ("az", "Qars-Gümrü dəmir yolu tikilib.", "completed"),
        ("az", "Ermənistanın çəkdiyi Qars-Gümrü dəmir yolu vaxta qənaət etdirir.", "completed"),
        ("az", "Samur çayı üzərindəki körpünü tikməyə razılıq var.", "agreed"),
        ("tr", "Kars-Gümrü hattını inşa etmek için anlaştılar.", "agreed"),
        ("en", "Under the memorandum Armenia undertook to design and build the Kars-Gyumri railway.", "agreed"),
        ("en", "The Kars-Gyumri railway project officially began with a ceremony.", "under construction"),
        ("en", "A project to build the Kars-Gyumri railway is being implemented.", "under construction"),
        ("ru", "Проект железной дороги Карс - Гюмри реализуется в две очереди.", "under construction"),
        ("ru", "Строительство железной дороги Карс - Гюмри займет пять лет.", "proposed"),
        ("en", "Construction of the Kars-Gyumri railway will take five years.", "proposed"),
        ("en", "Crews are doing survey work for the construction of the Kars-Gyumri railway.", "proposed"),
        ("ru", "Строительство железной дороги Карс - Гюмри, ведущей к Зангезурскому коридору, выполнено на 60%.",
         "under construction"),
        ("en", "Construction of the first phase of the Kars-Gyumri railway in the north, in cooperation with a bank, "
         "will be completed soon.", "under construction"),
    ],
)  # fmt: skip
def test_states(language: str, text: str, status: str) -> None:
    (row,) = rows(language, text)
    assert row.status == status


@pytest.mark.parametrize(
    ("language", "text", "length_km"),
    [
        ("en", "They agreed to build the 90km Kars-Gyumri railway.", 90),
        ("en", "The Kars-Gyumri railway will be 90km long and is being built.", 90),
        ("ru", "Строится железная дорога Карс - Гюмри протяженностью 90км.", 90),
        ("tr", "Kars-Gümrü hattı 90 kilometre olacak.", 90),
        ("az", "Qars-Gümrü xətti 90 kilometrdir.", 90),
        ("en", "The Kars-Gyumri railway is being built. The route will be over 90 km long.", 90),
        ("ru", "Строится железная дорога Карс - Гюмри. На участке протяженностью 20 км уложены рельсы.", None),
        ("en", "The Kars-Gyumri railway is being built. On a section of 20 km rails are laid.", None),
        ("en", "The Kars-Gyumri railway is being built. Its length from the border to Gyumri is 20 km.", None),
        ("en", "Construction of the Kars-Gyumri railway, which is under way in two parts and is 90 km, began in 2007.",
         90),
    ],
)  # fmt: skip
def test_lengths(language: str, text: str, length_km: float | None) -> None:
    (row,) = rows(language, text)
    assert row.length_km == length_km


def test_section_and_its_whole() -> None:
    (row,) = rows("en", "The Kars-Gyumri section of the Kars-Gyumri-Tbilisi railway is already in operation.")
    assert (row.from_place, row.to_place, row.status) == ("Kars", "Gyumri", "operating")


def test_dash_that_sets_a_name_apart() -> None:
    (row,) = rows("en", "Another section of the North-South Transport Corridor — Qazvin-Rasht — is 93-percent-ready.")
    assert (row.from_place, row.to_place, row.status) == ("Qazvin", "Rasht", "under construction")


def test_what_a_line_will_give_is_no_line() -> None:
    text = (
        "Türkiye ile Gürcistan arasında demiryolu bağlantısı sağlayacak olan Kars-Gümrü demiryolu hattının temeli "
        "atıldı. 90 kilometrelik hattın 2029 yılında tamamlanması planlanıyor."
    )
    (row,) = rows("tr", text)
    assert (row.from_place, row.to_place, row.length_km, row.due) == ("Kars", "Gyumri", 90, "2029")


def test_cost_of_the_project_is_none_of_the_line_that_freight_leaves() -> None:
    text = (
        "Строительство железной дороги Карс - Гюмри завершат к 2027 году. В рамках проекта стоимостью 286 млрд тенге "
        "(545 млн долларов) планируется перевести грузы с участка Ташкент - Термез."
    )
    kars, *others = rows("ru", text)
    assert kars.cost_usd == 545e6
    assert not any(row.cost_usd for row in others)


def test_dollars_with_the_sign_first() -> None:
    (row,) = rows("en", "They agreed to build the Kars-Gyumri railway, estimated to cost $US 2bn.")
    assert (row.cost_usd, row.from_place) == (2e9, "Kars")


@pytest.mark.parametrize("text", ["Van-Ovaköy arasına 320 kilometre uzunluğunda yeni bir otoyol inşa edecekler."])
def test_ends_that_no_table_knows(text: str) -> None:
    (row,) = rows("tr", text)
    assert (row.from_place, row.to_place, row.length_km, row.status) == ("Van", "Ovaköy", 320, "proposed")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Rasht–Astara railway line of the North-South Corridor is being built."),
        ("ru", 'Строится железная дорога Решт-Астара международного транспортного коридора "Север-Юг".'),
        ("az", "Şimal-Cənub dəhlizinin Rəşt-Astara dəmir yolu tikilir."),
        ("tr", "Kuzey-Güney koridorunun Reşt-Astara demiryolu inşa ediliyor."),
    ],
)
def test_the_line_of_a_corridor_is_told_of_and_not_the_corridor(language: str, text: str) -> None:
    [row] = rows(language, text)
    assert (row.name, row.mode, row.status) == ("Rasht-Astara railway", "rail", "under construction")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Building the Rasht-Astara railway was discussed."),
        ("en", "The construction of the Rasht-Astara railway is being considered."),
        ("ru", "Строительство железной дороги Решт-Астара обсуждалось на переговорах."),
        ("ru", "Строительство железной дороги Решт-Астара будет рассмотрено."),
        ("az", "Rəşt-Astara dəmir yolunun tikintisi müzakirə olunub."),
        ("tr", "Reşt-Astara demiryolunun inşası ele alındı."),
    ],
)
def test_what_was_discussed_is_proposed(language: str, text: str) -> None:
    assert [(row.name, row.status) for row in rows(language, text)] == [("Rasht-Astara railway", "proposed")]


def test_what_was_discussed_beside_a_line_says_nothing_of_it() -> None:
    assert rows("en", "After the railway from Rasht to Astara was named, trade was discussed.") == []
