"""Names of the reference tables in running text, in the four languages. All sentences are made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.reading.gazetteer import Gazetteer, Name, gazetteer
from tradelines.reading.matching import fold


def names(text: str, language: str = "en", kind: str = "country") -> list[tuple[str, str, str]]:
    found = gazetteer().find(text, fold(text), language)
    return [(text[name.start : name.end], name.key, name.form) for name in found if name.kind == kind]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Türkiye and Kyrgyzstan", [("Türkiye", "TUR", "name"), ("Kyrgyzstan", "KGZ", "name")]),
        ("en", "Iranian pistachios for the UAE", [("Iranian", "IRN", "adjective"), ("UAE", "ARE", "name")]),
        ("en", "talks between Tehran and Baku", [("Tehran", "IRN", "capital"), ("Baku", "AZE", "capital")]),
        ("en", "Omani dates, Oman's ports", [("Omani", "OMN", "adjective"), ("Oman", "OMN", "name")]),
        ("en", "the Republic of Azerbaijan", [("Republic of Azerbaijan", "AZE", "name")]),
        ("ru", "азербайджанский газ в Грузию", [("азербайджанский", "AZE", "adjective"), ("Грузию", "GEO", "name")]),
        ("ru", "РФ и КНР, а также Ирана", [("РФ", "RUS", "name"), ("КНР", "CHN", "name"), ("Ирана", "IRN", "name")]),
        ("az", "Qırğızıstandan Çinə", [("Qırğızıstandan", "KGZ", "name"), ("Çinə", "CHN", "name")]),
        ("az", "Gürcüstanla ABŞ-ın", [("Gürcüstanla", "GEO", "name"), ("ABŞ", "USA", "name")]),
        ("az", "Çilinin Perudan idxalı", [("Çilinin", "CHL", "name"), ("Perudan", "PER", "name")]),
        ("az", "Nepala və Lüksemburqa", [("Nepala", "NPL", "name"), ("Lüksemburqa", "LUX", "name")]),
        ("az", "Qırğızstanın", [("Qırğızstanın", "KGZ", "name")]),
        ("tr", "ABD'ye ve İran'a", [("ABD", "USA", "name"), ("İran", "IRN", "name")]),
        ("tr", "Azerbaycanlı iş insanları", [("Azerbaycanlı", "AZE", "adjective")]),
        ("en", "exports to the European Union", [("European Union", "EU", "name")]),
        ("ru", "со странами Центральной Азии", [("Центральной Азии", "GROUP", "name")]),
        ("az", "Türk dövlətləri ilə", [("Türk dövlətləri", "OTS", "name")]),
        ("en", "fifteen neighboring countries", [("neighboring countries", "NEIGHBOURS", "name")]),
    ],
)
def test_countries_and_groups(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert names(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "they gave us roast turkey on fine china"),
        ("en", "AI in customs clearance"),
        ("en", "a BAE radar"),
        ("ru", "фабрика индийка китобой грузить индекс"),
        ("tr", "mali yıl sonu, has fas değil"),
        ("tr", "Mali tablolar açıklandı"),
        ("en", "chadless omanhood"),
    ],
)
def test_words_that_are_no_countries(language: str, text: str) -> None:
    assert names(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "in Cholpon-Ata", "cholpon-ata"),
        ("ru", "в Чолпон-Ате", "cholpon-ata"),
        ("az", "Naxçıvanda", "nakhchivan"),
        ("tr", "İstanbul'da", "istanbul"),
        ("ru", "из Решта", "rasht"),
        ("en", "from Kurik", "kuryk-port"),
        ("en", "the port of Aktau", "aktau-port"),
        ("en", "the city of Aktau", "aktau"),
    ],
)
def test_places(language: str, text: str, key: str) -> None:
    assert [name[1] for name in names(text, language, "place")] == [key]


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "along the Trans-Caspian International Transport Route", "middle-corridor"),
        ("ru", "развитие Среднего коридора", "middle-corridor"),
        ("ru", "по МТК «Север – Юг»".replace(" – ", "-"), "north-south"),
        ("az", "Şimal-Cənub dəhlizinin", "north-south"),
        ("tr", "Orta Koridor'da", "middle-corridor"),
        ("az", "Bakı–Tbilisi–Qars dəmir yolu ilə", "btk"),
        ("en", "through the ports of Aktau and Kuryk", "aktau-kuryk-ports"),
        ("ru", "через порт Актау", "aktau-port"),
    ],
)
def test_routes(language: str, text: str, key: str) -> None:
    assert [name[1] for name in names(text, language, "route")] == [key]


def test_a_person_by_any_spelling() -> None:
    spelled = ("Ilham Aliyev", "Ильхама Алиева", "İlham Əliyevin")
    assert {names(text, "en", "person")[0][1] for text in spelled} == {"ilham-aliyev"}


def test_one_stretch_may_be_of_two_kinds() -> None:
    assert names("in Baku")[0][0] == names("in Baku", kind="place")[0][0] == "Baku"


def test_english_names_for_display() -> None:
    assert gazetteer().english("country", "TUR") == "Türkiye"
    assert gazetteer().english("route", "btk") == "BTK"
    with pytest.raises(KeyError):
        gazetteer().english("route", "nowhere")


def test_no_term_stands_for_two_countries() -> None:
    bearers: dict[str, set[str]] = {}
    for code, row in gazetteer().rows["country"].items():
        for column in ("names", "adjectives", "capitals"):
            for term in filter(None, row[column].split("|")):
                bearers.setdefault(fold(term), set()).add(code)
    shared = {term: codes for term, codes in bearers.items() if len(codes) > 1}
    assert set(shared) <= {"виргинские о-ва"}


def test_every_country_is_found_by_its_english_name() -> None:
    found = Gazetteer()
    for code, row in found.rows["country"].items():
        if row["kind"] == "country":
            names_of_it = found.find(row["name"], fold(row["name"]), "en")
            assert (code, "name") in {(name.key, name.form) for name in names_of_it}, code


@given(st.text(alphabet="Iiİı ran'ğəЁё-–РФa.U", max_size=40))
def test_names_lie_in_the_text_in_order(text: str) -> None:
    found = gazetteer().find(text, fold(text), "en")
    assert all(0 <= name.start < name.end <= len(text) for name in found)
    assert found == sorted(found, key=lambda name: (name.start, -name.end))


def test_a_language_without_names_of_its_own_is_read_as_english() -> None:
    text = "Iran"
    assert gazetteer().find(text, fold(text), "kk") == [Name(0, 4, "country", "IRN", "name", 4)]
