from itertools import pairwise

import pandas as pd
import pytest
from made_network import meetings_folder

from tradelines.analysis import meetings
from tradelines.analysis.tables import load_tables, records
from tradelines.figures.meetings import tables as lists
from tradelines.figures.meetings import timeline, words
from tradelines.figures.style import DARK, LIGHT


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    return load_tables(meetings_folder(tmp_path_factory.mktemp("meetings")))


@pytest.fixture(scope="module")
def events(tables):
    return meetings.events(tables)


@pytest.fixture(scope="module")
def crowd(events):
    """300 dated events of 20 groups of countries."""
    some = pd.concat([events[events["first"].notna()]] * 100, ignore_index=True)
    days = pd.to_timedelta([place * 9 for place in range(len(some))], unit="D")
    return some.assign(
        event_id=[f"e{place}" for place in range(len(some))],
        parties=[f"AZE-C{place % 20:02d}" for place in range(len(some))],
        first=pd.Timestamp("2015-01-01") + days,
        last=pd.Timestamp("2015-01-01") + days + (some["last"] - some["first"]),
    ).sort_values("first")


def traces(figure):
    return {trace.type: trace for trace in figure.data}


def test_a_day_is_a_mark_and_a_month_or_year_a_bar_over_it(events):
    drawn = traces(timeline.figure(events, LIGHT))
    assert [row[0] for row in drawn["scatter"].customdata] == ["b1-m1"]
    assert [row[0] for row in drawn["bar"].customdata] == ["b1-m2", "b1-m3"]
    day = 24 * 60 * 60 * 1000
    assert list(drawn["bar"].x) == [31 * day, 365 * day]
    assert pd.Timestamp(drawn["bar"].base[0]) == pd.Timestamp("2022-05-01")


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_mentioned_is_smaller_and_planned_is_hollow(events, colours):
    bars = traces(timeline.figure(events, colours))["bar"]
    assert bars.width[0] < bars.width[1]
    assert bars.marker.color[1] == colours.background
    assert bars.marker.color[0] != colours.background


def test_the_marked_event_is_pointed_out(events):
    bars = traces(timeline.figure(events, LIGHT, marked="b1-m3"))["bar"]
    assert bars.marker.line.width[1] > bars.marker.line.width[0]


def test_few_have_a_row_and_words_of_their_own(events):
    axis = timeline.figure(events, LIGHT).layout.yaxis
    assert list(axis.ticktext) == [
        "Azerbaijan–Iran, meeting",
        "Azerbaijan–Iran, online meeting",
        "Azerbaijan–Iran, planned 12th commission session",
    ]


def test_one_event_and_none_have_room(events):
    one = timeline.figure(events[events["event_id"] == "b1-m1"], LIGHT)
    first, last = (pd.Timestamp(edge) for edge in one.layout.xaxis.range)
    assert first < pd.Timestamp("2022-05-06") < last
    assert last - first > pd.Timedelta(days=14)
    none = timeline.figure(events[events["first"].isna()], LIGHT)
    assert all(len(trace.customdata) == 0 for trace in none.data)


def test_many_stand_by_countries_and_never_on_each_other(crowd):
    figure = timeline.figure(crowd, LIGHT)
    ticks = list(figure.layout.yaxis.ticktext)
    assert len(ticks) == timeline.GROUPS + 1
    assert ticks[-1].startswith("Other countries (")
    spans = [
        (row, pd.Timestamp(start), pd.Timestamp(start) + pd.Timedelta(milliseconds=length))
        for trace in figure.data
        for row, start, length in zip(
            trace.y,
            trace.base if trace.type == "bar" else trace.x,
            trace.x if trace.type == "bar" else [0] * len(trace.y),
            strict=True,
        )
    ]
    assert len(spans) == len(crowd)
    spans.sort()
    for (row, _, end), (other, start, _) in pairwise(spans):
        assert row != other or start >= end


def test_very_many_are_cells_that_hold_them_all_and_it_says_so(crowd):
    more = pd.concat([crowd] * 3, ignore_index=True).sort_values("first")
    [cells] = timeline.figure(more, LIGHT).data
    assert sum(int(words.split(" ")[0].removeprefix("<b>")) for words in cells.hovertext) == 600
    assert "300 meetings not known to the quarter" in timeline.figure(more, LIGHT).layout.title.text
    assert cells.customdata[0][0].split(" ")[1][:2] == "20"
    assert len(cells.x) < 600
    assert "Too many for a mark each (900 meetings; up to 400 have one)" in timeline.reading_line(more)


def test_how_to_read_names_only_what_is_there(events):
    assert timeline.reading_line(events[events["event_id"] == "b1-m1"]) == "Dot: known to the day."
    assert "hollow: planned" in timeline.reading_line(events)
    assert timeline.reading_line(events.head(0)) == ""


def test_words_of_events(events):
    names = [words.event_name(row) for row in records(events)]
    assert names == [
        "May 2022: meeting, Azerbaijan–Iran",
        "6 May 2022: online meeting, Azerbaijan–Iran (Aktau)",
        "2023: planned 12th commission session, Azerbaijan–Iran",
        "date not stated: visit, Georgia",
    ]


def test_what_was_inferred_says_so(events):
    row = {**records(events)[1], "date_basis": "inferred"}
    assert words.when(row) == "6 May 2022 (year inferred)"
    assert (
        "Date",
        "6 May 2022 (year inferred), worked out from the date of publication or other facts of the text",
    ) in words.details(row)


def test_the_answer_counts_what_is_mentioned_planned_and_undated(events):
    assert words.answer(events, []) == (
        "All countries: 4 meetings with 1 named person; most between Azerbaijan–Iran (3); "
        "2 only mentioned, 1 planned and 1 without a date."
    )
    assert words.answer(events.head(0), ["CHN"]) == "China: no meeting fits this choice."


def test_the_takeaway(events):
    assert words.takeaway(events) == "3 meetings from May 2022 to 2023; 1 meeting without a date."
    assert words.takeaway(events[events["first"].isna()]) == "No meeting has a date."


@pytest.mark.parametrize(("number", "words_"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (22, "22nd")])
def test_numbers_of_a_series(events, number, words_):
    row = {**records(events)[2], "series_number": number}
    assert words.kind_words(row) == f"planned {words_} commission session"


def test_tables_equal_the_timeline(tables, events):
    rows = lists.events_table(events)
    assert len(rows) == len(events)
    assert rows["Told as"].tolist() == ["mentioned only", "reported", "planned or announced", "mentioned only"]
    people = lists.people_table(meetings.people(tables, events)).set_index("Name")
    assert people.loc["Anar Aliev", "Spellings"] == "Anar Aliev, Anar Aliyev"
    assert people.loc["not named", "Country"] == "Iran"


def test_a_meeting_of_another_age_does_not_press_the_others_together(crowd):
    old = crowd.head(1).assign(event_id="old", first=pd.Timestamp("1916-05-01"), last=pd.Timestamp("1916-05-01"))
    shown = pd.concat([old, crowd])
    first, _ = timeline.figure(shown, LIGHT).layout.xaxis.range
    assert first.year >= 2014
    assert timeline.reading_line(shown).endswith("1 meeting of times far from all others only in the table.")
    assert "far from" not in timeline.reading_line(crowd)
    alone = timeline.figure(old, LIGHT)
    assert alone.layout.xaxis.range[0].year == 1916
