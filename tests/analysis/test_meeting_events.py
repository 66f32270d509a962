import pandas as pd
import pytest
from made_network import meetings_folder
from made_tables import write

from tradelines.analysis import meetings
from tradelines.analysis.meetings import MeetingChoice
from tradelines.analysis.tables import load_tables


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    return load_tables(meetings_folder(tmp_path_factory.mktemp("meetings")))


@pytest.fixture(scope="module")
def events(tables):
    return meetings.events(tables)


def test_two_reports_of_one_meeting_are_one_event_by_the_fullest(events):
    event = events[events["event_id"] == "b1-m1"].iloc[0]
    assert event["meetings"] == ("b1-m1", "c1-m1")
    assert event["articles"] == 2
    assert event["date_start"] == "2022-05-06"
    assert event["topics"] == ("customs", "transit")
    assert event["told"] == "main"


def test_events_come_oldest_first_and_those_without_a_date_last(events):
    assert list(events["event_id"]) == ["b1-m2", "b1-m1", "b1-m3", "b1-m4"]
    assert list(events["told"]) == ["mentioned", "main", "planned", "mentioned"]


@pytest.mark.parametrize(
    ("event", "first", "last"),
    [
        ("b1-m1", "2022-05-06", "2022-05-06"),
        ("b1-m2", "2022-05-01", "2022-05-31"),
        ("b1-m3", "2023-01-01", "2023-12-31"),
    ],
)
def test_a_date_is_the_interval_it_is_known_to(events, event, first, last):
    row = events.set_index("event_id").loc[event]
    assert (row["first"], row["last"]) == (pd.Timestamp(first), pd.Timestamp(last))


def test_an_unknown_date_stays_unknown(events):
    assert events.set_index("event_id").loc["b1-m4", ["first", "last"]].isna().all()


@pytest.mark.parametrize(
    ("choice", "found"),
    [
        (MeetingChoice(), {"b1-m1", "b1-m2", "b1-m3", "b1-m4"}),
        (MeetingChoice(countries=["GEO"]), {"b1-m4"}),
        (MeetingChoice(countries=["GEO", "IRN"], kinds=["meeting"]), {"b1-m1", "b1-m2"}),
        (MeetingChoice(topics=["transit"]), {"b1-m1"}),
        (MeetingChoice(modes=["online"]), {"b1-m1"}),
        (MeetingChoice(told=["mentioned"]), {"b1-m2", "b1-m4"}),
        (MeetingChoice(held="planned"), {"b1-m3"}),
        (MeetingChoice(held="held", told=["main"]), {"b1-m1"}),
        (MeetingChoice(pairs=["AZE-IRN"], first="2022-06"), {"b1-m3"}),
        (MeetingChoice(first="2022-05", last="2022-05"), {"b1-m1", "b1-m2"}),
        (MeetingChoice(last="2023-02"), {"b1-m1", "b1-m2", "b1-m3"}),
        (MeetingChoice(bodies=["customs-irn"]), {"b1-m1"}),
        (MeetingChoice(bodies=["commission-aze-irn"]), {"b1-m3"}),
        (MeetingChoice(several=True), {"b1-m1"}),
        (MeetingChoice(people=["anar-aliev"]), {"b1-m1"}),
        (MeetingChoice(countries=["CHN"]), set()),
    ],
)
def test_a_choice(events, choice, found):
    assert set(meetings.chosen(events, choice)["event_id"]) == found


def test_one_person_has_all_spellings_and_an_unnamed_office_counts(tables, events):
    people = meetings.people(tables, events).set_index("person")
    assert people.loc["anar-aliev", "spellings"] == ("Anar Aliev", "Anar Aliyev")
    assert people.loc["anar-aliev", "role"] == "Head of customs"
    assert people.loc["anar-aliev", "events"] == 1
    assert people.loc["Head, Customs, IRN", "name"] == ""
    assert len(people) == 2


def test_people_of_nothing_shown(tables, events):
    assert meetings.people(tables, events.head(0)).empty


def test_words_by_frequency(events):
    assert meetings.counted(events, "countries") == ["AZE", "IRN", "GEO"]
    assert meetings.counted(events, "kind") == ["meeting", "commission session", "visit"]
    assert meetings.counted(events, "mode") == ["online"]


def test_what_can_be_chosen(events):
    there = meetings.options(events)
    assert there.pairs == ["AZE-IRN"]
    assert there.told == ["main", "mentioned"]
    assert (there.months[0], there.months[-1], len(there.months)) == ("2023-12", "2022-05", 20)


def test_no_meetings_at_all(tmp_path):
    events = meetings.events(load_tables(write(tmp_path)))
    assert events.empty
    assert meetings.counted(events, "countries") == []
    assert meetings.chosen(events, MeetingChoice(countries=["AZE"], kinds=["visit"])).empty
