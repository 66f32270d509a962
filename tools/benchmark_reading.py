"""How many articles a second the reader reads on one core, on made-up articles or on a file of real ones.

    python -m tools.benchmark_reading                    # four languages, 500 words an article
    python -m tools.benchmark_reading ARTICLES.jsonl.gz  # records with `text`, every so many of them

Time is that of the processor, the best of several rounds, so that other work on the machine counts little. Where
other programs that find amounts or names are installed (see `rivals`), they read some of the same English texts.
"""

import gzip
import json
import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time
from typing import Any

from tools.rivals import rivals
from tradelines.building.executing import seldom_collected
from tradelines.reading.articles import Article, article_from_record
from tradelines.reading.facts.freight import read_freight
from tradelines.reading.facts.trade import read_trade
from tradelines.reading.reader import read
from tradelines.reading.spans.document import Document

WORDS, ARTICLES, ROUNDS, SAMPLE = 500, 60, 5, 600
# They take so long that a few articles tell enough.
FOR_RIVALS = 30

# What an article is made of: sentences with a figure, a meeting, a load or a link, and others that only fill it.
# One in six tells something, so that every reader has work on every article, which the news does not give it.
# {n} and {k} are numbers, {d} is a day, {m} a month of the language.
_TOLD = {
    "en": (
        "Trade between Iran and Türkiye reached ${n} million in January-{m} 2021, up {k} percent from a year before.",
        "Iran's Transport Minister Ali Rezai met with his Turkish counterpart Murat Kaya in Tehran on {m} {d}.",
        "The port of Aktau handled {n} thousand tons of cargo in {m}, and a railway of {k} km is under construction.",
    ),
    "ru": (
        "Товарооборот Ирана и Турции составил {n} млн долларов в январе-{m} 2021 года, увеличившись на {k}%.",
        "Министр транспорта Ирана Али Резаи встретился в Тегеране со своим турецким коллегой Муратом Кая {d} мая.",
        "Порт Актау обработал {n} тыс. тонн грузов, строится железная дорога длиной {k} км.",
    ),
    "az": (
        "İranla Türkiyə arasında ticarət dövriyyəsi 2021-ci ilin {m} ayında {n} milyon dollar təşkil edib.",
        "İranın nəqliyyat naziri Əli Rzayev {d} mayda Tehranda türkiyəli həmkarı Murat Kaya ilə görüşüb.",
        "Aktau limanından {n} min ton yük daşınıb, {k} km uzunluğunda dəmir yolu tikilir.",
    ),
    "tr": (
        "İran ile Türkiye arasındaki ticaret hacmi 2021 yılının {m} ayında {n} milyon dolar oldu, yüzde {k} arttı.",
        "İran Ulaştırma Bakanı Ali Rezai {d} Mayıs'ta Tahran'da Türk mevkidaşı Murat Kaya ile görüştü.",
        "Aktau Limanı'nda {n} bin ton yük elleçlendi, {k} km uzunluğunda demiryolu inşa ediliyor.",
    ),
}
_FILLING = {
    "en": (
        "Officials noted that the weather along the coast had been milder than in most of the years before it.",
        "A local newspaper wrote that many of the visitors came back with stories of long roads and short nights.",
        "The council has asked the schools of the district to open their doors a little earlier in the morning.",
        "According to Tehran residents, the new park by the river is busy from the first warm days of spring on.",
        "He said that the two countries have many songs in common, and that these are best heard in the evening.",
    ),
    "ru": (
        "Чиновники отметили, что погода на побережье была мягче, чем в большинстве предыдущих лет.",
        "Местная газета писала, что многие гости вернулись с рассказами о длинных дорогах и коротких ночах.",
        "Совет попросил школы района открывать двери по утрам немного раньше, чем это делалось прежде.",
        "По словам жителей Баку, новый парк у реки полон людей с первых тёплых дней весны.",
        "Он сказал, что у двух стран много общих песен и что лучше всего они слышны вечером.",
    ),
    "az": (
        "Rəsmilər qeyd ediblər ki, sahil boyu hava əvvəlki illərin çoxundan daha mülayim keçib.",
        "Yerli qəzet yazıb ki, qonaqların çoxu uzun yollar və qısa gecələr haqqında hekayələrlə qayıdıb.",
        "Şura rayonun məktəblərindən səhərlər qapılarını bir az daha tez açmağı xahiş edib.",
        "Bakı sakinlərinin sözlərinə görə, çay kənarındakı yeni park baharın ilk isti günlərindən doludur.",
        "O deyib ki, iki ölkənin çoxlu ortaq mahnısı var və onlar ən yaxşı axşamlar eşidilir.",
    ),
    "tr": (
        "Yetkililer, kıyı boyunca havanın önceki yılların çoğundan daha yumuşak geçtiğini belirtti.",
        "Yerel bir gazete, ziyaretçilerin çoğunun uzun yollar ve kısa gecelerin hikâyeleriyle döndüğünü yazdı.",
        "Meclis, ilçedeki okullardan kapılarını sabahları biraz daha erken açmalarını istedi.",
        "Ankara sakinlerine göre nehir kıyısındaki yeni park baharın ilk sıcak günlerinden itibaren dolu.",
        "İki ülkenin birçok ortak şarkısı olduğunu ve bunların en iyi akşamları duyulduğunu söyledi.",
    ),
}
_MONTHS = {
    "en": ("March", "May", "June"),
    "ru": ("марте", "мае", "июне"),
    "az": ("mart", "may", "iyun"),
    "tr": ("mart", "mayıs", "haziran"),
}


