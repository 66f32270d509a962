"""A statistical service on the loopback that answers as the IMF and UN Comtrade have been seen to answer."""

import json
import threading
from collections import deque
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

HEADING = (
    "STRUCTURE[;],STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,"
    "PRECISION,DECIMALS_DISPLAYED,TRADE_FLOW,VALUATION,UNIT,DERIVATION_TYPE,OVERLAP,STATUS"
)
# What Azerbaijan and Iran (the IMF's estimates) reported, in plain dollars though SCALE says 6.
ANNUAL = {
    ("AZE", "XG_FOB_USD", "IRN", "2019"): 41_127_000,
    ("AZE", "XG_FOB_USD", "IRN", "2020"): 38_485_800,
    ("AZE", "MG_CIF_USD", "IRN", "2019"): 452_648_500,
    ("AZE", "MG_CIF_USD", "IRN", "2020"): 300_608_000,
    ("AZE", "XG_FOB_USD", "G001", "2020"): 13_740_817_500,
    ("AZE", "XG_FOB_USD", "G998", "2020"): 7_000_000_000,
    ("IRN", "XG_FOB_USD", "AZE", "2020"): 283_590_000,
}
MONTHLY = {("AZE", "MG_CIF_USD", "IRN", f"2020-M{month:02}"): 25_000_000 + month for month in range(1, 13)}
REPORTERS = [
    {"reporterCode": 31, "reporterCodeIsoAlpha3": "AZE", "isGroup": False},
    {"reporterCode": 810, "reporterCodeIsoAlpha3": "SUN", "isGroup": False, "entryExpiredDate": "1991-12-31"},
    {"reporterCode": 97, "reporterCodeIsoAlpha3": "EUR", "isGroup": True},
]


def imts_csv(reporter: str, frequency: str) -> str:
    """The answer for one reporter: every year that is known, whatever was asked for."""
    figures = (ANNUAL if frequency == "A" else MONTHLY).items()
    lines = [
        f"dataflow,IMF.STA:IMTS(1.0.0),R,{country},{indicator},{partner},{frequency},{period},{value},6,,,,,USD,,,"
        + ("E" if country == "IRN" else "A")
        for (country, indicator, partner, period), value in figures
        if country == reporter
    ]
    return "\n".join([HEADING, *lines, ""])


def comtrade_json(iso: str, periods: list[str]) -> str:
    record = {"reporterISO": iso, "partnerISO": "IRN", "flowCode": "X", "cmdCode": "TOTAL", "partner2Code": 0}
    record |= {"customsCode": "C00", "motCode": 0, "primaryValue": 38_485_800.5}
    data = [{**record, "period": period} for period in periods if period == "2020"]
    goods = [{**row, "cmdCode": "27", "primaryValue": 1.0} for row in data]
    world = [{**row, "partnerISO": "W00", "primaryValue": 13_740_817_500} for row in data]
    return json.dumps({"elapsedTime": "0.1 secs", "count": len(data), "data": data + goods + world, "error": ""})


class Service:
    """The service: `troubles` are what the next answers suffer from, `asked` the paths that were asked for."""

    def __init__(self):
        self.troubles: deque[str] = deque()
        self.asked: list[str] = []
        self.keys: list[str] = []
        self.agents: set[str] = set()
        self.released = threading.Event()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def close(self):
        self.released.set()
        self.server.shutdown()
        self.server.server_close()

    def content(self, path: str) -> str:
        parts = urlsplit(path)
        if parts.path.endswith("Reporters.json"):
            return json.dumps({"results": REPORTERS})
        if "/data/v1/get/" in parts.path:
            query = parse_qs(parts.query)
            return comtrade_json("AZE", query["period"][0].split(","))
        reporter, _, _, frequency = unquote(parts.path).rsplit("/", 1)[1].split(".")
        return imts_csv(reporter, frequency)


def _handler(service: Service):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            service.asked.append(self.path)
            service.keys.append(self.headers.get("Ocp-Apim-Subscription-Key", ""))
            service.agents.add(self.headers.get("User-Agent", ""))
            trouble = service.troubles.popleft() if service.troubles else ""
            body = service.content(self.path).encode()
            if trouble == "slow":
                service.released.wait(20)
            if trouble == "dropped":
                self.close_connection = True
                return
            if trouble == "empty":
                body = b""
            if trouble == "page":
                body = b"<html><body>Maintenance</body></html>"
            if trouble == "cut line":
                body = body[:-30]
            self.send_response(int(trouble) if trouble.isdigit() else 200)
            self.send_header("Content-Length", str(len(body)))
            if trouble == "429":
                self.send_header("Retry-After", "0")
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if trouble == "half" else body)
            self.close_connection = True

        def log_message(self, *_):
            pass

    return Handler
