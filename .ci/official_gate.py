"""Hold the verdicts on quoted figures to official statistics looked up by hand, as it were.

    python .ci/official_gate.py SHARED_DIR

Takes SHARED_DIR/reference/official/trade.csv in by the program's own import, reads the labelled articles of
SHARED_DIR/eval, and sets each figure of a whole year from 2010 to 2020 beside the statistics. What the program says is
compared with what follows from the label and the lines of the CSV alone. Exit 1 where a figure that has an official
counterpart gets another verdict, another number, or none.
"""

import csv
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from quality_gate import SETS, load_scorer

from tradelines.analysis import beside, trade
from tradelines.analysis.tables import load_tables

Amounts = dict[tuple[str, str, int, str, str], float]  # by reporter, partner, year, flow and source
YEARS = range(2010, 2021)


def main(shared: Path) -> int:
    """Judge all sets; the exit code says how it went."""
    known, scorer = amounts(shared / "reference" / "official" / "trade.csv"), load_scorer(shared / "eval" / "score.py")
    verdicts: Counter[str] = Counter()
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TRADELINES_OFFICIAL"] = str(Path(folder, "official"))
        taken_in(known, Path(folder, "own.csv"))
        for name in SETS:
            for label, judged in judged_labels(shared / "eval" / f"{name}.jsonl", Path(folder, name), scorer):
                official = counterparts(label, known) if is_asked(label) else []
                if official:
                    verdicts[judged.verdict] += 1
                    fault = fault_of(label, judged, official)
                    faults += [f"{name}, {label['where']}: {fault}"] if fault else []
    print("figures with an official counterpart:", ", ".join(f"{size} {name}" for name, size in verdicts.items()))
    for line in faults:
        print(line, file=sys.stderr)
    return 1 if faults or not verdicts else 0


def amounts(path: Path) -> Amounts:
    """The statistics as they stand in the file."""
    with path.open(encoding="utf-8", newline="") as file:
        return {
            (row["reporter_iso3"], row["partner_iso3"], int(row["year"]), row["flow"], row["source"]): float(
                row["value_usd"]
            )
            for row in csv.DictReader(file)
        }


def taken_in(known: Amounts, path: Path) -> None:
    """Hand the statistics to the program, as a user would."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["reporter", "partner", "year", "flow", "source", "value_usd"])
        writer.writerows([*key, value] for key, value in known.items())
    command = [sys.executable, "-m", "tradelines", "official", "import", str(path)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def judged_labels(labels: Path, folder: Path, scorer: Any) -> Iterator[tuple[dict[str, Any], Any]]:
    """Each labelled figure that was read, with what the program says of the row it was read as."""
    command = [sys.executable, "-m", "tradelines", "build", str(labels), "--out", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    claims = trade.claims(load_tables(folder))
    verdicts = beside.judgements(claims.assign(statement=claims["trade_id"]))
    rows: dict[str, list[Any]] = {}
    for row in scorer.load_tables(folder)["trade"].to_dict("records"):
        rows.setdefault(str(row["article_id"]), []).append(row)
    for line in labels.read_text("utf-8").splitlines():
        article = json.loads(line)
        told, read = article.get("trade") or [], rows.get(article["id"], [])
        for _, number, place in scorer.match(told, read, scorer.KINDS["trade"]):
            yield told[number] | {"where": article["id"]}, verdicts[read[place]["trade_id"]]


def counterparts(label: dict[str, Any], known: Amounts) -> list[float]:
    """The official amounts of the label's flow and year, by all sides that may tell it and all sources."""
    reporter, partner, flow = label["reporter"], label["partner"], label["flow"]
    year = int(label["period_start"][:4])
    found = []
    for source in sorted({key[-1] for key in known}):

        def of(side: str, other: str, way: str, source: str = source) -> float | None:
            return known.get((side, other, year, way, source))

        if flow in ("export", "import"):
            found.append(of(reporter, partner, flow))
            continue
        for side, other in ((reporter, partner), (partner, reporter)):
            out, back = of(side, other, "export"), of(side, other, "import")
            if out is not None and back is not None:
                found.append(out + back if flow == "turnover" else out - back)
    return [value for value in found if value is not None]


def is_asked(label: dict[str, Any]) -> bool:
    """Whether official statistics can answer to a label: what happened in a whole year they cover, in dollars."""
    start, end = (str(label.get(name) or "") for name in ("period_start", "period_end"))
    whole = start[4:] == "-01-01" and end[4:] == "-12-31" and start[:4] == end[:4] and int(start[:4]) in YEARS
    plain = not label.get("commodity") and label["kind"] == "actual" and label.get("value_usd_million") is not None
    return whole and plain and "subnational" not in (label.get("flags") or [])


def fault_of(label: dict[str, Any], judged: Any, official: list[float]) -> str:
    """What is wrong with the verdict on a label that has counterparts, in words; empty where nothing is."""
    if judged.official is None:
        return f"no official figure ({judged.reason}), though there is {official}"
    taken = judged.official.value_usd
    if not any(abs(taken - value) <= 1 for value in official):
        return f"set beside {taken}, which is none of {official}"
    gap = abs(label["value_usd_million"] * 1e6 - taken) / taken
    right = "within 1 %" if gap <= 0.01 else "within 10 %" if gap <= 0.1 else "apart"
    return "" if judged.verdict == right else f"{judged.verdict}, though it is {right} of {taken}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
