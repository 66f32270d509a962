"""People of one surname in one article, in any order of sentences: everybody is somebody, and nothing breaks."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tradelines.reading.articles import article_from_record
from tradelines.reading.reader import read

SENTENCES = (
    "Georgian Prime Minister Irakli Garibashvili met Azerbaijan's President Ilham Aliyev in Baku on June 22.",
    "He spoke of the anniversary of national leader Heydar Aliyev.",
    "Aliyev thanked the guest.",
    "Trade will grow, the President of Azerbaijan added.",
    "Tokayev and Mirziyoyev met in Astana.",
    "President Kassym-Jomart Tokayev received Kanat Tokayev, a minister.",
    "The president and the prime minister held talks with Minister Mirziyoyev.",
    "Deputy Prime Minister Shahin Mustafayev and Ali Mustafayev, head of the agency, were there.",
    "Mustafayev told Raisi that the deputy minister will visit Tehran.",
    "The two presidents and their foreign ministers signed an agreement.",
    "Erdogan phoned Putin and Pashinyan on Monday.",
    "His Iranian counterpart, Foreign Minister Hossein Amir-Abdollahian, agreed with President Raisi.",
)


def people(sentences: list[str], published: str) -> list[str]:
    facts = read(article_from_record({"id": "x", "text": " ".join(sentences), "published": published}, source="x"))
    return [row.name for row in facts.participants]


def test_the_president_and_one_of_his_name():
    found = people(list(SENTENCES[:4]), "2023-06-22")
    assert found == ["Irakli Garibashvili", "Ilham Aliyev"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=9), st.sampled_from(["", "2009-02-01", "2023-06-22"]))
def test_any_order_of_sentences_can_be_read(sentences, published):
    people(sentences, published)
