"""Two figures side by side, in words."""

from collections.abc import Mapping

from tradelines.analysis.compare import OF_TIME, Basis, Figure
from tradelines.analysis.versus import Versus
from tradelines.figures import compare_words as words
from tradelines.figures.formats import amount, number
from tradelines.figures.trade_words import statement_name

_BASES: Mapping[Basis, str] = {
    "same fact": "Both tell of one flow in one time",
    "mirror": "One flow as its two sides report it",
    "over time": "One flow over time, like with like",
    "across pairs": "One flow in one time, of two pairs",
}


def figure_name(figure: Figure) -> str:
    """A figure in one line: "2020: 339.1 million USD turnover, Azerbaijan–Iran"."""
    period = figure.period
    return statement_name(
        {
            "value": figure.value, "currency": figure.currency, "approx": figure.approx, "flow": figure.flow,
            "change_pct": figure.change_pct, "kind": figure.kind, "commodity": figure.commodity,
            "reporter": figure.reporter, "partner": figure.partner,
            "period_start": period.start.isoformat() if period else "",
            "period_end": period.end.isoformat() if period else "",
        }
    )  # fmt: skip


def lines(told: Versus) -> list[str]:
    """What the two say beside each other: what they have in common, what changed; or what is in the way."""
    asked, found = told.asked, told.found
    if not found.comparable:
        alone = ["No other figure of the articles can stand in for either."] if asked.obstacle in OF_TIME else []
        return [f"Not comparable. {words.obstacle(asked)}", *alone]
    basis = _BASES[found.basis] if found.basis else ""
    said = [f"{basis}: {figure_name(found.first)}; {figure_name(found.second)}."]
    if found.replaced:
        given = figure_name(found.replaced)
        said.insert(0, f"{words.obstacle(asked)} So a like figure stands in for {given}.")
    if told.changes:
        said.append(f"Change: {', '.join(words.derived(change) for change in told.changes)}.")
        used = dict.fromkeys(words.rate(rate) for change in told.changes for rate in change.rates)
        said.append("; ".join([*dict.fromkeys(f"{change.name} = {change.formula}" for change in told.changes), *used]))
    elif told.times is not None:
        first, second = (
            amount(figure.amount(found.currency) or 0.0, found.currency) for figure in (found.first, found.second)
        )
        said.append(f"The second is {number(float(f'{told.times:.3g}'))} times the first ({second} / {first}).")
    return said
