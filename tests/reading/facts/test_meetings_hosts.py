"""Who received a visitor, whom he met, and whose people are told in a row."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language):
    article = Article(
        article_id="a", text=text, language=language, published=date(2024, 5, 20), published_basis="given"
    )
    return read_meetings(Document(article))


def people(text, language="en"):
    """Name → (role, country)."""
    return {row.name: (row.role, row.country) for row in read(text, language).participants}


VISITS = [
    (
        "en",
        "On May 7, Kazakh Prime Minister Aidar Serikov paid a visit to Georgia. Georgian Prime Minister Levan "
        "Gelashvili received the delegation from Kazakhstan.",
        {"KAZ", "GEO"},
        {"Aidar Serikov", "Levan Gelashvili"},
    ),
    (
        "ru",
        "7 мая состоялся визит министра транспорта Казахстана Айдара Серикова в Грузию. В ходе визита состоялись "
        "встречи с министром экономики Грузии Леваном Гелашвили и министром энергетики Грузии Тимуром Бериевым.",
        {"KAZ", "GEO"},
        {"Айдар Сериков", "Леван Гелашвили", "Тимур Бериев"},
    ),
    (
        "ru",
        "Президент Грузии Леван Гелашвили прибыл в Астану\n\nУ трапа президента Грузии Левана Гелашвили встретил "
        "премьер-министр Казахстана Айдар Сериков.",
        {"KAZ", "GEO"},
        {"Леван Гелашвили", "Айдар Сериков"},
    ),
    (
        "ru",
        "7 мая министр транспорта Грузии Леван Гелашвили посетил Исламскую Республику Иран.",
        {"GEO", "IRN"},
        {"Леван Гелашвили"},
    ),
]


@pytest.mark.parametrize(("language", "text", "countries", "names"), VISITS)
def test_visit_is_one_row_with_its_hosts(language, text, countries, names):
    facts = read(text, language)
    assert [(row.kind, set(row.countries)) for row in facts.meetings] == [("visit", countries)]
    assert {row.name for row in facts.participants} == names


def test_who_stands_in_a_row_is_of_the_country_told_first():
    text = (
        "Kazakh Transport Minister Aidar Serikov met with Georgian Economy Minister Levan Gelashvili and Finance "
        "Minister Givi Loma in Tbilisi."
    )
    assert people(text)["Givi Loma"] == ("Finance Minister", "GEO")


def test_office_in_the_plural_behind_its_holders():
    text = (
        "Aidar Serikov and Levan Gelashvili, the Energy Ministers of Kazakhstan and Georgia, met in Tbilisi on May 7."
    )
    assert people(text) == {
        "Aidar Serikov": ("Energy Minister", "KAZ"),
        "Levan Gelashvili": ("Energy Minister", "GEO"),
    }
    one_country = (
        "Kazakh Minister Aidar Serikov had talks with Levan Gelashvili and Givi Loma, Deputy Ministers of Georgia."
    )
    assert {country for name, (_, country) in people(one_country).items() if name != "Aidar Serikov"} == {"GEO"}


def test_head_of_a_government_is_its_prime_minister():
    text = "The head of the Kazakh Government, Aidar Serikov, met with Georgian President Levan Gelashvili in Tbilisi."
    assert people(text)["Aidar Serikov"] == ("Prime Minister", "KAZ")


def test_what_is_quoted_before_an_office_is_no_body():
    text = (
        "Georgian President Levan Gelashvili met with Kazakh President Aidar Serikov in Astana. “We feel sincerity and "
        "hospitality,” President Aidar Serikov said at the meeting."
    )
    assert {row.organisation for row in read(text, "en").participants} == {""}


def test_what_was_signed_years_ago_dates_no_meeting():
    text = (
        "Georgian Prime Minister Levan Gelashvili held a meeting with Kazakh Prime Minister Aidar Serikov in Astana. "
        "Gelashvili highlighted the roadmap signed last year."
    )
    assert [row.date_start for row in read(text, "en").meetings] == ["2024-05"]


def test_session_after_which_two_met_is_told_once():
    text = (
        "Mayın 21-də Bakıda Gürcüstan-Azərbaycan hökumətlərarası komissiyasının iclası olacaq. Komissiyanın iclasından "
        "sonra Gürcüstanın baş naziri Levan Gelaşvili Elnur Səfərovla görüş keçirəcək."
    )
    assert [row.kind for row in read(text, "az").meetings].count("commission session") == 1


def test_name_that_follows_an_office_told_before_is_of_its_country():
    text = (
        "Gürcüstanın baş naziri Bakıya gəlir.\n\nMayın 21-də baş nazir Levan Gelaşvili başda olmaqla Gürcüstanın "
        "nümayəndə heyəti Azərbaycana gələcək."
    )
    assert people(text, "az")["Levan Gelaşvili"] == ("Prime Minister", "GEO")


def test_name_behind_a_clause_is_who_opened_the_article_by_office():
    text = (
        "Head of the Kazakhstan Chamber of Commerce held talks with Georgia's Trade Minister. Aidar Serikov, who "
        "was in Tbilisi to attend a forum, met with Levan Gelashvili there."
    )
    assert people(text)["Aidar Serikov"] == ("Head", "KAZ")
