"""Refreshing from a service on the loopback: whole, slow, broken and half answers."""

import pytest
from service import HEADING, imts_csv

from tradelines import __version__
from tradelines.official import comtrade
from tradelines.official.fetching import Client, FetchError, HalfAnswerError, Manners
from tradelines.official.imts import rows_of
from tradelines.official.refreshing import Refresh
from tradelines.official.store import Shelf, journal

pytestmark = pytest.mark.usefixtures("service")
QUICK = Manners(connect_s=5, answer_s=5, tries=3, pause_s=0)


def refresh(folder, reporters=("AZE",), years=(2019, 2020), today="2026-11-22", manners=QUICK):
    return Refresh(folder, reporters, years, today, Client(manners)).run()


def states(pieces):
    return [(piece.reporter, piece.frequency, piece.state) for piece in pieces]


def values(folder, source="IMF-IMTS", frequency="A", reporter="AZE"):
    rows = Shelf(folder, source, reporter, frequency).rows()
    return {(row.partner, row.flow, row.period_start[:7]): row.value_usd for row in rows}


def test_years_and_months_are_fetched_and_kept_with_source_and_day(folder):
    pieces = refresh(folder)
    assert states(pieces) == [("AZE", "A", "fetched"), ("AZE", "M", "fetched")]
    assert values(folder) == {
        ("IRN", "export", "2019-01"): 41_127_000,
        ("IRN", "export", "2020-01"): 38_485_800,
        ("IRN", "import", "2019-01"): 452_648_500,
        ("IRN", "import", "2020-01"): 300_608_000,
        ("WLD", "export", "2020-01"): 13_740_817_500,
    }
    assert len(values(folder, frequency="M")) == 12
    row = Shelf(folder, "IMF-IMTS", "AZE", "A").rows()[0]
    assert (row.source, row.retrieved, row.estimated) == ("IMF-IMTS", "2026-11-22", False)


def test_the_question_is_the_one_that_the_service_understands(service, folder):
    refresh(folder)
    annual, monthly = service.asked
    assert annual.startswith("/AZE.XG_FOB_USD+MG_CIF_USD.*.A?c%5BTIME_PERIOD%5D=ge%3A2019-A1%2Ble%3A2020-A1")
    assert "*.M?" in monthly and "2020-M12" in monthly
    assert service.agents == {f"tradelines/{__version__}"}


def test_years_that_were_not_asked_for_are_left_out(folder):
    refresh(folder, years=(2020, 2020))
    assert {start for *_, start in values(folder)} == {"2020-01"}


def test_the_imfs_estimates_are_marked(folder):
    refresh(folder, reporters=("IRN",))
    assert [row.estimated for row in Shelf(folder, "IMF-IMTS", "IRN", "A").rows()] == [True]


@pytest.mark.parametrize("trouble", ["500", "503", "429", "half", "dropped", "page", "cut line"])
def test_what_goes_wrong_once_is_asked_again(service, folder, trouble):
    service.troubles.append(trouble)
    assert states(refresh(folder))[0] == ("AZE", "A", "fetched")
    assert len(values(folder)) == 5


def test_a_slow_answer_is_not_waited_for_without_end(service, folder):
    service.troubles.append("slow")
    impatient = Manners(connect_s=5, answer_s=0.2, tries=2, pause_s=0)
    assert states(refresh(folder, manners=impatient))[0] == ("AZE", "A", "fetched")


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        ("500", "HTTP 500"),
        ("half", "the answer broke off"),
        ("page", "no table of trade"),
        ("cut line", "breaks off in line 7"),
        ("400", "answers with HTTP 400"),
        ("403", "refuses to answer"),
    ],
)
def test_what_goes_wrong_for_good_leaves_what_is_there(service, folder, trouble, said):
    refresh(folder)
    before = Shelf(folder, "IMF-IMTS", "AZE", "A").path.read_bytes()
    service.troubles.extend([trouble] * 6)
    pieces = refresh(folder, today="2026-11-23")
    assert pieces[0].state == "failed" and said in pieces[0].detail
    assert Shelf(folder, "IMF-IMTS", "AZE", "A").path.read_bytes() == before


def test_nothing_listens_there(folder, service):
    service.close()
    [piece, _] = refresh(folder)
    assert (piece.state, "no connection" in piece.detail) == ("failed", True)
    assert not folder.exists()


def test_an_empty_answer_does_not_empty_what_is_there(service, folder):
    refresh(folder)
    service.troubles.append("empty")
    [annual, _] = refresh(folder, today="2026-11-23")
    assert (annual.state, annual.detail) == ("kept", "the answer was empty")
    assert len(values(folder)) == 5


def test_a_country_that_the_service_does_not_know(service, folder):
    service.troubles.extend(["404", "404"])
    assert states(refresh(folder, reporters=("GEO",))) == [("GEO", "A", "nothing there"), ("GEO", "M", "nothing there")]


