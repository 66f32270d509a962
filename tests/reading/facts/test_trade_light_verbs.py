"""Verbs of any object ("got", "sent", "получила", "temin etti"): they tell of trade where that is goods."""

import pytest

from tests.reading.facts.trade_cases import told

MOVED = [
    ("en", "Peru {} 250,300 tons of cement from Chile for $12.4 million in 2020.", ["PER CHL import 12.4M USD cement"],
     ["got", "obtained", "acquired", "sourced", "brought in", "took in", "received", "took delivery of", "imported"]),
    ("en", "Peru {} 250,300 tons of cement worth $12.4 million to Chile in 2020.", ["PER CHL export 12.4M USD cement"],
     ["delivered", "sent", "dispatched", "provided", "sent out", "exported"]),
    ("ru", "Перу {} из Чили 250 тыс. тонн цемента на 12,4 млн долларов в 2020 году.",
     ["PER CHL import 12.4M USD цемента"], ["получила", "завезла", "купила"]),
    ("ru", "Перу {} в Чили 250 тыс. тонн цемента на 12,4 млн долларов в 2020 году.",
     ["PER CHL export 12.4M USD цемента"], ["направила", "продала"]),
    ("tr", "Peru 2020'de Şili'den 12,4 milyon dolarlık çimento {}.", ["PER CHL import 12.4M USD çimento"],
     ["temin etti", "getirdi", "aldı"]),
    ("tr", "Peru 2020'de Şili'ye 12,4 milyon dolarlık çimento {}.", ["PER CHL export 12.4M USD çimento"],
     ["sevk etti", "ulaştırdı", "sattı"]),
    ("az", "Peru 2020-ci ildə Gürcüstandan 12,4 milyon dollarlıq sement {}.", ["PER GEO import 12.4M USD sement"],
     ["əldə edib", "alıb"]),
    ("az", "Peru 2020-ci ildə Gürcüstana 12,4 milyon dollarlıq sement {}.", ["PER GEO export 12.4M USD sement"],
     ["çatdırıb", "satıb"]),
]  # fmt: skip
NOT = [
    ("en", "Peru received $12 million from Chile for 30,000 tons of apples in 2020."),
    ("en", "Peru received $12 million of aid from Chile in 2020."),
    ("en", "Peru got a loan of $12 million from Chile to build a terminal for 5 million tons."),
    ("en", "Chile sent Peru $12 million in 2020."),
    ("en", "Data on 5 million tons of goods provided by Chile put its trade with all at $12 million less than Peru's."),
    ("ru", "Перу получила из Чили кредит на 12,4 млн долларов."),
    ("ru", "Перу получила от Чили 12,4 млн долларов за 5 тыс. тонн цемента."),
    ("tr", "Peru Şili'den 12 milyon dolarlık kredi temin etti."),
    ("az", "Peru Çilidən 12 milyon dollarlıq kredit əldə edib."),
]


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [(language, text.format(verb), figures) for language, text, figures, verbs in MOVED for verb in verbs],
)
def test_goods_are_moved_by_many_verbs(language, text, figures):
    assert told(language, text) == figures


@pytest.mark.parametrize(("language", "text"), NOT)
def test_what_has_no_goods_for_its_object_is_no_trade(language, text):
    assert told(language, text) == []
