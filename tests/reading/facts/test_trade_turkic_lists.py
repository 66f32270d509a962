"""Turkish reports of exporters: branches, ranks of partners, and lists whose currency only the heading names."""

import pytest

from tests.reading.facts.trade_cases import told

BRANCHES = [
    # what a branch exports is not all that the country exports
    (
        "tr",
        "İhracatçılar Meclisine göre ekim ayında cam endüstrisi yaklaşık 600 milyon dolarlık ihracat gerçekleştirdi.",
        ["TUR WLD export 600M USD cam"],
    ),
    (
        "tr",
        "Sanayi grubunun ihracatı geçen ay yüzde 4 artışla 16 milyar dolara yükseldi.",
        ["TUR WLD export 16000M USD Sanayi"],
    ),
    # the private branch is no goods
    ("tr", "Türkiye'nin özel sektör ihracatı 9 milyar dolar oldu.", ["TUR WLD export 9000M USD"]),
    # earnings of foreign money for what was exported
    (
        "tr",
        "Türkiye geçen yıl 90 bin ton kuru kayısı ihraç ederek karşılığında 400 milyon dolar döviz girdisi sağladı.",
        ["TUR WLD export 400M USD kuru kayısı"],
    ),
    # "gold apart" is what the total leaves out
    (
        "tr",
        "Altın hariç ihracat ocakta 19 milyar dolara geriledi. Altın hariç ithalat 21 milyar dolar oldu.",
        ["TUR WLD export 19000M USD Altın hariç", "TUR WLD import 21000M USD Altın hariç"],
    ),
]
RANKS = [
    (
        "tr",
        "Türkiye 900 milyon dolarla en çok Almanya'ya ihracat yaparken, 800 milyon dolarla Romanya ikinci, 650 milyon "
        "dolarla da İtalya üçüncü oldu.",
        ["TUR DEU export 900M USD", "TUR ROU export 800M USD", "TUR ITA export 650M USD"],
    ),
    (
        "tr",
        "Mart ayında en fazla ihracat gerçekleştirdikleri ülkeler listesinde yüzde 95 artış ve 92 milyon dolarla "
        "Romanya'nın birinci sırada yer aldığını belirten başkan, yüzde 12 artış ve 65 milyon dolarla İtalya'nın "
        "ikinci, yüzde 16 artış ve 63 milyon dolarla Fas'ın üçüncü olduğunu söyledi.",
        ["TUR ROU export 92M USD", "TUR ITA export 65M USD", "TUR MAR export 63M USD"],
    ),
    (
        "tr",
        "Türkiye'nin ihracatı 118 milyar dolar oldu. Ocak-Haziran döneminde ithalatta ilk sırayı 27 milyar dolarla "
        "Rusya Federasyonu aldı. Aynı dönemde ihracatta ilk sırayı ise 10 milyar dolarla Almanya aldı.",
        ["TUR WLD export 118000M USD", "TUR RUS import 27000M USD", "TUR DEU export 10000M USD"],
    ),
    (
        "tr",
        "Türkiye'nin ihracatı geçen ay 11 milyar dolar oldu. Romanya 546 milyon dolarla Türkiye'nin en çok ihracat "
        "yaptığı dördüncü ülke konumuna yükseldi.",
        ["TUR WLD export 11000M USD", "TUR ROU export 546M USD"],
    ),
]
OWN = [
    # an outlet's list without the name of its own country
    (
        "tr",
        "Ağustos ayında ihracatta ilk sırayı 1 milyar 773 milyon dolar ile Romanya aldı. Bunu 1 milyar 276 milyon "
        "dolar ile Fas, 979 milyon dolar ile İtalya izledi.",
        ["TUR ROU export 1773M USD", "TUR MAR export 1276M USD", "TUR ITA export 979M USD"],
    ),
    # several told respectively, all with the same one; the next rank goes on with that one's exports
    (
        "en",
        "BAKU, May 4. Georgia and Greece ranked second and third with the trade turnover with Azerbaijan reaching $337 "
        "million and $314 million respectively. Hungary accounted for the largest volume of export worth $430 million.",
        ["AZE GEO turnover 337M USD", "AZE GRC turnover 314M USD", "AZE HUN export 430M USD"],
    ),
]
HEADED = [
    (
        "ru",
        "Комитет опубликовал список ТОП-3 стран в экспорте Грузии. Они распределены так (в долларах США):\n"
        "- Литва - 2,9 миллиарда;\n- Польша - 1,2 миллиарда;\n- Чехия - 910,8 млн.",
        ["GEO LTU export 2900M USD", "GEO POL export 1200M USD", "GEO CZE export 910.8M USD"],
    ),
    # with other countries: neither with all nor with the group told before
    (
        "ru",
        "Товарооборот Грузии со странами СНГ составил 15 млрд долларов. С другими странами товарооборот достиг "
        "26 млрд долларов.",
        ["CIS GEO turnover 15000M USD", "GEO GROUP turnover 26000M USD"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), BRANCHES + RANKS + OWN + HEADED)
def test_partners_and_branches_of_a_list(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected
