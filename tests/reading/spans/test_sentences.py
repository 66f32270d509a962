"""Where sentences end in a text whose lines were all broken at one width."""

import textwrap

from tradelines.reading.spans.sentences import sentences_of

STORY = (
    "A trilateral meeting of the foreign ministers of three countries will take place in March, the Ministry said. As "
    "noted in the statement, on February 15, Georgian Foreign Minister Levan Gelashvili made an official visit to the "
    "Republic of Kazakhstan. The Foreign Ministers of Georgia and Kazakhstan discussed issues of the agenda of trade, "
    "among them the Baku Tbilisi Kars railway, the Middle Corridor and the Port of Aktau on the Caspian Sea."
)


def test_a_capital_behind_the_break_of_a_wrapped_line_begins_no_sentence():
    wrapped = "\n".join(textwrap.wrap(STORY, 64))
    found = [wrapped[one.start : one.end].replace("\n", " ") for one in sentences_of(wrapped)]
    assert found == [STORY[one.start : one.end] for one in sentences_of(STORY)]


def test_short_lines_of_a_list_stay_apart():
    lines = ["Baku port", "Aktau port", "Alat port", "Kuryk port", "Anzali port", "Poti port", "Batumi port"]
    assert len(sentences_of("\n".join(lines))) == len(lines)
