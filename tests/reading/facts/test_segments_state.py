"""States told in the manner of agencies: shares of works, foundations, agreements, what is due. All invented."""

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.segments import read_segments
from tradelines.reading.spans.document import Document
from tradelines.schema import SegmentRow


def rows(language: str, text: str) -> list[SegmentRow]:
    return read_segments(Document(Article(article_id="a", text=text, language=language))).segments


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        (
            "en",
            "Some 60 percent of the construction works on the Kars-Gyumri railway has been done.",
            "under construction",
        ),
        ("ru", "Железная дорога Карс – Гюмри готова на 40%.", "under construction"),
        (
            "az",
            "Qars-Gümrü dəmir yolunun layihələndirilməsi 90 %, tikintisi isə 35 % tamamlanıb.",
            "under construction",
        ),
        ("az", "Qars-Gümrü dəmir yolunda işlərin 35 faizi icra olunub.", "under construction"),
        ("az", "90 kilometrlik Qars-Gümrü dəmir yolunun 40 kilometri tikilib.", "under construction"),
        ("tr", "Kars-Gümrü demiryolunun yüzde 35'i tamamlandı.", "under construction"),
        ("tr", "Kars-Gümrü demiryolunun temeli dün Bakan'ın katıldığı törenle atıldı.", "under construction"),
        ("tr", "Kars-Gümrü demiryolunun temeli gelecek ay Bakan'ın katıldığı törenle atılacak.", "proposed"),
        ("az", "Təməli qoyulan Qars-Gümrü dəmir yolunun uzunluğu 90 km-dir.", "under construction"),
        ("tr", "Yapımı süren Kars-Gümrü demiryolu 90 kilometre uzunluğunda.", "under construction"),
        ("tr", "İki ülke Kars-Gümrü demiryolu projesi için mutabakat zaptı imzaladı.", "agreed"),
        ("az", "İki ölkə Qars-Gümrü dəmir yolu ilə bağlı saziş imzalayıb.", "agreed"),
        ("ru", "Подписано соглашение о разработке ТЭО железной дороги Карс – Гюмри.", "agreed"),
        ("ru", "Начато проектирование железной дороги Карс – Гюмри.", "proposed"),
        ("tr", "Kars-Gümrü demiryolunun fizibilite çalışmaları yapıldı.", "proposed"),
        ("az", "Qars-Gümrü dəmir yolunun inşasına start verilib.", "under construction"),
        ("en", "A ground-breaking ceremony for the Kars-Gyumri railway was held.", "under construction"),
        ("en", "Traders are waiting for the inauguration of the Kars-Gyumri railway.", "under construction"),
        ("tr", "Kars-Gümrü demiryolunun açılışı bekleniyor.", "under construction"),
        (
            "en",
            "We are building a bridge in Gyumri, and once the bridge is completed, trade will grow.",
            "under construction",
        ),
        ("en", "The newly laid Kars-Gyumri railway is 90 km long.", "completed"),
        ("ru", "Движение по железной дороге Карс – Гюмри возобновлено.", "operating"),
        (
            "az",
            "Qars-Gümrü dəmir yolunun tikintisinin 2030-cu ildə başa çatdırılması planlaşdırılır.",
            "under construction",
        ),
    ],
)
def test_the_state_in_the_words_of_agencies(language: str, text: str, status: str) -> None:
    assert [row.status for row in rows(language, text)] == [status]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "They agreed on the construction of the Kars-Gyumri railway. It will be completed by 2030.", "agreed"),
        ("ru", "Подписан договор о строительстве дороги Карс – Гюмри. Дорога будет сдана в 2030 году.", "agreed"),
        ("az", "Qars-Gümrü dəmir yolunun tikintisinə dair saziş imzalanıb. Xətt 2030-cu ildə tamamlanacaq.", "agreed"),
        ("tr", "Kars-Gümrü demiryolunun inşası için anlaşma imzalandı. Hat 2030'da tamamlanacak.", "agreed"),
        ("en", "The Kars-Gyumri railway will be completed by 2030. The line is being built.", "under construction"),
    ],
)
def test_what_is_only_due_gives_way_to_a_plain_statement(language: str, text: str, status: str) -> None:
    assert [row.status for row in rows(language, text)] == [status]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Участники одобрили ставки до порта Поти и подписали протокол."),
        ("tr", "Orta Koridor üzerinden geçen yıl 2 milyon ton yük taşındı."),
        ("tr", "Kars Köprüsü'nden geçecek hattın bedeli 2 milyar dolar."),
    ],
)
def test_a_way_or_a_means_is_told_nothing_of(language: str, text: str) -> None:
    assert all(row.status == "" and row.cost_usd is None for row in rows(language, text) if row.mode != "rail")


@pytest.mark.parametrize(
    ("language", "text", "length_km"),
    [
        ("en", "The Kars-Gyumri railway is being built. Its total length is 90 km.", 90.0),
        ("ru", "Железная дорога Карс – Гюмри строится. Общая протяженность составит 90 км.", 90.0),
        ("az", "Qars-Gümrü dəmir yolu tikilir. Uzunluğu 90 km-dir.", 90.0),
        ("tr", "Kars-Gümrü demiryolu inşa ediliyor. Toplam uzunluğu 90 kilometre.", 90.0),
        ("en", "The Kars-Gyumri railway (about 90 km) is being built.", 90.0),
        ("en", "The projected Kars-Gyumri railway will be about 90 kilometers (km).", 90.0),
    ],
)
def test_the_length_told_apart_from_the_name(language: str, text: str, length_km: float) -> None:
    assert [row.length_km for row in rows(language, text)] == [length_km]
