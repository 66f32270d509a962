"""Two sides that met, said with each verb and noun of the four languages: one meeting, held, of these two."""

from datetime import date

import pytest

from tradelines.reading.articles import article_from_text
from tradelines.reading.reader import read

SAID = {
    ("ru", "BLR", "GEO"): [
        "Президент Беларуси Александр Лукашенко, принимая премьер-министра Грузии Георгия Квирикашвили, "
        "говорил о торговле.",
        "Видеовстреча премьер-министра Беларуси Сергея Румаса с премьер-министром Грузии Мамукой Бахтадзе "
        "прошла вчера.",
        "Министры транспорта Беларуси и Грузии провели видеоконференцию.",
        "На встрече с премьер-министром Грузии Мамукой Бахтадзе в Минске премьер-министр Беларуси Сергей Румас "
        "отметил рост перевозок.",
        "Транзит стал темой видеовстречи министра транспорта Беларуси Алексея Авраменко с министром экономики Грузии "
        "Леваном Давиташвили.",
    ],
    ("az", "AZE", "GEO"): [
        "Azərbaycanın Baş naziri Əli Əsədov Gürcüstanın Baş naziri İrakli Kobaxidzeni qəbul edərkən ticarətdən "
        "danışıb.",
        "Azərbaycanın Baş naziri Əli Əsədovun Gürcüstanın Baş naziri İrakli Kobaxidze ilə görüşü keçirilib.",
        "Azərbaycan və Gürcüstan nəqliyyat nazirləri videokonfrans vasitəsilə görüş keçiriblər.",
        "Bakıda keçirilən Azərbaycan–Gürcüstan Biznes Forumunda Azərbaycanın iqtisadiyyat naziri Mikayıl Cabbarov "
        "çıxış edib.",
    ],
    ("tr", "GEO", "TUR"): [
        "Ulaştırma Bakanı Abdulkadir Uraloğlu, Gürcistan Ekonomi Bakanı Levan Davitaşvili'yi kabulünde ticaretten söz "
        "etti.",
        "Ticaret Bakanı Ömer Bolat, Tiflis'te Gürcistan Başbakanı İrakli Kobahidze tarafından kabul edildi.",
        'Ticaret Bakanı Ömer Bolat, çevrim içi düzenlenen "Türkiye-Gürcistan Yatırım Forumu"na katıldı.',
        "Ticaret Bakanı Ömer Bolat ile Gürcistan Ekonomi Bakanı Levan Davitaşvili video konferansla görüştü.",
    ],
    ("en", "BLR", "GEO"): [
        "President Alexander Lukashenko of Belarus, receiving Prime Minister Mamuka Bakhtadze of Georgia, spoke "
        "of trade.",
        "The transport ministers of Belarus and Georgia met by video link.",
        "Belarusian Prime Minister Sergei Rumas made the remarks in a meeting with Georgian Prime Minister Mamuka "
        "Bakhtadze.",
    ],
}
CASES = [(*key, sentence) for key, sentences in SAID.items() for sentence in sentences]


@pytest.mark.parametrize(("language", "one", "other", "sentence"), CASES, ids=[case[3][:60] for case in CASES])
def test_two_who_met(language, one, other, sentence):
    article = article_from_text(sentence, article_id="x", source="x", language=language, published=date(2023, 10, 12))
    [row] = read(article).meetings
    assert (set(row.countries), row.held) == ({one, other}, True)
