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
