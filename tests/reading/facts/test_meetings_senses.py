"""Words for meetings that tell of none, and small words that change what they tell."""

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language="en"):
    return read_meetings(Document(Article(article_id="a", text=text, language=language)))


@pytest.mark.parametrize(
    "text",
    [
        "Georgian President Levan Gelashvili called on Kazakh President Aidar Serikov to open the border.",
        "Georgian President Levan Gelashvili said there would be no negotiations with Kazakh President Aidar Serikov.",
        "Georgian Minister Nino Lomidze spoke of her trip to Latin America.",
    ],
)
def test_no_meeting(text):
    assert read(text).meetings == []


def test_who_calls_on_someone_to_discuss_trade_meets_him():
    text = "Georgian Ambassador Levan Gelashvili called on Kazakh Prime Minister Aidar Serikov to talk trade."
    (row,) = read(text).meetings
    assert set(row.countries) == {"GEO", "KAZ"}


def test_a_call_has_no_place():
    text = (
        "Georgian Minister Nino Lomidze held a telephone conversation with Kazakh Minister Aidar Serikov on the talks "
        "in Vienna."
    )
    (row,) = read(text).meetings
    assert (row.mode, row.place) == ("phone", "")


def test_visits_to_two_countries_are_two():
    text = (
        "During his recent visit to Georgia, Kazakh President Aidar Serikov spoke of trade. Last week he also paid a "
        "visit to Türkiye."
    )
    assert [set(row.countries) for row in read(text).meetings] == [{"KAZ", "GEO"}, {"KAZ", "TUR"}]


def test_he_who_spoke_in_a_meeting_was_there():
    text = (
        "Georgian Deputy Minister Nino Lomidze praised the port on Friday. “It will grow,” she said during a meeting "
        "with Kazakh Deputy Minister Aidar Serikov in Batumi."
    )
    assert [row.name for row in read(text).participants] == ["Nino Lomidze", "Aidar Serikov"]


def test_a_counterpart_spelt_another_way_is_no_second_man():
    text = (
        "Iranian President Ali Karimi met with Belarusian President Alexander Lukashin. In a meeting with his "
        "Belarusian counterpart Aleksandr Lukashin in Minsk on Monday, Karimi praised the ties."
    )
    facts = read(text)
    assert len(facts.meetings) == 1
    assert [row.name for row in facts.participants] == ["Ali Karimi", "Alexander Lukashin"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "On September 23, Georgian President Levan Gelashvili told Kazakh Prime Minister Aidar Serikov that trade "
            "would grow.",
            ["Levan Gelashvili", "Aidar Serikov"],
        ),
        ("Georgian President Levan Gelashvili told reporters that Kazakh Minister Aidar Serikov was right.", []),
        ("Georgian President Levan Gelashvili told Serikov on Twitter that Kazakhstan was right.", []),
    ],
)
def test_whom_a_guest_was_told_something_was_met(text, people):
    assert [row.name for row in read(text).participants] == people


def test_someone_else_who_also_met_the_guest_had_a_meeting_of_his_own():
    text = (
        "Georgian Minister Nino Lomidze met with Kazakh Minister Aidar Serikov. The Georgian ambassador Levan "
        "Gelashvili also met with the Kazakh minister."
    )
    facts = read(text)
    assert len(facts.meetings) == 2
    assert [row.name for row in facts.participants if row.meeting_id.endswith("m2")] == [
        "Levan Gelashvili",
        "Aidar Serikov",
    ]


def test_an_office_alone_is_that_of_whom_the_text_has_spoken():
    text = (
        "Nəqliyyat nazirinin müavini Elnur Səfərov Tbilisidə çıxış edib. Nazir müavini Gürcüstanın nəqliyyat nazirinin "
        "müavini Levan Gelaşvili ilə görüşüb."
    )
    assert [row.name for row in read(text, "az").participants] == ["Elnur Səfərov", "Levan Gelaşvili"]


def test_what_was_agreed_at_a_visit_makes_it_no_plan():
    text = "During Georgian President Levan Gelashvili's visit to Kazakhstan, the neighbors agreed to waive visa fees."
    (row,) = read(text).meetings
    assert row.held
