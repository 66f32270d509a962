"""Comparisons in words: why two figures are not alike, why claims differ, what the statistics say of a figure."""

from collections.abc import Mapping

from tradelines.analysis.compare import Comparison, Derived, Figure, NoRate, Obstacle, Pace, Rate, Reason
from tradelines.analysis.official import (
    FAR,
    Judgement,
    NoOfficial,
    OfficialFigure,
    TotalShare,
    Verdict,
    verdict_of,
)
from tradelines.figures.formats import amount, count, country, number, period
from tradelines.figures.trade_words import FLOW_WORDS

_OBSTACLES: Mapping[Obstacle, str] = {
    "itself": "Both are the same figure.",
    "no amount": "One of them tells only of growth and has no amount.",
    "no period": "Of one of them the article does not say which time it covers.",
    "region": "One of them is a region's, not the whole country's.",
    "group": "One of them is of a group of countries that is another one each time.",
    "kind": "One of them happened, the other is only aimed at or expected.",
    "goods": "They are of different goods.",
    "flow": "They are different flows.",
    "direction": "The goods go in opposite directions; what sets them off is the balance.",
    "parties": "They have neither the parties nor the time in common.",
    "side": "They come from the statistics of two different sides, which do not make one series.",
    "several years": "One of them covers several years.",
    "other calendar": "Their years begin on different days.",
    "other months": "They cover different months.",
    "other period": "They cover times of different length.",
    "currency": "They are in different currencies, and the articles give no dollars.",
}
_REASONS: Mapping[Reason, str] = {
    "target or actual": "one is a target or forecast, the other happened",
    "region": "one is a region's, not the whole country's",
    "goods": "they are of different goods",
    "flow": "they are different flows",
    "direction": "the goods go in opposite directions",
    "period": "they cover different times",
    "currency": "they are in different currencies",
    "side": "they probably come from the two sides' own statistics",
    "rounding": "one is rounded",
    "date": "the later article may have revised statistics",
    "unknown": "the articles do not tell why",
}
_NO_OFFICIAL: Mapping[NoOfficial, str] = {
    "no amount in dollars": "the article gives no dollars",
    "not actual": "it is a target or forecast",
    "goods": "it is of single goods",
    "region": "it is a region's",
    "group": "it is of a group of countries",
    "no period": "its period is not known",
    "calendar": "it does not cover whole months of the calendar",
    "parties": "the statistics that are there do not hold this pair",
    "period": "the statistics that are there do not reach this time",
    "part-year": "the statistics that are there hold only whole years",
}

_NO_RATE: Mapping[NoRate, str] = {
    "several rates": "Iran has had several exchange rates at once, and the article does not say which one holds",
    "no period": "the period is not known, and so no rate either",
    "no rate": "no rate for just this period is at hand, for some currencies only averages of whole years",
}


def obstacle(comparison: Comparison) -> str:
    """Why two figures may not be set side by side, in one sentence; empty where they may."""
    if comparison.obstacle is None:
        return ""
    if comparison.obstacle == "part-year":
        part, whole = sorted((comparison.first, comparison.second), key=_days)
        return f"{when(part)} is part of a year, {when(whole)} is a whole one."
    return _OBSTACLES[comparison.obstacle]


def reason(code: Reason) -> str:
    """The likely reason why two claims differ: "one is rounded"."""
    return _REASONS[code]


def when(figure: Figure) -> str:
    """The period of a figure in words."""
    if figure.period is None:
        return period("", "")
    return period(figure.period.start.isoformat(), figure.period.end.isoformat())


def pace(reckoned: Pace) -> str:
    """A part-year's pace, marked as what it is: "5 months; at this pace 401.8 million USD in a year"."""
    value = amount(float(f"{reckoned.value:.4g}"), reckoned.figure.currency)
    return f"{count(reckoned.months, 'month')}; at this pace {value} in a year"


def derived(value: Derived) -> str:
    """A derived value in words: "−262.1 million USD", "12.8%", "2 of 7"."""
    if value.name == "rank":
        return f"{value.value:.0f} of {value.of}"
    if value.unit == "%":
        sign = "+" if value.name == "change in percent" and value.value > 0 else ""
        mark = " in dollars, converted" if value.converted else ""
        return f"{sign}{number(round(value.value, 1))}%{mark}"
    mark = ", converted" if value.converted and value.name == "change" else ""
    return f"{amount(float(f'{value.value:.4g}'), value.unit)}{mark}"


def rate(used: Rate) -> str:
    """A rate with its date and source; one of an article is known by its day."""
    if not used.kind:
        return f"{number(used.usd_per_unit)} USD for 1 {used.currency}, by the article, {used.day}"
    units = number(float(f"{1 / used.usd_per_unit:.9g}"))
    return f"{units} {used.currency} for 1 USD, {used.kind} {used.day} ({used.source})"


def no_rate(why: NoRate) -> str:
    """Why an amount is not turned into dollars."""
    return f"Not turned into dollars: {_NO_RATE[why]}."


def total_share(share: TotalShare) -> str:
    """A share of an official total: "1.4% of Azerbaijan's turnover with all the world, 24.5 billion USD (IMF)"."""
    value = amount(float(f"{share.total.value_usd:.4g}"), "USD")
    percent = number(float(f"{share.percent:.2g}"))
    flow, whose = FLOW_WORDS[share.total.flow], country(share.total.reporter)
    return f"{percent}% of all {flow} of {whose}, officially {value} ({share.total.source})"


def official(figure: OfficialFigure) -> str:
    """An official figure in words, with whose it is and who published it."""
    estimated = ", an estimate" if figure.estimated else ""
    value = amount(float(f"{figure.value_usd:.4g}"), "USD")
    return f"{value} {FLOW_WORDS[figure.flow]} by {country(figure.reporter)} ({figure.source}{estimated})"


def verdict(judgement: Judgement) -> str:
    """The verdict in words: "within 1% of the official figure", "no official figure: it is of single goods".

    Of a figure that is apart from its own side's statistics but not from the partner's, both is told.
    """
    if judgement.verdict == "no official figure":
        return f"no official figure: {_NO_OFFICIAL[judgement.reason]}"
    if judgement.verdict != "apart":
        return f"within {_within(judgement.verdict)} of the official figure"
    words = f"{number(round(judgement.gap_pct or 0.0, 1))}% from the official figure"
    if judgement.mirror_gap_pct is None or judgement.mirror_gap_pct > FAR * 100:
        return words
    return f"{words}, but within {_within(verdict_of(judgement.mirror_gap_pct / 100))} of the partner's"


def _within(verdict: Verdict) -> str:
    return verdict.removeprefix("within ").replace(" ", "")


def _days(figure: Figure) -> int:
    return figure.period.days if figure.period else 0
