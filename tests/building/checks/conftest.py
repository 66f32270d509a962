"""Rows as short as a table of examples needs them."""

import pytest

from tradelines.schema import FreightRow, TradeRow

EVIDENCE = {"evidence": "-", "start": 0, "end": 1, "rule": "test"}


def trade_row(row_id, flow, value, first="2023-01-01", last="2023-12-31", *, article="a", **more):
    cells = {"reporter": "GEO", "partner": "TUR", "currency": "USD"} | more
    usd = value if cells["currency"] == "USD" else None
    return TradeRow(
        trade_id=row_id, article_id=article, flow=flow, value=value, value_usd=usd,
        period_start=first, period_end=last, **cells, **EVIDENCE,
    )  # fmt: skip


def freight_row(row_id, quantity, first="2023-01-01", last="2023-12-31", **more):
    cells = {"route": "Port of Poti", "unit": "t"} | more
    return FreightRow(
        freight_id=row_id, article_id="a", quantity=quantity, period_start=first, period_end=last, **cells, **EVIDENCE
    )


@pytest.fixture
def trade():
    return trade_row


@pytest.fixture
def freight():
    return freight_row
