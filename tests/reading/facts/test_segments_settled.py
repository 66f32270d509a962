"""Starts that are settled, design stages, what follows completion, terminals of a port told before. All made up."""

import pytest

from tests.reading.facts.segment_cases import rows


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "Construction of the Kars-Gyumri railway is to begin in early 2026.", "agreed"),
        ("en", "Construction of the Kars-Gyumri railway is to begin soon.", "proposed"),
        ("ru", "Строительство железной дороги Карс - Гюмри начнется в 2026 году.", "agreed"),
        ("az", "Qars-Gümrü dəmir yolunun tikintisi 2026-cı ilin əvvəlində başlanacaq.", "agreed"),
        ("tr", "Kars-Gümrü demiryolu için temel 22 Eylül Pazartesi günü atılacak.", "agreed"),
        ("en", "Construction of the second phase of the Baku port is to begin in 2027.", "proposed"),
        ("en", "The Kars-Gyumri railway is at the design stage.", "proposed"),
        ("ru", "Железная дорога Карс - Гюмри находится на стадии проектирования.", "proposed"),
        ("az", "Qars-Gümrü dəmir yolu layihələndirmə mərhələsindədir.", "proposed"),
        ("tr", "Kars-Gümrü demiryolu proje aşamasında.", "proposed"),
        ("az", "Qars-Gümrü dəmir yolu hazır olandan sonra (2030-cu il) yüklər artacaq.", "under construction"),
        ("az", "Qars-Gümrü dəmir yolu hazır olandan sonra yüklər artacaq.", "proposed"),
        ("ru", "Железная дорога Карс - Гюмри может быть построена раньше срока.", "under construction"),
        ("en", "The minister announced the completion of the Kars-Gyumri railway.", "completed"),
        ("en", "Kars - Gyumri railway - 90 km (2024-2026).", "under construction"),
        ("en", "Kars - Gyumri railway - 90 km (2027-2029).", "proposed"),
        ("en", "The Kars-Gyumri railway is nearing its final stages.", "under construction"),
        ("ru", "Железная дорога Карс - Гюмри находится на завершающей стадии.", "under construction"),
        ("en", "The president launched the second line of the Kars-Gyumri railway.", "operating"),
    ],
)  # fmt: skip
def test_what_is_settled_and_what_is_thought_of(language: str, text: str, status: str) -> None:
    (row,) = rows(language, text)
    assert row.status == status


@pytest.mark.parametrize(
    ("language", "text", "length_km"),
    [
        ("az", "Qars-Gümrü dəmir yolunun tikintisi davam edir. 92 kilometrlik xətdə 9 stansiya olacaq.", 92),
        ("tr", "Kars-Gümrü demiryolunun yapımı sürüyor. 92 kilometrelik hatta 9 istasyon yer alacak.", 92),
        ("tr", "Kars-Gümrü demiryolunun yapımı sürüyor. Hatta 92 kilometrelik tünel yer alacak.", None),
    ],
)
def test_a_length_before_the_line_is_that_of_the_line(language: str, text: str, length_km: float | None) -> None:
    (row,) = rows(language, text)
    assert row.length_km == length_km


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "A multimodal terminal is being built in the Black Sea port of Poti.", ["Poti multimodal terminal"]),
        ("en", "The port of Kuryk is busy. A grain terminal is being built in the port.", ["Kuryk grain terminal"]),
        ("ru", "Порт Курык в мае посетил министр. В порту строится зерновой терминал.", ["Kuryk grain terminal"]),
        ("en", "The ministers met in Tehran. A grain terminal is being built in the port.", []),
        ("en", "The railway from Horadiz to Aghband is 69 percent ready, and the highway parallel to it is 95 percent "
         "ready.", ["Horadiz-Aghband railway", "Horadiz-Aghband highway"]),
        ("tr", "Kars-Ani arasındaki 32 kilometrelik otoyol ile Kars-Gümrü demiryolu proje aşamasında.",
         ["Kars-Ani road", "Kars-Gyumri railway"]),
    ],
)  # fmt: skip
def test_links_told_by_what_stands_beside_them(language: str, text: str, names: list[str]) -> None:
    assert [row.name for row in rows(language, text) if row.status] == names


def test_wishes_and_uses_are_no_state() -> None:
    assert not any(row.status for row in rows("en", "The opening of the Zangezur corridor is of strategic value."))
    assert not any(row.status for row in rows("en", "The Kars-Gyumri railway is planned to carry 5 million tons."))


def test_a_road_told_beside_a_finished_line_is_not_finished() -> None:
    text = "The Kars-Gyumri railway was completed, while the Kars-Ani railway is nearing its final stages."
    assert [row.status for row in rows("en", text)] == ["completed", "under construction"]
