"""What is read of links and their state. All sentences are made up; the seeds are the project's own."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tradelines.reading.articles import Article
from tradelines.reading.facts.segments import read_segments
from tradelines.reading.spans.document import Document
from tradelines.schema import Facts, SegmentRow

SEEDS = Path(__file__).resolve().parents[3] / "seeds"


def facts(text: str, language: str = "en", published: date | None = None) -> Facts:
    return read_segments(Document(Article(article_id="a", text=text, language=language, published=published)))


def rows(text: str, language: str = "en", published: date | None = None) -> list[SegmentRow]:
    return facts(text, language, published).segments


@pytest.mark.parametrize(
    ("language", "text", "name", "status"),
    [
        ("en", "The Qazvin-Rasht railway was inaugurated on Monday.", "Qazvin-Rasht railway", "completed"),
        ("en", "Talks went on over the construction of the Qazvin-Rasht railway.", "Qazvin-Rasht railway", "proposed"),
        ("en", "They signed a contract for building the Qazvin-Rasht railway.", "Qazvin-Rasht railway", "agreed"),
        ("en", "The Qazvin-Rasht railway is being built.", "Qazvin-Rasht railway", "under construction"),
        ("en", "The Qazvin-Rasht railway will be completed soon.", "Qazvin-Rasht railway", "under construction"),
        ("en", "The Qazvin-Rasht railway links Qazvin to Rasht.", "Qazvin-Rasht railway", "operating"),
        ("en", "A bridge over the Astarachay river is planned.", "Astarachay road bridge", "proposed"),
        ("en", "The port of Poti has been expanded; Poti port was opened.", "Poti port", "completed"),
        ("en", "Lviv-Gdansk pipeline is under construction.", "Lviv-Gdansk pipeline", "under construction"),
        ("ru", "Железная дорога Решт — Астара строится.", "Rasht-Astara railway", "under construction"),
        ("ru", "Завершено строительство железной дороги Казвин - Решт.", "Qazvin-Rasht railway", "completed"),
        ("ru", "Стороны подписали договор о строительстве порта Анаклия.", "Anaklia deep-sea port", "agreed"),
        ("ru", "Порт Курык введен в эксплуатацию.", "Kuryk port", "completed"),
        ("az", "Horadiz-Ağbənd dəmir yolu tikilir.", "Horadiz-Aghband railway", "under construction"),
        ("az", "Horadiz-Ağbənd dəmir yolunun tikintisi tamamlanıb.", "Horadiz-Aghband railway", "completed"),
        ("az", "Zəngəzur dəhlizi tikiləcək.", "Zangezur corridor", "proposed"),
        ("tr", "Kars-Dilucu demiryolu inşa ediliyor.", "Kars-Igdir-Aralik-Dilucu railway", "under construction"),
        ("tr", "Kars-Dilucu demiryolu hattı hizmete girdi.", "Kars-Igdir-Aralik-Dilucu railway", "completed"),
        ("tr", "Reşt-Astara demiryolunun inşası konusunda anlaşma imzalandı.", "Rasht-Astara railway", "agreed"),
    ],
)
def test_a_link_and_its_state(language: str, text: str, name: str, status: str) -> None:
    found = rows(text, language)
    assert [(row.name, row.status) for row in found] == [(name, status)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Middle Corridor is becoming more important for the region."),
        ("en", "Cargo along the North-South corridor grew by 8 percent in May."),
        ("en", "The parties discussed the development of the Middle Corridor."),
        ("en", "Kuryk port handled 2 million tons last year."),
        ("en", "The trade line between the two countries opened new doors."),
        ("en", "TEHRAN - Iran Road Maintenance Organization signed a deal."),
        ("en", "They signed an agreement on customs at the port of Baku."),
        ("en", "Azerbaijan Railways and Georgian Railway discussed tariffs."),
        ("ru", "По Среднему коридору перевезено 2 млн тонн грузов."),
        ("ru", "Порт Актау обработал больше зерна, чем год назад."),
        ("az", "BTQ ilə qatar yola salınıb."),
        ("az", "Bakı limanından keçən yük artıb."),
        ("tr", "Orta Koridor üzerinden taşınan yük arttı."),
    ],
)
def test_a_mention_is_no_claim(language: str, text: str) -> None:
    assert rows(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "length_km"),
    [
        ("en", "The 164-kilometer Qazvin-Rasht railway was opened.", 164),
        ("en", "The Qazvin-Rasht railway, with a length of 164 km, was opened.", 164),
        ("en", "The Qazvin-Rasht railway is being built. The line, 164 km from Qazvin to Rasht, crosses hills.", 164),
        ("en", "The Qazvin-Rasht railway was opened 12 km away from a village.", None),
        ("en", "Trains on the new Qazvin-Rasht railway, which was opened, run at 120 km per hour.", None),
        (
            "en",
            "Only a 30-km section of the Qazvin-Rasht railway was built. Works on the line are under way.",
            None,
        ),
        ("ru", "Железная дорога Казвин-Решт построена. Длина дороги - 164 км.", 164),
        ("az", "Horadiz-Ağbənd dəmir yolu tikilir. Xəttin uzunluğu 110,4 kilometrdir.", 110.4),
        ("tr", "Kars-Dilucu demiryolu inşa ediliyor. Hattın uzunluğu 224 kilometre.", 224),
    ],
)
def test_length(language: str, text: str, length_km: float | None) -> None:
    assert [row.length_km for row in rows(text, language)][:1] == ([length_km] if rows(text, language) else [])


def test_cost_and_due_year() -> None:
    text = "The Qazvin-Rasht railway is being built and will be completed by 2027. The line will cost $1.2 billion."
    (row,) = rows(text, published=date(2025, 3, 1))
    assert (row.cost_usd, row.due, row.as_of) == (1.2e9, "2027", "2025-03-01")


def test_money_for_electrification_is_not_the_cost_of_the_line() -> None:
    text = "A bank gave $300 million for electrification of the Qazvin-Rasht railway."
    (row,) = rows(text)
    assert (row.name, row.cost_usd, row.reference_id) == ("Qazvin-Rasht railway, electrification", 3e8, "")


def test_a_year_that_has_passed_puts_a_line_in_use() -> None:
    text = "The Qazvin-Rasht railway was opened in 2019."
    assert rows(text, published=date(2022, 1, 1))[0].status == "operating"
    assert rows(text, published=date(2019, 3, 7))[0].status == "completed"


def test_the_farthest_state_counts() -> None:
    text = "The Qazvin-Rasht railway was long discussed. A deal on the construction of the railway was signed."
    assert [row.status for row in rows(text)] == ["agreed"]


def test_two_links_in_one_sentence_keep_their_own_states() -> None:
    text = "The Qazvin-Rasht railway was opened and the Horadiz-Aghband railway is being built."
    assert [row.status for row in rows(text)] == ["completed", "under construction"]


def test_parts_are_links_of_their_own() -> None:
    text = "The first phase of the Anaklia port was opened."
    (row,) = rows(text)
    assert (row.name, row.status, row.reference_id) == ("Anaklia deep-sea port, first phase", "completed", "")


def test_lengths_country_by_country() -> None:
    text = "The Baku-Tbilisi-Kars railway was opened. The line is 838 km long: 503 km in Azerbaijan, 259 km in Georgia."
    assert [(row.name, row.length_km) for row in rows(text)] == [
        ("Baku-Tbilisi-Kars railway", 838),
        ("Baku-Tbilisi-Kars railway, Azerbaijan section", 503),
        ("Baku-Tbilisi-Kars railway, Georgia section", 259),
    ]


def test_ends_that_stand_apart() -> None:
    text = "A corridor connecting India and Finland through Iran is planned."
    (row,) = rows(text)
    assert (row.from_place, row.to_place, row.mode, row.status) == ("India", "Finland", "", "proposed")


def test_a_length_that_no_source_gives_is_a_conflict() -> None:
    found = facts("The 150-kilometer Qazvin-Rasht railway was opened.")
    assert [warning.code for warning in found.warnings] == ["reference_conflict"]
    assert "164" in found.warnings[0].detail
    assert facts("The 164-kilometer Qazvin-Rasht railway was opened.").warnings == []


def test_a_standing_description_says_so() -> None:
    text = "The Middle Corridor is a transport route connecting China and Europe through Kazakhstan and the Caspian."
    found = facts(text)
    assert [(row.status, row.from_place, row.to_place) for row in found.segments] == [("", "China", "Europe")]
    assert [warning.code for warning in found.warnings] == ["boilerplate"]


def seed(number: str) -> Facts:
    (path,) = SEEDS.glob(f"{number}_*.txt")
    return facts(path.read_text("utf-8"), published=date(2022, 1, 29))


def test_the_seed_on_transport() -> None:
    found = seed("003")
    assert [(row.reference_id, row.mode, row.status, row.length_km) for row in found.segments] == [
        ("rasht-astara", "rail", "proposed", None),
        ("rasht-caspian", "rail", "", 35),
        ("astarachay-bridge", "bridge", "proposed", None),
        ("astara-terminal", "terminal", "under construction", None),
        ("nakhchivan-mashhad-train", "rail", "proposed", None),
        ("persian-gulf-black-sea", "", "proposed", None),
    ]
    assert [(warning.row_id, warning.code) for warning in found.warnings] == [("a-s2", "reference_conflict")]


def test_the_seed_with_a_standing_description() -> None:
    found = seed("001")
    assert [(row.corridor, row.from_place, row.to_place) for row in found.segments] == [
        ("Middle Corridor", "China", "Europe")
    ]


@pytest.mark.parametrize("number", ["000", "002", "004"])
def test_seeds_without_a_segment(number: str) -> None:
    assert seed(number) == Facts()


WORDS = st.sampled_from(
    (
        "the railway", "Baku-Tbilisi-Kars", "Rasht - Astara", "is being built", "35 km", "corridor", "of", "from", "to",
        "and", "Poti", "port", "железная дорога", "Решт-Астара", "строится", ",", ".", ";", "(", ")", "2027", "$5",
        "million", "first phase", "dəmir yolu", "tikilir", "demiryolu", "linking", "Georgia", "was opened", "cost",
    )
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=40), st.sampled_from(["en", "ru", "az", "tr"]))
def test_every_row_points_at_its_words(words: list[str], language: str) -> None:
    text = " ".join(words)
    for row in rows(text, language):
        assert text[row.start : row.end].strip()
        assert text[row.start : row.end] in row.evidence
        assert row.evidence in text
