"""Faults of terms of office: ends before beginnings, two holders of an office that one holds, terms told twice."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

# Offices that several hold at one time.
_SHARED = ("deputy prime minister", "vice premier", "ambassador", "assistant", "aide")

Row = dict[str, str]


def term_faults(people: Sequence[Row], offices: Sequence[Row]) -> Iterator[str]:
    """The faults, one sentence each. Years are all that is known, so that a year of change may count for both."""
    for table, rows in (("people", people), ("offices", offices)):
        for line, row in enumerate(rows, start=2):
            if row["office_from"] and row["office_to"] and row["office_to"] < row["office_from"]:
                yield f"{table}.csv: the term in line {line} ends before it begins."
    country = {row["person_id"]: row["country"] for row in people}
    held: dict[tuple[str, str], list[tuple[int, Row]]] = defaultdict(list)
    for line, row in enumerate(offices, start=2):
        if country[row["person_id"]] != row["country"]:
            yield f"offices.csv: line {line} has another country than {row['person_id']} in people.csv."
        held[row["country"], row["office"]].append((line, row))
    for (code, office), terms in held.items():
        for (line, one), (other_line, other) in combinations(terms, 2):
            same = one["person_id"] == other["person_id"]
            if (same or not any(word in office.lower() for word in _SHARED)) and _overlap(one, other):
                yield f"offices.csv: lines {line} and {other_line} have two terms of {office} ({code}) at one time."


def _overlap(one: Row, other: Row) -> bool:
    """Whether two terms share more than the year in which one followed the other."""
    first, second = sorted((one, other), key=lambda row: (row["office_from"], row["office_to"] or row["as_of"]))
    return second["office_from"] < (first["office_to"] or first["as_of"])