def test_an_answer_with_far_fewer_figures_is_not_taken(folder, monkeypatch):
    refresh(folder)
    monkeypatch.setattr("service.ANNUAL", {("AZE", "XG_FOB_USD", "IRN", "2020"): 1})
    [annual, _] = refresh(folder, today="2026-11-23")
    assert (annual.state, annual.detail) == ("kept", "the answer has 1 figures where 5 are there")
    assert len(values(folder)) == 5


def test_other_years_stay_when_some_are_fetched_anew(folder, monkeypatch):
    refresh(folder)
    monkeypatch.setattr(
        "service.ANNUAL", {("AZE", "XG_FOB_USD", "IRN", "2020"): 7, ("AZE", "MG_CIF_USD", "IRN", "2020"): 8}
    )
    refresh(folder, years=(2020, 2020), today="2026-11-23")
    assert values(folder)["IRN", "export", "2019-01"] == 41_127_000
    assert values(folder)["IRN", "export", "2020-01"] == 7


def test_a_refresh_that_is_given_again_goes_on_where_it_stopped(service, folder):
    service.troubles.extend(["", "403"])
    assert [state for *_, state in states(refresh(folder, reporters=("AZE", "IRN")))] == ["fetched", *["failed"] * 3]
    service.asked.clear()
    assert states(refresh(folder, reporters=("AZE", "IRN")))[0] == ("AZE", "A", "fetched today already")
    assert not [path for path in service.asked if path.startswith("/AZE") and ".A?" in path]
    assert journal(folder)["IMF-IMTS/IRN-A"] == {"retrieved": "2026-11-22", "years": "2019:2020"}


def test_more_years_on_the_same_day_are_fetched(folder):
    refresh(folder, years=(2020, 2020))
    assert states(refresh(folder, years=(2019, 2020)))[0] == ("AZE", "A", "fetched")
    assert len(values(folder)) == 5


def test_no_draft_is_left_behind_and_a_broken_file_is_not_overwritten(folder):
    shelf = Shelf(folder, "IMF-IMTS", "AZE", "A")
    shelf.path.parent.mkdir(parents=True)
    shelf.path.write_text("something else\n")
    [annual, _] = refresh(folder)
    assert annual.state == "failed" and "other columns" in annual.detail
    assert shelf.path.read_text() == "something else\n"
    assert not list(folder.rglob(".*.csv.*"))


def test_comtrade_is_asked_only_with_a_key_and_the_key_is_in_no_address(service, folder, monkeypatch):
    refresh(folder)
    assert not [path for path in service.asked if "Reporters" in path]
    monkeypatch.setenv(comtrade.KEY_VARIABLE, "secret")
    pieces = refresh(folder, reporters=("AZE", "IRN"), today="2026-11-23")
    assert {piece.source for piece in pieces} == {"IMF-IMTS", "UN-Comtrade"}
    assert values(folder, "UN-Comtrade") == {
        ("IRN", "export", "2020-01"): 38_485_800.5,
        ("WLD", "export", "2020-01"): 13_740_817_500,
    }
    assert "secret" in service.keys
    assert not [path for path in service.asked if "secret" in path]
    assert ("IRN", "A", "nothing there") in states(pieces)


def test_comtrade_that_refuses_the_key_does_not_take_away_the_rest(service, folder, monkeypatch):
    monkeypatch.setenv(comtrade.KEY_VARIABLE, "secret")
    service.troubles.extend(["", "", "", "401"])
    pieces = refresh(folder)
    assert [piece.state for piece in pieces] == ["fetched", "fetched", "failed", "failed"]
    assert "secret" not in pieces[2].detail


def test_comtrade_without_its_list_of_countries(service, folder, monkeypatch):
    monkeypatch.setenv(comtrade.KEY_VARIABLE, "secret")
    service.troubles.extend(["", "", "page", "page", "page"])
    assert [piece.state for piece in refresh(folder)] == ["fetched", "fetched", "failed"]


def test_every_cut_of_an_answer_is_whole_lines_or_an_error():
    whole = imts_csv("AZE", "A").encode()
    everything = {(row.partner, row.flow, row.period_start): row for row in rows_of(whole, "")}
    for end in range(len(whole)):
        try:
            rows = list(rows_of(whole[:end], ""))
        except HalfAnswerError:
            continue
        assert all(everything[row.partner, row.flow, row.period_start] == row for row in rows)


def test_an_answer_of_five_columns_that_ends_in_a_number_is_not_trusted():
    heading = "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE"
    assert set(heading.split(",")) <= set(HEADING.split(","))
    with pytest.raises(HalfAnswerError, match="breaks off"):
        list(rows_of(f"{heading}\nAZE,XG_FOB_USD,IRN,2020,3848".encode(), ""))


def test_a_service_that_asks_for_patience_for_good_is_told_of_by_name(service):
    service.troubles.extend(["429"] * 3)
    with pytest.raises(FetchError, match=r"127\.0\.0\.1:\d+ does not answer as it should: HTTP 429"):
        Client(QUICK).ask(f"{service.address}/AZE.X.*.A", bytes)
