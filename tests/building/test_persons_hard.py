"""Hard pairs of persons: kin, namesakes in one cabinet, patronymics, name order, five alphabets. Most are invented."""

import pytest
from made_people import People

from tradelines.building.people import Sighting
from tradelines.building.people.names import Match, compare, father_of
from tradelines.building.people.scripts import other_readings

FOREIGN, ENERGY, TRADE = "Minister of Foreign Affairs", "Minister of Energy", "Minister of Trade"

# (country, office, name, year) twice, and whether it is one person.
PAIRS = [
    # father and son, brothers, husband and wife
    (("TKM", "President", "Gurbanguly Berdimuhamedow", 2021),
     ("TKM", "President", "Serdar Berdimuhamedow", 2022), False),
    (("TKM", "President", "Сердар Бердымухамедов", 2023), ("TKM", "President", "Serdar Berdimuhamedov", 2023), True),
    (("TKM", "President", "Berdimuhamedow", 2015),
     ("TKM", "Deputy Chairman of the Cabinet of Ministers", "Serdar Berdimuhamedow", 2021), False),
    (("AZE", "Minister of Emergency Situations", "Kamaladdin Heydarov", 2010),
     ("AZE", "Chairman of the Board", "Nijat Heydarov", 2010), False),
    (("AZE", "First Vice-President", "Мехрибан Алиева", 2019), ("AZE", "President", "Ильхам Алиев", 2019), False),
    (("KAZ", "Minister of Industry", "Daniyar Sarybekov", 2018),
     ("KAZ", "Minister of Industry", "Daniyara Sarybekova", 2018), False),
    (("UZB", TRADE, "Jamshid Khodjaev", 2021), ("UZB", TRADE, "Жамшид Ходжаев", 2021), True),
    # like names in one cabinet
    (("AZE", "Minister of Labour", "Salim Muslimov", 2015),
     ("AZE", "Deputy Minister of Energy", "Samir Muslimov", 2015), False),
    (("GEO", "Minister of Economy", "Giorgi Kvirikashvili", 2014), ("GEO", ENERGY, "Giorgi Kvirikadze", 2014), False),
    (("GEO", "Minister of Economy", "Levan Davitashvili", 2022),
     ("GEO", "Minister of Agriculture", "Otar Davitashvili", 2022), False),
    (("UZB", "Minister of Transport", "Abdulla Karimov", 2016), ("UZB", ENERGY, "Abdullo Karimov", 2022), False),
    (("RUS", ENERGY, "Alexander Novak", 2015), ("RUS", "Deputy Prime Minister", "Александр Новак", 2021), True),
    (("RUS", "Minister of Transport", "Maxim Sokolov", 2014),
     ("RUS", "Minister of Industry", "Mikhail Sokolov", 2014), False),
    (("IRN", FOREIGN, "Ali Akbar Salehi", 2012),
     ("IRN", "Minister of Cooperatives", "Ali Akbar Salehabadi", 2012), False),
    (("IRN", "Minister of Roads and Urban Development", "Abbas Akhoundi", 2016),
     ("IRN", "Minister of Roads and Urban Development", "Аббас Ахунди", 2017), True),
    (("IRN", "Minister of Roads", "Mohammad Eslami", 2019),
     ("IRN", "Minister of Roads", "Mohammad Eslamian", 2019), False),
    (("KAZ", FOREIGN, "Erlan Idrisov", 2013), ("KAZ", FOREIGN, "Ерлан Идрисов", 2014), True),
    (("KAZ", FOREIGN, "Kairat Abdrakhmanov", 2017), ("KAZ", "Ambassador", "Kairat Abdrakhimov", 2017), False),
    # name order
    (("CHN", FOREIGN, "Wang Yi", 2019), ("CHN", FOREIGN, "Yi Wang", 2019), True),
    (("CHN", FOREIGN, "Wang Yi", 2019), ("CHN", "Minister of Commerce", "Wang Wentao", 2021), False),
    (("CHN", "Minister of Commerce", "Zhong Shan", 2018), ("CHN", "Minister of Commerce", "Чжун Шань", 2018), True),
    (("KAZ", "Minister of Transport", "Karabayev Marat", 2023),
     ("KAZ", "Minister of Transport", "Марат Карабаев", 2023), True),
    (("AZE", ENERGY, "Şahbazov Pərviz", 2020), ("AZE", ENERGY, "Parviz Shahbazov", 2020), True),
    (("AZE", "Member of Parliament", "Ali Huseynli", 2019),
     ("AZE", "Member of Parliament", "Huseyn Alili", 2019), False),
    # patronymics
    (("RUS", "Prime Minister", "Михаил Владимирович Мишустин", 2021),
     ("RUS", "Prime Minister", "Mikhail Mishustin", 2022), True),
    (("RUS", "Deputy Minister of Transport", "Sergei Ivanovich Petrov", 2016),
     ("RUS", "Deputy Minister of Transport", "Sergei Pavlovich Petrov", 2016), False),
    (("AZE", "Prime Minister", "Artur Rasizade", 2012),
     ("AZE", "Prime Minister", "Artur Tahir oğlu Rasizadə", 2013), True),
    (("AZE", "Deputy Minister of Economy", "Sevinj Hasanova", 2014),
     ("AZE", "Deputy Minister of Economy", "Севиндж Гасанова", 2015), True),
    (("KAZ", "Vice Minister of Trade", "Kairat Bolatuly Torebayev", 2022),
     ("KAZ", "Vice Minister of Trade", "Kairat Torebayev", 2022), True),
    # transliteration, in both directions
    (("TUR", FOREIGN, "Mevlüt Çavuşoğlu", 2018), ("TUR", FOREIGN, "Мевлют Чавушоглу", 2019), True),
    (("TUR", FOREIGN, "Mövlud Çavuşoğlu", 2018), ("TUR", FOREIGN, "Mevlut Cavusoglu", 2018), True),
    (("TUR", "Vice President", "Fuat Oktay", 2020), ("TUR", "Vice President", "Фуат Октай", 2020), True),
    (("TUR", "Vice President", "Cevdet Yılmaz", 2024), ("TUR", "Vice President", "Джевдет Йылмаз", 2024), True),
    (("TUR", TRADE, "Ömer Bolat", 2024), ("TUR", TRADE, "Омер Болат", 2024), True),
    (("GEO", FOREIGN, "David Zalkaliani", 2019), ("GEO", FOREIGN, "Давид Залкалиани", 2020), True),
    (("UZB", "President", "Shavkat Mirziyoyev", 2019), ("UZB", "President", "Шавкат Мирзиёев", 2020), True),
    (("UZB", "President", "Şavkat Mirziyoyev", 2019), ("UZB", "President", "Shavkat Mirziyoev", 2017), True),
    (("TKM", FOREIGN, "Rashid Meredov", 2009), ("TKM", FOREIGN, "Raşit Meredow", 2022), True),
    (("IRN", "President", "Masoud Pezeshkian", 2024), ("IRN", "President", "Масуд Пезешкиан", 2024), True),
    (("IRN", "President", "مسعود پزشکیان", 2024), ("IRN", "President", "Masoud Pezeshkian", 2025), True),
    (("IRN", "Minister of Economy", "Ehsan Khandouzi", 2022),
     ("IRN", "Minister of Economy", "Ehsan Xanduzi", 2023), True),
    (("IRN", "President", "Hassan Rouhani", 2016), ("IRN", "President", "Həsən Ruhani", 2017), True),
    (("IRN", "President", "Hassan Rouhani", 2016), ("IRN", "Nuclear negotiator", "Hossein Rouhani", 2016), False),
    (("PAK", "Prime Minister", "Shehbaz Sharif", 2024), ("PAK", "Prime Minister", "Шахбаз Шариф", 2024), True),
    (("PAK", "Prime Minister", "Shehbaz Sharif", 2024), ("PAK", "Prime Minister", "Nawaz Sharif", 2016), False),
    (("ARM", FOREIGN, "Ararat Mirzoyan", 2022), ("ARM", FOREIGN, "Арарат Мирзоян", 2022), True),
    (("RUS", "Minister of Economic Development", "Maxim Reshetnikov", 2022),
     ("RUS", "Minister of Economic Development", "Maksim Reşetnikov", 2022), True),
    # the same name in two countries, and a change of country's spelling
    (("AZE", "Director of the Port", "Taleh Ziyadov", 2019),
     ("GEO", "Director of the Port", "Taleh Ziyadov", 2019), False),
    (("TUR", "Ambassador", "Ahmet Yilmaz", 2012), ("AZE", "Head of the Customs Service", "Ahmad Yilmaz", 2012), False),
]  # fmt: skip


