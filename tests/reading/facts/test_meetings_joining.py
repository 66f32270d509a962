"""Who else was there: co-chairs, hosts, partners before the press; and who was not: the dead, tourists, bodies."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.meetings import read_meetings
from tradelines.reading.spans.document import Document


def read(text, language="en", published=date(2024, 5, 20)):
    return read_meetings(Document(Article(article_id="a", text=text, language=language, published=published)))


def names(facts):
    return [row.name for row in facts.participants]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "en",
            "The Georgia-Kazakhstan joint commission held its 4th meeting in Batumi. Nino Lomidze, Georgia's Minister "
            "of Transport and one of the co-chairs, said freight had doubled. The road is safe, said Aidar Serikov, "
            "Kazakhstan's Minister of Trade and the other co-chair.",
            ["Nino Lomidze", "Aidar Serikov"],
        ),
        (
            "en",
            "The foreign ministers of Georgia, Kazakhstan and Türkiye met in Batumi. Minister of Trade Aidar Serikov "
            "represented Kazakhstan.",
            ["Aidar Serikov"],
        ),
        (
            "tr",
            "Türkiye-Gürcistan Karma Ekonomik Komisyonu 5. Dönem Toplantısı Ankara'da yapıldı. Ticaret Bakanı Ahmet "
            "Demir ile Gürcistan Ekonomi Bakanı Levan Gelaşvili de masadaydı.",
            ["Ahmet Demir", "Levan Gelaşvili"],
        ),
    ],
)
def test_who_is_told_to_be_there_behind_the_meeting(language, text, people):
    assert names(read(text, language)) == people


def test_hosts_who_stand_behind_their_guest():
    text = (
        "Министр транспорта Казахстана Айдар Сериков прибыл в Тбилиси. Принимали его министр экономики Грузии Леван "
        "Гелашвили и премьер-министр Грузии Нино Ломидзе."
    )
    facts = read(text, "ru")
    assert set(names(facts)) == {"Айдар Сериков", "Леван Гелашвили", "Нино Ломидзе"}


def test_a_pronoun_acts_where_the_name_is_the_other_side():
    text = (
        "Gürcüstan Dəmir Yollarının rəhbəri Levan Gelaşvili Bakıda jurnalistlərə danışıb. O, nəqliyyat naziri Rəşad "
        "Məmmədovla ikitərəfli görüş keçirib."
    )
    facts = read(text, "az")
    assert names(facts) == ["Levan Gelaşvili", "Rəşad Məmmədov"]
    assert set(facts.meetings[0].countries) == {"GEO", "AZE"}


def test_partners_before_the_press_met():
    text = (
        "In a joint news conference with his Georgian counterpart Levan Gelashvili in Tbilisi, Kazakh Foreign Minister "
        "Aidar Serikov praised the port. Serikov is on a visit to Georgia."
    )
    assert set(names(read(text))) == {"Aidar Serikov", "Levan Gelashvili"}


def test_the_counterpart_who_invites_is_the_host():
    text = (
        "Kazakh President Aidar Serikov begins a state visit to Georgia at the invitation of his Georgian counterpart "
        "Levan Gelashvili."
    )
    assert names(read(text)) == ["Aidar Serikov", "Levan Gelashvili"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Georgian President Levan Gelashvili met Kazakh President Aidar Serikov in Batumi after a visit to the "
            "monument to Ilia Beridze.",
        ),
        (
            "ru",
            "Президент Грузии Леван Гелашвили встретился с президентом Казахстана Айдаром Сериковым у памятника "
            "президенту Илье Беридзе.",
        ),
        (
            "az",
            "Gürcüstan Prezidenti Levan Gelaşvili Qazaxıstan Prezidenti Aydar Serikovla görüşüb, Prezident İlya "
            "Beridzenin məzarını ziyarət edib.",
        ),
    ],
)
def test_whose_monument_it_is_was_not_there(language, text):
    assert not any("Ber" in name or "Бер" in name for name in names(read(text, language)))


@pytest.mark.parametrize(
    "text",
    [
        "Georgian Minister Nino Lomidze praised the visa waiver. The official said that 50,000 Kazakhs who visited "
        "Georgia in 2023 had liked it.",
        "Georgia and Kazakhstan can do more within the framework of the joint economic committee, Minister Nino "
        "Lomidze said.",
        "Georgian Minister Nino Lomidze praised the Georgia-Kazakhstan joint committee's activities.",
        "Georgian envoy Nino Lomidze gave a report about a recent meeting between Kazakh officials and banks.",
    ],
)
def test_tourists_and_bodies_meet_no_one(text):
    assert read(text).meetings == []


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Kazakh Minister of Labor and Social Protection of the Population Sahil Serikov met Georgian Minister Nino "
            "Lomidze.",
            "Sahil Serikov",
            "Minister of Labor and Social Protection of the Population",
        ),
        (
            "Kazakh Minister of Housing and Utilities Sector Sahil Serikov met Georgian Minister Nino Lomidze.",
            "Sahil Serikov",
            "Minister of Housing and Utilities Sector",
        ),
    ],
)
def test_the_field_of_a_ministry_is_no_name(text, name, role):
    first = read(text).participants[0]
    assert (first.name, first.role) == (name, role)


@pytest.mark.parametrize(
    ("language", "text", "countries"),
    [
        (
            "en",
            "Georgian Deputy Minister Nino Lomidze spoke at the conference on ports in Batumi. The conference was "
            "attended by delegations from Kazakhstan and Türkiye.",
            {"GEO", "KAZ", "TUR"},
        ),
        (
            "az",
            "ADY-nin sədri Rəşad Məmmədov Bakıda keçirilən toplantıda çıxış edib. Toplantıda Gürcüstan, Özbəkistan və "
            "Türkmənistanın dəmiryol qurumlarının rəhbərləri layihəni nəzərdən keçiriblər.",
            {"AZE", "GEO", "UZB", "TKM"},
        ),
    ],
)
def test_two_thin_tellings_make_one_meeting(language, text, countries):
    (row,) = read(text, language).meetings
    assert set(row.countries) == countries


_CENTRAL_ASIA = {"KAZ", "KGZ", "TJK", "TKM", "UZB"}


@pytest.mark.parametrize(
    ("language", "text", "countries"),
    [
        ("en", "The summit of the leaders of Central Asia was held in Tashkent on May 3.", _CENTRAL_ASIA),
        ("en", "The C5+1 summit was held in Samarkand on May 3, Kazakh media said.", _CENTRAL_ASIA | {"USA"}),
        ("ru", "Саммит глав государств Центральной Азии прошёл 3 мая в Ташкенте.", _CENTRAL_ASIA),
        ("az", "Mayın 3-də Daşkənddə “Mərkəzi Asiya - Almaniya” sammiti keçirilib.", _CENTRAL_ASIA | {"DEU"}),
    ],
)
def test_the_states_of_a_region_meet(language, text, countries):
    (row,) = read(text, language).meetings
    assert set(row.countries) == countries


def test_a_trip_to_a_region_visits_no_country():
    text = "Georgian Prime Minister Levan Gelashvili praised his official visit to Central Asia in May."
    assert read(text).meetings == []


@pytest.mark.parametrize(
    ("language", "text", "countries"),
    [
        ("ru", "В Баку состоялось второе заседание туркмено-азербайджанской комиссии.", {"TKM", "AZE"}),
        ("ru", "В Ереване прошло заседание ирано-армянской межправкомиссии.", {"IRN", "ARM"}),
        ("en", "The 3rd session of the Sino-Georgian joint commission was held in Batumi.", {"CHN", "GEO"}),
    ],
)
def test_the_first_half_of_a_double_adjective_is_a_country(language, text, countries):
    (row,) = read(text, language).meetings
    assert set(row.countries) == countries


def test_a_date_behind_a_name_that_ends_like_a_preposition():
    text = "Министр Грузии Леван Ломчук 6 мая в Баку встретился с министром Азербайджана Рашадом Мамедовым."
    assert read(text, "ru").meetings[0].date_start == "2024-05-06"


def test_who_takes_part_in_what_is_held_today():
    text = (
        "В Астрахани сегодня проходит 7-е заседание азербайджано-российской комиссии. В мероприятии примут участие "
        "вице-премьер России Иван Петров и вице-премьер Азербайджана Рашад Мамедов."
    )
    facts = read(text, "ru")
    assert len(facts.meetings) == 1
    assert names(facts) == ["Иван Петров", "Рашад Мамедов"]


def test_an_office_of_unknown_words_is_of_the_country_before_it():
    text = (
        "Ticaret Bakanı Ahmet Demir, Ankara'da Kazakistan Su Altı Bakanı Aydar Serikov ve Gürcistan Ekonomi Bakanı "
        "Levan Gelaşvili ile görüştü."
    )
    facts = read(text, "tr")
    assert {row.name: row.country for row in facts.participants}["Aydar Serikov"] == "KAZ"


def test_the_envoy_of_a_president_is_of_his_country():
    text = "Georgian Security Council Secretary Levan Gelashvili met Vladimir Putin’s special envoy Ivan Petrov."
    (row,) = read(text).meetings
    assert set(row.countries) == {"GEO", "RUS"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Georgian Minister Nino Lomidze met Kazakh Minister Aidar Serikov. During the meeting the sides discussed "
            "the action plan for 2023.",
            "2024-05",
        ),
        (
            "On May 8, Georgian Minister Nino Lomidze met and held talks with Minister Aidar Serikov of Kazakhstan.",
            "2024-05-08",
        ),
    ],
)
def test_the_year_of_a_plan_dates_nothing_and_two_verbs_share_their_day(text, day):
    assert [row.date_start for row in read(text).meetings] == [day]


def test_who_may_visit_is_called_by_his_name():
    text = "Georgian President Levan Gelashvili may visit Kazakhstan on May 28 for talks with Minister Aidar Serikov."
    assert read(text).meetings == []


def test_whom_he_met_during_the_visit_is_part_of_it():
    text = (
        "Georgian Minister Nino Lomidze paid a visit to Kazakhstan during which she met with Kazakh officials such as "
        "Prime Minister Aidar Serikov and Minister of Trade Askar Omarov."
    )
    facts = read(text)
    assert [(row.kind, set(row.countries)) for row in facts.meetings] == [("visit", {"GEO", "KAZ"})]
    assert names(facts) == ["Nino Lomidze", "Aidar Serikov", "Askar Omarov"]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("A trilateral meeting involving Georgia, Azerbaijan and Kazakhstan is scheduled for May 28.", False),
        ("Railways of Georgia, Azerbaijan and Kazakhstan started a two-day meeting in Tbilisi on Monday.", True),
    ],
)
def test_three_countries_meet_without_a_name(text, held):
    (row,) = read(text).meetings
    assert (set(row.countries), row.held) == ({"GEO", "AZE", "KAZ"}, held)


def test_a_journey_that_is_only_the_occasion_of_a_meeting():
    text = (
        "Rəqəmsal inkişaf və nəqliyyat naziri Rəşad Məmmədov Gürcüstana səfəri çərçivəsində Gürcüstanın Baş naziri "
        "Levan Gelaşvili ilə görüşüb."
    )
    assert [row.kind for row in read(text, "az").meetings] == ["meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "Georgian Minister Nino Lomidze said the fair in Batumi is one of the largest events of Kazakh firms.",
        "Georgian Minister Nino Lomidze received $40,000 from Kazakh Minister Aidar Serikov.",
        "The leaders of Georgia and Kazakhstan were not planning a meeting in May.",
    ],
)
def test_words_that_tell_of_no_meeting(text):
    assert read(text).meetings == []


def test_a_plan_to_visit_is_no_visit_yet():
    text = "On a plan by Georgian President Levan Gelashvili to visit Kazakhstan, the envoy said it would help."
    assert [row.held for row in read(text).meetings] == [False]
