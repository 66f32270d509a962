"""What belongs to one meeting and what to the next: asides, sidelines, signings, and the years of papers."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language="en", published=date(2024, 5, 20)):
    article = Article(article_id="a", text=text, language=language, published=published, published_basis="given")
    return read_meetings(Document(article))


def names(facts, row):
    return [person.name for person in facts.participants if person.meeting_id == row.meeting_id]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Kazakh Minister Aidar Serikov met Georgian Minister Nino Lomidze to discuss the 2015 transit agreement.", ""),
        ("Kazakh Minister Aidar Serikov met Georgian Minister Nino Lomidze in 2015.", "2015"),
        ("At the 2015 meeting, Kazakh Minister Aidar Serikov and Georgian Minister Nino Lomidze shook hands.", "2015"),
        (
            "Kazakh Minister Aidar Serikov, who left Baku on May 3, met Georgian Minister Nino Lomidze on May 4.",
            "2024-05-04",
        ),
        (
            "In a meeting with Georgian Minister Nino Lomidze, Kazakh Minister Aidar Serikov said that the port opened "
            "on May 1.",
            "",
        ),
    ],
)
def test_the_date_is_that_of_the_meeting(text, day):
    (row,) = read(text, published=None).meetings if not day.startswith("2024") else read(text).meetings
    assert row.date_start == day


def test_what_is_said_after_a_meeting_is_not_where_it_was():
    text = (
        "After meeting with Georgian Minister Nino Lomidze, Kazakh Minister Aidar Serikov announced that a bank would "
        "open a branch in Baku."
    )
    (row,) = read(text).meetings
    assert (row.place, set(row.countries)) == ("", {"KAZ", "GEO"})


def test_who_stands_in_an_aside_took_no_part():
    text = (
        "Kazakh Trade Minister Aidar Serikov, who accompanied President Daniyar Akhmetov to Tbilisi, met with Georgian "
        "Trade Minister Nino Lomidze on May 3."
    )
    facts = read(text)
    assert names(facts, facts.meetings[-1]) == ["Aidar Serikov", "Nino Lomidze"]


def test_papers_signed_at_a_session_or_meeting_are_one_event_with_it():
    text = (
        "Georgia and Kazakhstan signed four memorandums during the 11th meeting of the Georgian-Kazakh joint economic "
        "committee in Tbilisi on May 3."
    )
    (row,) = read(text).meetings
    assert (row.kind, row.series_number, row.place) == ("commission session", 11, "Tbilisi")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Kazakh Minister Aidar Serikov met with Georgian Minister Nino Lomidze and Turkish Minister Kemal Demir on "
            "the sidelines of the forum in Baku.",
        ),
        (
            "ru",
            "Министр транспорта Казахстана Айдар Сериков встретился с министром транспорта Грузии Нино Ломидзе и "
            "министром транспорта Турции Кемалем Демиром на полях форума в Баку.",
        ),
    ],
)
def test_those_met_beside_a_forum_are_met_one_by_one(language, text):
    rows = read(text, language).meetings
    assert [set(row.countries) for row in rows] == [{"KAZ", "GEO"}, {"KAZ", "TUR"}]


def test_a_meeting_beside_which_words_were_spoken_is_a_meeting():
    text = (
        "Georgian Navy Chief Levan Gelashvili praised the ties. He made the remarks on the sidelines of a meeting with "
        "the deputy chief of the Turkish General Staff, Admiral Kemal Demir, in Batumi."
    )
    facts = read(text)
    (row,) = facts.meetings
    assert names(facts, row) == ["Levan Gelashvili", "Kemal Demir"]


def test_an_old_paper_is_signed_by_those_behind_it():
    text = (
        "Kazakh Minister Aidar Serikov went to Tbilisi to attend a session of the joint commission under an agreement "
        "signed in May 2011 by Georgian Minister Nino Lomidze and her Kazakh counterpart Daniyar Akhmetov."
    )
    facts = read(text)
    assert names(facts, facts.meetings[-1]) == ["Nino Lomidze", "Daniyar Akhmetov"]


def test_presidents_met_beside_a_planned_summit_are_a_meeting_of_their_own():
    text = (
        "Kazakh President Daniyar Akhmetov is to visit Georgia on Saturday to attend the summit. He will also hold "
        "talks with Georgian President Levan Gelashvili."
    )
    rows = read(text).meetings
    assert [(row.kind, row.held) for row in rows] == [("conference", False), ("meeting", False)]


def test_who_only_announces_a_visit_is_not_of_it():
    text = (
        "Georgian Prime Minister Levan Gelashvili will visit Baku to hold talks with Azerbaijani President Elnur "
        "Safarov, Georgian Minister Nino Lomidze announced on Saturday."
    )
    facts = read(text)
    (row,) = facts.meetings
    assert row.kind == "visit"
    assert names(facts, row) == ["Levan Gelashvili", "Elnur Safarov"]


def test_numbered_sessions_and_talks_beside_them_are_events_of_their_own():
    text = (
        "The Kazakh-Georgian intergovernmental commission held its 21st meeting in Baku on May 14. Kazakh Transport "
        "Minister Aidar Serikov led it. President Levan Gelashvili of Georgia received the Kazakh minister on May 15. "
        "The 20th meeting took place in Aktau in 2022."
    )
    facts = read(text)
    assert [(row.kind, row.series_number, row.date_start) for row in facts.meetings] == [
        ("commission session", 21, "2024-05-14"),
        ("meeting", None, "2024-05-15"),
        ("commission session", 20, "2022"),
    ]
    assert names(facts, facts.meetings[1]) == ["Levan Gelashvili", "Aidar Serikov"]


def test_officials_of_several_countries_came_to_a_ceremony():
    text = (
        "The inauguration ceremony was attended by officials from 16 countries, including Georgia and Kazakhstan. "
        "Addressing the ceremony, Iranian Minister Ali Karimi praised the port."
    )
    (row,) = read(text).meetings
    assert set(row.countries) >= {"GEO", "KAZ", "IRN"}


def test_one_met_with_whom_a_second_with_names():
    text = (
        "On May 2, Kazakh Minister Aidar Serikov met in Tbilisi with the director general of Georgian Railway, Levan "
        "Gelashvili, and with Kemal Demir, who heads a Turkish company."
    )
    facts = read(text)
    assert names(facts, facts.meetings[0]) == ["Aidar Serikov", "Levan Gelashvili", "Kemal Demir"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "During a meeting with Georgian Minister Nino Lomidze, Kazakh Minister Aidar Serikov said that Turkish "
            "President Kemal Demir had paid for the port.",
            ["Nino Lomidze", "Aidar Serikov"],
        ),
        (
            "Georgian and Kazakh negotiators signed an agreement in Batumi that was to allow President Kemal Demir of "
            "Türkiye to build the port.",
            [],
        ),
    ],
)
def test_of_whom_is_only_spoken_took_no_part(text, people):
    facts = read(text)
    assert [names(facts, row) for row in facts.meetings] == [people]


@pytest.mark.parametrize(
    "text",
    [
        "Kazakh Minister Aidar Serikov spoke in a meeting with the Kazakh residents in Georgia.",
        "The port lives off Kazakhstan. Georgian Minister Nino Lomidze met with Georgian journalists in Aktau.",
    ],
)
def test_ones_own_people_are_no_other_side(text):
    assert read(text).meetings == []


def test_a_speech_at_a_forum_abroad_is_of_its_host_and_not_of_whom_it_spoke():
    text = (
        "Turkish trade grew, Türkiye said. “So Türkiye gains,” Georgian Minister Nino Lomidze said at a conference in "
        "Astana."
    )
    (row,) = read(text).meetings
    assert set(row.countries) == {"GEO", "KAZ"}


def test_a_visit_paid_to_hold_talks_took_place():
    text = "Kazakh President Aidar Serikov paid an official visit to Georgia to hold a series of talks and sign papers."
    (row,) = read(text).meetings
    assert row.held


def test_an_earlier_month_is_another_meeting_than_that_of_the_weekday():
    text = (
        "Georgian envoy Levan Gelashvili held talks with Kazakh Deputy Minister Aidar Serikov on Monday. The port was "
        "busy. In early April, Serikov and Gelashvili met online."
    )
    rows = read(text, published=None).meetings
    assert [row.mode for row in rows] == ["in person", "online"]


def test_an_envoy_of_an_international_body_speaks_for_no_country():
    text = (
        "In June, Kazakh Minister Aidar Serikov paid a visit to Georgia. He met with Georgian Minister Nino Lomidze "
        "and with the UN special envoy Martin Grifford."
    )
    countries = {row.name: row.country for row in read(text).participants}
    assert countries["Martin Grifford"] == ""
