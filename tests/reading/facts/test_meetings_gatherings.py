"""Gatherings: ceremonies, receptions, councils and sessions, who came to them and of what kind they are."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language):
    article = Article(
        article_id="a", text=text, language=language, published=date(2024, 5, 20), published_basis="given"
    )
    return read_meetings(Document(article))


TOLD = [
    (
        "en",
        "Kazakh Transport Minister Aidar Serikov and Georgian Economy Minister Levan Gelashvili came to the opening "
        "ceremony of the new terminal in Poti on May 4.",
        ("conference", "2024-05-04", {"KAZ", "GEO"}),
        ["Aidar Serikov", "Levan Gelashvili"],
    ),
    (
        "en",
        "Work on the bridge began on March 2. Kazakh Transport Minister Aidar Serikov and Georgian Economy Minister "
        "Levan Gelashvili came to the ceremony.",
        ("conference", "2024-03-02", {"KAZ", "GEO"}),
        ["Aidar Serikov", "Levan Gelashvili"],
    ),
    (
        "en",
        "During the ceremony, which was held via a videoconference, Kazakh President Aidar Serikov and Georgian Prime "
        "Minister Levan Gelashvili opened the line.",
        ("conference", "2024-05", {"KAZ", "GEO"}),
        ["Aidar Serikov", "Levan Gelashvili"],
    ),
    (
        "en",
        "Kazakh Trade Minister Aidar Serikov spoke in Astana at the reception for the national day of Georgia. "
        "Kazakhstan and Georgia trade more.",
        ("conference", "2024-05", {"KAZ", "GEO"}),
        ["Aidar Serikov"],
    ),
    (
        "en",
        "Georgian Ambassador to Kazakhstan Levan Gelashvili said at a round table in Almaty that trade must grow.",
        ("conference", "2024-05", {"KAZ", "GEO"}),
        ["Levan Gelashvili"],
    ),
    (
        "ru",
        "Посол Грузии в Казахстане Леван Гелашвили заявил за круглым столом в Алма-Ате, что торговля растет.",
        ("conference", "2024-05", {"KAZ", "GEO"}),
        ["Леван Гелашвили"],
    ),
    (
        "tr",
        "Gürcistan'ın milli günü için Ankara'da bir resepsiyon verildi. Resepsiyona Gürcistan Ekonomi Bakanı Levan "
        "Gelaşvili katıldı.",
        ("conference", "2024-05", {"TUR", "GEO"}),
        ["Levan Gelaşvili"],
    ),
    (
        "en",
        "The Kazakh-Georgian business council, in session in Tbilisi on May 5, spoke of trade.",
        ("conference", "2024-05-05", {"KAZ", "GEO"}),
        [],
    ),
    (
        "az",
        "Bakıda Gürcüstan və Azərbaycanın biznes şurasının iclası keçirilib.",
        ("conference", "2024-05", {"AZE", "GEO"}),
        [],
    ),
    (
        "en",
        "Kazakh President Aidar Serikov and Georgian President Levan Gelashvili met on May 7 in Tbilisi. Serikov and "
        "Gelashvili took part in a meeting of the Kazakhstan-Georgia High Level Strategic Cooperation Council.",
        ("commission session", "2024-05-07", {"KAZ", "GEO"}),
        ["Aidar Serikov", "Levan Gelashvili"],
    ),
    (
        "ru",
        "Такие данные привели на 15-м заседании межправительственной комиссии Казахстана и Грузии. О торговле говорили "
        "премьер-министр Казахстана Айдар Сериков и премьер-министр Грузии Леван Гелашвили.",
        ("commission session", "2024-05", {"KAZ", "GEO"}),
        ["Айдар Сериков", "Леван Гелашвили"],
    ),
    (
        "en",
        "Kazakh Transport Minister Aidar Serikov said in Tbilisi at the seventh meeting of the ministers of the "
        "Commonwealth of Independent States (CIS) that freight is growing.",
        ("conference", "2024-05", {"KAZ", "GEO"}),
        ["Aidar Serikov"],
    ),
]


@pytest.mark.parametrize(("language", "text", "meeting", "names"), TOLD)
def test_gathering_is_one_row_with_who_came(language, text, meeting, names):
    facts = read(text, language)
    assert [(row.kind, row.date_start, set(row.countries)) for row in facts.meetings] == [meeting]
    assert [row.name for row in facts.participants] == names


@pytest.mark.parametrize(
    "text",
    [
        "The chilly reception of the proposal by Kazakhstan surprised Georgian Minister Levan Gelashvili.",
        "Kazakh Minister Aidar Serikov praised the warm reception of his plan in Georgia.",
    ],
)
def test_reception_of_a_proposal_is_no_meeting(text):
    assert read(text, "en").meetings == []


def test_dollar_of_the_united_states_is_no_side():
    text = "The trade ministers of Kazakhstan and Georgia met in Tbilisi on May 7 to speak of US$ 15 billion."
    assert [set(row.countries) for row in read(text, "en").meetings] == [{"KAZ", "GEO"}]
