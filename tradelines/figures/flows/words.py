"""The ways of trade in words: the page's answer, the headlines of its pictures, and why a figure is in none of them."""

from collections.abc import Mapping

import pandas as pd

from tradelines.analysis.flows import Aside, Matrix, Moment, Ways
from tradelines.analysis.periods import span_of
from tradelines.analysis.tables import records
from tradelines.figures.formats import amount, count, country, listed, period, scale_of, scaled
from tradelines.figures.trade_words import FLOW_WORDS

ASIDE_WORDS: Mapping[Aside, str] = {
    "": "",
    "doubted": "hard to believe",
    "no direction": "without a direction (turnover, balance)",
    "other kind": "of another kind: a target, a forecast or what happened",
    "goods": "of other goods",
    "total": "a sum that holds ways which are drawn",
    "unnamed": "of a group of countries without a name",
    "other side": "the other side's figure on a way that is drawn",
    "other claim": "another figure on a way that is drawn",
    "smaller": "smaller than those that are drawn",
}


def moment_name(moment: Moment) -> str:
    """A period as a choice, with the number of its exports and imports: "2020 (7)"."""
    return f"{period(moment.start, moment.end)} ({moment.directed:,})"


def place_name(code: str) -> str:
    """A country or group as it stands in a picture."""
    name = country(code)
    return name[:1].upper() + name[1:]


def way_name(row: Mapping[str, object]) -> str:
    """A way in words: "Iran to China"."""
    return f"{place_name(str(row['origin']))} to {place_name(str(row['destination']))}"


def unit(picture: Ways) -> tuple[float, str]:
    """Divisor and words of the unit in which the picture's amounts are written: (1e6, "million USD")."""
    divisor, word = scale_of(picture.held["amount"])
    return divisor, " ".join(part for part in (word, picture.currency) if part)


def level(value: float, divisor: float) -> str:
    """An amount in the picture's unit, with the digits it was printed with."""
    return scaled(round(value, 2), divisor)


def when(picture: Ways) -> str:
    """The period of the picture, and that it is part of a year where it is."""
    moment = picture.moment
    part = " (part of a year)" if span_of(moment.start, moment.end) == "part" else ""
    return f"{period(moment.start, moment.end)}{part}"


def headline(picture: Ways, *, turnover: bool = False) -> str:
    """What a picture shows: flows, goods, kind and unit."""
    rows = picture.held if turnover else picture.drawn
    there = [words for flow, words in FLOW_WORDS.items() if flow in set(rows["flow"])]
    goods = f" of {picture.goods}" if picture.goods else ""
    kind = "" if picture.kind == "actual" else f" ({picture.kind}s)"
    return f"{listed(there).capitalize()}{goods}{kind}, {unit(picture)[1]}"


def sides(picture: Ways) -> str:
    """The period, and whose figures they are: "2020, figures of Iran and Georgia"."""
    told = [place_name(code) for code in picture.drawn["reporter"].unique()]
    named = listed(told) if len(told) <= 4 else f"{len(told)} countries"
    return f"{when(picture)}, figures of {named}." if told else f"{when(picture)}."


def thinned(picture: Ways) -> str:
    """What of the ways is not drawn because there are too many; empty where all are."""
    left = int((picture.held["aside"] == "smaller").sum())
    if not left:
        return ""
    all_of = len(picture.drawn) + left
    return f"The {len(picture.drawn)} largest of {all_of} ways, {picture.part:.0%} of their amounts."


def aside_line(picture: Ways) -> str:
    """How many figures of the period are not drawn, and why; empty where there are none."""
    reasons = picture.held.loc[picture.held["aside"] != "", "aside"].value_counts()
    if reasons.empty:
        return ""
    parts = [f"{reasons[code]:,} {words}" for code, words in ASIDE_WORDS.items() if code in reasons.index]
    return f"Only in the table: {'; '.join(parts)}."


def answer(picture: Ways | None, figures: int) -> str:
    """The sentence that answers the page's question; `figures` is how many the choice has, of all periods."""
    if picture is None:
        return "No figure of this choice has an amount and a stated period."
    unlike = figures - len(picture.held)
    elsewhere = f"; {count(unlike, 'figure')} of other periods cannot stand beside them" if unlike else ""
    if picture.drawn.empty:
        return f"{when(picture)}: {count(len(picture.held), 'figure')}, but no export or import{elsewhere}."
    largest = records(picture.drawn.head(1))[0]
    said = f"{when(picture)}: {count(len(picture.drawn), 'way')} of trade, the largest"
    return f"{said} {way_name(largest)} with {amount(largest['amount'], picture.currency)}{elsewhere}."


def takeaway(picture: Ways) -> str:
    """What the pictures show, for those who do not see them."""
    told = [f"{way_name(row)} {amount(row['amount'], picture.currency)}" for row in records(picture.drawn.head(5))]
    more = f" and {count(len(picture.drawn) - 5, 'smaller one')}" if len(picture.drawn) > 5 else ""
    return f"{headline(picture)}, {when(picture)}: {'; '.join(told)}{more}."


def table(picture: Ways) -> pd.DataFrame:
    """The table that is equal to the Sankey diagram and the map, with what is in neither."""
    divisor, unit_words = unit(picture)
    held = picture.held
    told = records(held)
    directed = (held["flow"].isin(["export", "import"])).to_numpy()
    made = pd.DataFrame(
        {
            "From": [place_name(code) for code in held["origin"]],
            "To": [place_name(code) for code in held["destination"]],
            f"{unit_words[:1].upper()}{unit_words[1:]}": [float(level_number(row["amount"], divisor)) for row in told],
            "Told as": [
                f"{FLOW_WORDS[row['flow']]} of {place_name(row['reporter'])}" if way else FLOW_WORDS[row["flow"]]
                for row, way in zip(told, directed, strict=True)
            ],
            "Goods": held["commodity"].to_numpy(),
            "Kind": held["kind"].to_numpy(),
            "Articles": held["articles"].to_numpy(),
            "Drawn": ["yes" if not code else f"no: {ASIDE_WORDS[code]}" for code in held["aside"]],
            "Sentence": held["evidence"].to_numpy(),
        }
    )
    usual = {"Goods": "", "Kind": "actual", "Drawn": "yes"}
    return made.drop(columns=[name for name, word in usual.items() if (made[name] == word).all()])


def level_number(value: float, divisor: float) -> float:
    """An amount in the unit of the picture, to the digit that was printed."""
    return round(value / divisor, 9)


def matrix_table(found: Matrix, picture: Ways) -> pd.DataFrame:
    """The table that is equal to the matrix: a cell a row, with its period."""
    divisor, unit_words = unit(picture)
    cells = found.cells
    return pd.DataFrame(
        {
            "Reporter": [place_name(code) for code in cells["reporter"]],
            "Partner": [place_name(code) for code in cells["partner"]],
            "Flow": [FLOW_WORDS[flow] for flow in cells["flow"]],
            f"{unit_words[:1].upper()}{unit_words[1:]}": [level_number(value, divisor) for value in cells["amount"]],
            "Period": when(picture),
            "Figures": cells["claims"].to_numpy(),
        }
    )