def made_up(language: str, number: int, words: int = WORDS) -> dict[str, str]:
    """The record of an invented article of so many words; the same number gives the same article."""
    chance = random.Random(f"{language}{number}")
    sentences: list[str] = []
    length = 0
    while length < words:
        turn, rest = divmod(len(sentences), 6)
        pattern = chance.choice(_FILLING[language]) if rest else _TOLD[language][turn % 3]
        month, numbers = chance.choice(_MONTHS[language]), chance.sample(range(12, 980), 2)
        sentences.append(pattern.format(n=numbers[0], k=numbers[1], d=chance.randint(1, 28), m=month))
        length += len(pattern.split())
    paragraphs = [" ".join(sentences[start : start + 3]) for start in range(0, len(sentences), 3)]
    return {
        "id": f"{language}-{number}",
        "text": "\n".join(paragraphs),
        "lang": language,
        "published": "2021-07-01",
        "title": "",
        "url": "https://example.org",
    }


def best_time(work: Callable[[], object]) -> float:
    """The least time that some work takes, in seconds of the processor, done as a build does it."""
    times = []
    with seldom_collected():
        for _ in range(ROUNDS):
            began = process_time()
            work()
            times.append(process_time() - began)
    return min(times)


def figures_only(article: Article) -> None:
    """Read trade and freight, and leave out meetings and works."""
    document = Document(article)
    read_trade(document)
    read_freight(document)


def measure(name: str, records: Sequence[dict[str, Any]]) -> float:
    """Print the rates for some records: making articles of them, and reading these; give the articles a second."""
    articles: list[Article] = [article_from_record(record, source="benchmark") for record in records]
    words = sum(len(article.text.split()) for article in articles) / len(articles)
    made = best_time(lambda: [article_from_record(record, source="benchmark") for record in records])
    figures = best_time(lambda: [figures_only(article) for article in articles])
    took = best_time(lambda: [read(article) for article in articles])
    print(
        f"{name:>8}: {len(articles)} articles of {words:.0f} words; record {1e3 * made / len(articles):.2f} ms, "
        f"reading {1e3 * took / len(articles):.2f} ms an article: {len(articles) / (took + made):.0f} a second; "
        f"trade and freight alone {1e3 * figures / len(articles):.2f} ms: {len(articles) / (figures + made):.0f}"
    )
    return len(articles) / (took + made)


def compare(ours: float, records: Sequence[dict[str, Any]]) -> None:
    """Print what other programs take for some of the same texts, beside our articles a second."""
    texts = [str(record["text"]) for record in records[:: max(len(records) // FOR_RIVALS, 1)]]
    for name, reader in rivals():
        if reader is None:
            print(f"{name}: not installed")
            continue
        began = process_time()
        for text in texts:
            reader(text)
        rate = len(texts) / max(process_time() - began, 1e-6)
        print(f"{name}: {rate:.1f} articles a second; ours is {ours / rate:.0f} times as fast")


def main() -> None:
    """Measure made-up articles of each language, or a sample of a file of records."""
    if len(sys.argv) > 1:
        path = Path(sys.argv[1])
        content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        lines = content.decode("utf-8").splitlines()
        records = [json.loads(line) for line in lines[:: max(len(lines) // SAMPLE, 1)]]
        compare(measure(path.name[:8], records), records)
        return
    made = {language: [made_up(language, number) for number in range(ARTICLES)] for language in _TOLD}
    rates = {language: measure(language, records) for language, records in made.items()}
    compare(rates["en"], made["en"])


if __name__ == "__main__":
    main()
