"""Any two figures set side by side: like with like, or what is in the way."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from tradelines.analysis.beside import figures
from tradelines.analysis.compare import Comparison, Derived, change, change_in_dollars, comparable_pair, compare
from tradelines.analysis.rates import official_rates
from tradelines.analysis.tables import Tables, derived, rows_where
from tradelines.analysis.trade import statements

_KEPT = ("reporter", "partner", "flow", "commodity", "kind", "year")


@dataclass(frozen=True, slots=True)
class Versus:
    """Two figures that were asked for, as `asked`, and the comparable pair nearest to them, as `found`.

    `changes` is what changed between the two over time; `times` how many times the first the second is where they are
    of one time.
    """

    asked: Comparison
    found: Comparison
    changes: tuple[Derived, ...] = ()
    times: float | None = None


def versus(tables: Tables, one: str, other: str) -> Versus | None:
    """Two statements side by side; None where either is not there."""
    frame = derived(statements, tables)
    both = rows_where(frame, frame["statement"].isin([one, other]))
    known = figures(both)
    if one not in known or other not in known:
        return None
    alike = pd.Series(True, index=frame.index)
    for column in _KEPT:
        alike &= frame[column].isin(both[column].unique())
    found = comparable_pair(known[one], known[other], figures(rows_where(frame, alike)).values())
    asked = compare(known[one], known[other])
    if found.basis == "over time":
        changes = change(found.first, found.second)
        return Versus(asked, found, (*changes, *change_in_dollars(found.first, found.second, official_rates())))
    first, second = (figure.amount(found.currency) for figure in (found.first, found.second))
    return Versus(asked, found, times=second / first if found.comparable and first and second is not None else None)


def offered(shown: pd.DataFrame, statement: str, wanted: str, most: int) -> pd.DataFrame:
    """The statements to compare one with: those of its pair before the others, `most` of them, and the wanted one."""
    own = shown.loc[shown["statement"] == statement, "pair"]
    same = (shown["pair"] == own.iloc[0]).to_numpy() if len(own) else np.zeros(len(shown), dtype=bool)
    places = np.concatenate([np.flatnonzero(same)[: most + 1], np.flatnonzero(~same)[: most + 1]])[: most + 1]
    asked = np.flatnonzero(shown["statement"] == wanted) if wanted else np.array([], dtype=int)
    first = shown.take(np.concatenate([places, asked[~np.isin(asked, places)]]))
    return first[first["statement"] != statement]
