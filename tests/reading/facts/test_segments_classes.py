"""Classes of wording for links and their state, each in the languages that have it, and what must not be read.

All sentences are made up. The date of publication is 1 May 2024.
"""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.segments import read_segments
from tradelines.reading.spans.document import Document
from tradelines.schema import SegmentRow

BTK = "Baku-Tbilisi-Kars railway"


def rows(language: str, text: str, published: date | None = date(2024, 5, 1)) -> list[SegmentRow]:
    article = Article(article_id="a", text=text, language=language, published=published)
    return read_segments(Document(article)).segments


def states(language: str, text: str) -> list[tuple[str, str]]:
    return [(row.name, row.status) for row in rows(language, text)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The Darbaza-Maktaaral (152 km) and Bakhty-Ayagoz (270 km) railway lines are under construction.",
            [("Darbaza-Maktaaral railway", "Darbaza", 152), ("Bakhty-Ayagoz railway", "Bakhty", 270)],
        ),
        (
            "en",
            "The Kars-Gyumri railway (80 km) and the Tashkent bypass line (60 km) are being built.",
            [("Kars-Gyumri railway", "Kars", 80), ("Tashkent bypass line", "", 60)],
        ),
        ("ru", "Порты Актау и Курык модернизируются.", [("Aktau port", "", None), ("Kuryk port", "", None)]),
        (
            "ru",
            "Новые терминалы строятся на станциях Лесная и Поти.",
            [("Лесная terminal", "", None), ("Poti terminal", "", None)],
        ),
        ("az", "Poti və Batumi limanları genişləndirilir.", [("Poti port", "", None), ("Batumi port", "", None)]),
        ("tr", "Poti ve Batum limanları genişletiliyor.", [("Poti port", "", None), ("Batumi port", "", None)]),
    ],
)
def test_links_that_share_a_noun_share_their_state(
    language: str, text: str, expected: list[tuple[str, str, float | None]]
) -> None:
    found = rows(language, text)
    assert [(row.name, row.from_place, row.length_km) for row in found] == expected
    assert {row.status for row in found} == {"under construction"}


@pytest.mark.parametrize(
    ("language", "text", "name", "status"),
    [
        ("en", "Trains resumed running on the Kars-Gyumri railway.", "Kars-Gyumri railway", "operating"),
        ("ru", "Движение по железной дороге Гюмри - Карс возобновлено.", "Gyumri-Kars railway", "operating"),
        ("en", "The Kars-Gyumri railway was reopened.", "Kars-Gyumri railway", "operating"),
        ("ru", "Железная дорога Карс - Гюмри вновь открыта.", "Kars-Gyumri railway", "operating"),
        ("az", "Bakı-Tbilisi-Qars dəmir yolu yenidən açılıb.", BTK, "operating"),
        ("tr", "Bakü-Tiflis-Kars demiryolu yeniden açıldı.", BTK, "operating"),
        ("az", "2017-ci ildə istifadəyə verilmiş BTQ dəmir yolu yükləri sürətlə daşıyır.", BTK, "operating"),
        ("tr", "2017'de açılan Bakü-Tiflis-Kars demiryolu bölge için önemli.", BTK, "operating"),
        ("tr", "Bakü-Tiflis-Kars demiryolunun açılışından sonra ilk tren geldi.", BTK, "operating"),
        ("en", "After the opening of the Baku-Tbilisi-Kars railway the first train arrived.", BTK, "operating"),
        (
            "en",
            "A new ferry line between Turkmenbashi and Baku was opened.",
            "Turkmenbashi-Baku ferry line",
            "operating",
        ),
        ("ru", "Между портами Актау и Баку открыта паромная линия.", "Aktau-Baku ferry line", "operating"),
        ("en", "They put the Bereket-Gyzylgaya railway into service.", "Bereket-Gyzylgaya railway", "completed"),
        ("ru", "Страна ввела железную дорогу Берекет - Этрек в эксплуатацию.", "Bereket-Etrek railway", "completed"),
        ("en", "In Poti a container terminal was launched.", "Poti container terminal", "operating"),
        ("ru", "В Поти начал работу новый мультимодальный терминал.", "Poti terminal", "operating"),
        ("ru", "В Поти хорошо работает наш сухой порт.", "Poti dry port", "operating"),
    ],
)
def test_in_use(language: str, text: str, name: str, status: str) -> None:
    assert states(language, text) == [(name, status)]


@pytest.mark.parametrize(
    ("language", "text", "name", "status"),
    [
        ("en", "The capacity of the Baku-Tbilisi-Kars railway has been raised to 5 million tons.", BTK, "operating"),
        ("en", "The port of Poti can handle 12 million tons a year.", "Poti port", "operating"),
        ("ru", "Пропускная способность порта Поти увеличена до 12 млн тонн.", "Poti port", "operating"),
        ("ru", "Порт Поти может принимать 12 млн тонн грузов в год.", "Poti port", "operating"),
        (
            "az",
            "Qonşuların səyi BTQ-nin yük aşırmaq imkanını 1 milyon tondan 5 milyon tona qaldırıb.",
            BTK,
            "operating",
        ),
        ("tr", "Bakü-Tiflis-Kars demiryolunun kapasitesi 5 milyon tona çıkarıldı.", BTK, "operating"),
    ],
)
def test_a_capacity_that_is_there_tells_of_use(language: str, text: str, name: str, status: str) -> None:
    assert states(language, text) == [(name, status)]


