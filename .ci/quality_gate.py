"""Hold the reader to the scores it has reached on hand-labelled articles.

    python .ci/quality_gate.py EVAL_DIR             exit 1 where a score fell under its floor
    python .ci/quality_gate.py EVAL_DIR --update    raise the floors to today's scores; never lowers one
    python .ci/quality_gate.py EVAL_DIR --report    print all scores, judge nothing

EVAL_DIR holds `score.py` and the label files. Floors stand in `quality_floors.json` beside this script, by
label set, slice (all, a language, a trap flag) and measure. A trap flag counts recall: of the labels that
carry it, how many were read. A floor goes with the fingerprint of its labels: new labels need new floors.
"""

import argparse
import hashlib
import importlib.util
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

SETS = ("seeds", "dev_agencies", "dev_languages", "dev_tehrantimes")
FLOORS = Path(__file__).with_name("quality_floors.json")
FEWEST_LABELS = 5  # a slice with fewer labels says nothing
SLACK = 0.0005  # rounding only

Scores = dict[str, dict[str, float]]


def main() -> int:
    """Build, score and judge every label set; the exit code says how it went."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("eval_dir", type=Path)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--report", action="store_true")
    options = parser.parse_args()
    scorer = load_scorer(options.eval_dir / "score.py")
    floors = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    failures = []
    for name in SETS:
        labels = options.eval_dir / f"{name}.jsonl"
        fingerprint = hashlib.sha256(labels.read_bytes()).hexdigest()
        got = scores_of(scorer, labels)
        floor = floors.get(name, {})
        if floor and floor["labels_sha256"] != fingerprint:
            failures.append(f"{name}: the labels changed; look at the scores and set floors anew with --update")
            floor = {}
        failures += [f"{name}: {line}" for line in below(floor.get("scores", {}), got)]
        floors[name] = {"labels_sha256": fingerprint, "scores": higher(floor.get("scores", {}), got)}
        show(name, got, everything=options.report)
    if options.report:
        return 0
    if options.update:
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", "utf-8")
        print(f"floors written to {FLOORS.name}")
    for line in failures:
        print(f"below its floor: {line}" if " < " in line else line, file=sys.stderr)
    return 1 if failures and not options.update else 0


def load_scorer(path: Path) -> ModuleType:
    """The scorer that the labels came with."""
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        sys.exit(f"no scorer at {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scores_of(scorer: ModuleType, labels: Path) -> Scores:
    """Scores of a fresh build of the label file, by slice: "all", "lang ru", "flag times"."""
    articles = [json.loads(line) for line in labels.read_text("utf-8").splitlines() if line.strip()]
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tradelines", "build", str(labels), "--out", folder]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        tables = scorer.load_tables(Path(folder))
    rows: dict[str, dict[str, list[Any]]] = {name: {} for name in scorer.TABLES}
    for name, table in tables.items():
        for row in table.to_dict("records"):
            rows[name].setdefault(scorer.text(row["article_id"]), []).append(row)
    slices = {"all": articles}
    languages = sorted({article["lang"] for article in articles})
    if len(languages) > 1:
        slices |= {f"lang {code}": [a for a in articles if a["lang"] == code] for code in languages}
    result = {name: measures(scorer, scorer.score(some, rows)) for name, some in slices.items()}
    return result | flag_recall(scorer, articles, rows)


def measures(scorer: ModuleType, result: dict[str, Any]) -> dict[str, float]:
    """F1 of each table at both levels, for tables that have labels enough."""
    return {
        f"{table} {level}": result[table][key]["f1"]
        for table, levels in scorer.LEVELS.items()
        for level, key in zip(levels, ("loose", "strict"), strict=True)
        if result[table]["labels"] >= FEWEST_LABELS
    }


def flag_recall(scorer: ModuleType, articles: list[Any], rows: dict[str, dict[str, list[Any]]]) -> Scores:
    """Of the trade and freight labels with one trap flag: the share that was read, by flag."""
    seen: Counter[tuple[str, str]] = Counter()
    hit: Counter[tuple[str, str]] = Counter()
    for article in articles:
        for table in ("trade", "freight"):
            labels = article.get(table) or []
            pairs = scorer.match(labels, rows[table].get(article["id"], []), scorer.KINDS[table])
            found = {number for _, number, _ in pairs}
            for number, label in enumerate(labels):
                for flag in label.get("flags") or []:
                    seen[table, flag] += 1
                    hit[table, flag] += number in found
    result: Scores = {}
    for (table, flag), count in seen.items():
        if count >= FEWEST_LABELS and flag != "optional":
            result.setdefault(f"flag {flag}", {})[f"{table} recall"] = round(hit[table, flag] / count, 4)
    return result


def below(floors: Scores, got: Scores) -> list[str]:
    """Every measure that fell under its floor, in words."""
    return [
        f"{where}, {measure}: {got.get(where, {}).get(measure, 0.0):.4f} < {floor:.4f}"
        for where, measures_there in floors.items()
        for measure, floor in measures_there.items()
        if got.get(where, {}).get(measure, 0.0) < floor - SLACK
    ]


def higher(floors: Scores, got: Scores) -> Scores:
    """The higher of floor and score, measure by measure."""
    return {
        where: {
            measure: max(floors.get(where, {}).get(measure, 0.0), got.get(where, {}).get(measure, 0.0))
            for measure in {**floors.get(where, {}), **got.get(where, {})}
        }
        for where in {**floors, **got}
    }


def show(name: str, got: Scores, *, everything: bool) -> None:
    """Print the scores of a set, one line a slice."""
    for where, measures_there in sorted(got.items()):
        if everything or where == "all":
            print(f"{name:<16} {where:<24}", "  ".join(f"{m} {v:.3f}" for m, v in measures_there.items()))


if __name__ == "__main__":
    sys.exit(main())
