"""Which of the trade figures are wanted: one choice for all pages that show them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from tradelines.analysis.periods import Span

WHOLE, EVERY = "whole", "all"
UNKNOWN = "unknown"
SPANS: tuple[Span, ...] = ("year", "part", "years", "unknown")


@dataclass(frozen=True, slots=True)
class Choice:
    """What of the trade figures is to be seen; what is empty is all of it.

    `countries` take part on either side, `reporters` and `partners` on theirs. Years are those in which the period
    ends; `spans` are what kind of interval it is. `publishers` may hold UNKNOWN; `warnings` are codes.
    """

    countries: Sequence[str] = ()
    pairs: Sequence[str] = ()
    reporters: Sequence[str] = ()
    partners: Sequence[str] = ()
    flow: str = ""
    kinds: Sequence[str] = ()
    goods: str = WHOLE
    currencies: Sequence[str] = ()
    first_year: str = ""
    last_year: str = ""
    spans: Sequence[str] = ()
    languages: Sequence[str] = ()
    publishers: Sequence[str] = ()
    warnings: Sequence[str] = ()


def chosen(statements: pd.DataFrame, claims: pd.DataFrame, choice: Choice) -> pd.DataFrame:
    """The statements of a choice, in their order.

    A statement has the language, the publisher and the warnings of every article that makes it: one is enough.
    """
    keep = _by_facts(statements, choice)
    if choice.languages or choice.publishers or choice.warnings:
        told = np.zeros(len(claims), dtype=bool)
        told[claims["statement_no"].to_numpy()[_by_article(claims, choice).to_numpy()]] = True
        keep &= told[statements["statement_no"].to_numpy()]
    return statements[keep]


def _by_facts(frame: pd.DataFrame, choice: Choice) -> "pd.Series[bool]":
    keep = pd.Series(True, index=frame.index)
    if choice.countries:
        wanted = list(choice.countries)
        keep &= frame["reporter"].isin(wanted) | frame["partner"].isin(wanted)
    for column, words in (
        ("pair", choice.pairs),
        ("reporter", choice.reporters),
        ("partner", choice.partners),
        ("flow", [choice.flow] if choice.flow else ()),
        ("kind", choice.kinds),
        ("currency", choice.currencies),
        ("span", choice.spans),
    ):
        if words:
            keep &= frame[column].isin(list(words))
    if choice.goods != EVERY:
        keep &= frame["commodity"] == ("" if choice.goods == WHOLE else choice.goods)
    if choice.first_year:
        keep &= (frame["year"] >= int(choice.first_year)).fillna(False).astype(bool)
    if choice.last_year:
        keep &= (frame["year"] <= int(choice.last_year)).fillna(False).astype(bool)
    return keep


def _by_article(claims: pd.DataFrame, choice: Choice) -> "pd.Series[bool]":
    keep = pd.Series(True, index=claims.index)
    if choice.languages:
        keep &= claims["language"].isin(list(choice.languages))
    if choice.publishers:
        keep &= claims["publisher"].isin(["" if name == UNKNOWN else name for name in choice.publishers])
    if choice.warnings:
        keep &= claims["warnings"].str.contains("|".join(choice.warnings), regex=True)
    return keep


@dataclass(frozen=True, slots=True)
class Options:
    """What can be chosen: codes that occur, the most frequent first; goods by the alphabet, years newest first."""

    countries: list[str]
    pairs: list[str]
    reporters: list[str]
    partners: list[str]
    kinds: list[str]
    goods: list[str]
    currencies: list[str]
    years: list[str]
    spans: list[str]
    languages: list[str]
    publishers: list[str]
    warnings: list[str]


def options(claims: pd.DataFrame) -> Options:
    """All that can be chosen among the claims."""
    sides = pd.concat([claims["reporter"], claims["partner"]])
    there = set(claims["span"])
    years = claims["year"].dropna()
    return Options(
        countries=by_number(sides),
        pairs=by_number(claims["pair"]),
        reporters=by_number(claims["reporter"]),
        partners=by_number(claims["partner"]),
        kinds=by_number(claims["kind"]),
        goods=[WHOLE, EVERY, *sorted(code for code in claims["commodity"].unique() if code)],
        currencies=by_number(claims["currency"]),
        years=[str(year) for year in range(int(years.max()), int(years.min()) - 1, -1)] if len(years) else [],
        spans=[span for span in SPANS if span in there],
        languages=by_number(claims["language"]),
        publishers=by_number(claims["publisher"].replace("", UNKNOWN)),
        warnings=_warnings(claims["warnings"]),
    )


def _warnings(joined: "pd.Series[str]") -> list[str]:
    """The codes in a column that joins them, the most frequent first; the same joins are taken apart once."""
    sizes: Counter[str] = Counter()
    for codes, size in joined[joined != ""].value_counts().items():
        sizes.update(dict.fromkeys(str(codes).split("|"), int(size)))
    return sorted(sizes, key=lambda code: (-sizes[code], code))


def by_number(values: "pd.Series[str]") -> list[str]:
    """The different words of a column without the empty one, the most frequent first, then by the alphabet."""
    sizes = values[values != ""].value_counts()
    sizes = sizes[sizes > 0]  # a column of few words counts those too that no longer occur in it
    return sorted((str(word) for word in sizes.index), key=lambda word: (-int(sizes[word]), word))
