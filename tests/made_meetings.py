"""Very many meetings made for tests and benchmarks: people in offices of many countries, some told of twice."""

import random
from datetime import date, timedelta
from pathlib import Path

from made_tables import article, write

_COUNTRIES = (
    "AZE", "IRN", "KAZ", "TUR", "RUS", "GEO", "UZB", "TKM", "CHN", "ARM", "KGZ", "TJK", "PAK", "IND", "DEU", "FRA",
    "ITA", "POL", "ROU", "BGR", "UKR", "BLR", "HUN", "USA", "ARE", "QAT", "SAU", "IRQ", "AFG", "JPN",
)  # fmt: skip
_BODIES = (
    ("Minister", "Ministry of Transport"),
    ("Minister", "Ministry of Economy"),
    ("Chairman", "State Customs Committee"),
    ("Head", "National Railways"),
    ("Director", "Chamber of Commerce"),
    ("President", ""),
    ("Deputy Prime Minister", ""),
)
_KINDS = ("meeting", "meeting", "meeting", "visit", "call", "conference", "commission session", "signing")
_TOPICS = ("trade", "transport", "transit", "customs", "energy", "finance")
_FIRST = ("Anar", "Besik", "Dana", "Emil", "Farid", "Gulnara", "Hamid", "Irada", "Jamshid", "Kamila")
_LAST = ("Abar", "Boran", "Celil", "Doran", "Ekim", "Fasil", "Gorin", "Hasar", "Ilkan", "Jurin", "Koral", "Lamin")
_SAID = "Made delegations met over made matters."


def many_meetings(folder: Path, reports: int) -> Path:
    """So many reports of meetings over 20 years, every seventh another report of the one before; gives the folder."""
    chance = random.Random(11)
    weights = [1 / (place + 1) for place in range(len(_COUNTRIES))]
    people = [_person(chance, number, weights) for number in range(max(reports // 12, 20))]
    sides = {code: [who for who in people if who["country"] == code] for code in _COUNTRIES}
    rows: dict[str, list[dict]] = {"articles": [], "texts": [], "meetings": [], "participants": []}
    for number in range(reports):
        key = f"w{number:05d}"
        again = number % 7 == 6
        meeting = _again(rows["meetings"][-1], key) if again else _meeting(chance, key, weights)
        rows["articles"].append(article(key, f"Report {number}", "2020-01-01"))
        rows["texts"].append({"article_id": key, "text": _SAID})
        rows["meetings"].append(meeting)
        present = [who for code in meeting["countries"] for who in chance.sample(sides[code], min(len(sides[code]), 1))]
        rows["participants"] += [_present(who, place, meeting) for place, who in enumerate(present, start=1)]
    return write(folder, **rows, people=[_resolved(who) for who in people])


def _person(chance, number, weights):
    role, organisation = chance.choice(_BODIES)
    name = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}{chance.choice(_LAST).lower()}{chance.choice('aeiou')}v"
    return {
        "person_id": f"person-{number}", "name": name, "spellings": (name, name.replace("v", "ff")), "role": role,
        "organisation": organisation, "country": chance.choices(_COUNTRIES, weights)[0],
    }  # fmt: skip


def _meeting(chance, key, weights):
    size = chance.choice((2, 2, 2, 2, 2, 3, 5))
    start = (date(2004, 1, 1) + timedelta(chance.randrange(20 * 365))).isoformat()
    precision = chance.choices(("day", "month", "year", ""), (6, 2, 1, 1))[0]
    return {
        "meeting_id": f"{key}-m1", "event_id": f"{key}-m1", "article_id": key, "kind": chance.choice(_KINDS),
        "mode": chance.choice(("in person", "in person", "online", "phone", "")),
        "date_start": start[: {"day": 10, "month": 7, "year": 4, "": 0}[precision]], "date_precision": precision,
        "date_basis": "stated" if precision else "", "place": chance.choice(("", "Baku", "Tehran", "Astana")),
        "countries": tuple(dict.fromkeys(chance.choices(_COUNTRIES, weights, k=size))),
        "topics": tuple(chance.sample(_TOPICS, 2)), "main": chance.random() < 0.8, "held": chance.random() < 0.88,
        "evidence": _SAID, "start": 0, "end": 17, "rule": "made",
    }  # fmt: skip


def _again(before, key):
    own = {"meeting_id": f"{key}-m1", "article_id": key, "main": False}
    return {**before, **own, "date_precision": "", "date_start": ""}


def _present(who, place, meeting):
    return {
        "participant_id": f"{meeting['meeting_id']}-p{place}", "meeting_id": meeting["meeting_id"],
        "article_id": meeting["article_id"], "evidence": _SAID, "start": 0, "end": 4, "rule": "made", **who,
    }  # fmt: skip


def _resolved(who):
    office = ", ".join(part for part in (who["role"], who["organisation"]) if part)
    return {
        "person_id": who["person_id"], "name": who["name"], "country": who["country"], "spellings": who["spellings"],
        "offices": (office,), "merged": (f"{who['name']} = {who['spellings'][1]}: made so",),
    }  # fmt: skip