def _is_one(first, second):
    sightings = [
        Sighting(f"a{n}-m1-p1", f"a{n}-m1", name, (name,), office, "", country, year)
        for n, (country, office, name, year) in enumerate((first, second))
    ]
    ids = People(sightings).ids
    return ids["a0-m1-p1"] == ids["a1-m1-p1"]


def test_hard_pairs_are_told_apart_and_together():
    table = [(first, second, same, _is_one(first, second)) for first, second, same in PAIRS]
    assert [(first, second) for first, second, same, found in table if found and not same] == []
    right = sum(same and found for _, _, same, found in table)
    missed = [(first, second) for first, second, same, found in table if same and not found]
    assert 2 * right / (2 * right + len(missed)) >= 0.97, missed


def test_no_two_of_all_hard_names_together_are_merged_against_the_table():
    everyone = list(dict.fromkeys(who for pair in PAIRS for who in pair[:2]))
    number = {who: f"a{n}-m1-p1" for n, who in enumerate(everyone)}
    ids = People(
        Sighting(number[who], f"a{n}-m1", who[2], (who[2],), who[1], "", who[0], who[3])
        for n, who in enumerate(everyone)
    ).ids
    wrong = [pair for pair in PAIRS if not pair[2] and ids[number[pair[0]]] == ids[number[pair[1]]]]
    assert wrong == []


