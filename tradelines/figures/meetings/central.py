"""The network in words and tables: who is central by which measure, who met whom how often."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from tradelines.analysis.meetings.graph import MET, Graph
from tradelines.analysis.tables import records
from tradelines.figures.formats import count

KIND_WORDS: Mapping[str, str] = {"country": "Country", "office": "Office or body", "person": "Person"}


def answer(graph: Graph, period: str) -> str:
    """What the network holds, in a sentence."""
    kinds = graph.nodes["kind"].value_counts()
    parts = [count(int(kinds.get("country", 0)), "country", "countries")]
    if "office" in kinds or "person" in kinds:
        parts += [
            count(int(kinds.get("office", 0)), "office"),
            count(int(kinds.get("person", 0)), "named person", "named people"),
        ]
    verb = "does" if graph.planned == 1 else "do"
    left = f" {count(graph.planned, 'meeting')} only planned {verb} not count." if graph.planned else ""
    when = f" of {period}" if period else ""
    return f"{', '.join(parts)} at {count(graph.held, 'meeting')} held{when}.{left}"


def central(graph: Graph, names: Mapping[str, str]) -> list[str]:
    """Who is central, each measure in a sentence: most meetings, most countries met, standing between others."""
    rows = records(graph.nodes)
    lines = []
    for kind, word in (("country", "country"), ("person", "person"), ("office", "office")):
        own = [row for row in rows if row["kind"] == kind]
        if not own:
            continue
        for column, lead in (("meetings", "at most meetings"), ("countries", "that met most countries")):
            best = _most(own, column)
            alike = sum(row[column] == best[column] for row in own) - 1
            size = f"at {best[column]:,} of {graph.held:,}"
            if column == "countries":
                size = count(best[column], "other country", "other countries")
            if best[column]:
                more = f"; {count(alike, 'other')} the same" if alike else ""
                lines.append(f"The {word} {lead}: {names[best['key']]}, {size}{more}.")
        if kind == "country" and (between := _most(own, "between"))["between"]:
            pairs = count(between["between"], "pair of countries", "pairs of countries")
            lines.append(f"Stands between most others: {names[between['key']]}; {pairs} met it and not each other.")
    return lines


def _most(rows: list[dict[str, Any]], column: str) -> dict[str, Any]:
    return max(rows, key=lambda row: (row[column], row["meetings"]))


def nodes_table(graph: Graph, names: Mapping[str, str]) -> pd.DataFrame:
    """One line a node, those of most meetings first."""
    rows = records(graph.nodes)
    return pd.DataFrame(
        {
            "Who": [names[row["key"]] for row in rows],
            "What": [KIND_WORDS[row["kind"]] for row in rows],
            "Meetings held": [row["meetings"] for row in rows],
            "Countries met": [row["countries"] for row in rows],
            "Pairs it stands between": [row["between"] if row["kind"] == "country" else None for row in rows],
        }
    )


def links_table(graph: Graph, names: Mapping[str, str]) -> pd.DataFrame:
    """One line a link, the strongest first."""
    rows = records(graph.links)
    return pd.DataFrame(
        {
            "One": [names[row["one"]] for row in rows],
            "Other": [names[row["other"]] for row in rows],
            "Link": ["met" if row["kind"] == MET else "came for" for row in rows],
            "Meetings held": [row["meetings"] for row in rows],
        }
    )
