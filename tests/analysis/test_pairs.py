import pytest
from made_tables import article, fact, figure, write

from tradelines.analysis import pairs
from tradelines.analysis.network import load_network
from tradelines.analysis.pair_gaps import disputes, gaps
from tradelines.analysis.tables import load_tables

TEXT = "Trade made $5 million.\n\nWork on the Rasht-Astara railway goes on; the port of Baku grows.\n\nThey met.\n"
YEAR, PART = ("2020-01-01", "2020-12-31"), ("2021-01-01", "2021-05-31")
NETWORK = load_network()


def claim(row_id, reference_id, status="under construction"):
    own = {"segment_id": row_id, "article_id": row_id[:1], "corridor": "North-South", "name": "Rasht-Astara railway"}
    return fact(TEXT, "Rasht-Astara", **own, reference_id=reference_id, status=status, as_of="2022-01-29")


def meeting(row_id, *countries, **columns):
    own = {"meeting_id": row_id, "event_id": row_id, "article_id": row_id[:1], "kind": "meeting", "main": True}
    return fact(TEXT, "met", **own, countries=countries, held=True, **columns)


def row(row_id, reporter, partner, flow, value, period=YEAR, **columns):
    return figure(TEXT, "$5 million", row_id, reporter, partner, flow, value, period, **columns)


@pytest.fixture
def made(tmp_path):
    def make(**tables):
        rows = [row for rows in tables.values() for row in rows]
        articles = [article(key) for key in sorted({row["article_id"] for row in rows})]
        return load_tables(write(tmp_path, articles=articles, **tables))

    return make


def dossier(tables, one="AZE", other="IRN"):
    return pairs.dossier(tables, NETWORK, one, other)


def kinds(found):
    return {gap.kind: gap for gap in gaps(found)}


@pytest.mark.parametrize(
    ("flow", "reporter", "partner", "way"),
    [
        ("export", "AZE", "IRN", "AZE>IRN"),
        ("import", "IRN", "AZE", "AZE>IRN"),
        ("import", "AZE", "IRN", "IRN>AZE"),
        ("turnover", "AZE", "IRN", "turnover"),
        ("balance", "IRN", "AZE", "balance"),
    ],
)
def test_goods_go_one_way_whoever_reports_them(flow, reporter, partner, way):
    assert pairs.way_of(flow, reporter, partner) == way


def test_the_order_of_the_two_is_no_matter_and_others_stay_out(made):
    tables = made(
        trade=[row("a-t1", "IRN", "AZE", "export", 5e6), row("b-t1", "AZE", "GEO", "export", 6e6)],
        meetings=[meeting("c-m1", "IRN", "AZE", "TUR"), meeting("d-m1", "AZE", "TUR")],
    )
    for found in (dossier(tables), dossier(tables, "IRN", "AZE")):
        assert (found.pair, list(found.figures["way"])) == ("AZE-IRN", ["IRN>AZE"])
        assert list(found.meetings["event_id"]) == ["c-m1"]
        assert set(found.articles["article_id"]) == {"a", "c"}


def test_covered_pairs_are_of_single_countries_the_best_first(made):
    tables = made(
        trade=[row("a-t1", "AZE", "WLD", "export", 5e6), row("a-t2", "AZE", "IRN", "export", 5e6)],
        meetings=[meeting("a-m1", "IRN", "AZE"), meeting("b-m1", "AZE", "GEO", "TUR")],
    )
    covered = pairs.covered(tables)
    assert covered.iloc[0].to_list() == ["AZE-IRN", 1, 1, 2]
    assert set(covered["pair"]) == {"AZE-IRN", "AZE-GEO", "AZE-TUR", "GEO-TUR"}
    assert pairs.parties(covered)[:2] == ["AZE", "GEO"]
    assert pairs.parties(covered, "AZE")[0] == "IRN"
    assert "AZE" not in pairs.parties(covered, "AZE")


def test_claims_join_the_two_or_stand_in_them(made):
    tables = made(
        segments=[
            claim("a-s1", "rasht-astara"),
            claim("b-s1", "baku"),
            claim("c-s1", "aktau"),
            claim("d-s1", ""),
        ]
    )
    found = dossier(tables)
    assert dict(zip(found.claims["segment_id"], found.claims["relation"], strict=True))["b-s1"] == pairs.SOIL
    assert not {"c-s1", "d-s1"} & set(found.claims["segment_id"])
    for line in found.lines:
        assert {"AZE", "IRN"} <= {NETWORK.places[stop].country for stop in line.stops}
    joining = found.claims.loc[found.claims["relation"] == pairs.BETWEEN, "article_id"]
    assert set(found.articles["article_id"]) == set(joining)


def test_the_official_series_holds_both_sides_of_each_way():
    official = pairs.annual("AZE", "IRN")
    assert set(official["side"]) == {"AZE", "IRN"}
    ways = official.drop_duplicates(["side", "flow"]).set_index(["side", "flow"])["way"].to_dict()
    assert ways == {
        ("AZE", "turnover"): "turnover", ("AZE", "export"): "AZE>IRN", ("AZE", "import"): "IRN>AZE",
        ("IRN", "turnover"): "turnover", ("IRN", "export"): "IRN>AZE", ("IRN", "import"): "AZE>IRN",
    }  # fmt: skip
    own = official[(official["side"] == "AZE") & (official["year"] == 2020)].set_index("flow")["value_usd"]
    assert own["turnover"] == pytest.approx(own["export"] + own["import"])
    assert pairs.annual("CHL", "PER").empty


def test_gaps_of_a_pair_with_nothing(no_tables):
    found = dossier(no_tables, "CHL", "PER")
    assert found.empty
    assert set(kinds(found)) == {"no figure", "no official", "no meeting", "no line", "no freight"}


def test_gaps_tell_what_is_missing(made):
    tables = made(
        trade=[
            row("a-t1", "AZE", "IRN", "turnover", 339e6),
            row("a-t2", "AZE", "IRN", "turnover", 167e6, PART),
            row("a-t3", "AZE", "IRN", "turnover", 9e6, ("", "")),
            row("a-t4", "AZE", "IRN", "turnover", 9e8, ("", "2030-12-31"), kind="target"),
        ],
        meetings=[meeting("a-m1", "IRN", "AZE")],
    )
    found = kinds(dossier(tables))
    assert found["no way quoted"].what == ("AZE>IRN", "IRN>AZE")
    assert found["part-years only"].what == ("2021",)
    assert (found["no period"].size, found["no period"].of) == (1, 4)
    assert (found["official ends"].size, found["official ends"].what) == (1, ("2020",))
    assert found["sides differ"].ratio > 1.1
    assert (found["meeting undated"].size, found["nobody named"].size) == (1, 1)
    assert "disputed" not in found


def test_a_disputed_fact_is_counted_once(made):
    tables = made(trade=[row("a-t1", "AZE", "IRN", "turnover", 339e6), row("b-t1", "AZE", "IRN", "turnover", 450e6)])
    found = dossier(tables)
    assert set(disputes(found.figures)) == {"a-t1", "b-t1"}
    assert kinds(found)["disputed"].size == 1


def test_a_wanted_fact_is_offered_beyond_the_first(many_tables):
    covered = pairs.covered(many_tables).iloc[0]["pair"].split("-")
    found = dossier(many_tables, *covered)
    oldest = found.figures["trade_id"].iloc[0]
    assert oldest not in {fact.row_id for fact in pairs.facts_of(found, 3)}
    offered = pairs.facts_of(found, 3, oldest)
    assert [fact.row_id for fact in offered if fact.table == "trade"][-1] == oldest
    assert len(offered) == 4
