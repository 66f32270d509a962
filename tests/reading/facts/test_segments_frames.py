"""What a clause says of a line: its predicate in any tense, its length in apposition, the words that take it up."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.segments import read_segments
from tradelines.reading.spans.document import Document

LINE = "Orvan-Kelt railway"
# A sentence, and of its links name, status, length in km and due year.
TENSES = [
    ("en", "The Orvan-Kelt railway would be fully finished by 2031.", (LINE, "under construction", None, "2031")),
    ("en", "The Orvan-Kelt railway, built with two banks, is to be complete by 2031.",
     (LINE, "under construction", None, "2031")),
    ("en", "The Orvan-Kelt railway has still not been finished.", (LINE, "under construction", None, "")),
    ("en", "The Orvan-Kelt railway has at last been commissioned.", (LINE, "completed", None, "")),
    ("en", "The Orvan-Kelt railway must be renewed.", (LINE, "proposed", None, "")),
    ("en", "The Orvan-Kelt railway is currently being widened.", (LINE, "under construction", None, "")),
    ("en", "Their army is ready to rebuild the Orvan-Kelt railway.", (LINE, "proposed", None, "")),
    ("ru", "Железную дорогу Орван - Кельт обещают полностью сдать в 2031 году.",
     (LINE, "under construction", None, "2031")),
    ("ru", "Железную дорогу Орван - Кельт нужно отремонтировать.", (LINE, "proposed", None, "")),
    ("ru", "Закончить железную дорогу Орван - Кельт рассчитывают к 2031 году.",
     (LINE, "under construction", None, "2031")),
]  # fmt: skip
LENGTHS = [
    ("en", "The railway matters here. Next comes Orvan-Kelt: 272 kilometers, which will be opened in 2031.",
     (LINE, "under construction", 272.0, "2031")),
    ("en", "The railway to the north is old. Orvan-Kelt, 115 kilometres, is due in 2031.",
     (LINE, "under construction", 115.0, "2031")),
    ("en", "They offer money for a rail line, Orvan-Kelt (115 km), on which the two ministers agreed.",
     (LINE, "agreed", 115.0, "")),
    ("tr", "Orvan-Kelt demir yolu hattında (312 km) ilerleme yüzde 67.",
     (LINE, "under construction", 312.0, "")),
    ("tr", "Orvan-Kelt arasındaki 189 kilometrelik hattın ihalesi yapılacak.",
     ("Orvan-Kelt line", "proposed", 189.0, "")),
    ("az", "Orvan-Kelt xəttində (224 km) işlər gedir, xəttin 2031-ci ildə açılması planlaşdırılır.",
     ("Orvan-Kelt line", "under construction", 224.0, "2031")),
]  # fmt: skip


def claims(language: str, text: str) -> list[tuple[str, str, float | None, str]]:
    article = Article(article_id="a", text=text, language=language, published=date(2025, 1, 1))
    rows = read_segments(Document(article)).segments
    return [(row.name, row.status, row.length_km, row.due) for row in rows]


@pytest.mark.parametrize(("language", "text", "expected"), [*TENSES, *LENGTHS], ids=str)
def test_predicate_and_apposition(language: str, text: str, expected: tuple[str, str, float | None, str]):
    assert claims(language, text) == [expected]


def test_a_trip_between_two_places_is_no_line():
    assert claims("en", "Our railway is proud. The flight Orvan-Kelt, 900 kilometres, takes an hour.") == []


def test_the_port_means_the_subject_of_the_sentence_before():
    found = claims("en", "The Chabahar port is a rival of the Gwadar port. The port was completed in 2019.")
    assert [(name, status) for name, status, _, _ in found] == [("Chabahar port", "operating")]


def test_a_phase_of_another_owner_is_not_that_of_the_link_named_before():
    found = claims("en", "The Orvan-Kelt railway was opened. Zagor's second phase is planned.")
    assert [name for name, *_ in found] == [LINE]


LISTS = [
    ("ru", "Железная дорога растет. Сейчас идут работы по трем проектам: Орван – Келт, Зара – Мон и Тара – Вел.",
     ["Orvan-Kelt railway", "Zara-Mon railway", "Tara-Vel railway"]),
    ("ru", "Ведется строительство двух железнодорожных линий. В их числе – проекты «Орван – Келт» и «Зара – Мон».",
     ["Orvan-Kelt railway", "Zara-Mon railway"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names"), LISTS, ids=str)
def test_a_state_told_of_the_head_of_a_list_is_that_of_its_items(language: str, text: str, names: list[str]):
    assert [(name, status) for name, status, _, _ in claims(language, text)] == [
        (name, "under construction") for name in names
    ]


def test_the_year_in_front_of_the_verb_is_its_own():
    text = "В следующем году будут введены в эксплуатацию новые железнодорожные линии Орван - Келт и Зара - Мон."
    assert ("Orvan-Kelt railway", "under construction", None, "2026") in claims("ru", text)


def test_a_new_railway_is_the_one_that_the_article_names():
    text = "The Orvan-Kelt railway is planned. Works on a new railway will begin soon."
    assert [name for name, *_ in claims("en", text)] == [LINE]


def test_when_a_line_is_built_tells_no_state_and_when_it_was_opened_does():
    assert claims("en", "When the Orvan-Kelt railway is built, trade will grow.") == []
    assert claims("en", "When the Orvan-Kelt railway was opened, trade grew.") == [(LINE, "completed", None, "")]


def test_what_a_clause_tells_of_a_place_is_no_end_of_the_line():
    text = "The new railway will link Orvan, which lies on the border with Georgia, with Zara, a city in Iran."
    assert all("Georgia" not in name for name, *_ in claims("en", text))


def test_the_length_of_lines_in_general_is_not_that_of_the_last_line():
    text = "Работы идут на железной дороге Орван - Келт. В стране строят четыре железнодорожные линии длиной 1100 км."
    assert claims("ru", text) == [("Orvan-Kelt railway", "under construction", None, "")]


def test_from_one_place_to_another_in_the_cases_of_azerbaijani():
    found = claims("az", "Bərdədən Ağdama dəmir yolu xəttinin bərpası davam edir.")
    assert [name for name, *_ in found] == ["Barda-Aghdam railway"]


def test_the_part_of_a_line_within_a_country():
    text = "The China-Kyrgyzstan-Uzbekistan railway matters. Its section in Kyrgyzstan exceeds 304 km."
    assert claims("en", text)[-1][0] == "China-Kyrgyzstan-Uzbekistan railway, Kyrgyzstan section"


NAMED = [
    ("The Kartuli Highway will be completed in 2026.", "Kartuli Highway"),
    ("The Gomari Tunnel is being built.", "Gomari tunnel"),
    ("The railway is old. The Orvan to Kelt section has been put into operation.", "Orvan to Kelt section"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_roads_and_tunnels_with_a_name_of_their_own_and_stretches_from_one_place_to_another(text: str, name: str):
    assert [found for found, *_ in claims("en", text)] == [name]


def test_a_ministry_of_roads_is_no_road():
    assert claims("en", "Urban Road and Highway Police said that the work will be completed in 2026.") == []


def test_the_length_of_a_road_with_lanes_and_not_that_of_its_section():
    text = "The opening of a 12-km section of the 48-km, four-lane Kartuli Highway was announced."
    assert claims("en", text) == [("Kartuli Highway", "", 48.0, "")]


def test_a_name_in_front_of_the_noun_makes_it_another_line():
    text = "The Orvan-Kelt railway is planned. The Zara Valley railway is 155 km long."
    assert (LINE, "proposed", None, "") in claims("en", text)


def test_what_is_done_of_one_line_is_not_told_of_the_next():
    text = "The Orvan to Kelt section has been put into operation and all is used to complete the Kelt to Zara section."
    found = {name: status for name, status, *_ in claims("en", text)}
    assert found == {"Orvan to Kelt section": "completed", "Kelt to Zara section": "under construction"}


def test_what_is_planned_to_be_opened_is_not_open():
    text = "Bakan, Orvan-Kelt hattını 2029 sonunda hizmete almayı planladıklarını anlattı."
    assert [status for _, status, *_ in claims("tr", text)] == ["under construction"]


def test_a_first_stone_laid_today_is_laid():
    text = "Orvan-Kelt demir yolu hattının temeli bugün bakanın katılımıyla atılacak."
    assert [status for _, status, *_ in claims("tr", text)] == ["under construction"]


def test_the_object_of_a_plan_may_be_two_words_joined_by_and():
    text = "They have a plan to establish a transit and transport corridor linking the Persian Gulf to the Black Sea."
    assert [status for _, status, *_ in claims("en", text)] == ["proposed"]
