"""Who is at which of several meetings, and for whom each speaks: invented sentences in the four languages."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language="en", published=date(2024, 5, 20)):
    article = Article(article_id="a", text=text, language=language, published=published, published_basis="given")
    return read_meetings(Document(article))


def casts(text, language="en"):
    """For each meeting its kind and the (name, country) of those who took part."""
    facts = read(text, language)
    return [
        (row.kind, {(who.name, who.country) for who in facts.participants if who.meeting_id == row.meeting_id})
        for row in facts.meetings
    ]


SEVERAL = [
    (
        "Kazakh Minister Aidar Serikov met with Georgian Economy Minister Levan Gelashvili in Tbilisi.\n"
        "Serikov also met with Head of the Georgian Federal Antimonopoly Service Irakli Beridze.",
        [
            ("meeting", {("Aidar Serikov", "KAZ"), ("Levan Gelashvili", "GEO")}),
            ("meeting", {("Aidar Serikov", "KAZ"), ("Irakli Beridze", "GEO")}),
        ],
    ),
    (
        "Georgian Prime Minister Levan Gelashvili met a delegation of Kazakhstan led by Aidar Serikov, the Deputy "
        "Chairman of the Government, in Tbilisi.\nWithin the visit, Aidar Serikov also held talks with "
        "the Economy Minister of Georgia Irakli Beridze.",
        [
            ("meeting", {("Levan Gelashvili", "GEO"), ("Aidar Serikov", "KAZ")}),
            ("meeting", {("Aidar Serikov", "KAZ"), ("Irakli Beridze", "GEO")}),
        ],
    ),
    (
        "Kazakh President Aidar Serikov and Georgian President Levan Gelashvili, who had come for a meeting of the CIS "
        "Council of Heads of State, held talks in Ashgabat on May 10.",
        [("meeting", {("Aidar Serikov", "KAZ"), ("Levan Gelashvili", "GEO")})],
    ),
    (
        "Kazakh Minister Aidar Serikov met Georgian Minister Levan Gelashvili on the sidelines of a conference on "
        "trade in Tbilisi.\nThe two-day conference began in Tbilisi on Sunday with the participation of officials from "
        "Kazakhstan, Armenia, Iran, Russia and Georgia.",
        [("meeting", {("Aidar Serikov", "KAZ"), ("Levan Gelashvili", "GEO")}), ("conference", set())],
    ),
    (
        "Prime Minister of Kazakhstan Aidar Serikov met Georgian President Levan Gelashvili on May 10.\nGelashvili was "
        "sure that Prime Minister Serikov's official visit to Georgia would do the two countries good.",
        [("meeting", {("Aidar Serikov", "KAZ"), ("Levan Gelashvili", "GEO")})],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_each_meeting_has_its_own_people(text, expected):
    assert casts(text) == expected


def test_two_pairs_met_by_one_verb():
    text = (
        "Kazakistan Dışişleri Bakanı Aydar Serikov mevkidaşı Kemal Demir ile, Kazakistan Savunma Bakanı Murat Aliyev "
        "mevkidaşı Ahmet Kaya ile bir araya geldi."
    )
    assert casts(text, "tr") == [
        ("meeting", {("Aydar Serikov", "KAZ"), ("Kemal Demir", "TUR")}),
        ("meeting", {("Murat Aliyev", "KAZ"), ("Ahmet Kaya", "TUR")}),
    ]


def test_a_forum_to_come_is_no_part_of_the_talks_before_it():
    text = (
        "Ticaret Bakanı Kemal Demir, Gürcistan ziyaretleri kapsamında Türkiye-Gürcistan İş Forumu öncesi Gürcistan "
        "Ekonomi Bakanı Levan Gelaşvili ile ikili görüşme gerçekleştirdi."
    )
    assert casts(text, "tr") == [("meeting", {("Kemal Demir", "TUR"), ("Levan Gelaşvili", "GEO")})]


HOLDERS = [
    (
        "In a phone conversation on Thursday, the interior ministers of Georgia and Kazakhstan called for more trade.\n"
        "Georgian Interior Minister Levan Gelashvili and Kazakhstan's Aidar Serikov stressed the need for transit.",
        "en",
        {("Levan Gelashvili", "GEO"), ("Aidar Serikov", "KAZ")},
    ),
    (
        "В Тбилиси состоялась встреча министров транспорта Грузии и Казахстана.\nМинистр транспорта Казахстана Айдар "
        "Сериков отметил рост перевозок.",
        "ru",
        {("Айдар Сериков", "KAZ")},
    ),
]


@pytest.mark.parametrize(("text", "language", "people"), HOLDERS)
def test_holders_of_an_office_named_in_the_plural(text, language, people):
    [(_, there)] = casts(text, language)
    assert there == people


SPEAK_FOR = [
    (
        "Georgian Minister of Economy Levan Gelashvili is to travel to Kazakhstan in 2025 along with Finance Minister "
        "Irakli Beridze.",
        "en",
        {("Levan Gelashvili", "GEO"), ("Irakli Beridze", "GEO")},
    ),
    (
        "Kazakh Prime Minister Aidar Serikov met with World Bank Vice President Anna Smith in Astana.",
        "en",
        {("Aidar Serikov", "KAZ"), ("Anna Smith", "")},
    ),
    (
        "Kazakh Deputy Prime Minister – Minister of Foreign Affairs Aidar Serikov met with Georgian Deputy Premier "
        "- Economy Minister Levan Gelashvili.",
        "en",
        {("Aidar Serikov", "KAZ"), ("Levan Gelashvili", "GEO")},
    ),
    (
        "В Тбилиси прошла встреча министра экономики Грузии Л.Гелашвили с делегацией Казахстана во главе с "
        "министром Дж.Сериковым.",
        "ru",
        {("Л.Гелашвили", "GEO"), ("Дж.Сериков", "KAZ")},
    ),
    (
        "Kazakh President Aidar Serikov met Georgian President Levan Gelashvili in Astana. The meeting noted that ties "
        "had grown thanks to the efforts of Iranian President Ali Karimi and Turkish President Kemal Demir.",
        "en",
        {("Aidar Serikov", "KAZ"), ("Levan Gelashvili", "GEO")},
    ),
]


@pytest.mark.parametrize(("text", "language", "people"), SPEAK_FOR)
def test_for_whom_they_speak(text, language, people):
    [(_, there)] = casts(text, language)
    assert there == people


def test_another_countrys_governor_is_no_peer():
    text = (
        "Georgia's Agency Chairman Levan Gelashvili and Iran's East Azarbaijan Province Governor Ali Karimi discussed "
        "trade in Tbilisi."
    )
    names = {name for _, people in casts(text) for name, _ in people}
    assert names == {"Levan Gelashvili", "Ali Karimi"}


def test_a_clock_above_is_not_of_the_day_below():
    text = (
        "В МИД Грузии приняли делегацию\n21 Май 2024 г., 17:54\n\n19 мая в Министерстве иностранных дел Грузии была "
        "проведена встреча с делегацией Казахстана, прибывшей в Тбилиси с рабочим визитом."
    )
    assert [row.date_start for row in read(text, "ru").meetings] == ["2024-05-19"]


def test_a_stretch_of_days_behind_from():
    text = "С 6 по 8 мая 2024 года состоялся рабочий визит министра Казахстана Айдара Серикова в Грузию."
    assert [(row.date_start, row.date_end) for row in read(text, "ru").meetings] == [("2024-05-06", "2024-05-08")]


TALKS_IN_TURN = [
    (
        "Министр иностранных дел Казахстана Айдар Сериков 19-20 мая находился в Тбилиси с рабочим визитом. "
        "С министром финансов Грузии Леваном Гелашвили он обсудил график контактов, а с министром экономики Грузии "
        "Ираклием Беридзе - поставки. Принял гостя и президент Грузии Давид Лобжанидзе.",
        "ru",
        [
            {("Айдар Сериков", "KAZ")},
            {("Айдар Сериков", "KAZ"), ("Леван Гелашвили", "GEO")},
            {("Айдар Сериков", "KAZ"), ("Ираклий Беридзе", "GEO")},
            {("Айдар Сериков", "KAZ"), ("Давид Лобжанидзе", "GEO")},
        ],
    ),
    (
        "Kazakh Foreign Minister Aidar Serikov visited Tbilisi on May 10. Kazakhstan's top diplomat met with Georgian "
        "Economy Minister Irakli Beridze.",
        "en",
        [{("Aidar Serikov", "KAZ")}, {("Aidar Serikov", "KAZ"), ("Irakli Beridze", "GEO")}],
    ),
    (
        "Президент Казахстана Айдар Сериков принял посла Грузии Левана Гелашвили, министр Ираклий Беридзе "
        "посетил Баку.",
        "ru",
        [{("Айдар Сериков", "KAZ"), ("Леван Гелашвили", "GEO")}],
    ),
]


@pytest.mark.parametrize(("text", "language", "people"), TALKS_IN_TURN)
def test_talks_one_after_another(text, language, people):
    assert [there for _, there in casts(text, language)][: len(people)] == people


ONE_CALL = [
    (
        "In a telephone conversation on Sunday, Kazakh Foreign Minister Aidar Serikov and his Georgian counterpart "
        "Levan Gelashvili talked about trade.\nSerikov also held consultations with his Georgian counterpart "
        "over transit.",
        "en",
    ),
    (
        "Cumhurbaşkanı Kemal Demir, Kazakistan Cumhurbaşkanı Aydar Serikov ile bir telefon görüşmesi gerçekleştirdi.\n"
        "Cumhurbaşkanı Kemal Demir görüşmede ilişkilerin önemini vurguladı.",
        "tr",
    ),
    (
        "Dışişleri Bakanı Kemal Demir ile Kazakistan Dışişleri Bakanı Aydar Serikov telefonda görüştü.\nGörüş "
        "alışverişinde bulunan Demir ile Serikov, Tahran ve Washington arasındaki dolaylı müzakerelerin "
        "durumunu değerlendirdi.",
        "tr",
    ),
]


@pytest.mark.parametrize(("text", "language"), ONE_CALL)
def test_what_was_said_in_a_call_is_no_meeting(text, language):
    assert [kind for kind, _ in casts(text, language)] == ["call"]


def test_a_standing_committee_is_no_habit():
    text = (
        "Президент Казахстана Айдар Сериков провел встречу с председателем постоянного комитета Всекитайского "
        "собрания народных представителей Чжоу Минем и заместителем премьера Госсовета КНР Ли Вэем."
    )
    [(kind, people)] = casts(text, "ru")
    assert kind == "meeting"
    assert ("Айдар Сериков", "KAZ") in people
    assert not {name for name, _ in people} & {"Госсовет", "Всекитайского"}


def test_who_came_for_a_summit_met():
    text = (
        "Mayın 15-də Gürcüstanın prezidenti Levan Gelaşvili ŞƏT-ın zirvə görüşündə iştirak etmək üçün Tbilisiyə gələn "
        "Qazaxıstan prezidenti Aydar Serikovla görüşüb."
    )
    assert casts(text, "az") == [("meeting", {("Levan Gelaşvili", "GEO"), ("Aydar Serikov", "KAZ")})]


def test_each_clause_has_its_own_day():
    text = (
        "10 мая министр Казахстана Айдар Сериков принял министра Грузии Левана Гелашвили, а 14 мая по видеосвязи "
        "поговорил с министром Армении Тиграном Арутюняном."
    )
    assert [row.date_start for row in read(text, "ru").meetings] == ["2024-05-10", "2024-05-14"]


def test_a_clause_that_says_what_others_agreed_brings_no_one_in():
    text = (
        "Президент Казахстана Айдар Сериков принял министра Грузии Левана Гелашвили. В ходе беседы обсуждены "
        "договоренности, ранее достигнутые президентом Армении Тиграном Арутюняном."
    )
    assert casts(text, "ru") == [("meeting", {("Айдар Сериков", "KAZ"), ("Леван Гелашвили", "GEO")})]


WHOSE = [
    (
        "The deal was signed in Tbilisi between Georgian Minister Levan Gelashvili, and Aidar Serikov, the head of the "
        "Free Zone Organization, on the sidelines of the Kazakh president's visit.",
        ("Aidar Serikov", "KAZ", "GEO"),
    ),
    (
        "IAEA chief Anna Smith spoke of Iran. On Sunday, Iranian Foreign Minister Ali Karimi met with Smith in Tehran. "
        "The USA was informed.",
        ("Anna Smith", "", "USA"),
    ),
]


@pytest.mark.parametrize(("text", "who"), WHOSE)
def test_no_country_by_mere_neighbourhood(text, who):
    name, _, wrong = who
    countries = {country for _, people in casts(text) for one, country in people if one == name}
    assert wrong not in countries


def test_a_meeting_of_offices_keeps_its_countries():
    text = (
        "The foreign ministers of Armenia, Georgia and Kazakhstan met in Tbilisi on May 10. Kazakh Foreign Minister "
        "Aidar Serikov and Georgian Foreign Minister Levan Gelashvili called for peace."
    )
    [row] = read(text).meetings
    assert set(row.countries) == {"ARM", "GEO", "KAZ"}


def test_an_initiative_to_hold_a_meeting_is_none():
    text = (
        "Georgia supports Kazakhstan's initiative to hold a meeting of the speakers of the parliaments of Georgia, "
        "Kazakhstan and Armenia in Tbilisi."
    )
    assert casts(text) == []


def test_a_forum_between_two_countries_stays_one():
    text = (
        "Georgian Prime Minister Levan Gelashvili said at the opening of a business forum with the participation of "
        "Georgia and Kazakhstan in Batumi that trade had grown."
    )
    assert casts(text) == [("conference", {("Levan Gelashvili", "GEO")})]


def test_a_forum_that_began_its_work():
    text = (
        "В Батуми начал работу бизнес-форум Грузии и Казахстана. Присутствует министр экономики Грузии Леван Гелашвили."
    )
    assert casts(text, "ru") == [("conference", {("Леван Гелашвили", "GEO")})]


def test_the_host_of_a_passive_goes_without_saying():
    text = "Mayın 7-də nazirlikdə Gürcüstanın Azərbaycandakı səfiri Levan Gelaşvili ilə görüş keçirilib."
    [row] = read(text, "az").meetings
    assert set(row.countries) == {"AZE", "GEO"}


def test_a_dateline_gives_no_country_to_who_follows_it():
    text = (
        "TEHRAN- Director General of International Atomic Energy Agency Anna Smith visited Tehran on Friday and held "
        "talks with Iranian Foreign Minister Ali Karimi."
    )
    assert ("Anna Smith", "") in {who for _, people in casts(text) for who in people}


def test_a_leader_is_at_no_residence():
    text = (
        "The welcome ceremony was held for the Kazakh leader at Kuksaroy State Residence in Tbilisi. Kazakh President "
        "Aidar Serikov and Georgian President Levan Gelashvili held talks in Tbilisi."
    )
    assert "Residence" not in {name for _, people in casts(text) for name, _ in people}


def test_memory_and_work_of_a_commission_are_no_meetings():
    text = (
        "Президент Казахстана Айдар Сериков посетил Тбилиси и почтил память Левана Гелашвили. Стороны подчеркнули "
        "значение деятельности грузино-казахстанской межправительственной комиссии."
    )
    assert casts(text, "ru") == [("visit", {("Айдар Сериков", "KAZ")})]
