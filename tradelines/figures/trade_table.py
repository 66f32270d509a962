"""The table that is equal to the trade chart: the same statements, in words and in one unit."""

import pandas as pd

from tradelines.analysis.rates import converted
from tradelines.analysis.tables import records
from tradelines.figures.compare_words import pace, verdict
from tradelines.figures.formats import country, number, period, scale_of
from tradelines.figures.trade_panels import Aids
from tradelines.figures.trade_words import flow_name, kind_name, pair_name, statement_name


def rows(frame: pd.DataFrame, aids: Aids | None = None) -> pd.DataFrame:
    """Statements as a table to read: pair, flow, period, amount, growth, kind, whose statistics, sentence.

    With `aids` it says besides what the official statistics have, and the pace where it is asked for.
    """
    told = records(frame)
    currencies = [code for code in frame["currency"].unique() if code]
    divisor, word = scale_of(frame["value"])
    unit = " ".join(part for part in (word, currencies[0] if len(currencies) == 1 else "") if part)
    table = pd.DataFrame(
        {
            "Pair": [pair_name(code) for code in frame["pair"]],
            "Flow": [flow_name(row) for row in told],
            "Period": [period(row["period_start"], row["period_end"]) for row in told],
            f"{unit[:1].upper()}{unit[1:]}" or "Amount": (frame["value"] / divisor).round(9).to_numpy(),
            "Currency": frame["currency"].to_numpy(),
            **_in_dollars(frame),
            **_beside(frame, aids or Aids(), divisor, word),
            "Growth, %": frame["change_pct"].to_numpy(),
            "Exactness": [row["approx"] for row in told],
            "Kind": [kind_name(row) or "actual" for row in told],
            "Statistics of": [country(row["source_side"]) for row in told],
            "Articles": frame["articles"].to_numpy(),
            "Sentence": frame["evidence"].to_numpy(),
        }
    )
    return _told(table, len(currencies) > 1)


def _beside(frame: pd.DataFrame, aids: Aids, divisor: float, word: str) -> dict[str, list[object]]:
    """What stands beside the statements: verdict and official amount, and the year at the pace of its first months."""
    beside: dict[str, list[object]] = {}
    if aids.judgements:
        official = [aids.official(statement) for statement in frame["statement"]]
        beside["Official statistics"] = [verdict(aids.judgements[statement]) for statement in frame["statement"]]
        if any(value is not None for value in official):
            unit = " ".join(part for part in (word, "USD") if part)
            beside[f"Official, {unit}"] = [None if value is None else value / divisor for value in official]
    if aids.paces:
        reckoned = [aids.paces.get(statement) for statement in frame["statement"]]
        beside["Reckoned, not quoted"] = [pace(item) if item else "" for item in reckoned]
    return beside


def _in_dollars(frame: pd.DataFrame) -> dict[str, list[object]]:
    """Amounts in other currencies in dollars, converted, with the rate; nothing where there is no such amount."""
    dollars = converted(frame)
    if dollars["usd_converted"].isna().all():
        return {}
    divisor, word = scale_of(dollars["usd_converted"])
    told = [
        "" if not source else f"{number(units)} {currency} for 1 USD; {source}"
        for units, currency, source in zip(
            dollars["usd_rate"], frame["currency"], dollars["usd_rate_source"], strict=True
        )
    ]
    amounts = [None if pd.isna(value) else round(value / divisor, 3) for value in dollars["usd_converted"]]
    return {f"Converted, {word} USD".replace("  ", " "): list(amounts), "Converted at": list(told)}


def _told(table: pd.DataFrame, mixed: bool) -> pd.DataFrame:
    """Leave out the columns that say nothing here."""
    silent = [
        name
        for name, usual in (("Exactness", "exact"), ("Kind", "actual"), ("Statistics of", ""))
        if (table[name] == usual).all()
    ]
    silent += ["Growth, %"] if table["Growth, %"].isna().all() else []
    return table.drop(columns=silent if mixed else [*silent, "Currency"])


def names(frame: pd.DataFrame) -> dict[str, str]:
    """The statements in one line each, by id."""
    return {str(row["statement"]): statement_name(row) for row in records(frame)}
