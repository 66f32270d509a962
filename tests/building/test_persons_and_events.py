"""Persons across spellings and articles: a table of public figures and invented names, with the traps."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_people import People

from tradelines.building.people import Sighting, report_of, resolve_events
from tradelines.building.people.names import Match, compare
from tradelines.schema import MeetingRow

CUSTOMS = "Chairman of the State Customs Committee"
TRANSPORT = "Minister of Transport and Infrastructure"
INVESTMENT = "Minister of Investment, Industry and Trade"

# One person a line: country, office, spellings that all mean the person.
PEOPLE = [
    ("AZE", "President", "Ilham Aliyev", "İlham Əliyev", "Ильхам Алиев", "Aliyev Ilham"),
    ("AZE", CUSTOMS, "Safar Mehdiyev", "Safar Mehdiev", "Səfər Mehdiyev", "Сафар Мехтиев"),
    ("AZE", CUSTOMS, "Shahin Bagirov", "Shahin Baghirov", "Şahin Bağırov", "Шахин Багиров"),
    ("AZE", "Minister of Defense", "Zakir Hasanov", "Zakir Hassanov", "Zakir Həsənov", "Закир Гасанов"),
    ("AZE", "Minister of Economy", "Mikayil Jabbarov", "Mikayıl Cabbarov", "Микаил Джаббаров"),
    ("AZE", "Minister of Foreign Affairs", "Jeyhun Bayramov", "Ceyhun Bayramov", "Джейхун Байрамов"),
    ("AZE", "Minister of Digital Development and Transport", "Rashad Nabiyev", "Rəşad Nəbiyev", "Рашад Набиев"),
    ("AZE", "Deputy Prime Minister", "Shahin Mustafayev", "Şahin Mustafayev", "Шахин Мустафаев", "Mustafayev Shahin"),
    ("AZE", "Prime Minister", "Ali Asadov", "Əli Əsədov", "Али Асадов"),
    ("AZE", "Chairman of Azerbaijan Railways", "Rovshan Rustamov", "Rövşən Rüstəmov", "Ровшан Рустамов"),
    ("RUS", "Deputy Prime Minister", "Alexey Overchuk", "Aleksey Overçuk", "Алексей Оверчук", "Aleksei Overchuk"),
    ("RUS", "President", "Vladimir Putin", "Владимир Путин", "Vladmir Putin", "Владимир Владимирович Путин"),
    ("RUS", "Minister of Foreign Affairs", "Sergei Lavrov", "Sergey Lavrov", "Сергей Лавров"),
    ("RUS", "Minister of Transport", "Vitaly Savelyev", "Vitali Savelyev", "Виталий Савельев"),
    ("TUR", "President", "Recep Tayyip Erdogan", "Recep Tayyip Erdoğan", "Rəcəb Tayyib Ərdoğan",
     "Реджеп Тайип Эрдоган"),
    ("TUR", TRANSPORT, "Adil Karaismailoglu", "Adil Karaismailoğlu"),
    ("IRN", "President", "Ebrahim Raisi", "Seyed Ebrahim Raisi", "Seyyed Ebrahim Raeisi", "Ибрахим Раиси"),
    ("IRN", "Minister of Foreign Affairs", "Hossein Amir Abdollahian", "Hossein Amir-Abdollahian"),
    ("IRN", "Parliament Speaker", "Mohammad Baqer Qalibaf", "Mohammad Bagher Ghalibaf"),
    ("IRN", "Deputy Foreign Minister", "Abbas Araghchi", "Abbas Araqchi", "Seyed Abbas Araghchi"),
    ("IRN", "Oil Minister", "Bijan Zanganeh", "Bijan Namdar Zanganeh", "Bijan Zangeneh"),
    ("IRN", "Head of Customs Administration", "Mehdi Mirashrafi", "Mahdi Mirashrafi", "Mehdi Mir-Ashrafi"),
    ("KAZ", "President", "Kassym-Jomart Tokayev", "Qasım-Jomart Tokayev", "Касым-Жомарт Токаев"),
    ("KAZ", "Minister of Trade and Integration", "Arman Shakkaliyev", "Arman Shakkaliev", "Арман Шаккалиев"),
    ("UZB", INVESTMENT, "Laziz Kudratov", "Laziz Qudratov", "Лазиз Кудратов"),
    ("UZB", "Minister of Transport", "Ilkhom Makhkamov", "Ilhom Mahkamov", "Илхом Махкамов"),
    ("TKM", "President", "Gurbanguly Berdimuhamedov", "Gurbanguly Berdymukhamedov", "Гурбангулы Бердымухамедов"),
    ("GEO", "Prime Minister", "Irakli Garibashvili", "Irakli Gharibashvili", "Ираклий Гарибашвили"),
    ("ARM", "Deputy Prime Minister", "Mher Grigoryan", "Mher Grigorian", "Мгер Григорян"),
    ("BLR", "Prime Minister", "Roman Golovchenko", "Роман Головченко", "Golovchenko Roman"),
    ("BLR", "Deputy Prime Minister", "Igor Petrishenko", "Игорь Петришенко", "Ihar Petryshenka"),
    ("CHN", "Deputy Director General", "Sui Jun", "Jun Sui"),
    ("KGZ", "Minister of Transport", "Talgat Nurmatov", "Nurmatov Talgat", "Талгат Нурматов"),
]  # fmt: skip

# Two people for each other: (country, office, name) twice.
TRAPS = [
    (("AZE", "President", "Heydar Aliyev"), ("AZE", "President", "Ilham Aliyev")),
    (("AZE", "Deputy Prime Minister", "Ali Ahmadov"), ("AZE", "Prime Minister", "Ali Asadov")),
    (("AZE", "Minister of Economy", "Mikayil Jabbarov"), ("AZE", "Minister of Defense", "Zakir Hasanov")),
    (("AZE", "Minister of Transport", "Ziya Mammadov"), ("AZE", "Minister of Finance", "Fazil Mammadov")),
    (("AZE", "Minister of Transport", "Elchin Mammadov"), ("AZE", "Minister of Transport", "Ziya Mammadov")),
    (("AZE", "Minister of Energy", "Natig Aliyev"), ("AZE", "President", "Ilham Aliyev")),
    (("AZE", "Minister of Labor", "Sahil Babayev"), ("AZE", "Minister of Sports", "Farid Gayibov")),
    (("AZE", CUSTOMS, "Aydin Aliyev"), ("AZE", "President", "Ilham Aliyev")),
    (("AZE", "Prime Minister", "Novruz Mammadov"), ("AZE", "Board Chairman", "Orkhan Mammadov")),
    (("AZE", "President", "Ilham Aliyev"), ("UZB", "Minister of Energy", "Ilham Aliyev")),
    (("AZE", "Minister of Economy", "Shahin Mustafayev"), ("AZE", CUSTOMS, "Shahin Bagirov")),
    (("IRN", "Parliament Speaker", "Ali Larijani"), ("IRN", "Judiciary Chief", "Sadeq Larijani")),
    (("IRN", "President", "Hassan Rouhani"), ("IRN", "President", "Ebrahim Raisi")),
    (("IRN", "Minister of Foreign Affairs", "Mohammad Javad Zarif"), ("IRN", "Oil Minister", "Javad Oji")),
    (("IRN", "President", "Mohammad Khatami"), ("IRN", "Foreign Ministry official", "Ahmad Khatami")),
    (("IRN", "President", "Akbar Hashemi Rafsanjani"), ("IRN", "Minister of Industry", "Mohsen Hashemi")),
    (("IRN", "Supreme Leader", "Ali Khamenei"), ("IRN", "Supreme Leader", "Ruhollah Khomeini")),
    (("IRN", "Minister of Energy", "Reza Ardakanian"), ("IRN", "Minister of Industry", "Reza Fatemi-Amin")),
    (("IRN", "Minister of Roads", "Rostam Ghasemi"), ("IRN", "Foreign Ministry official", "Bahram Ghasemi")),
    (("IRN", "Minister of Defense", "Hossein Dehqan"), ("IRN", "Minister of Agriculture", "Hossein Taheri")),
    (("IRN", "Head of Customs Administration", "Mehdi Mirashrafi"),
     ("IRN", "Ambassador to Pakistan", "Mehdi Honardoost")),
    (("TUR", "President", "Abdullah Gul"), ("TUR", "President", "Recep Tayyip Erdogan")),
    (("TUR", "Minister of Trade", "Mehmet Mus"), ("TUR", "Minister of Finance", "Mehmet Simsek")),
    (("TUR", "Vice President", "Fuat Oktay"), ("TUR", "Minister of Health", "Fahrettin Koca")),
    (("KAZ", "President", "Nursultan Nazarbayev"), ("KAZ", "President", "Kassym-Jomart Tokayev")),
    (("KAZ", "Prime Minister", "Askar Mamin"), ("KAZ", "Deputy Prime Minister", "Roman Sklyar")),
    (("KAZ", "Minister of Transport", "Marat Karabayev"), ("KAZ", "Minister of Foreign Affairs", "Murat Nurtleu")),
    (("KAZ", "Prime Minister", "Karim Massimov"), ("KAZ", "Minister of Energy", "Karim Masimbayev")),
    (("UZB", "President", "Islam Karimov"), ("UZB", "Minister of Finance", "Jamshid Karimov")),
    (("UZB", "President", "Shavkat Mirziyoyev"), ("UZB", "Prime Minister", "Abdulla Aripov")),
    (("TKM", "President", "Gurbanguly Berdimuhamedov"), ("TKM", "President", "Serdar Berdimuhamedov")),
    (("TKM", "Deputy Chairman", "Dovlet Bayryyev"), ("TKM", "Minister of Foreign Affairs", "Rashid Meredov")),
    (("RUS", "Prime Minister", "Mikhail Mishustin"), ("RUS", "Minister of Transport", "Mikhail Murashko")),
    (("RUS", "President", "Dmitry Medvedev"), ("RUS", "President", "Vladimir Putin")),
    (("RUS", "Deputy Prime Minister", "Alexander Novak"), ("RUS", "Deputy Minister of Defense", "Alexander Fomin")),
    (("RUS", "Minister of Energy", "Sergei Shmatko"), ("RUS", "Minister of Defense", "Sergei Shoigu")),
    (("GEO", "Prime Minister", "Irakli Garibashvili"), ("GEO", "Prime Minister", "Irakli Kobakhidze")),
    (("GEO", "Minister of Economy", "Levan Davitashvili"), ("GEO", "Minister of Agriculture", "Otar Davitashvili")),
    (("ARM", "President", "Serzh Sargsyan"), ("ARM", "Minister of Defense", "Vazgen Sargsyan")),
    (("ARM", "Prime Minister", "Tigran Sargsyan"), ("ARM", "President", "Serzh Sargsyan")),
    (("BLR", "Deputy Prime Minister", "Igor Petrishenko"), ("BLR", "Minister of Industry", "Igor Lyashenko")),
    (("CHN", "Vice Mayor of Chengdu", "Liu Xiaoliu"), ("CHN", "Vice Premier", "Liu He")),
    (("CHN", "President", "Hu Jintao"), ("CHN", "Minister of Trade", "Hu Jianmin")),
    (("PAK", "Prime Minister", "Imran Khan"), ("PAK", "Commerce Minister", "Khurram Dastgir Khan")),
    (("PAK", "Prime Minister", "Nawaz Sharif"), ("PAK", "Prime Minister", "Shehbaz Sharif")),
    (("IND", "Prime Minister", "Rajiv Gandhi"), ("IND", "Minister of Trade", "Rahul Gandhi")),
    (("SYR", "President", "Hafez Assad"), ("SYR", "President", "Bashar Assad")),
    (("AFG", "President", "Ashraf Ghani"), ("AFG", "Foreign Minister", "Abdul Ghani")),
    (("USA", "President", "George Bush"), ("USA", "Governor of Florida", "Jeb Bush")),
    (("QAT", "Emir", "Tamim bin Hamad Al Thani"), ("QAT", "Emir", "Hamad bin Khalifa Al Thani")),
]  # fmt: skip

# Short forms: (country, office, name, year) twice, and whether they are one.
SHORT = [
    (("AZE", "President", "I. Aliyev", 2020), ("AZE", "President", "Ilham Aliyev", 2021), True),
    (("AZE", "President", "H. Aliyev", 2001), ("AZE", "President", "Ilham Aliyev", 2005), False),
    (("RUS", "Deputy Prime Minister", "A.Overçuk", 2025),
     ("RUS", "Deputy Prime Minister", "Алексей Оверчук", 2025), True),
    (("IRN", "President", "Raisi", 2022), ("IRN", "President", "Ebrahim Raisi", 2023), True),
    (("IRN", "President", "Raisi", 2022), ("IRN", "Ambassador to Oman", "Ahmad Raisi", 2022), False),
    (("IRN", "Minister of Foreign Affairs", "Zarif", 2016),
     ("IRN", "Foreign Minister", "Mohammad Javad Zarif", 2017), True),
    (("IRN", "Foreign Minister", "Kharrazi", 2002), ("IRN", "Foreign Minister", "Kamal Kharrazi", 2003), True),
    (("AZE", "Minister of Transport", "Mammadov", 2008), ("AZE", "Minister of Finance", "Fazil Mammadov", 2008), False),
    (("AZE", "Minister of Transport", "Mammadov", 1998),
     ("AZE", "Minister of Transport", "Ziya Mammadov", 2012), False),
    (("TUR", "President", "R.Ərdoğan", 2020), ("TUR", "President", "Recep Tayyip Erdogan", 2020), True),
]  # fmt: skip


def sighting(number, country, office, name, year=2020):
    return Sighting(f"a{number}-m1-p1", f"a{number}-m1", name, (name,), office, "", country, year)


def is_one(first, second):
    people = People([sighting(1, *first), sighting(2, *second)])
    return people.ids["a1-m1-p1"] == people.ids["a2-m1-p1"]


def pairs():
    for country, office, *names in PEOPLE:
        for one, other in combinations(names, 2):
            yield (country, office, one), (country, office, other), True
    yield from ((first, second, False) for first, second in TRAPS)
    yield from SHORT


def test_pairs_are_told_apart_and_together():
    table = [(first, second, same, is_one(first, second)) for first, second, same in pairs()]
    assert len(table) >= 150
    right = sum(same and found for _, _, same, found in table)
    wrong = [(first, second) for first, second, same, found in table if found and not same]
    missed = [(first, second) for first, second, same, found in table if same and not found]
    assert wrong == []
    assert 2 * right / (2 * right + len(missed)) >= 0.97, missed


def test_no_two_people_of_all_names_together_are_merged():
    everyone = [(country, office, name) for country, office, *names in PEOPLE for name in names]
    people = People(sighting(number, *who) for number, who in enumerate(everyone))
    holders = {}
    for number, (country, office, _) in enumerate(everyone):
        holders.setdefault(people.ids[f"a{number}-m1-p1"], set()).add((country, office))
    assert all(len(offices) == 1 for offices in holders.values())


def test_a_merge_says_why():
    people = People(
        [
            sighting(1, "AZE", "Minister of Defense", "Zakir Hasanov"),
            sighting(2, "AZE", "Defense Minister", "Закир Гасанов"),
        ]
    )
    assert people.ids["a1-m1-p1"] == people.ids["a2-m1-p1"] == "zakir-hasanov-aze"
    assert people.merges[0].reason


def test_two_people_at_one_meeting_are_two():
    one = Sighting("a1-m1-p1", "a1-m1", "Ali Aliyev", ("Ali Aliyev",), "Minister of Trade", "", "AZE", 2020)
    other = Sighting("a1-m1-p2", "a1-m1", "Əli Əliyev", ("Əli Əliyev",), "Minister of Trade", "", "AZE", 2020)
    people = People([one, other])
    assert people.ids["a1-m1-p1"] != people.ids["a1-m1-p2"]


def test_a_name_alone_is_no_evidence():
    first = sighting(1, "", "", "Ali Karimov")
    second = sighting(2, "", "", "Aly Karimof")
    people = People([first, second])
    assert people.ids["a1-m1-p1"] != people.ids["a2-m1-p1"]


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        ("Safar Mehdiyev", "Mehdiev Safar", Match.SAME),
        ("Orxan Məmmədov", "Orkhan Mammadov", Match.SAME),
        ("R. Karimov", "Rustam Karimov", Match.INITIAL),
        ("Karimov", "Rustam Karimov", Match.SURNAME),
        ("Rustam Karimov", "Jamshid Karimov", Match.NONE),
        ("", "Jamshid Karimov", Match.NONE),
    ],
)
def test_names_are_compared_part_by_part(one, other, match):
    assert compare(one, other) == match


NAMES = st.text(alphabet="abcəğşxqiıoküyАлиев. -'", max_size=24)


@given(NAMES, NAMES)
def test_comparing_does_not_depend_on_the_order(one, other):
    assert compare(one, other) == compare(other, one)


@given(
    st.lists(st.tuples(NAMES, st.sampled_from(["", "AZE", "IRN"]), st.sampled_from(["", "President"])), max_size=8),
    st.randoms(),
)
def test_ids_do_not_depend_on_the_order_of_articles(rows, shuffle):
    sightings = [sighting(number, country, office, name) for number, (name, country, office) in enumerate(rows)]
    first = People(sightings).ids
    shuffle.shuffle(sightings)
    assert People(sightings).ids == first


WORDS = {"evidence": "x", "start": 0, "end": 1, "rule": "r"}


def report(article, people=(), published="", **fields):
    """A meeting and its participants as one article tells of them."""
    fields = {"kind": "meeting", "countries": ("AZE", "GEO"), "date_start": "2024-05-14"} | fields
    meeting = MeetingRow(meeting_id=f"{article}-m1", article_id=article, **fields, **WORDS)
    told = report_of(meeting, published, ())
    told.people = tuple(people)
    return told


EVENTS = [
    ("one day, one person", report("a", ["x-aze"]), report("b", ["x-aze", "y-geo"]), True),
    ("a day apart", report("a", ["x-aze"]), report("b", ["x-aze"], date_start="2024-05-15"), True),
    ("a week apart", report("a", ["x-aze"]), report("b", ["x-aze"], date_start="2024-05-21"), False),
    ("other people", report("a", ["x-aze"]), report("b", ["z-aze"]), False),
    ("a month beside a day", report("a", ["x-aze"]), report("b", ["x-aze"], date_start="2024-05"), True),
    ("a month alone, nobody named", report("a"), report("b", date_start="2024-05"), False),
    ("one day, nobody named", report("a"), report("b"), True),
    ("other countries", report("a", ["x-aze"]), report("b", ["x-aze"], countries=("AZE", "KAZ", "UZB")), False),
    ("a call beside a meeting", report("a", ["x-aze"]), report("b", ["x-aze"], kind="call"), False),
    ("planned beside held", report("a", ["x-aze"]), report("b", ["x-aze"], held=False), False),
    ("another place", report("a", ["x-aze"], place="Baku"), report("b", ["x-aze"], place="Tbilisi"), False),
    ("no date", report("a", ["x-aze"], date_start=""), report("b", ["x-aze"], date_start=""), False),
    (
        "one number in a series",
        report("a", kind="commission session", series_number=12, date_start=""),
        report("b", kind="commission session", series_number=12),
        True,
    ),
]


@pytest.mark.parametrize(("first", "second", "same"), [case[1:] for case in EVENTS], ids=[case[0] for case in EVENTS])
def test_reports_of_one_event(first, second, same):
    resolve_events([first, second])
    assert (first.event_id == second.event_id) is same
    assert first.event_id == "a-m1"
    assert bool(second.merged) is same


def test_undated_reports_are_one_only_when_they_are_news_together():
    first = report("a", ["x-aze", "y-geo"], "2024-05-14", date_start="")
    second = report("b", ["x-aze", "y-geo"], "2024-05-16", date_start="")
    resolve_events([first, second])
    assert first.event_id == second.event_id
    second.published = "2024-08-16"
    resolve_events([first, second])
    assert first.event_id != second.event_id
