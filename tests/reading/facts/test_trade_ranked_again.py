"""Ranks that go on behind details, one of a group, levels that are passed by so much, goods pointed back to."""

import pytest

from tests.reading.facts.trade_cases import told

RANKED = [
    (
        "en",
        "Peru's largest trade partner is Chile ($30 million). Imports from Chile made $15 million. Second is Cuba ($27 "
        "million). Third comes Italy ($16 million).",
        [
            "CHL PER turnover 30M USD",
            "PER CHL import 15M USD",
            "CUB PER turnover 27M USD",
            "ITA PER turnover 16M USD",
        ],
    ),
    (
        "en",
        "Peru trades mostly with Chile ($30 million), Cuba ($9 million) and Italy ($4 million).",
        ["CHL PER turnover 30M USD", "CUB PER turnover 9M USD", "ITA PER turnover 4M USD"],
    ),
    (
        "en",
        "Among those supplying goods to Chile, Peru is fourth - nearly $28 million.",
        ["PER CHL export 28M USD"],
    ),
]
OF_A_GROUP = [
    (
        "tr",
        "Peru'dan AB ülkeleri arasında en çok ihracat 9 milyon dolarla İtalya'ya yapıldı.",
        ["PER ITA export 9M USD"],
    ),
    ("tr", "Komşular arasında en çok ihracat 5 milyon dolarla Irak'a yapıldı.", ["TUR IRQ export 5M USD"]),
    ("tr", "AB ülkeleri içinde en fazla ithalat 2 milyon dolarla İtalya'dan yapıldı.", ["TUR ITA import 2M USD"]),
    ("az", "MDB ölkələri içərisində Peru ən çox Rusiyaya ixrac edib - 7 milyon dollar.", ["PER RUS export 7M USD"]),
    (
        "az",
        "MDB ölkələri arasında ən böyük ticarət dövriyyəsi Rusiya ilə (4 milyon dollar) olub.",
        ["AZE RUS turnover 4M USD"],
    ),
    ("en", "Of the CIS states, Peru exported most to Armenia - $5 million.", ["PER ARM export 5M USD"]),
    ("ru", "Из стран СНГ Перу больше всего экспортировала в Армению - на 5 млн долларов.", ["PER ARM export 5M USD"]),
]
PASSED_BY = [
    (
        "ru",
        "Золота из Перу в Чили продано на $9 млн, что на $5 млн превышает показатель прошлого года.",
        ["PER CHL export 9M USD Золота"],
    ),
    ("ru", "Экспорт Перу на 5 млн долларов превзошел уровень 2021 года.", []),
    ("ru", "Экспорт Перу на 5 млн долларов уступает прошлогоднему.", []),
    ("ru", "Экспорт Перу опередил импорт на 3 млн долларов.", ["PER WLD balance 3M USD"]),
]
AIMED_AT = [
    ("en", "Trade of Peru and Chile is to be raised to $2 billion.", ["CHL PER turnover 2000M USD target"]),
    ("en", "Trade between Peru and Chile is to be brought to $10 billion.", ["CHL PER turnover 10000M USD target"]),
]
SAME_GOODS = [
    (
        "en",
        "Exports of cement from Peru to Chile fell by 28 percent to 400,000 tons. In money these exports made $16 "
        "million.",
        ["PER CHL export 16M USD cement"],
    ),
    (
        "ru",
        "Экспорт цемента из Перу в Чили сократился на 28%, до 400 тысяч тонн. В деньгах этот экспорт составил 16 млн "
        "долларов.",
        ["PER CHL export 16M USD цемента"],
    ),
    (
        "az",
        "Peru Çiliyə 400 min ton sement ixrac edib. Bu ixrac 16 milyon dollar təşkil edib.",
        ["PER CHL export 16M USD sement"],
    ),
]

LABELLED = [
    (
        "en",
        "Cuba stayed on top of Peru's trade partners, with Chile ($9 million) and Italy ($4 million) behind it.",
        ["CHL PER turnover 9M USD", "ITA PER turnover 4M USD"],
    ),
    (
        "en",
        "Peru's imports from Cuba rose to $14 million. By imports too Cuba remained the main partner, then Chile ($9 "
        "million) and Italy ($4 million).",
        ["PER CUB import 14M USD", "PER CHL import 9M USD", "PER ITA import 4M USD"],
    ),
    (
        "en",
        "Exports from Peru to Cuba rose to $14 million. The TOP-3 were Chile ($49 million) and Italy ($46 million).",
        ["PER CUB export 14M USD", "PER CHL export 49M USD", "PER ITA export 46M USD"],
    ),
    (
        "en",
        "Trade of Peru grew fast with Chile (75 percent). It totaled $2 million between Cuba and Peru.",
        ["CUB PER turnover 2M USD"],
    ),
]
SHARES = [
    ("en", "Chile accounted for 27 percent of Peru's exports, or $75 million.", ["PER CHL export 75M USD"]),
    ("en", "The CIS took 56 percent of the foreign trade of Peru, or $751 million.", ["CIS PER turnover 751M USD"]),
    ("ru", "На Чили пришлось 27% экспорта Перу, или $75 млн.", ["PER CHL export 75M USD"]),
    ("en", "Peru's exports grew by 27 percent, or $75 million.", []),
]
INCREMENTS = [
    ("en", "Peru's exports to Chile grew: supplies of rails - by $7 million, of fertilizers - by $3 million.", []),
    ("az", "Perunun çay idxalı dəyər üzrə 2 milyon 835 min dollar (34,7 %), həcm üzrə 533 ton (41 %) azalıb.", []),
    ("tr", "Peru'nun çay ithalatı değerde 3 milyon dolar, miktarda 533 ton azaldı.", []),
    (
        "az",
        'Peru ilə Çilinin dövriyyəsi 2 milyon dollardan 8 milyon dollara qalxıb, artıb: "Perunun Çilinin ixracında '
        "yerindən məmnunuq.",
        ["CHL PER turnover 2M USD", "CHL PER turnover 8M USD"],
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "rows"),
    RANKED + OF_A_GROUP + PASSED_BY + AIMED_AT + SAME_GOODS + LABELLED + SHARES + INCREMENTS,
)
def test_ranks_groups_and_what_is_pointed_back_to(language, text, rows):
    assert told(language, text) == rows
