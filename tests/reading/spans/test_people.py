"""Names and offices in four languages: invented sentences, each with who is named there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.reading.articles import Article
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.people import people_of
from tradelines.reading.spans.people.names import name_key, nominative, same_person


def read(text, language="en"):
    return people_of(Document(Article(article_id="t", text=text, language=language)))


def known(text, language="en"):
    """(name, role, organisation, country) of everyone with an office, in the order of the text."""
    seen = []
    for mention in read(text, language):
        person = mention.person
        row = (person.name, person.role, person.organisation, person.country)
        if person.role and row not in seen:
            seen.append(row)
    return seen


ENGLISH = [
    (
        "Kazakh Transport Minister Aidar Serikov met reporters.",
        [("Aidar Serikov", "Transport Minister", "Ministry of Transport", "KAZ")],
    ),
    (
        "The Minister of Trade, Industry and Tourism of Georgia Nino Lomidze spoke.",
        [("Nino Lomidze", "Minister of Trade, Industry and Tourism",
          "Ministry of Trade, Industry and Tourism", "GEO")],
    ),
    (
        "Azerbaijan's State Food Agency Chairman Major General Elnur Safarov spoke.",
        [("Elnur Safarov", "Chairman, Major General", "State Food Agency", "AZE")],
    ),
    (
        "Elnur Safarov, the outgoing Azerbaijani ambassador to Iran, spoke.",
        [("Elnur Safarov", "Ambassador to Iran", "Embassy of Azerbaijan", "AZE")],
    ),
    (
        "Ambassador of Uzbekistan to Türkiye Rustam Nazarov spoke.",
        [("Rustam Nazarov", "Ambassador to Türkiye", "Embassy of Uzbekistan", "UZB")],
    ),
    (
        "The acting head of Iran's Fisheries Organization (IFO), Hamid Rezvani, spoke.",
        [("Hamid Rezvani", "Acting Head", "Fisheries Organization", "IRN")],
    ),
    (
        "Turkmen Deputy Prime Minister and Foreign Minister Myrat Durdyev spoke.",
        [("Myrat Durdyev", "Deputy Prime Minister, Foreign Minister", "Ministry of Foreign Affairs", "TKM")],
    ),
    (
        "Vice Mayor of Chengdu Wang Liwei and Vice Governor of Hunan province He Dapeng spoke.",
        [
            ("Wang Liwei", "Vice Mayor of Chengdu", "Chengdu", "CHN"),
            ("He Dapeng", "Vice Governor of Hunan province", "Hunan province", ""),
        ],
    ),
    (
        "Leyla Amirova, Advisor to the Minister of Energy of Azerbaijan, Secretary General of the Green Fund, spoke.",
        [("Leyla Amirova", "Advisor to the Minister of Energy, Secretary General", "Green Fund", "AZE")],
    ),
    (
        "Presidents Omar Dastan, by video link, and Farid Golestani watched.",
        [("Omar Dastan", "President", "", ""), ("Farid Golestani", "President", "", "")],
    ),
    (
        "BAKU - Special Envoy Marek Zielny spoke.",
        [("Marek Zielny", "Special Envoy", "", "")],
    ),
    (
        "Georgia's Foreign Secretary, Nino Eka Lomidze who was in Baku, spoke.",
        [("Nino Eka Lomidze", "Foreign Secretary", "", "GEO")],
    ),
    (
        "Chair of the Energy Committee of the Polish National Assembly Ewa de Zielna spoke.",
        [("Ewa de Zielna", "Chair", "Energy Committee of the Polish National Assembly", "POL")],
    ),
    (
        "Polish Deputy Foreign Minister Marek Zielny spoke.",
        [("Marek Zielny", "Deputy Foreign Minister", "Ministry of Foreign Affairs", "POL")],
    ),
]  # fmt: skip

RUSSIAN = [
    (
        "Министр транспорта Казахстана Айдар Сериков выступил.",
        [("Айдар Сериков", "Minister of Transport", "Ministry of Transport", "KAZ")],
    ),
    (
        "Он встретился с заместителем премьер-министра Узбекистана Рустамом Назаровым.",
        [("Рустам Назаров", "Deputy Prime Minister", "Government of Uzbekistan", "UZB")],
    ),
    (
        "Глава Министерства экономики и устойчивого развития Грузии Нино Ломидзе выступила.",
        [("Нино Ломидзе", "Minister of Economy and Sustainable Development",
          "Ministry of Economy and Sustainable Development", "GEO")],
    ),
    (
        "Переговоры прошли с заместителем главы армянского правительства Арменом Саркисяном.",
        [("Армен Саркисян", "Deputy Prime Minister", "Government of Armenia", "ARM")],
    ),
    (
        "С Эльнуром Сафаровым, генеральным директором АО «Азерпорт», говорили о грузах.",
        [("Эльнур Сафаров", "Director General", "АО «Азерпорт", "")],
    ),
    (
        "Глава МИД Ирана Хамид Резвани выступил.",
        [("Хамид Резвани", "Minister of Foreign Affairs", "Ministry of Foreign Affairs", "IRN")],
    ),
]  # fmt: skip

TURKIC = [
    (
        "az",
        "Qazaxıstanın nəqliyyat naziri Aydar Serikov çıxış edib.",
        [("Aydar Serikov", "Minister of Transport", "Ministry of Transport", "KAZ")],
    ),
    (
        "az",
        "Rusiya Baş nazirinin müavini İqor Sokolovun sözlərinə görə, yük artıb.",
        [("İqor Sokolov", "Deputy Prime Minister", "Government of Russia", "RUS")],
    ),
    (
        "az",
        "İranın yol və şəhərsalma naziri Həmid Rezvani danışıb.",
        [("Həmid Rezvani", "Minister of Roads and Urban Development",
          "Ministry of Roads and Urban Development", "IRN")],
    ),
    (
        "tr",
        "Özbekistan Başbakan Yardımcısı Rustam Nazarov konuştu.",
        [("Rustam Nazarov", "Deputy Prime Minister", "Government of Uzbekistan", "UZB")],
    ),
    (
        "tr",
        "Kazakistan Ulaştırma Bakanı Aydar Serikov'un açıklaması yayımlandı.",
        [("Aydar Serikov", "Minister of Transport", "Ministry of Transport", "KAZ")],
    ),
    (
        "tr",
        "Gürcistan Büyükelçisi Nino Lomidze konuştu.",
        [("Nino Lomidze", "Ambassador", "Embassy of Georgia", "GEO")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), ENGLISH)
def test_english_offices(text, people):
    assert known(text) == people


@pytest.mark.parametrize(("text", "people"), RUSSIAN)
def test_russian_offices_and_names_in_their_cases(text, people):
    assert known(text, "ru") == people


@pytest.mark.parametrize(("language", "text", "people"), TURKIC)
def test_offices_behind_their_country(language, text, people):
    assert known(text, language) == people


def test_a_surname_alone_is_the_person_named_before():
    mentions = read("Georgian Prime Minister Levan Gelashvili met President Omar Dastan. Gelashvili visited Baku.")
    assert mentions[-1].person is mentions[0].person


def test_an_office_alone_is_its_holder():
    mentions = read("Georgian Prime Minister Levan Gelashvili spoke. The Georgian prime minister met guests.")
    assert mentions[-1].form == "office"
    assert mentions[-1].person is mentions[0].person


def test_one_office_two_spellings_is_one_person():
    text = (
        "Iranian Minister of Roads Qasem Rostami visited Baku. "
        "The visit of Mr. Rostam Ghasemi, Minister of Roads of Iran, to Baku ended."
    )
    people = {id(mention.person): mention.person for mention in read(text) if mention.person.name}
    assert [person.spellings for person in people.values()] == [["Qasem Rostami", "Rostam Ghasemi"]]


@pytest.mark.parametrize(
    ("name", "language", "plain"),
    [
        ("Алексеем Смирновым", "ru", "Алексей Смирнов"),
        ("Тамарой Иванидзе", "ru", "Тамара Иванидзе"),
        ("Али Резаи", "ru", "Али Резаи"),
        ("Vaqif Quliyevlə", "az", "Vaqif Quliyev"),
        ("Mehmet Yılmaz'ın", "tr", "Mehmet Yılmaz"),
        ("John Smith", "en", "John Smith"),
    ],
)
def test_names_lose_the_endings_of_their_case(name, language, plain):
    assert nominative(name, language) == plain


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Zakir Hasanov", "Zakir Hassanov", True),
        ("Qasem Rostami", "Rostam Ghasemi", True),
        ("Ali Larijani", "Sadeq Larijani", False),
        ("Heydar Aliyev", "Ilham Aliyev", False),
    ],
)
def test_spellings_of_one_name(one, other, same):
    assert same_person(one, other) is same


def test_letters_of_all_scripts_become_latin():
    assert name_key("Əli Əsədov") == "eli esedov"
    assert name_key("Али Асадов") == "ali asadov"


WORDS = [
    "Minister", "of", "the", "Trade", "Iran", "Baku", "Ali", "Rezaei", ",", "(TPO)", "and", "met", "President", "'s",
    "министр", "Ирана", "с", "послом", "naziri", "Bakanı", "«Азерпорт»", "Qazaxıstanın", "ve", ".", "-",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), max_size=20)


@given(TEXTS, st.sampled_from(["en", "ru", "az", "tr"]))
def test_every_mention_stands_in_the_text(words, language):
    text = " ".join(words)
    for mention in read(text, language):
        assert 0 <= mention.outer_start <= mention.start < mention.end <= mention.outer_end <= len(text)
        assert text[mention.start : mention.end].strip()
