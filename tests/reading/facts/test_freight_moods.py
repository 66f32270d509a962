"""Whether a load was carried, can be or is aimed at, by the verb and the clause; and the period it is told for."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.freight import read_freight
from tradelines.reading.spans.document import Document
from tradelines.schema import FreightRow


def rows(language: str, text: str) -> list[FreightRow]:
    article = Article(article_id="x", text=text, language=language, published=date(2025, 11, 26))
    return read_freight(Document(article)).freight


KINDS = [
    # what can be carried, whatever the verb of carrying is
    ("en", "The line ends at Aktau port. 15 million tons of cargo could pass over it in a year.", ["capacity"]),
    ("ru", "Ежегодно порт Актау сможет переваливать 15 млн тонн.", ["capacity"]),
    ("az", "Bakı limanı ildə 25 milyon ton yük qəbul edə biləcək.", ["capacity"]),
    ("az", "Bakı limanında ildə 25 milyon ton yük qəbul etmək olacaq.", ["capacity"]),
    ("tr", "Aktau Limanı yılda 15 milyon ton yükü kaldırabilecek.", ["capacity"]),
    # what can reach a number is expected to
    ("en", "Aktau port can reach 15 million tons this year.", ["forecast"]),
    ("ru", "Порт Актау сможет достичь 5 млн тонн в 2026 году.", ["forecast"]),
    ("az", "Bakı limanının həcmi 8 milyon tona çata bilər.", ["forecast"]),
    # so many a day is what a crossing can take, but a goal is a goal
    ("en", "Aktau port will take 300 trucks a day.", ["capacity"]),
    ("tr", "Orta Koridor'da günde 5 tren çalıştırmayı hedefliyoruz.", ["target"]),
    ("en", "Some 400 wagons would have to change hands every day at Sarakhs.", ["target"]),
    # what another comes instead of
    ("en", "On the Dostyk-Moiynty line, instead of 12 trains a day, 60 trains can go.", ["capacity", "capacity"]),
    (
        "ru",
        "Через порт Актау договорились передавать ежесуточно 100 вагонов вместо нынешних 62 вагонов.",
        ["target", "actual"],
    ),
    # the verb closes the clause, and stands behind the last of a list
    ("az", "Bakı limanında gündə orta hesabla 46 vaqon boşaldılır, məqsəd 120 vaqondur.", ["actual", "target"]),
    ("az", "Bakı limanının imkanları ildə 17 milyon ton və 400 min TEU həcmindədir.", ["capacity", "capacity"]),
    # what goes on with a plan is planned
    ("en", "The plan for the Middle Corridor is 600 trains for 2026 and 3,000 trains by 2029.", ["target", "target"]),
    ("en", "About 300 trains are expected on the Middle Corridor in 2026, or 30,000 TEU.", ["forecast", "forecast"]),
    ("ru", "Порт Актау способен обработать 12 млн тонн, в том числе до 7 млн тонн нефти.", ["capacity", "capacity"]),
    ("ru", "Мощность порта Актау вырастет с 70 тыс. ДФЭ в год сегодня до 240 тыс. ДФЭ.", ["capacity", "capacity"]),
    (
        "ru",
        "Через станцию Достык теперь будет проходить 14 поездов вместо запланированных 10 поездов.",
        ["forecast", "target"],
    ),
    ("en", "Yalama station can take 10 trains (about 11 million tons of cargo a year).", ["capacity", "capacity"]),
    (
        "en",
        "The annual capacity of Astara terminal of 1 million tons is planned to increase to 5 million tons.",
        ["capacity", "capacity"],
    ),
    (
        "en",
        "The cargo volume on the Middle Corridor will be increased from 1 to 5 million tons.",
        ["actual", "forecast"],
    ),
    (
        "en",
        "The capacity of Aktau port is being expanded from the current 15 to 25 million tons.",
        ["capacity", "capacity"],
    ),
    ("az", "Gələcəkdə BTQ ilə daşımaların illik həcmi 15 milyon tondan çox olacaq.", ["forecast"]),
    ("en", "Aktau port can take ships with a capacity of more than 12,000 TEU.", []),
    ("en", "Four 14,400-TEU container ships called at Aktau port.", []),
    ("az", "BTQ ilə 26 min TEU (1 TEU - 20 futluq konteyner) daşınıb.", ["actual"]),
    ("az", "BTQ ilə yük dövriyyəsi 8 milyard 675,7 milyon ton-kilometr olub.", []),
    ("ru", "Более 400 фур находятся в электронной очереди в пункте пропуска Верхний Ларс.", []),
    # what each ship holds, what waits and what has been added are no loads
    ("en", "Aktau port bought ships of 700 containers each to carry cargo.", []),
    ("tr", "Aktau Limanı'nda bekleyen TIR sayısı 140.", []),
    ("en", "Aktau port handled 4 million tons in 2024 (increase - 0.9 million tons).", ["actual"]),
]
PERIODS = [
    ("Aktau port handled 4 million tons in the first half of 2025. Last year it was 3 million tons.", "2024-06-30"),
    ("The first train left Aktau port on 3 May 2025. Since then 300 containers were handled there.", "2025-11-26"),
    (
        "Aktau port handled 400,000 tons in 2024. In 2023 there had been 300,000 tons. Kuryk port passed 90,000 tons "
        "for the first time.",
        "2024-12-31",
    ),
    ("Aktau port handled 2 million tons; the hub opens in 2027.", ""),
    ("Aktau port had handled 300,000 tons by mid-September.", ""),
    ("Some 20 million tons went through Poti port in the first half of 2025, after 19 million tons in 2024. "
     "Batumi port took 2 million tons.", "2025-06-30"),
    ("Aktau port handled 3 million tons in 2025, but in 2024 it handled 2 million tons.", "2024-12-31"),
]  # fmt: skip


def test_a_number_in_brackets_keeps_its_year_to_itself() -> None:
    text = "2024-cü ildə Bakı Limanında yükaşırma 2023-cü ilə (3787 min ton) nisbətdə artaraq 4061 min ton olub."
    assert [row.period_end for row in rows("az", text)] == ["2023-12-31", "2024-12-31"]


def test_the_year_before_is_that_before_the_one_told_of() -> None:
    text = "2024-cü ildə Bakı limanında vaqon aşırılması 44 175 ədədə çatıb (keçən il bu say 42 999 ədəd olub)."
    assert [row.period_end for row in rows("az", text)] == ["2024-12-31", "2023-12-31"]


def test_the_day_of_a_date_counts_nothing() -> None:
    assert rows("ru", "2025-11-26 Контейнеров через порт Актау прошло больше.") == []


@pytest.mark.parametrize(("language", "text", "kinds"), KINDS)
def test_the_verb_tells_the_kind(language: str, text: str, kinds: list[str]) -> None:
    assert [row.kind for row in rows(language, text)] == kinds


@pytest.mark.parametrize(("text", "end"), PERIODS)
def test_the_last_load_is_of_its_own_period(text: str, end: str) -> None:
    assert rows("en", text)[-1].period_end == end


def test_a_headline_takes_its_period_from_the_text() -> None:
    (row,) = rows("en", "Aktau port handles 29 million tons\n\nAktau port handled 29 million tons in May 2025.")
    assert (row.period_start, row.start) == ("2025-05-01", 19)
