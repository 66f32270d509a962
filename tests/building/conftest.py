"""A made-up corpus: articles of plain sentences, as many as a test wants."""

import json

import pytest

_SENTENCES = (
    "BAKU, Azerbaijan, March {day}. Georgia's exports to Armenia made ${n}.{day} million in 202{digit}.",
    "The trade turnover between Kazakhstan and China reached ${n} billion in January-May 202{digit}.",
    "The Port of Baku handled {n},000 tons of cargo in 202{digit}; Foreign Minister Aslan Demirov met Prime Minister "
    "Lale Orucova in Tbilisi on {day} May 202{digit} to discuss transit.",
    "The railway from Rasht to Astara, {n} km long, will be completed in 203{digit}.",
)


def article(number):
    text = "\n\n".join(sentence.format(n=number + 3, day=number % 27 + 1, digit=number % 4) for sentence in _SENTENCES)
    return {"id": f"n{number}", "text": text}


@pytest.fixture
def corpus(tmp_path):
    """Writes so many articles to a file of JSON Lines and gives its path."""

    def write(count, name="corpus.jsonl"):
        path = tmp_path / name
        path.write_text("".join(json.dumps(article(number)) + "\n" for number in range(count)), "utf-8")
        return path

    return write
