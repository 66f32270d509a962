"""Offices within offices, of two countries, or told before the name: invented sentences."""

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.people import people_of

OFFICES = [
    (
        "Nadir Rahmani, the Iranian foreign minister's special envoy for Afghanistan, spoke.",
        "Nadir Rahmani", "Special Envoy of the Foreign Minister", "IRN",
    ),
    (
        "The Kazakh president's chief of staff, Aidar Serikov, spoke.",
        "Aidar Serikov", "Chief of Staff of the President", "KAZ",
    ),
    (
        "Omid Karami, senior advisor to the Iranian foreign minister, spoke.",
        "Omid Karami", "Senior Advisor to the Foreign Minister", "IRN",
    ),
    (
        "Omid Karami, assistant to Iran's foreign minister, spoke.",
        "Omid Karami", "Assistant to the Foreign Minister", "IRN",
    ),
    ("The UN Secretary-General's Personal Envoy on Yemen Erik Dahl spoke.",
     "Erik Dahl", "Personal Envoy of the Secretary-General", ""),
    ("Erik Dahl, the UN special envoy for Yemen, spoke.", "Erik Dahl", "Special Envoy", ""),
    ("Erik Dahl the Swedish minister of trade and industry spoke.",
     "Erik Dahl", "Minister of Trade and Industry", "SWE"),
    ("Head of the Iran-Syria Joint Chamber of Commerce Omid Karami spoke.", "Omid Karami", "Head", "IRN"),
    ("They met the Afghan President Zalmay Durrani and the country's Chief Executive Farid Noori.",
     "Farid Noori", "Chief Executive", "AFG"),
    ("The chairman of Turkmenistan's Union of Industrialists and Entrepreneurs Myrat Durdyev spoke.",
     "Myrat Durdyev", "Chairman", "TKM"),
    ("Tajik Deputy Chairman of the Council and Foreign Minister Rustam Nazarov spoke.",
     "Rustam Nazarov", "Deputy Chairman, Foreign Minister", "TJK"),
]  # fmt: skip


def people(text, language="en"):
    article = Article(article_id="t", text=text, language=language)
    return {m.person.name: m.person for m in people_of(Document(article)) if m.person.name}


@pytest.mark.parametrize(("text", "name", "role", "country"), OFFICES)
def test_offices_within_offices(text, name, role, country):
    person = people(text)[name]
    assert (person.role, person.country) == (role, country)


@pytest.mark.parametrize(
    "text",
    [
        "The Omani ambassador to Iran has called for more trade. Adil Karimi said the banks were ready.",
        "More trade is needed, the Omani ambassador to Iran said. “We are ready for much more of it, and soon,” "
        "Adil Karimi said in a seminar.",
    ],
)
def test_a_speaker_named_later_holds_the_office_told_first(text):
    person = people(text)["Adil Karimi"]
    assert (person.role, person.country) == ("Ambassador to Iran", "OMN")


@pytest.mark.parametrize(
    "text",
    [
        # another office holder speaks in between
        "The Omani ambassador has called for more trade. Trade Minister Ali Amini said so too. Adil Karimi said no.",
        # the office has its name elsewhere
        "The Omani ambassador has called for more trade. Adil Karimi said so. Omani Ambassador Hamad Zaki agreed.",
        # an office of no one in particular
        "An ambassador has called for more trade. Adil Karimi said the banks were ready.",
    ],
)
def test_no_office_is_given_on_a_guess(text):
    assert people(text)["Adil Karimi"].role == ""
