"""Meetings by the way they are worded: invented sentences, each with the meetings that it tells of."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language="en", published=date(2024, 5, 20)):
    article = Article(article_id="a", text=text, language=language, published=published, published_basis="given")
    return read_meetings(Document(article))


def told(text, language="en"):
    """(kind, date, countries, held) of each meeting."""
    return [(row.kind, row.date_start, set(row.countries), row.held) for row in read(text, language).meetings]


TOLD = [
    (
        "Trilateral talks among Georgia, Kazakhstan and Türkiye were held in Tbilisi on May 3.",
        [("meeting", "2024-05-03", {"GEO", "KAZ", "TUR"}, True)],
    ),
    (
        "In May, the Georgian and Kazakh deputy ministers held a meeting in Tbilisi to prepare the next meeting of the "
        "ministers of Georgia and Kazakhstan.",
        [("meeting", "2024-05", {"GEO", "KAZ"}, True), ("meeting", "", {"GEO", "KAZ"}, False)],
    ),
    (
        "The decision was made on May 3 during a visit by a Georgian trade delegation to Kazakhstan.",
        [("visit", "2024-05-03", {"GEO", "KAZ"}, True)],
    ),
    (
        "Kazakh Energy Minister Aidar Serikov, who chairs the Kazakh-Georgian Joint Economic Committee, met with "
        "Georgian Ambassador Levan Gelashvili on May 7.",
        [("meeting", "2024-05-07", {"KAZ", "GEO"}, True)],
    ),
]
TOLD_ELSEWHERE = [
    (
        "tr",
        "Pakistan Başbakanı Kasım Rahim, Azerbaycan Cumhurbaşkanı Elnur Seferov ve Gürcistan Başbakanı Levan Gelaşvili "
        "mayıs ayında Tiflis'te üçlü zirvede buluştu.",
        [("meeting", "2024-05", {"PAK", "AZE", "GEO"}, True)],
    ),
    (
        "tr",
        "Gürcistan Başbakanı Levan Gelaşvili, 3 Mayıs'ta Bakan Kemal Demir tarafından kabul edildi.",
        [("meeting", "2024-05-03", {"GEO", "TUR"}, True)],
    ),
    (
        "az",
        "Nazir müavini Elnur Səfərov mayın 3-də Pakistanın səfiri Qasim Rəhimi qəbul edib.",
        [("meeting", "2024-05-03", {"AZE", "PAK"}, True)],
    ),
    (
        "ru",
        "3 мая состоялся телефонный разговор между президентами Казахстана и Грузии Айдаром Сериковым и Леваном "
        "Гелашвили.",
        [("call", "2024-05-03", {"KAZ", "GEO"}, True)],
    ),
]
NOT_TOLD = [
    "The demands of Georgia have been mostly met, Georgian Minister Nino Lomidze and Kazakh Minister Aidar Omar said.",
    "The Georgian prime minister has shown willingness for a meeting with Kazakh President Aidar Serikov in May.",
    "Georgian Prime Minister Levan Gelashvili renewed his call for direct talks with Kazakh President Aidar Serikov.",
    "Talks between Georgia and Kazakhstan over the line to the port of Batumi will go on.",
    "“Our two ministers, Nino Lomidze of Georgia and Aidar Serikov of Kazakhstan, are old friends,” he told a meeting.",
]


@pytest.mark.parametrize(("text", "meetings"), TOLD)
def test_meetings_by_class(text, meetings):
    assert told(text) == meetings


@pytest.mark.parametrize(("language", "text", "meetings"), TOLD_ELSEWHERE)
def test_meetings_by_class_in_other_languages(language, text, meetings):
    assert told(text, language) == meetings


def test_a_forum_beside_which_others_met_is_told_too():
    text = (
        "Georgian Minister Nino Lomidze met with Kazakh Minister Aidar Serikov on the sidelines of the "
        "Georgia-Kazakhstan business forum, which kicked off in Tbilisi on May 14."
    )
    assert [row.kind for row in read(text).meetings] == ["meeting", "conference"]


def test_countries_that_sign_beside_a_visit_sign_for_themselves():
    text = (
        "On May 3, alongside Kazakh Prime Minister Aidar Serikov’s trip, Georgia and Kazakhstan signed seven agree"
        "ments in Tbilisi. Georgian President Levan Gelashvili attended the signing ceremony."
    )
    facts = read(text)
    assert [row.kind for row in facts.meetings] == ["visit", "signing"]
    assert [row.name for row in facts.participants if row.meeting_id.endswith("m2")] == ["Levan Gelashvili"]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_no_meeting(text):
    assert told(text) == []


def test_who_is_only_named_in_a_quotation_was_not_there():
    facts = read(
        "“The line that President Murad Sapar of Turkmenistan wished for is ready, and Armenia may use it,” Georgian "
        "Transport Minister Nino Lomidze said during a meeting with Kazakh Trade Minister Aidar Serikov on May 4."
    )
    assert [row.name for row in facts.participants] == ["Nino Lomidze", "Aidar Serikov"]
    assert set(facts.meetings[0].countries) == {"GEO", "KAZ"}


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Kazakh Minister Aidar Serikov met with Georgian Minister Nino Lomidze in Ankara.", "third-party"),
        ("Kazakh Minister Aidar Serikov met with Georgian Minister Nino Lomidze in Tbilisi.", ""),
        ("Kazakh President Aidar Serikov visited Georgia on May 4.", "visit"),
        ("Kazakh President Aidar Serikov and Georgian President Levan Gelashvili spoke by phone.", "phone"),
        ("Talks among Georgia, Kazakhstan and Türkiye were held in Tbilisi on May 3.", "multilateral"),
    ],
)
def test_the_mode_that_event_data_give(text, mode):
    assert [row.consult_mode for row in read(text).meetings] == [mode]


def test_two_sides_met_separately_are_two_meetings():
    text = (
        "On May 4 Kazakh Minister Aidar Serikov met separately with Georgian Minister Nino Lomidze and Turkmen "
        "Minister Myrat Durdyev."
    )
    assert [set(row.countries) for row in read(text).meetings] == [{"KAZ", "GEO"}, {"KAZ", "TKM"}]


def test_the_two_ministers_are_those_named_before():
    text = (
        "Kazakh Trade Minister Aidar Serikov praised Georgian Trade Minister Nino Lomidze. The two ministers met in "
        "Batumi on May 3."
    )
    facts = read(text)
    assert told(text) == [("meeting", "2024-05-03", {"KAZ", "GEO"}, True)]
    assert [row.name for row in facts.participants] == ["Aidar Serikov", "Nino Lomidze"]


def test_whom_he_also_met_on_another_day_was_met_apart():
    text = (
        "On May 3 Kazakh Minister Aidar Serikov met with Georgian Minister Nino Lomidze in Tbilisi. He also met with "
        "Georgian President Levan Gelashvili on May 4."
    )
    assert [row.date_start for row in read(text).meetings] == ["2024-05-03", "2024-05-04"]


def test_a_video_conference_by_which_one_spoke_is_a_meeting():
    text = "Kazakh Minister Aidar Serikov told Georgian Minister Nino Lomidze so through a video conference on May 4."
    (row,) = read(text).meetings
    assert (row.kind, row.mode) == ("meeting", "online")


@pytest.mark.parametrize(
    "line", ["\n- Kazakh Minister Aidar Serikov met Georgian Minister Nino Lomidze", "\n\nSerikov meets Nino Lomidze"]
)
def test_headlines_of_other_articles_are_not_read(line):
    text = "Sales grew. They grew much. Costs fell. Prices fell too. So said the Kazakh ministry." + line
    assert read(text).meetings == []
