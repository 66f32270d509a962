"""Names and offices in Russian, Azerbaijani and Turkish, in every case: invented sentences."""

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.people import people_of

RUSSIAN = [
    ("Он встретился с главой МИД Турции Хаканом Оздемиром.", "Хакан Оздемир", "Minister of Foreign Affairs", "TUR"),
    ("Он встретился с главой таможни Ирана Форудом Карими.", "Форуд Карими", "Head", "IRN"),
    ("Замминистра транспорта Казахстана Айдар Сериков заявил.", "Айдар Сериков", "Deputy Minister of Transport", "KAZ"),
    ("Замглавы МИД России Олег Петров заявил.", "Олег Петров", "Deputy Minister of Foreign Affairs", "RUS"),
    ("Спецпредставитель ЕС по Южному Кавказу Магда Линд заявила.", "Магда Линд", "Envoy", "EU"),
    ("Министр энергетики Казахстана Айдар Сериков встретился с делегацией компании.",
     "Айдар Сериков", "Minister of Energy", "KAZ"),
    ("Он принял вице-премьера Узбекистана Джасура Ходжаева.", "Джасур Ходжаев", "Deputy Prime Minister", "UZB"),
    ("Он принял министра транспорта и инфраструктурного развития Казахстана Айдара Серикова.",
     "Айдар Сериков", "Minister of Transport and Infrastructure", "KAZ"),
]  # fmt: skip
AZERBAIJANI = [
    ("Nazir Türkiyənin ticarət naziri Hakan Özdemirlə görüşüb.", "Hakan Özdemir", "Minister of Trade", "TUR"),
    ("O, Gürcüstanın Baş naziri Levan Gelaşidzeni qəbul edib.", "Levan Gelaşidze", "Prime Minister", "GEO"),
    ("Qazaxıstan Parlamentinin sədri Sahibə Qasımova gəlib.", "Sahibə Qasımova", "Speaker", "KAZ"),
    ("“Xəzər” QSC-nin sədri Elnur Səfərov “Liman” ASC-nin direktoru ilə görüşüb.", "Elnur Səfərov", "Chairman", ""),
    ("Pakistanın səfirinə Qasim Rəhim məlumat verib.", "Qasim Rəhim", "Ambassador", "PAK"),
    ("İqtisadi siyasət, sənaye və ticarət komitəsinin sədri Elnur Səfərov gəlib.", "Elnur Səfərov", "Chairman", ""),
]
TURKISH = [
    ("Çin'in Ankara Büyükelçisi Wang Liwei konuştu.", "Wang Liwei", "Ambassador to Türkiye", "CHN"),
    ("Türkmenistan Devlet Bakanı Myrat Durdıyev konuştu.", "Myrat Durdıyev", "Minister of State", "TKM"),
    ("Irak Başbakanı Rahim es-Sudani konuştu.", "Rahim es-Sudani", "Prime Minister", "IRQ"),
    ("Azerbaycan Milli Meclisi Başkanı Elnur Seferov konuştu.", "Elnur Seferov", "Speaker", "AZE"),
    ("Cumhurbaşkanı Yardımcısı Kemal Demir konuştu.", "Kemal Demir", "Vice President", ""),
]
ALL = [
    (language, *case) for language, cases in (("ru", RUSSIAN), ("az", AZERBAIJANI), ("tr", TURKISH)) for case in cases
]


@pytest.mark.parametrize(("language", "text", "name", "role", "country"), ALL)
def test_offices_and_names_by_case(language, text, name, role, country):
    article = Article(article_id="t", text=text, language=language)
    people = {m.person.name: m.person for m in people_of(Document(article)) if m.person.name}
    assert (people[name].role, people[name].country) == (role, country)


def test_two_ministers_of_two_countries_have_their_own():
    text = "Министры транспорта Ирана и Казахстана Омид Карими и Айдар Сериков открыли линию."
    mentions = people_of(Document(Article(article_id="t", text=text, language="ru")))
    assert {m.person.name: m.person.country for m in mentions} == {"Омид Карими": "IRN", "Айдар Сериков": "KAZ"}


def test_a_route_is_no_person():
    text = "Nazirlər Orta Dəhlizi müzakirə ediblər."
    mentions = people_of(Document(Article(article_id="t", text=text, language="az")))
    assert [mention.person.name for mention in mentions] == [""]
