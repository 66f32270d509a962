"""Whether a trade figure happened, is aimed at or is expected: a sentence for each way of saying so, four languages."""

from datetime import date

import pytest

from tradelines.reading.articles import article_from_text
from tradelines.reading.reader import read

# The amount that stands in a sentence, then the sentences by what its figure is.
SAID = {
    ("en", "actual"): [
        "Trade between Iran and Turkey hit the $5 billion target last year.",
        "Trade between Iran and Turkey crossed the $5 billion mark.",
        "Trade between Iran and Turkey topped $5 billion.",
        "Trade between Iran and Turkey came in at $5 billion.",
        "Trade between Iran and Turkey neared $5 billion.",
        "Trade between Iran and Turkey hovers around $5 billion.",
        "Iran shipped $5 billion worth of goods to Turkey.",
        "Iran sold $5 billion of goods to Turkey.",
        "Turkey bought $5 billion worth of Iranian goods.",
        "Iranian exports to Turkey are valued at $5 billion.",
        "Turkish imports from Iran amounted to $5 billion.",
        "Iran supplied Turkey with $5 billion worth of goods.",
        "Two-way trade with Turkey earned Iran $5 billion.",
    ],
    ("en", "target"): [
        "Iran and Turkey aim to raise trade to $5 billion.",
        "Iran and Turkey intend to bring their trade to $5 billion.",
        "Iran and Turkey have set a goal of $5 billion in trade.",
        "Iran and Turkey are working toward $5 billion in bilateral trade.",
        "Iran and Turkey eye $5 billion in trade.",
        "Iran and Turkey pledged to lift trade to $5 billion.",
        "Iran and Turkey agreed to boost trade turnover to $5 billion.",
        "Trade between Iran and Turkey should be increased to $5 billion.",
        "Iran and Turkey are seeking to expand trade to $5 billion.",
        "Iran and Turkey are moving toward a $5 billion trade target.",
        "The presidents tasked ministers with raising Iran-Turkey trade to $5 billion.",
    ],
    ("en", "forecast"): [
        "Trade between Iran and Turkey is expected to reach $5 billion.",
        "Trade between Iran and Turkey will exceed $5 billion.",
    ],
    ("ru", "actual"): [
        "Товарооборот между Ираном и Турцией достиг целевых $5 млрд.",
        "Товарооборот между Ираном и Турцией перевалил за $5 млрд.",
        "Товарооборот между Ираном и Турцией приблизился к $5 млрд.",
        "Товарооборот между Ираном и Турцией вплотную подошел к $5 млрд.",
        "Товарооборот между Ираном и Турцией сложился в размере $5 млрд.",
        "Товарооборот между Ираном и Турцией зафиксирован на уровне $5 млрд.",
        "Иран и Турция наторговали на $5 млрд.",
        "Иран поставил в Турцию товаров на $5 млрд.",
        "Иран экспортировал в Турцию продукции на сумму $5 млрд.",
        "Экспорт Ирана в Турцию исчисляется $5 млрд.",
        "Иран закупил у Турции товаров на $5 млрд.",
        "Поставки из Ирана в Турцию составили $5 млрд.",
    ],
    ("ru", "target"): [
        "Иран и Турция намерены довести товарооборот до $5 млрд.",
        "Иран и Турция планируют увеличить взаимную торговлю до $5 млрд.",
        "Иран и Турция поставили задачу довести товарооборот до $5 млрд.",
        "Иран и Турция рассчитывают нарастить товарооборот до $5 млрд.",
        "Иран и Турция договорились о доведении товарооборота до $5 млрд.",
        "Цель Ирана и Турции — товарооборот в $5 млрд.",
        "Иран и Турция стремятся к товарообороту в $5 млрд.",
        "Товарооборот между Ираном и Турцией можно довести до $5 млрд.",
        "Товарооборот между Ираном и Турцией необходимо увеличить до $5 млрд.",
        "Иран и Турция хотят выйти на товарооборот в $5 млрд.",
        "Иран и Турция нацелены на товарооборот в $5 млрд.",
    ],
    ("ru", "forecast"): [
        "Ожидается, что товарооборот между Ираном и Турцией достигнет $5 млрд.",
        "По прогнозу, товарооборот между Ираном и Турцией превысит $5 млрд.",
    ],
    ("az", "actual"): [
        "Türkiyə ilə İran arasında ticarət dövriyyəsi 5 milyard dolları ötüb.",
        "Türkiyə ilə İran arasında ticarət dövriyyəsi 5 milyard dolları keçib.",
        "Türkiyə ilə İran arasında ticarət dövriyyəsi 5 milyard dollara yaxınlaşıb.",
        "Türkiyə ilə İran arasında ticarət dövriyyəsi 5 milyard dollar həcmində olub.",
        "Türkiyə ilə İran arasında ticarət dövriyyəsi 5 milyard dollar təşkil edib.",
        "Türkiyə ilə İran arasında ticarət dövriyyəsi 5 milyard dollar səviyyəsində qeydə alınıb.",
        "Türkiyə İrana 5 milyard dollarlıq məhsul ixrac edib.",
        "Türkiyədən İrana 5 milyard dollar dəyərində mal ixrac olunub.",
        "İran Türkiyədən 5 milyard dollarlıq idxal həyata keçirib.",
        "Türkiyənin İrana ixracı 5 milyard dollara bərabər olub.",
    ],
    ("az", "target"): [
        "İki ölkə ticarət dövriyyəsini 5 milyard dollara çatdırmağı hədəfləyir: Türkiyə və İran.",
        "Türkiyə ilə İran arasında ticarət dövriyyəsini 5 milyard dollara çatdırmaq niyyətindəyik.",
        "Türkiyə ilə İran arasında ticarət dövriyyəsini 5 milyard dollara çatdırmaq istəyirik.",
        "Türkiyə ilə İran arasında ticarət dövriyyəsinin 5 milyard dollara çatdırılması hədəflənir.",
        "Türkiyə ilə İran arasında ticarət dövriyyəsinin 5 milyard dollara çatdırılması planlaşdırılır.",
        "Türkiyə ilə İran ticarət dövriyyəsini 5 milyard dollara çatdırmaq qarşıya məqsəd qoyulub.",
        "Türkiyə ilə İran arasında ticarətdə hədəfimiz 5 milyard dollardır.",
        "Türkiyə ilə İran arasında ticarət dövriyyəsini 5 milyard dollara qaldırmağı planlaşdırırıq.",
        "Türkiyə ilə İran arasında 5 milyard dollarlıq ticarət hədəfi var.",
        "Prezidentlər Türkiyə ilə İran arasında ticarət dövriyyəsini 5 milyard dollara çatdırmaq vəzifəsini qoyublar.",
    ],
    ("az", "forecast"): [
        "Türkiyə ilə İran arasında ticarət dövriyyəsinin ilin sonunda 5 milyard dollara çatacağı gözlənilir.",
        "Türkiyə ilə İran arasında ticarət dövriyyəsinin 5 milyard dollara çatacağı proqnozlaşdırılır.",
        "Türkiyə ilə İran arasında ticarət dövriyyəsi bu il 5 milyard dolları ötəcək.",
    ],
    ("tr", "actual"): [
        "Türkiye ile İran geçen yıl 5 milyar dolarlık ticaret hedefini yakaladı.",
        "Türkiye-İran ticaret hacmi 5 milyar dolar hedefini aştı.",
        "Türkiye-İran ticaret hacmi 5 milyar doları geride bıraktı.",
        "Türkiye-İran ticaret hacmi 5 milyar dolara dayandı.",
        "Türkiye-İran ticaret hacmi 5 milyar dolara yaklaştı.",
        "Türkiye-İran ticaret hacmi 5 milyar dolar seviyesine geldi.",
        "Türkiye-İran ticaret hacmi 5 milyar dolar olarak kayıtlara geçti.",
        "Türkiye-İran ticaret hacmi 5 milyar dolar olarak gerçekleşti.",
        "Türkiye ile İran 5 milyar dolarlık ticaret yaptı.",
        "Türkiye, İran'a 5 milyar dolarlık ihracat gerçekleştirdi.",
        "Türkiye'nin İran'a ihracatı 5 milyar dolar oldu.",
        "Türkiye'nin İran'dan ithalatı 5 milyar dolar tutarında.",
        "Türkiye'den İran'a 5 milyar dolar değerinde mal ihraç edildi.",
    ],
    ("tr", "target"): [
        "İran ile Türkiye 2028 yılına kadar ticarette 5 milyar dolara ulaşmayı amaçladığını duyurdu.",
        "İran ile Türkiye arasındaki ticaret hacmini 5 milyar dolara taşımak için çaba harcıyoruz.",
        "İran ile Türkiye arasındaki ticarette 5 milyar dolara koşuyoruz.",
        "İran ile Türkiye arasındaki ticaret hacmini 5 milyar dolara yükseltmek istiyoruz.",
        "İran ile Türkiye arasındaki ticarette hedefimiz 5 milyar dolar.",
        "Türkiye ile İran arasında 5 milyar dolarlık ticaret hedefi bulunuyor.",
        "İran ile Türkiye arasındaki ticaret hacmini 5 milyar dolar seviyesine getirmeyi planlıyoruz.",
        "İran ile Türkiye ticaret hacminin 5 milyar dolara ulaşması için çalışıyoruz.",
        "İran ile Türkiye ticaret hacmini 5 milyar dolara ulaştırma konusunda kararlıyız.",
        "Türkiye ile İran, ticaret hacminde 5 milyar doları hedefliyor.",
        "Türkiye-İran ticaret hacmini 5 milyar dolara çıkarma hedefimiz var.",
        "Türkiye-İran ticaret hacmini 5 milyar dolara çıkaracağız.",
    ],
    ("tr", "forecast"): [
        "Türkiye-İran ticaret hacminin yıl sonunda 5 milyar dolara ulaşması bekleniyor.",
        "Türkiye-İran ticaret hacminin yıl sonunda 5 milyar doları bulacağı tahmin ediliyor.",
        "Türkiye-İran ticaret hacmi bu yıl 5 milyar doları aşacak.",
    ],
}
CASES = [(*key, sentence) for key, sentences in SAID.items() for sentence in sentences]


@pytest.mark.parametrize(("language", "kind", "sentence"), CASES, ids=[case[2][:60] for case in CASES])
def test_what_a_figure_is(language, kind, sentence):
    article = article_from_text(sentence, article_id="x", source="x", language=language, published=date(2023, 10, 12))
    [row] = read(article).trade
    assert (row.kind, row.value, row.currency) == (kind, 5e9, "USD")
    assert {row.reporter, row.partner} == {"IRN", "TUR"}


def test_what_there_is_is_no_goods():
    sentence = "Türkiye ile İran arasında ticarette 5 milyar dolarlık bir hedefimiz var."
    article = article_from_text(sentence, article_id="x", source="x", language="tr", published=date(2023, 10, 12))
    [row] = read(article).trade
    assert (row.kind, row.commodity) == ("target", "")
