"""What a telling takes from the ones before: "they", "the next session", "the three states", hosts met one by one."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language="en", published=date(2024, 5, 20)):
    article = Article(article_id="a", text=text, language=language, published=published, published_basis="given")
    return read_meetings(Document(article))


def names(facts, row):
    return [person.name for person in facts.participants if person.meeting_id == row.meeting_id]


THEY = [
    (
        "en",
        "On May 3, Kazakh Minister Aidar Serikov spoke by telephone with Georgian Minister Nino Lomidze. "
        "They will meet in Aktau in June.",
        ("2024-06", False),
    ),
    (
        "en",
        "Kazakh Minister Aidar Serikov spoke by telephone with Georgian Minister Nino Lomidze. The two agreed to "
        "meet in "
        "Aktau in June.",
        ("2024-06", False),
    ),
    (
        "tr",
        "Dışişleri Bakanı Kemal Demir ile Gürcü mevkidaşı Levan Gelaşvili telefonda görüştü. İkili 30 Nisan'da "
        "Tiflis'te "
        "bir araya gelmiş, kapıyı açmıştı.",
        ("2024-04-30", True),
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), THEY)
def test_they_are_those_of_the_meeting_told_before(language, text, told):
    facts = read(text, language)
    first, second = facts.meetings
    assert (second.date_start, second.held) == told
    assert names(facts, second) == names(facts, first)


SERIES = [
    (
        "en",
        "The Kazakh-Georgian joint commission held its 5th meeting in Tbilisi on May 3. The next meeting will be "
        "held in "
        "Astana in June 2025.",
        [("commission session", "2024-05-03"), ("commission session", "2025-06")],
    ),
    (
        "az",
        "Azərbaycan-Gürcüstan Hökumətlərarası Komissiyasının iclası mayın 3-də Bakıda keçirilib. Növbəti iclas 2025-ci "
        "ilin iyununda Tbilisidə olacaq.",
        [("commission session", "2024-05-03"), ("commission session", "2025-06")],
    ),
    (
        "tr",
        "Türkiye-Gürcistan Karma Ekonomik Komisyonu toplantısı 3 Mayıs'ta Ankara'da yapıldı. Komisyonun bir önceki "
        "toplantısı 2022 yılında Tiflis'te gerçekleştirilmişti.",
        [("commission session", "2024-05-03"), ("commission session", "2022")],
    ),
    (
        "ru",
        "В Алматы 3 мая завершилось совещание железнодорожников Казахстана, Грузии и Ирана. Следующая встреча "
        "назначена "
        "на сентябрь, её примет Ашхабад.",
        [("conference", "2024-05-03"), ("conference", "2024-09")],
    ),
]


@pytest.mark.parametrize(("language", "text", "rows"), SERIES)
def test_the_next_of_a_series_has_the_countries_of_the_last(language, text, rows):
    meetings = read(text, language).meetings
    assert [(row.kind, row.date_start) for row in meetings] == rows
    assert set(meetings[0].countries) == set(meetings[1].countries)


def test_the_three_governments_are_those_named_before():
    text = (
        "The line links Kazakhstan, Georgia and Türkiye. Work began on December 27, 2023. In June of the same "
        "year, the "
        "three governments signed the agreement in Batumi."
    )
    (row,) = read(text).meetings
    assert (row.kind, row.date_start, set(row.countries)) == ("signing", "2023-06", {"KAZ", "GEO", "TUR"})


@pytest.mark.parametrize(
    "text",
    [
        "Kazakhstan and Georgia trade more. Relations between the two countries were discussed in Batumi.",
        "Kazakhstan and Georgia trade more. The two countries agreed that the road opens in May.",
    ],
)
def test_countries_that_are_only_counted_met_nowhere(text):
    assert read(text).meetings == []


def test_hosts_met_on_days_of_their_own_are_met_apart():
    text = (
        "During his visit to Tbilisi, Kazakh Minister Aidar Serikov met with Georgian President Levan Gelashvili and "
        "Georgian Transport Minister Nino Lomidze. On May 3, Serikov met with his counterpart Nino Lomidze."
    )
    facts = read(text)
    assert [row.date_start for row in facts.meetings] == ["2024-05", "2024-05-03"]
    assert names(facts, facts.meetings[1]) == ["Aidar Serikov", "Nino Lomidze"]


def test_who_sent_a_letter_was_not_there_but_his_country_was():
    text = (
        "The ceremony was held on May 3, 2024 in Aktau with President Aidar Serikov of Kazakhstan; Levan "
        "Gelashvili and "
        "Xi Jinping sent letters."
    )
    facts = read(text)
    (row,) = facts.meetings
    assert names(facts, row) == ["Aidar Serikov"]
    assert set(row.countries) == {"KAZ", "CHN"}


def test_in_his_talks_he_is_who_speaks():
    text = (
        "Georgian President Levan Gelashvili spoke on Monday. In his talks with Kazakh Minister Aidar Serikov, "
        "Georgian "
        "Transport Minister Nino Lomidze praised the port."
    )
    facts = read(text)
    assert names(facts, facts.meetings[0]) == ["Aidar Serikov", "Nino Lomidze"]


def test_what_is_met_beside_a_forum_is_no_part_of_it():
    text = (
        "Azərbaycanın nəqliyyat naziri Elnur Səfərov mayın 3-də Tbilisidə forumda çıxış edib. E.Səfərov forum "
        "çərçivəsində Gürcüstanın naziri Levan Gelaşvili ilə görüşüb."
    )
    facts = read(text, "az")
    assert [row.kind for row in facts.meetings] == ["conference", "meeting"]
    assert names(facts, facts.meetings[1]) == ["Elnur Səfərov", "Levan Gelaşvili"]
