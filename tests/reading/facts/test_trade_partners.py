"""Partners told by their rank alone: of whom they are is told by the sentences before."""

import pytest

from tests.reading.facts.trade_cases import told

RU = "Внешнеторговый оборот Узбекистана в 2021 году составил $32 млрд. "
PARTNERS = [
    (
        "en",
        "Peru's foreign trade made $10 million in 2020. The first trading partner turned out to be Chile: turnover $2 "
        "million, including exports of $0.4 million and imports of $1.6 million.",
        ["PER WLD turnover 10M USD", "CHL PER turnover 2M USD", "PER CHL export 0.4M USD", "PER CHL import 1.6M USD"],
    ),
    *(
        (
            "ru",
            f"{RU}Первым торговым партнером {whose}оказался Китай: оборот $6 млрд, из них экспорт $1,7 млрд. "
            "Второе место у России ($5,6 млрд): экспорт туда составил $1,8 млрд.",
            [
                "UZB WLD turnover 32000M USD", "CHN UZB turnover 6000M USD", "UZB CHN export 1700M USD",
                "RUS UZB turnover 5600M USD", "UZB RUS export 1800M USD",
            ],
        )
        for whose in ("", "страны ", "РУз ", "республики ", "Узбекистана ")
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "figures"), PARTNERS)
def test_whose_partner_it_is(language, text, figures):
    assert sorted(told(language, text)) == sorted(figures)
