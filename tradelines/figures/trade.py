"""Trade figures as charts: bars while they are few, dots on the time they cover when they are many.

The figures are put together as plain dictionaries and made a Plotly figure once: that is ten times as quick as
adding traces and axes one by one.
"""

import plotly.graph_objects as go

from tradelines.analysis.trade import Drawn
from tradelines.figures.captions import captioned, source_words
from tradelines.figures.style import Palette
from tradelines.figures.trade_bars import bars
from tradelines.figures.trade_dots import dots
from tradelines.figures.trade_panels import Aids
from tradelines.figures.trade_words import FEW, headline, span_words

# What of a statement is drawn or told; taking the rest along would take most of the time of a chart.
_DRAWN = [
    "statement", "pair", "reporter", "partner", "flow", "amount", "value", "currency", "approx", "period_start",
    "period_end", "kind", "change_pct", "commodity", "span", "year", "articles",
]  # fmt: skip


def figure(drawn: Drawn, colours: Palette, aids: Aids | None = None) -> go.Figure:
    """The chart of statements in one currency, with what stands beside them."""
    draw = bars if len(drawn.frame) <= FEW else dots
    traces, layout = draw(drawn.frame[_DRAWN], drawn.currency, colours, aids or Aids())
    layout = captioned(layout, colours, headline(drawn), [span_words(drawn.frame)], source_words(drawn.frame))
    # Plotly looks at every property of every mark again, which takes half of the time; the tests let it do so.
    return go.Figure({"data": traces, "layout": layout}, _validate=False)
