"""From a filter to its picture at 200,000 figures: what the Trade page does after a click, without the browser.

`make benchmark` runs it and prints a line a filter. It is no part of the tests, since it measures the machine too;
time is that of the processor, so that other work on the machine counts for little.
"""

from statistics import median
from time import process_time

import pytest
from made_tables import many

from tradelines.analysis import beside, trade, versus
from tradelines.analysis.choice import EVERY, Choice, chosen
from tradelines.analysis.compare import fact_numbers, fact_of, figures_of
from tradelines.analysis.tables import derived, load_tables
from tradelines.figures import trade as charts
from tradelines.figures import trade_table, trade_words
from tradelines.figures.style import palette
from tradelines.figures.trade_panels import Aids

FACTS, ROUNDS, LIMIT_S = 200_000, 5, 0.3
CHOICES = {
    "everything": Choice(goods=EVERY),
    "whole flows": Choice(),
    "one pair": Choice(pairs=("AZE-IRN",)),
    "four pairs, exports": Choice(pairs=("AZE-IRN", "AZE-GEO", "AZE-KAZ", "KAZ-UZB"), flow="export"),
    "one country, full years": Choice(countries=("KAZ",), spans=("year",)),
    "two years, two outlets": Choice(first_year="2019", last_year="2020", publishers=("Outlet 1", "Outlet 2")),
    "doubtful figures": Choice(warnings=("implausible",)),
    "nothing": Choice(pairs=("AZE-ZWE",)),
}


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    """200,000 made-up figures, with all that a page works out once for all its visitors."""
    loaded = load_tables(many(tmp_path_factory.mktemp("many"), FACTS // 3 + 1))
    assert len(loaded.trade) >= FACTS
    for once in (trade.statements, beside.facts):
        derived(once, loaded)
    return loaded


def picture(tables, choice):
    """All that stands on the page once a filter has changed: answer, chart, choice of figures, one of them beside."""
    claims, statements = derived(trade.claims, tables), derived(trade.statements, tables)
    shown = chosen(statements, claims, choice)
    trade_words.answer(shown, trade.articles_of(claims, shown))
    codes = trade.currencies(shown)
    if codes:
        drawn = trade.drawn(shown, codes[0])
        aids = Aids(beside.judgements(drawn.frame), {}, "")
        charts.figure(drawn, palette("light"), aids).to_json()
        for say in (trade_words.legend_line, trade_words.takeaway):
            say(drawn)
        trade.sums_of(tables, list(drawn.frame["trade_id"]))
    names = trade_table.names(trade.options(shown, "", 200))
    if names:
        beside.beside(tables, next(iter(names)))
        trade.tellers(claims, next(iter(names)))
        trade_table.names(versus.offered(shown, next(iter(names)), "", 100))
    return len(shown)


@pytest.mark.parametrize("name", CHOICES)
def test_from_a_filter_to_its_picture(tables, name, capsys):
    seconds, shown = [], 0
    for _ in range(ROUNDS):
        begin = process_time()
        shown = picture(tables, CHOICES[name])
        seconds.append(process_time() - begin)
    with capsys.disabled():
        print(f"\n{name:<26} {shown:>8,} statements  {median(seconds) * 1000:6.0f} ms  (first {seconds[0] * 1000:.0f})")
    assert median(seconds) < LIMIT_S


def test_what_is_worked_out_once(tables, capsys):
    steps = {
        "claims": lambda: trade.claims(tables),
        "statements": lambda: trade.statements(tables),
        "facts numbered": lambda: fact_numbers(derived(trade.claims, tables)),
    }
    for name, step in steps.items():
        begin = process_time()
        step()
        with capsys.disabled():
            print(f"\n{name:<26} {(process_time() - begin) * 1000:6.0f} ms, once a build")


def test_a_hundred_figures_beside_the_statistics(tables, capsys):
    claims = derived(trade.claims, tables).head(100)
    begin = process_time()
    beside.judgements(claims)
    fact_of(figures_of(claims))
    with capsys.disabled():
        print(f"\n{'100 figures, official':<26} {(process_time() - begin) * 1000:6.0f} ms")
