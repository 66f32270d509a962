"""UN Comtrade, the second source: whole trade in goods by partner, with the user's own key.

Plain HTTP and not the library comtradeapicall, which turns every HTTP error into an empty answer: "no trade" and "no
answer" must not look alike here. The key goes into a header, so that it stands in no address and no message.
"""

import json
import os
from collections.abc import Iterator
from typing import Any

from tradelines.official.fetching import Client, HalfAnswerError
from tradelines.official.series import COMTRADE
from tradelines.official.times import Frequency, period_of
from tradelines.schema.official import OfficialFlow, OfficialRow

KEY_VARIABLE = "COMTRADE_API_KEY"
ADDRESS_VARIABLE = "TRADELINES_COMTRADE_URL"
ADDRESS = "https://comtradeapi.un.org"
FLOWS: dict[str, OfficialFlow] = {"X": "export", "M": "import"}
# All goods, all partners' second countries, customs procedures and means of transport together.
WHOLE = {"cmdCode": "TOTAL", "partner2Code": "0", "customsCode": "C00", "motCode": "0"}
_WORLD = "W00"
# So many periods one question may name.
_PERIODS = 12


def key() -> str:
    """The user's key, from the environment variable COMTRADE_API_KEY; empty where there is none."""
    return os.environ.get(KEY_VARIABLE, "").strip()


def reporter_codes(client: Client) -> dict[str, str]:
    """Comtrade's own numbers of the countries that report, by ISO 3166-1 alpha-3; past countries are left out."""
    found = client.ask(f"{_base()}/files/v1/app/reference/Reporters.json", _reporters)
    return found or {}


def fetch(
    client: Client, reporter: tuple[str, str], frequency: Frequency, years: tuple[int, int], retrieved: str
) -> list[OfficialRow]:
    """All figures of a reporter (ISO code, Comtrade's number) in the years. FetchError where no answer is to be had."""
    iso, number = reporter
    periods = [str(year) for year in range(years[0], years[1] + 1)]
    if frequency == "M":
        periods = [f"{year}{month:02}" for year in periods for month in range(1, 13)]
    rows: list[OfficialRow] = []
    for first in range(0, len(periods), _PERIODS):
        query = {"reporterCode": number, "flowCode": ",".join(FLOWS), "includeDesc": "true", **WHOLE}
        query["period"] = ",".join(periods[first : first + _PERIODS])
        address = f"{_base()}/data/v1/get/C/{frequency}/HS"
        headers = {"Ocp-Apim-Subscription-Key": key()}
        found = client.ask(address, lambda content: list(rows_of(content, retrieved)), headers=headers, query=query)
        rows += [row for row in found or [] if row.reporter == iso]
    return rows


def rows_of(content: bytes, retrieved: str) -> Iterator[OfficialRow]:
    """The rows of an answer. HalfAnswerError where it is no whole JSON with `data`."""
    for item in _list_in(content, "data"):
        row = row_of(item, retrieved)
        if row:
            yield row


def row_of(item: dict[str, Any], retrieved: str) -> OfficialRow | None:
    """The official figure of a record; None for single goods, a part of the flow, a group, or no value.

    ValueError where a period or value cannot be read.
    """
    flow = FLOWS.get(str(item.get("flowCode", "")))
    parts = any(str(item.get(name, whole) or whole) != whole for name, whole in WHOLE.items())
    value, reporter, partner = item.get("primaryValue"), item.get("reporterISO"), item.get("partnerISO")
    partner = "WLD" if partner == _WORLD else partner
    if not flow or parts or value in (None, "") or not _country(reporter) or not _country(partner):
        return None
    period = period_of(str(item.get("period", "")))
    return OfficialRow(
        reporter=str(reporter), partner=str(partner), flow=flow, period_start=period.start.isoformat(),
        period_end=period.end.isoformat(), value_usd=float(str(value)), source=COMTRADE, retrieved=retrieved,
    )  # fmt: skip


def _country(code: Any) -> bool:
    return isinstance(code, str) and len(code) == 3 and code.isalpha() and code.isupper()


def _reporters(content: bytes) -> dict[str, str]:
    return {
        item["reporterCodeIsoAlpha3"]: str(item["reporterCode"])
        for item in _list_in(content, "results")
        if not item.get("isGroup") and not item.get("entryExpiredDate") and item.get("reporterCodeIsoAlpha3")
    }


def _list_in(content: bytes, name: str) -> list[dict[str, Any]]:
    try:
        found = json.loads(content)[name]
    except (ValueError, KeyError, TypeError) as error:
        raise HalfAnswerError(f"the answer is no whole JSON with {name}") from error
    if not isinstance(found, list):
        raise HalfAnswerError(f"{name} is no list in the answer")
    return found


def _base() -> str:
    return (os.environ.get(ADDRESS_VARIABLE) or ADDRESS).rstrip("/")
