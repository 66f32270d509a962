"""Verbs of works in the tenses of Azerbaijani and Turkish, and links told by cases. All sentences are made up."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.segments import read_segments
from tradelines.reading.spans.document import Document
from tradelines.schema import SegmentRow


def rows(language: str, text: str, published: date | None = None) -> list[SegmentRow]:
    return read_segments(Document(Article(article_id="a", text=text, language=language, published=published))).segments


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("az", "Qars-Gümrü dəmir yolu inşa edilməkdədir.", "under construction"),
        ("az", "Qars-Gümrü dəmir yolu genişləndirilmişdir.", "completed"),
        ("az", "Qars-Gümrü dəmir yolu bərpa ediləcəkdir.", "proposed"),
        ("az", "Qars-Gümrü dəmir yolu tamamlanmalıdır.", "under construction"),
        ("az", "Qars-Gümrü dəmir yolunda işlərin yekunlaşdığı bildirilib.", "completed"),
        ("az", "Qars-Gümrü dəmir yolunun təməlini ötən ay qoyublar.", "under construction"),
        ("tr", "Kars-Gümrü demiryolu inşa edilmektedir.", "under construction"),
        ("tr", "Kars-Gümrü demiryolu yenilendi.", "completed"),
        ("tr", "Kars-Gümrü demiryolunu tamamlıyoruz.", "under construction"),
        ("tr", "Kars-Gümrü demiryolu trafiğe açılmıştır.", "completed"),
        ("tr", "Kars-Gümrü demiryolu yeniden trafiğe açıldı.", "operating"),
        ("tr", "2 Mayıs 2017 tarihinde iki ülkenin iş birliğiyle açılan Kars-Gümrü demiryolu 90 kilometre uzunluğunda.",
         "operating"),
        ("az", "Qars-Gümrü dəmir yolunun yenidən qurulması başa çatıb.", "completed"),
        ("az", "Nazir Qars-Gümrü xəttinin 2030-cu ildə tamamlanacağını bildirib.", "under construction"),
        ("az", "Qars-Gümrü dəmir yolunda görülən işlər 60 faiz təşkil edir.", "under construction"),
        ("tr", "Kars-Gümrü demiryolu projesinin tasarımı tamamlandı.", "proposed"),
        ("en", "He said 60 percent of the Kars-Gyumri railway had been rebuilt.", "under construction"),
        ("tr", "Kars-Gümrü demiryolunda çalışmalar sürüyor.", "under construction"),
        ("tr", "Kars-Gümrü demiryolunda ilerleme yüzde 60'a ulaştı.", "under construction"),
        ("tr", "Kars-Gümrü demiryolu için gelecek ay ihaleye çıkılacak.", "proposed"),
        ("tr", "Kars-Gümrü demiryolunu 2030'da tamamlamayı planlıyoruz.", "under construction"),
        ("tr", "Kars-Gümrü demiryolunun fizibilite çalışmaları için iki ülke anlaştı.", "agreed"),
    ],
)  # fmt: skip
def test_the_ending_tells_the_state(language: str, text: str, status: str) -> None:
    assert [row.status for row in rows(language, text)] == [status]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("tr", "Bakü'den çıkıp Gence üzerinden Poti'ye uzanan demiryolu inşa ediliyor.", "Baku-Poti railway"),
        ("tr", "Aktau Limanı'nda bir konteyner terminali kuruluyor.", "Aktau container hub"),
        ("az", "Samur çayı üzərində körpü tikilir.", "Samur bridge"),
        ("az", "Qızılbulaq körpüsü tikilir.", "Qızılbulaq bridge"),
        ("az", "Gümrü-Qars dəmir yolunun Ermənistan ərazisindən keçən hissəsi tikilir.",
         "Gyumri-Kars railway, Armenia section"),
        ("ru", "Через реку Самур возводится новый мост.", "Samur bridge"),
        ("en", "A container hub at the port of Aktau is under construction.", "Aktau container hub"),
        ("en", "The stretch between Rasht and Astara remains to be built.", "Rasht-Astara railway"),
        ("en", "The railway between Kharlachi and Andkhoy is being built.", "Kharlachi-Andkhoy railway"),
        ("en", "The Horadiz-Aghband project is being built.", "Horadiz-Aghband railway"),
        ("tr", "Gazvin-Reşt-Astara hattı inşa ediliyor.", "Gazvin-Rasht-Astara line"),
        ("tr", "Astara (İran) – Astara (Azerbaycan) hattı inşa ediliyor.", "Astara (AZE)-Astara (IRN) railway"),
        ("ru", "Терминал в иранской Астаре завершен на 81 процент.", "Astara (Iran) freight terminal of ADY"),
        ("ru", "Проект Горадиз – Агбенд строится.", "Horadiz-Aghband railway"),
    ],
)  # fmt: skip
def test_the_link_by_its_place_or_its_ends(language: str, text: str, name: str) -> None:
    assert [row.name for row in rows(language, text)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("en", "The Kars-Gyumri railway will be completed by the end of this year.", "2024"),
        ("en", "The Kars-Gyumri railway will be completed next year.", "2025"),
        ("en", "The Kars-Gyumri railway will be completed by the end of the Iranian year (March 20, 2025).", "2025"),
        ("en", "The Kars-Gyumri railway will be completed in the Iranian calendar year 1404.", "2026"),
        ("ru", "Железная дорога Карс – Гюмри будет завершена до конца текущего года.", "2024"),
        ("az", "Qars-Gümrü dəmir yolu gələn ilin sonunadək istifadəyə veriləcək.", "2025"),
        ("tr", "Kars-Gümrü demiryolu bu yıl hizmete girecek.", "2024"),
        ("tr", "Kars-Gümrü demiryolu uzun zamandır tamamlanacak deniyor.", ""),
    ],
)  # fmt: skip
def test_the_year_due(language: str, text: str, due: str) -> None:
    assert [row.due for row in rows(language, text, date(2024, 5, 6))] == [due]


def test_a_year_due_needs_a_day_of_publication_where_it_is_told_from_it() -> None:
    assert rows("en", "The Kars-Gyumri railway will be completed next year.")[0].due == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Sarakhs border crossing was reopened on Monday."),
        ("en", "The lease contract for the port of Poti was signed."),
        ("en", "The North-South corridor rests on an agreement signed in 2000."),
    ],
)
def test_no_news_of_works(language: str, text: str) -> None:
    assert not any(row.status for row in rows(language, text))


@pytest.mark.parametrize(
    ("language", "text", "lengths"),
    [
        ("tr", "Bakü-Tiflis-Kars hattının tamamı 800 kilometre; bunun 500 kilometresi Azerbaycan'da, 200 kilometresi "
         "Gürcistan'da, 100 kilometresi ise Türkiye'de. Hattan geçen yıl 2 milyon ton yük taşındı.",
         [800.0, 500.0, 200.0, 100.0]),
        ("ru", "Открыта железная дорога Карс - Гюмри - Тбилиси. Ее общая протяженность - 300 км, в том числе 100 км по "
         "территории Турции, 80 км по Армении и 120 км по Грузии.", [300.0, 100.0, 80.0, 120.0]),
    ],
)  # fmt: skip
def test_whole_and_parts_have_one_state_and_their_own_lengths(language: str, text: str, lengths: list[float]) -> None:
    found = rows(language, text)
    assert [row.length_km for row in found] == lengths
    assert len({row.status for row in found}) == 1
    assert found[0].status in ("completed", "operating")


def test_the_length_of_a_tunnel_is_none_of_the_line() -> None:
    assert [
        row.length_km for row in rows("tr", "Kars-Gümrü demiryolu 5 kilometre uzunluğunda bir tünelden geçiyor.")
    ] == [None]


def test_a_line_built_by_some_km_is_not_completed() -> None:
    assert rows("ru", "Железная дорога Карс – Гюмри построена на 15 км.")[0].status == "under construction"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Orta Koridor'un kapasitesinin artırılması planlanıyor."),
        ("az", "Gürcüstan Poti limanının payını satmağı planlaşdırır."),
        ("az", "Aktau limanına ilk gəmi yola salınıb."),
        ("ru", "Порт Поти и порт Актау подписали меморандум о сотрудничестве."),
        ("en", "The Port of Baku signed a memorandum with the port of Aktau."),
    ],
)
def test_what_is_said_of_another_thing_is_no_state_of_the_link(language: str, text: str) -> None:
    assert not any(row.status for row in rows(language, text))


def test_a_project_that_was_launched_has_only_begun() -> None:
    assert rows("en", "The Kars-Gyumri railway project was launched in 2010.")[0].status == "under construction"