@pytest.mark.parametrize(
    ("language", "text", "name", "status"),
    [
        ("en", "The Kars-Gyumri railway is 70 percent complete.", "Kars-Gyumri railway", "under construction"),
        ("ru", "Железная дорога Карс - Гюмри готова на 70%.", "Kars-Gyumri railway", "under construction"),
        ("az", "Rəşt-Astara dəmir yolu 40 faiz hazırdır.", "Rasht-Astara railway", "under construction"),
        ("tr", "Reşt-Astara demiryolunun yüzde 40'ı tamamlandı.", "Rasht-Astara railway", "under construction"),
        ("en", "He asked what holds up the construction of the Kars-Gyumri railway.", "Kars-Gyumri railway",
         "under construction"),
        ("en", "They will speed up the construction of the Kars-Gyumri railway.", "Kars-Gyumri railway",
         "under construction"),
        ("ru", "Завершить строительство железной дороги Карс - Гюмри планируется скоро.", "Kars-Gyumri railway",
         "under construction"),
        ("ru", "Началось строительство вторых путей на участке Достык - Мойынты.", "Dostyk-Moiynty second track",
         "under construction"),
        ("en", "The Khulm-Hairatan road is being repaired.", "Khulm-Hairatan road", "under construction"),
        ("en", "If the Kars-Gyumri railway is inaugurated this year, all will gain.", "Kars-Gyumri railway",
         "under construction"),
        ("en", "Work is under way to expand the port of Poti.", "Poti port", "under construction"),
        ("en", "Both sides are committed to complete and operationalize the port of Poti.", "Poti port",
         "under construction"),
    ],
)  # fmt: skip
def test_under_way(language: str, text: str, name: str, status: str) -> None:
    assert states(language, text) == [(name, status)]


@pytest.mark.parametrize(
    ("language", "text", "name", "status"),
    [
        ("en", "A feasibility study for the Kars-Gyumri railway has been completed.", "Kars-Gyumri railway",
         "proposed"),
        ("en", "The tender for the construction of the Kars-Gyumri railway was announced.", "Kars-Gyumri railway",
         "proposed"),
        ("en", "Construction of the Kars-Gyumri railway, a dream of many, is to begin soon.", "Kars-Gyumri railway",
         "proposed"),
        ("en", "The port of Poti is going to get a new container terminal.", "Poti container terminal", "proposed"),
        ("ru", "Новый сухой порт построят в городе Поти.", "Poti dry port", "proposed"),
        ("az", "Gürcüstan Rəşt-Astara dəmir yolunu çəkəcək.", "Rasht-Astara railway", "proposed"),
        ("en", "They signed a memorandum on completing the Kars-Gyumri railway.", "Kars-Gyumri railway", "agreed"),
        ("en", "Constructing the Kars-Gyumri railway will be the subject of the memorandum.", "Kars-Gyumri railway",
         "agreed"),
    ],
)  # fmt: skip
def test_to_come(language: str, text: str, name: str, status: str) -> None:
    assert states(language, text) == [(name, status)]


def test_names() -> None:
    assert states("tr", "Filyos Limanı hizmete açıldı.") == [("Filyos port", "completed")]
    route = rows("en", "The launch of the maritime route (Sohar-Bandar Abbas) pleased the traders.")[0]
    assert (route.from_place, route.to_place, route.status) == ("Sohar", "Bandar Abbas", "operating")
    text = "The Port of Baku (BPX) is on the sea. BPX can handle 15 million tons a year; the second stage is essential."
    assert states("en", text) == [("Port of Baku", "operating"), ("Port of Baku, second phase", "proposed")]


def test_lengths_with_one_unit_for_all() -> None:
    text = "Bakü-Tiflis-Kars demiryolu hattı toplam 800 kilometre; Azerbaycan sınırları içinde 430, Gürcistan'da 220, "
    found = rows("tr", text + "Türkiye'de 150 kilometresi bulunuyor.")
    assert [row.length_km for row in found] == [800, 430, 220, 150]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "India plans to use the port of Poti as a gateway."),
        ("en", "The port of Poti's capacity is planned to rise."),
        ("en", "The capacity of the port of Poti will be raised to 12 million tons."),
        ("en", "They took it as a sign that traders like the Kars-Gyumri railway."),
        ("en", "Officials proposed connecting Poti and Batumi ports."),
        ("en", "They signed a road map for building the North-South Energy Corridor."),
        ("en", "A new passenger terminal was opened at the airport of Poti."),
        ("en", "The signing is a step in completing the North-South corridor."),
        ("en", "If the visit speeds up the construction of the Kars-Gyumri railway, all will gain."),
        ("en", "He called the launch of the Kars-Gyumri railway an opportunity."),
        ("en", "Rail freight on the Almaty-Tashkent line rose 12 percent."),
        ("en", "The railways of Iran and Iraq signed a memorandum."),
        ("ru", "Железные дороги Казахстана и Узбекистана подписали меморандум."),
        ("ru", "По железной дороге Карс - Гюмри перевезено 300 тыс. тонн."),
        ("ru", "Мощность порта Поти увеличат до 12 млн тонн."),
        ("az", "Gəncə Beynəlxalq Hava Limanı açılıb."),
        ("tr", "İstanbul Hava Limanı açıldı."),
    ],
)
def test_no_claim_on_a_link(language: str, text: str) -> None:
    assert rows(language, text) == []
