"""Each check of trade on whole articles: one that has it fire, and one like it that is clean."""

import csv
import json

import pytest

from tradelines.building.build import build


def warned(tmp_path, *texts):
    """The codes of the warnings about trade that a build of these articles gives."""
    source = tmp_path / "articles.jsonl"
    articles = [
        {"id": f"a{number}", "lang": "en", "published": "2024-06-20", "text": text} for number, text in enumerate(texts)
    ]
    source.write_text("".join(json.dumps(article) + "\n" for article in articles), "utf-8")
    build([str(source)], tmp_path / "tables", workers=1)
    with (tmp_path / "tables" / "warnings.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"] for row in csv.DictReader(file) if row["table"] == "trade"}


PARTS = "Peru's exports to Chile were $20.3 million and its imports from Chile $41.2 million in 2023."
FIRE = {
    "sum_mismatch": ([f"Trade between Peru and Chile was $71.5 million in 2023. {PARTS}"],
                     [f"Trade between Peru and Chile was $61.5 million in 2023. {PARTS}"]),
    "growth_mismatch": (["Peru's exports to Chile rose 40 percent to $12 million in 2023, from $10 million in 2022."],
                        ["Peru's exports to Chile rose 20 percent to $12 million in 2023, from $10 million in 2022."]),
    "unit_suspect": (["Peru's exports to Chile were $612.4 billion in 2023, up from $587.2 million in 2022."],
                     ["Peru's exports to Chile were $612.4 million in 2023, up from $587.2 million in 2022."]),
    "implausible": (["Peru's exports to Chile reached $61,200 trillion in 2023."],
                    ["Peru's exports to Chile reached $612 million in 2023."]),
    "part_year": (["Peru's exports to Chile were $612 million in January-May 2023."],
                  ["Peru's exports to Chile were $612 million in 2023."]),
    "period_unknown": (["Peru's exports to Chile reached $612 million."],
                       ["Peru's exports to Chile reached $612 million in 2023."]),
    "mirror_conflict": (["Peru's exports to Chile were $612 million in 2023.",
                         "Chile's imports from Peru were $975 million in 2023."],
                        ["Peru's exports to Chile were $612 million in 2023.",
                         "Chile's imports from Peru were $615 million in 2023."]),
    "unread_number": (["Peru's exports to Chile were $612 million in 2023, a matter of $40 million more for others."],
                      ["Peru's exports to Chile were $612 million in 2023, by all counts."]),
}  # fmt: skip


@pytest.mark.parametrize("code", FIRE)
def test_a_check_fires(code, tmp_path):
    assert code in warned(tmp_path, *FIRE[code][0])


@pytest.mark.parametrize("code", FIRE)
def test_a_check_stays_silent(code, tmp_path):
    assert code not in warned(tmp_path, *FIRE[code][1])
