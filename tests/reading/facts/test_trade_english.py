"""Trade figures from English sentences: who, which way, how much."""

import pytest

from tests.reading.facts.trade_cases import told

CASES = [
    # turnover of a pair
    ("Trade between Kazakhstan and Georgia reached $310.5 million in 2023.", ["GEO KAZ turnover 310.5M USD"]),
    ("Kazakh-Georgian trade turnover amounted to $310.5 million in 2023.", ["GEO KAZ turnover 310.5M USD"]),
    ("Georgia-Kazakhstan trade stood at $310.5m last year.", ["GEO KAZ turnover 310.5M USD"]),
    ("Georgia's trade with Kazakhstan hit 310.5 million euros.", ["GEO KAZ turnover 310.5M EUR"]),
    ("Kazakhstan and Georgia traded $310.5 million worth of goods.", ["GEO KAZ turnover 310.5M USD"]),
    ("The volume of trade between Tehran and Yerevan was put at $700 million.", ["ARM IRN turnover 700M USD"]),
    ("Armenia's trade with Iran exceeded $700 million, up 12 percent.", ["ARM IRN turnover 700M USD"]),
    (
        "Turkmenistan is ready for talks. The $80-million trade between Turkmenistan and Armenia is small.",
        ["ARM TKM turnover 80M USD"],
    ),
    # of this, exports and imports
    (
        "Trade turnover between Georgia and Turkmenistan made $90 million, including exports of $60 million and "
        "imports of $30 million.",
        ["GEO TKM turnover 90M USD", "GEO TKM export 60M USD", "GEO TKM import 30M USD"],
    ),
    (
        "Trade of Georgia and Turkmenistan was $90 million. Exports made up $60 million and imports $30 million.",
        ["GEO TKM turnover 90M USD", "GEO TKM export 60M USD", "GEO TKM import 30M USD"],
    ),
    (
        "Azerbaijan's trade with Moldova totaled $20 million, of which $15 million fell on exports.",
        ["AZE MDA turnover 20M USD", "AZE MDA export 15M USD"],
    ),
    (
        "Azerbaijan's foreign trade made $40 billion, with exports at $25 billion and imports at $15 billion.",
        ["AZE WLD turnover 40000M USD", "AZE WLD export 25000M USD", "AZE WLD import 15000M USD"],
    ),
    # direction
    ("Georgia's exports to Armenia reached $400 million.", ["GEO ARM export 400M USD"]),
    ("Georgia's imports from Armenia reached $400 million.", ["GEO ARM import 400M USD"]),
    ("Exports from Georgia to Armenia were worth $400 million.", ["GEO ARM export 400M USD"]),
    ("Imports from Armenia to Georgia were worth $400 million.", ["GEO ARM import 400M USD"]),
    ("Georgian exports to Armenia: $400 million.", ["GEO ARM export 400M USD"]),
    ("Georgia exported $400 million worth of goods to Armenia.", ["GEO ARM export 400M USD"]),
    ("Georgia exported to Armenia goods worth $400 million.", ["GEO ARM export 400M USD"]),
    ("Armenia imported $400 million of Georgian goods.", ["ARM GEO import 400M USD"]),
    ("Goods worth $400 million were exported from Georgia to Armenia.", ["GEO ARM export 400M USD"]),
    ("Uzbekistan sold goods for $400 million to Tajikistan.", ["UZB TJK export 400M USD"]),
    ("Tajikistan bought goods worth $400 million from Uzbekistan.", ["TJK UZB import 400M USD"]),
    ("Some $400 million of goods were imported from Uzbekistan to Tajikistan.", ["TJK UZB import 400M USD"]),
    ("The value of goods shipped from Georgia to Armenia was $400 million.", ["GEO ARM export 400M USD"]),
    # rise, fall, from, to
    ("Georgia's exports to Armenia rose by 40 percent to $7 million.", ["GEO ARM export 7M USD"]),
    ("Georgia's exports to Armenia rose by $2 million to $7 million.", ["GEO ARM export 7M USD"]),
    (
        "Georgia's exports to Armenia rose to $7 million from $5 million a year earlier.",
        ["GEO ARM export 7M USD", "GEO ARM export 5M USD"],
    ),
    (
        "Georgia's exports to Armenia rose from $5 million in 2020 to $7 million in 2021.",
        ["GEO ARM export 5M USD", "GEO ARM export 7M USD"],
    ),
    ("Georgia's exports to Armenia increased by $2 million.", []),
    ("Trade between Iran and Oman was $2 million more than a year before.", []),
    (
        "Georgia's exports to Armenia were $7 million, compared to $5 million in 2020.",
        ["GEO ARM export 7M USD", "GEO ARM export 5M USD"],
    ),
    ("Trade of Iran and Oman fell $60 million, to $900 million.", ["IRN OMN turnover 900M USD"]),
    # balance
    ("Azerbaijan's surplus in trade with Italy was $9 billion.", ["AZE ITA balance 9000M USD"]),
    ("Georgia's foreign trade deficit amounted to $5 billion.", ["GEO WLD balance -5000M USD"]),
    ("Georgia ended the year with a negative trade balance of $5 billion.", ["GEO WLD balance -5000M USD"]),
    # lists
    (
        "Georgia's main export destinations were Armenia ($40 million), Turkey ($30 million) and Iran ($10 million).",
        ["GEO ARM export 40M USD", "GEO TUR export 30M USD", "GEO IRN export 10M USD"],
    ),
    (
        "The top sources of Georgia's imports were Turkey with $900 million, Russia with $800 million and China with "
        "$700 million.",
        ["GEO TUR import 900M USD", "GEO RUS import 800M USD", "GEO CHN import 700M USD"],
    ),
    (
        "Georgia's biggest trading partners were Turkey ($2 billion), Russia ($1.5 billion) and Azerbaijan "
        "($1 billion).",
        ["GEO TUR turnover 2000M USD", "GEO RUS turnover 1500M USD", "AZE GEO turnover 1000M USD"],
    ),
    (
        "Italy imported $90 million of Iranian goods, Germany $80 million and Spain $70 million.",
        ["ITA IRN import 90M USD", "DEU IRN import 80M USD", "ESP IRN import 70M USD"],
    ),
    (
        "Iran's exports to Iraq, China and Turkey stood at $9 billion, $8 billion and $7 billion respectively.",
        ["IRN IRQ export 9000M USD", "IRN CHN export 8000M USD", "IRN TUR export 7000M USD"],
    ),
    (
        "Iran's exports to and imports from Oman were $500 million and $300 million respectively.",
        ["IRN OMN export 500M USD", "IRN OMN import 300M USD"],
    ),
    # goods
    ("Iran exported $66 million of carpets in 2015.", ["IRN WLD export 66M USD carpets"]),
    ("Iran's steel exports reached $4 billion in 2018.", ["IRN WLD export 4000M USD steel"]),
    ("Iran's non-oil exports reached $40 billion in 2018.", ["IRN WLD export 40000M USD non-oil"]),
    (
        "Exports of pistachios to Germany were worth $80 million, Iran's customs said.",
        ["IRN DEU export 80M USD pistachios"],
    ),
    # aims
    (
        "The two countries plan to bring trade between Iran and Russia to $10 billion.",
        ["IRN RUS turnover 10000M USD target"],
    ),
    ("Trade between Iran and Russia is expected to exceed $5 billion by 2025.", ["IRN RUS turnover 5000M USD target"]),
    (
        "Trade between Iran and Russia reached $4 billion and can be increased to $10 billion.",
        ["IRN RUS turnover 4000M USD", "IRN RUS turnover 10000M USD target"],
    ),
    # what is no trade
    ("Azerbaijan has invested $3 billion in Georgia, its trade partner.", []),
    ("A loan of $500 million will support trade between Iran and Oman.", []),
    ("Export contracts worth $44 million were signed by Kazakhstan and Georgia.", []),
    ("The export of gas brought the company a profit of $3 billion.", []),
    ("The state budget of Iran counts on $30 billion.", []),
    ("Iran exported 5 million tons of goods to Iraq.", []),
    ("The price of a ton of exported urea was $250.", []),
    ("Free trade agreement talks cost Georgia $3 million.", []),
    # repetition and anaphora
    (
        "Georgia's exports to Armenia hit $400 million. \n\nGeorgia's exports to Armenia hit $400 million.",
        ["GEO ARM export 400M USD"],
    ),
    (
        "Turkey imported $4.5 billion from Iran in 2017. Iran's exports to Turkey were $4.5 billion in 2017.",
        ["TUR IRN import 4500M USD"],
    ),
    (
        "Trade between Georgia and Armenia was $900 million in 2022. This figure was $700 million in 2021.",
        ["ARM GEO turnover 900M USD", "ARM GEO turnover 700M USD"],
    ),
    (
        "Iran and Oman held talks in Muscat. Trade between the two countries is $1.3 billion.",
        ["IRN OMN turnover 1300M USD"],
    ),
    ("Iran's exports to Oman grew 12 percent in 2021. The figure stood at $700 million.", ["IRN OMN export 700M USD"]),
    # whose country, and what stands for a country
    ("TEHRAN - Officials met. The country's exports reached $40 billion.", ["IRN WLD export 40000M USD"]),
    (
        "Iran's exports to Oman were $500 million, its imports from the country $300 million.",
        ["IRN OMN export 500M USD", "IRN OMN import 300M USD"],
    ),
    ("Despite the U.S. sanctions, Iran's exports to Oman reached $700 million.", ["IRN OMN export 700M USD"]),
    (
        "Georgian Economy Minister spoke of Armenia. Armenia's trade with Iran was $700 million.",
        ["ARM IRN turnover 700M USD"],
    ),
    ("The growth of trade of Georgia with Turkey totaled $76 million and with Tunisia $119 million.", []),
    (
        "Turkey is Georgia's second trade partner, followed by Italy with $3 billion of trade.",
        ["GEO ITA turnover 3000M USD"],
    ),
    (
        "Georgia's exports to China reached $1 billion, while Iraq imported $400 million of Georgian goods.",
        ["GEO CHN export 1000M USD", "IRQ GEO import 400M USD"],
    ),
    ("Georgia sold Armenia goods worth $30 million.", ["GEO ARM export 30M USD"]),
    # regions, markets, companies
    ("Goods worth $40 million were exported from Iran's Gilan province.", ["IRN WLD export 40M USD"]),
    ("Shares worth $40 million were traded at the stock exchange, the value of trade rose.", []),
    ("The government sold oil for $40 million.", []),
    ("The imports exceeded the exports of Georgia by $4 billion.", ["GEO WLD balance -4000M USD"]),
    # groups
    ("Iran's exports to the EU reached 900 million euros.", ["IRN EU export 900M EUR"]),
    ("Azerbaijan's trade with CIS countries made $4 billion.", ["AZE CIS turnover 4000M USD"]),
    ("Kazakhstan's exports to Russia, Belarus and Armenia totalled $8 billion.", ["KAZ GROUP export 8000M USD"]),
    # the other side stands in the same sentence, the sentence before, or is whom the article is about
    (
        "Georgia's exports to Armenia stood at $30 million, while Georgian imports reached $40 million.",
        ["GEO ARM export 30M USD", "GEO ARM import 40M USD"],
    ),
    (
        "Georgia sold Armenia goods worth $30 million. That left Georgia a surplus in trade of $9 million.",
        ["GEO ARM export 30M USD", "GEO ARM balance 9M USD"],
    ),
    (
        "Georgian and Armenian ministers met. Georgia hosted Armenia. Turnover was $30 million.",
        ["ARM GEO turnover 30M USD"],
    ),
    ("Bilateral trade of Georgia and Armenia, two neighboring states, was $9 million.", ["ARM GEO turnover 9M USD"]),
    ("Georgia and Armenia exchanged $9 million worth of goods.", ["ARM GEO turnover 9M USD"]),
    ("Georgia and Armenia exchanged notes on a loan of $9 million.", []),
    ("Georgia and Armenia did $9 million worth of foreign trade with each other.", ["ARM GEO turnover 9M USD"]),
    (
        "Trade of Georgia and Italy was $9 million, with $5 million pertaining to Georgia's exports to Italy.",
        ["GEO ITA turnover 9M USD", "GEO ITA export 5M USD"],
    ),
    # ranks below a country's total
    (
        "Georgia's turnover was $30 billion. China had the largest volume, $6 billion or 20 percent of the total "
        "turnover. Russia comes second with $5 billion. Turkey takes third place ($2 billion), followed by Iran "
        "($1 billion).",
        [
            "GEO WLD turnover 30000M USD",
            "CHN GEO turnover 6000M USD",
            "GEO RUS turnover 5000M USD",
            "GEO TUR turnover 2000M USD",
            "GEO IRN turnover 1000M USD",
        ],
    ),
    ("Georgia met Russia. Turkey takes third place ($2 billion).", []),
    # lists whose role stands at the end, and countries told in order
    (
        "Iran exported nuts worth $90 million. Oman, with $50 million worth of imports, India with $20 million, and "
        "Turkey with $10 million were the top export destinations.",
        [
            "IRN WLD export 90M USD nuts",
            "OMN IRN import 50M USD",
            "IND IRN import 20M USD",
            "TUR IRN import 10M USD",
        ],
    ),
    (
        "Oman was the first destination of Iranian exports importing $90 million of nuts, followed by India, Russia "
        "and Iraq which imported $8 million, $7 million and $6 million of nuts, respectively.",
        [
            "OMN IRN import 90M USD nuts",
            "IND IRN import 8M USD nuts",
            "RUS IRN import 7M USD nuts",
            "IRQ IRN import 6M USD nuts",
        ],
    ),
    # aims
    ("Georgia met Armenia. Our task is to lift mutual trade to $2bn.", ["ARM GEO turnover 2000M USD target"]),
    (
        "Georgian-Armenian trade was $1 billion. The sides want to see $3bn.",
        ["ARM GEO turnover 1000M USD", "ARM GEO turnover 3000M USD target"],
    ),
    (
        "Georgian-Armenian trade was $1 billion. The sides want to see $3bn of investment.",
        ["ARM GEO turnover 1000M USD"],
    ),
    (
        "Georgian-Armenian trade was $1 billion. The two can bring it to $3bn.",
        ["ARM GEO turnover 1000M USD", "ARM GEO turnover 3000M USD target"],
    ),
    ("Trade of Georgia and Armenia fell by 21 percent to hit $3 million.", ["ARM GEO turnover 3M USD"]),
    ("Imports of Georgia from Armenia added 15% to reach $3 million.", ["GEO ARM import 3M USD"]),
    # goods of a passive, and goods that stand once behind a list
    ("The bulk of carpets was exported from Iran to Oman ($9 million).", ["IRN OMN export 9M USD carpets"]),
    (
        "Basic commodities worth $9 million were imported to Georgia from Iran.",
        ["GEO IRN import 9M USD Basic commodities"],
    ),
    (
        "Iran exported goods for $90 million. Oman, with $50 million worth of imports, India with $20 million, and "
        "Turkey with $10 million were the top destinations for dried apples.",
        [
            "IRN WLD export 90M USD",
            "OMN IRN import 50M USD apples",
            "IND IRN import 20M USD apples",
            "TUR IRN import 10M USD apples",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: list[str]) -> None:
    assert told("en", text) == expected
