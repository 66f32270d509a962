"""The time of reading grows with the length of a text and no faster, whatever the text is made of."""

from time import process_time

import pytest

from tradelines.reading.articles import article_from_text
from tradelines.reading.reader import read

# What opens the way to every reader, so that none passes over what follows.
NEWS = (
    "TEHRAN - Exports from Iran to Turkey reached $5.2 million in January-May 2021, up 5 percent. Foreign Minister "
    "Ali Rezai met with his Turkish counterpart Murat Kaya in Baku on May 5. The Baku-Tbilisi railway carried "
    "5 million tons of cargo and will be completed by 2025.\n"
)
SHAPES = {
    "whole news": NEWS,
    "amounts without a full stop": "exports to Turkey reached $5.2 million in May 2021 and imports 3 million dollars, ",
    "times without a full stop": "from May 2020 to the first half of 2021 and in the same period of last year, ",
    "countries without a full stop": "Iran, Turkey and Georgia, ",
    "meetings without a full stop": "the minister met with Ali Aliyev of Turkey in Baku and visited Tbilisi, ",
    "links without a full stop": "the Baku-Tbilisi railway (5 km) will be completed by 2025 at a cost of $5 million, ",
    "loads without a full stop": "the port handled 5 million tons of cargo, ",
    "meetings": "Foreign Minister Ali Rezai met with his Turkish counterpart Murat Kaya in Baku. ",
    "offices in offices": "deputy head of the customs committee of the ministry of transport of ",
    "a quotation that never ends": 'He said "we met in Baku. ',
    "one long word": "a",
    "one long word in capitals": "A",
    "one long number": "1",
    "groups of digits": "1,000,",
    "names on a string": "Baku-",
    "years on a string": "2020-",
    "initials": "A. ",
    "full stops": ".",
    "blanks": " ",
    "opening brackets": "(",
    "Russian": "экспорт Ирана в Россию составил 5 млн долларов в январе-мае 2021 года, ",
    "Azerbaijani": "Azərbaycanın Türkiyəyə ixracı 2021-ci ildə 5 milyon dollar olub, ",
    "Turkish": "Türkiye'nin İran'a ihracatı 2021 yılında 5 milyon dolar oldu, ",
}
LANGUAGES = {"Russian": "ru", "Azerbaijani": "az", "Turkish": "tr"}
LENGTH, ROUNDS = 8000, 6
# Below this a clock tells nothing of proportion, in seconds.
NOTHING = 0.02


def seconds(shape: str, length: int) -> float:
    """How long reading takes a text of so many characters behind the opening."""
    text = NEWS + SHAPES[shape] * (length // len(SHAPES[shape]))
    article = article_from_text(text, article_id="x", source="x", language=LANGUAGES.get(shape, "en"))
    began = process_time()
    read(article)
    return process_time() - began


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_text_takes_no_more_than_three_times_as_long(shape: str) -> None:
    seconds(shape, 0)  # what is loaded once is loaded
    single = double = float("inf")
    for _ in range(ROUNDS):  # the best of several: other work on the machine only ever adds
        single, double = min(single, seconds(shape, LENGTH)), min(double, seconds(shape, 2 * LENGTH))
        if double < 3 * single + NOTHING:
            return
    pytest.fail(f"{LENGTH} characters take {single:.3f} s, twice as many {double:.3f} s")