@pytest.mark.parametrize(
    ("printed", "pinyin"),
    [
        ("Си Цзиньпин", "Xi Jinping"), ("Ли Кэцян", "Li Keqiang"), ("Чжан Гаоли", "Zhang Gaoli"), ("Ван И", "Wang Yi"),
        ("Дин Сюэсян", "Ding Xuexiang"), ("Сунь Вэйдун", "Sun Weidong"), ("Хэ Лифэн", "He Lifeng"),
        ("У И", "Wu Yi"), ("Цинь Ган", "Qin Gang"), ("Чэнь Дэмин", "Chen Deming"), ("Юй Бо", "Yu Bo"),
    ],
)  # fmt: skip
def test_chinese_names_in_cyrillic_are_read_by_the_rules_for_them(printed, pinyin):
    assert other_readings(printed.lower()) == [pinyin.lower()]
    assert compare(printed, pinyin) == Match.SAME


@pytest.mark.parametrize("name", ["иван петров", "ли", "сергей ким", "anna lee", ""])
def test_other_names_are_left_to_the_romaniser(name):
    assert other_readings(name) == []


@pytest.mark.parametrize(
    ("name", "father"),
    [
        ("Sergei Ivanovich Petrov", "ivan"), ("Сергей Иванович Петров", "ivan"), ("Aysel Rauf qızı Quliyeva", "rauf"),
        ("Artur Tahir oğlu Rasizadə", "tahir"), ("Kairat Bolatuly Torebayev", "bolat"), ("Ivan Petrov", ""),
    ],
)  # fmt: skip
def test_the_father_in_a_name(name, father):
    assert father_of(name) == father
