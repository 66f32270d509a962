"""The IMF's International Trade in Goods Statistics: SDMX 3.0 as CSV, without a key.

One question is one reporter's exports and imports with all partners at one frequency. The filter of the time is asked
for and applied here once more, since services of this kind have been seen to ignore it.
"""

import csv
import io
import os
import re
from collections.abc import Iterator

from tradelines.official.fetching import Client, HalfAnswerError
from tradelines.official.series import IMTS
from tradelines.official.times import Frequency, period_of
from tradelines.schema.official import OfficialFlow, OfficialRow

ADDRESS_VARIABLE = "TRADELINES_IMTS_URL"
ADDRESS = "https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/1.0.0"
FLOWS: dict[str, OfficialFlow] = {"XG_FOB_USD": "export", "MG_CIF_USD": "import"}
NEEDED = ("COUNTRY", "INDICATOR", "COUNTERPART_COUNTRY", "TIME_PERIOD", "OBS_VALUE")
WORLD = {"G001": "WLD", "W00": "WLD", "WLD": "WLD"}
_ACCEPT = {"Accept": "application/vnd.sdmx.data+csv"}
_COUNTRY = re.compile("[A-Z]{3}")
_EDGES = {"A": ("A1", "A1"), "Q": ("Q1", "Q4"), "M": ("M01", "M12")}


def fetch(
    client: Client, reporter: str, frequency: Frequency, years: tuple[int, int], retrieved: str
) -> list[OfficialRow]:
    """All figures of a reporter in the years; empty where the IMF has none. FetchError where it does not answer."""
    base = os.environ.get(ADDRESS_VARIABLE) or ADDRESS
    first, last = _EDGES[frequency]
    query = {"c[TIME_PERIOD]": f"ge:{years[0]}-{first}+le:{years[1]}-{last}"}
    address = f"{base.rstrip('/')}/{reporter}.{'+'.join(FLOWS)}.*.{frequency}"

    def read(content: bytes) -> list[OfficialRow]:
        return [row for row in rows_of(content, retrieved) if years[0] <= int(row.period_end[:4]) <= years[1]]

    found = client.ask(address, read, headers=_ACCEPT, query=query)
    return [row for row in found or [] if row.reporter == reporter]


def rows_of(content: bytes, retrieved: str) -> Iterator[OfficialRow]:
    """The rows of an answer; groups of countries are left out but for the world.

    HalfAnswerError where it is no such CSV, or where its last line is cut off.
    """
    if not content.strip():
        return
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise HalfAnswerError("the answer is no text") from error
    reader = csv.DictReader(io.StringIO(text))
    lacking = [name for name in NEEDED if name not in (reader.fieldnames or ())]
    if lacking:
        raise HalfAnswerError(f"the answer is no table of trade: it has no column {', '.join(lacking)}")
    for line in reader:
        if None in line or None in line.values():
            raise HalfAnswerError(f"the answer breaks off in line {reader.line_num}")
        try:
            row = row_of(line, retrieved)
        except ValueError as error:
            raise HalfAnswerError(f"line {reader.line_num} of the answer is no figure: {error}") from error
        if row:
            yield row
    # Cut inside of its last column a line still looks whole.
    if (reader.fieldnames or ())[-1] == "OBS_VALUE" and not text.endswith("\n"):
        raise HalfAnswerError(f"the answer breaks off in line {reader.line_num}")


def row_of(line: dict[str, str], retrieved: str) -> OfficialRow | None:
    """The official figure of a line; None for a group of countries, another indicator, or no value.

    ValueError where a period or value cannot be read.
    """
    flow = FLOWS.get(line["INDICATOR"])
    reporter, partner = (WORLD.get(line[name], line[name]) for name in ("COUNTRY", "COUNTERPART_COUNTRY"))
    if not flow or not line["OBS_VALUE"].strip() or reporter == partner:
        return None
    if not _COUNTRY.fullmatch(reporter) or not _COUNTRY.fullmatch(partner):
        return None
    period, value = period_of(line["TIME_PERIOD"]), float(line["OBS_VALUE"])
    return OfficialRow(
        reporter=reporter, partner=partner, flow=flow, period_start=period.start.isoformat(),
        period_end=period.end.isoformat(), value_usd=value, estimated=line.get("STATUS", "").startswith("E"),
        source=IMTS, retrieved=retrieved,
    )  # fmt: skip
