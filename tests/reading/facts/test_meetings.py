"""Meetings in four languages: invented sentences, each with the meetings that it tells of."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language="en", published=date(2024, 5, 20)):
    article = Article(
        article_id="a", text=text, language=language, published=published, published_basis="given" if published else ""
    )
    return read_meetings(Document(article))


def told(text, language="en"):
    """(kind, date, countries, held) of each meeting."""
    return [(row.kind, row.date_start, set(row.countries), row.held) for row in read(text, language).meetings]


def names(facts):
    return [row.name for row in facts.participants]


TOLD = [
    (
        "en",
        "Kazakh Trade Minister Aidar Serikov met with Georgian Prime Minister Levan Gelashvili in Tbilisi on May 14.",
        [("meeting", "2024-05-14", {"KAZ", "GEO"}, True)],
    ),
    (
        "en",
        "Turkmen President Myrat Durdyev will visit Baku next month, the Azerbaijani Foreign Ministry said.",
        [("visit", "2024-06", {"TKM", "AZE"}, False)],
    ),
    (
        "en",
        "The visit of Turkmen President Myrat Durdyev to Azerbaijan is scheduled for June 3.",
        [("visit", "2024-06-03", {"TKM", "AZE"}, False)],
    ),
    (
        "en",
        "Uzbek President Rustam Nazarov held a telephone conversation with Iranian President Omar Dastan on May 16.",
        [("call", "2024-05-16", {"UZB", "IRN"}, True)],
    ),
    (
        "en",
        "The 9th meeting of the Azerbaijan-Georgia intergovernmental commission was held in Tbilisi on May 2.",
        [("commission session", "2024-05-02", {"AZE", "GEO"}, True)],
    ),
    (
        "en",
        "Georgia and Kazakhstan signed a memorandum on transit in Batumi on May 7, 2021.",
        [("signing", "2021-05-07", {"GEO", "KAZ"}, True)],
    ),
    (
        "ru",
        "Министр транспорта Казахстана Айдар Сериков 14 мая встретился с премьер-министром Грузии Леваном Гелашвили.",
        [("meeting", "2024-05-14", {"KAZ", "GEO"}, True)],
    ),
    (
        "az",
        "Qazaxıstanın nəqliyyat naziri Aydar Serikov mayın 14-də Gürcüstanın Baş naziri Levan Gelaşvili ilə görüşüb.",
        [("meeting", "2024-05-14", {"KAZ", "GEO"}, True)],
    ),
    (
        "tr",
        "Kazakistan Ulaştırma Bakanı Aydar Serikov, 14 Mayıs'ta Gürcistan Başbakanı Levan Gelaşvili ile görüştü.",
        [("meeting", "2024-05-14", {"KAZ", "GEO"}, True)],
    ),
    (
        "en",
        "Georgian Premier Levan Gelashvili sat down with Kazakh Trade Minister Aidar Serikov on May 14.",
        [("meeting", "2024-05-14", {"GEO", "KAZ"}, True)],
    ),
    (
        "en",
        "Georgian Premier Levan Gelashvili was the guest of Kazakh President Aidar Serikov on May 14.",
        [("meeting", "2024-05-14", {"GEO", "KAZ"}, True)],
    ),
    (
        "en",
        "On May 12 the Azerbaijani-Georgian Intergovernmental Council met in Tbilisi.",
        [("commission session", "2024-05-12", {"AZE", "GEO"}, True)],
    ),
    (
        "en",
        "The foreign ministers of Georgia and Kazakhstan exchanged views over the phone on May 14.",
        [("call", "2024-05-14", {"GEO", "KAZ"}, True)],
    ),
    (
        "en",
        "Georgian Transport Minister Nino Lomidze went to Kazakhstan on an official visit on May 14.",
        [("visit", "2024-05-14", {"GEO", "KAZ"}, True)],
    ),
    (
        "en",
        "Nino Lomidze, Georgian Transport Minister, was in Baku on May 14.",
        [("visit", "2024-05-14", {"GEO", "AZE"}, True)],
    ),
    (
        "en",
        "Georgian Transport Minister Nino Lomidze told her Kazakh counterpart Aidar Serikov so at a meeting on May 14.",
        [("meeting", "2024-05-14", {"GEO", "KAZ"}, True)],
    ),
    (
        "ru",
        "Министр транспорта Казахстана Айдар Сериков 14 мая побывал в Грузии.",
        [("visit", "2024-05-14", {"KAZ", "GEO"}, True)],
    ),
    (
        "az",
        "Qazaxıstanın nəqliyyat naziri Aydar Serikov mayın 14-də işgüzar səfərlə Gürcüstana yollanıb.",
        [("visit", "2024-05-14", {"KAZ", "GEO"}, True)],
    ),
    (
        "tr",
        "Kazakistan Bakanı Aydar Serikov, 14 Mayıs'ta Gürcistan Başbakanı Levan Gelaşvili ile bir araya gelmişti.",
        [("meeting", "2024-05-14", {"KAZ", "GEO"}, True)],
    ),
]  # fmt: skip

NO_MEETINGS = [
    ("en", "Georgian Transport Minister Nino Lomidze said the port could not meet the growing demand of Kazakhstan."),
    ("en", "Georgian Transport Minister Nino Lomidze said she was ready to visit Kazakhstan."),
    ("en", "Georgian Transport Minister Nino Lomidze thanked the visiting Kazakh Trade Minister Aidar Serikov."),
    ("en", "Trade came to $5 million, Georgian Transport Minister Nino Lomidze said of Kazakhstan."),
    ("en", "Elnur Safarov, who is the chairman of the Georgia-Kazakhstan Joint Economic Commission, praised trade."),
    ("en", "The minister who met the Georgian governor of Kakheti praised Georgian wine from Kakheti."),
    ("en", "Diplomatic relations between Georgia and Kazakhstan were established on July 24, 1992."),
    ("en", "Georgia and Kazakhstan mark the 30th anniversary of their diplomatic relations this year."),
    ("en", "At a press conference Georgian Prime Minister Levan Gelashvili spoke of ties with Kazakhstan."),
    ("en", "Georgian Transport Minister Nino Lomidze said trade with Kazakhstan had grown."),
    ("en", "Negotiations between Georgia and Kazakhstan on the tariff go on."),
    ("en", "Georgia and Kazakhstan have signed many agreements over the years."),
    ("en", "Meetings of the transport ministers of Georgia and Kazakhstan are held regularly in Tbilisi."),
    ("en", "Iranian Interior Minister Omar Dastan met with the governor of Tehran."),
    ("ru", "Товарооборот Грузии и Казахстана за январь вырос на 5 процентов."),
    ("ru", "На брифинге премьер-министр Грузии Леван Гелашвили рассказал о торговле с Казахстаном."),
    ("az", "Gürcüstanla Qazaxıstanın ticarət dövriyyəsi 5 faiz artıb."),
    ("tr", "Gürcistan ile Kazakistan arasındaki ticaret yüzde 5 arttı."),
]


@pytest.mark.parametrize(("language", "text", "meetings"), TOLD)
def test_meetings_of_a_sentence(language, text, meetings):
    assert told(text, language) == meetings


@pytest.mark.parametrize(("language", "text"), NO_MEETINGS)
def test_what_is_no_meeting(language, text):
    assert told(text, language) == []


def test_the_meeting_reported_and_the_ones_looked_back_on():
    facts = read(
        "Georgian Prime Minister Levan Gelashvili met with Kazakh Prime Minister Aidar Serikov in Tbilisi. "
        "“After the visit of the President of Georgia to Kazakhstan in March and the 7th meeting of the "
        "intergovernmental commission, held on April 11, much was agreed,” Serikov said."
    )
    rows = [(row.kind, row.date_start, row.date_basis, row.main, row.series_number) for row in facts.meetings]
    assert rows == [
        ("meeting", "2024-05", "inferred", True, None),
        ("visit", "2024-03", "inferred", False, None),
        ("commission session", "2024-04-11", "inferred", False, 7),
    ]


def test_visits_that_the_date_at_the_head_holds_for_are_all_reported():
    facts = read(
        "Last week, the visit of Georgian Defense Minister Zurab Hasanidze to Baku, and the visit of the Azerbaijani "
        "Interior Minister Ilqar Nuriyev to Georgia, were held."
    )
    assert [(row.kind, row.main, row.date_basis) for row in facts.meetings] == [("visit", True, "relative")] * 2


def test_what_is_only_spoken_of_is_mentioned_and_has_no_conflict_of_dates():
    facts = read(
        "Georgian Transport Minister Nino Lomidze met with Kazakh Transport Minister Aidar Serikov in Tbilisi. "
        "“We are grateful. The President of Kazakhstan visited Georgia on January 9,” Lomidze said."
    )
    assert [(row.kind, row.main) for row in facts.meetings] == [("meeting", True), ("visit", False)]
    assert facts.warnings == []


def test_a_meeting_told_in_several_sentences_is_one():
    facts = read(
        "Georgian Transport Minister Nino Lomidze met with Kazakh Transport Minister Aidar Serikov. "
        "During the meeting, the sides discussed transit. At the meeting Serikov praised the port of Poti. "
        "The meeting between Lomidze and Serikov was held in Tbilisi on May 3."
    )
    assert [(row.place, row.date_start) for row in facts.meetings] == [("Tbilisi", "2024-05-03")]
    assert names(facts) == ["Nino Lomidze", "Aidar Serikov"]


def test_one_man_and_two_partners_are_two_meetings():
    facts = read(
        "Iranian Foreign Minister Omar Dastan held talks with Georgian Prime Minister Levan Gelashvili on May 14. "
        "Earlier Dastan met with Georgian Transport Minister Nino Lomidze."
    )
    assert len(facts.meetings) == 2


def test_a_sentence_printed_twice_tells_of_one_visit():
    sentence = "Heading a delegation, the Georgian transport minister arrived in Baku on May 14. "
    assert len(read(sentence + "Trade grew. " + sentence).meetings) == 1


def test_a_visit_to_a_third_country_is_another_event():
    facts = read(
        "Georgian Prime Minister Levan Gelashvili met with Kazakh President Aidar Serikov in Tbilisi on May 14. "
        "Gelashvili has already visited Turkey."
    )
    assert [(row.kind, set(row.countries)) for row in facts.meetings] == [
        ("meeting", {"GEO", "KAZ"}),
        ("visit", {"GEO", "TUR"}),
    ]


def test_who_speaks_as_we_was_there():
    facts = read(
        "Trade may grow, Nino Lomidze, Georgian Transport Minister, wrote on May 14. "
        "“Our visit to Kazakhstan brought us together with Aidar Serikov, the Minister of Transport.”"
    )
    assert names(facts) == ["Nino Lomidze", "Aidar Serikov"]


def test_he_and_another_both_take_part():
    facts = read(
        "Trade grew, said Georgian Prime Minister Levan Gelashvili. "
        "He and Kazakh Prime Minister Aidar Serikov led the 4th meeting of the Intergovernmental Council."
    )
    assert names(facts) == ["Levan Gelashvili", "Aidar Serikov"]
    assert [(row.kind, row.series_number) for row in facts.meetings] == [("commission session", 4)]


def test_the_day_of_the_dateline_is_not_the_day_of_the_meeting():
    facts = read(
        "TBILISI, May 16 (Kavkaz) - Georgian Prime Minister Levan Gelashvili was the guest of "
        "Kazakh President Aidar Serikov on May 14."
    )
    assert [row.date_start for row in facts.meetings] == ["2024-05-14"]


def test_talks_in_general_bring_no_one_to_a_meeting():
    facts = read(
        "Georgian Prime Minister Levan Gelashvili met with Kazakh President Aidar Serikov in Tbilisi. "
        "Turkish President Kemal Aydin solves disputes through negotiations."
    )
    assert names(facts) == ["Levan Gelashvili", "Aidar Serikov"]


def test_ministers_without_a_country_are_those_of_the_texts_own():
    facts = read("Ulaştırma Bakanı Kemal Aydın, Kazakistan Ticaret Bakanı Aydar Serikov ile görüştü.", "tr")
    assert [(row.name, row.country) for row in facts.participants] == [("Kemal Aydın", "TUR"), ("Aydar Serikov", "KAZ")]


def test_who_speaks_at_a_forum_attends_it():
    facts = read(
        "Trade grows, Georgian Trade Minister Nino Lomidze said at a Georgia-Kazakhstan business forum in Tbilisi."
    )
    assert [(row.kind, row.place) for row in facts.meetings] == [("conference", "Tbilisi")]
    assert names(facts) == ["Nino Lomidze"]


def test_a_counterpart_holds_the_same_office():
    facts = read("Georgian Transport Minister Nino Lomidze met her Kazakh counterpart Aidar Serikov in Tbilisi.")
    assert [(row.name, row.role, row.country) for row in facts.participants] == [
        ("Nino Lomidze", "Transport Minister", "GEO"),
        ("Aidar Serikov", "Transport Minister", "KAZ"),
    ]


def test_speakers_of_a_conference_take_part_and_its_spokesman_does_not():
    facts = read(
        "A conference on transit between Georgia and Kazakhstan was held in Tbilisi on May 3. "
        "Nino Lomidze, Deputy Minister of Economy of Georgia, attended the conference. "
        "At the conference, Aidar Serikov, Vice Minister of Transport of Kazakhstan, spoke of rails. "
        "Foreign Ministry spokesman Levan Gelashvili told reporters about the conference."
    )
    assert names(facts) == ["Nino Lomidze", "Aidar Serikov"]
    assert facts.meetings[0].kind == "conference"


def test_a_year_from_the_figures_is_inferred_and_says_so():
    facts = read(
        "Georgian Prime Minister Levan Gelashvili met with Kazakh President Aidar Serikov on July 6. "
        "Trade amounted to $120 million in 2020 and $50 million in January-May 2021.",
        published=None,
    )
    assert facts.meetings[0].date_start == "2021-07-06"
    assert [row.code for row in facts.warnings] == ["year_inferred"]


def test_a_day_without_a_year_stays_unknown():
    facts = read(
        "Georgian Prime Minister Levan Gelashvili met Kazakh President Aidar Serikov on July 6.", published=None
    )
    assert (facts.meetings[0].date_start, facts.meetings[0].date_basis) == ("", "")


def test_a_page_much_later_than_the_meeting_is_a_conflict():
    facts = read(
        "Georgian Prime Minister Levan Gelashvili met Kazakh President Aidar Serikov in Tbilisi on February 6.",
    )
    assert [row.code for row in facts.warnings] == ["date_conflict"]


def test_two_spellings_are_one_participant_with_a_warning():
    facts = read(
        "The visit of Georgian Defense Minister Zurab Hasanidze to Baku ended. "
        "Mr. Zurab Hassanidze's visit to Azerbaijan was a success."
    )
    assert [row.spellings for row in facts.participants] == [("Zurab Hasanidze", "Zurab Hassanidze")]
    assert "name_variant" in [row.code for row in facts.warnings]


def test_online_and_phone():
    text = "Georgian Prime Minister Levan Gelashvili and Kazakh Premier Aidar Serikov held an online meeting."
    assert [row.mode for row in read(text).meetings] == ["online"]


def test_topics_come_from_the_words_around():
    facts = read(
        "Georgian Transport Minister Nino Lomidze met with Kazakh Transport Minister Aidar Serikov in Tbilisi. "
        "They spoke of customs procedures and customs data."
    )
    assert "customs" in facts.meetings[0].topics


SENTENCES = [
    "Kazakh Trade Minister Aidar Serikov met with Georgian Prime Minister Levan Gelashvili in Tbilisi on May 14.",
    "During the meeting, the sides discussed transit.",
    "Serikov visited Baku last week.",
    "Georgia and Kazakhstan signed a memorandum in Batumi.",
    "The 9th session of the joint commission will be held in June.",
    "В Баку прошла встреча министров.",
    "Nazir Bakıya səfər edib.",
    "Bakan Ankara'da görüştü.",
    "(EF/MA) Photo: Serikov (L)",
]


@given(st.lists(st.sampled_from(SENTENCES), max_size=8), st.sampled_from(["en", "ru", "az", "tr"]))
def test_every_row_leads_back_to_its_words(sentences, language):
    text = " ".join(sentences)
    facts = read(text, language)
    for row in (*facts.meetings, *facts.participants):
        assert text[row.start : row.end].strip()
        assert text[row.start : row.end] in row.evidence
        assert row.evidence in text
    assert {row.meeting_id for row in facts.participants} <= {row.meeting_id for row in facts.meetings}


@given(st.text(max_size=200), st.sampled_from(["en", "ru", "az", "tr"]))
def test_any_text_is_read_without_an_error(text, language):
    assert read(text, language).trade == []
