"""Places as a quizmaster judges them: key, response and question, by what becomes of it."""

import pytest

from tests.grading.keys import key_of, outcomes

COUNTRY = "Which country was it?"
CITY = "Which city was it?"
STATE = "Which state was it?"
WHERE = "Where did it happen?"

ACCEPTED = [
    ("Myanmar", "Burma", COUNTRY),
    ("Burma", "Myanmar", COUNTRY),
    ("Iran", "Persia", COUNTRY),
    ("Thailand", "Siam", COUNTRY),
    ("Sri Lanka", "Ceylon", COUNTRY),
    ("Eswatini", "Swaziland", COUNTRY),
    ("Burkina Faso", "Upper Volta", COUNTRY),
    ("Benin", "Dahomey", COUNTRY),
    ("Democratic Republic of the Congo", "DRC", COUNTRY),
    ("Democratic Republic of the Congo", "Zaire", COUNTRY),
    ("Democratic Republic of the Congo", "DR Congo", COUNTRY),
    ("Republic of the Congo", "Congo-Brazzaville", COUNTRY),
    ("Ivory Coast", "Côte d'Ivoire", COUNTRY),
    ("Ivory Coast", "cote divoire", COUNTRY),
    ("Cape Verde", "Cabo Verde", COUNTRY),
    ("Timor-Leste", "East Timor", COUNTRY),
    ("Türkiye", "Turkey", COUNTRY),
    ("Turkey", "Turkiye", COUNTRY),
    ("North Macedonia", "Macedonia", COUNTRY),
    ("Netherlands", "Holland", COUNTRY),
    ("the Netherlands", "Netherlands", COUNTRY),
    ("United States", "America", COUNTRY),
    ("United States", "the U.S.A.", COUNTRY),
    ("United Kingdom", "Great Britain", COUNTRY),
    ("United Kingdom", "UK", COUNTRY),
    ("United Arab Emirates", "UAE", COUNTRY),
    ("Saudi Arabia", "KSA", COUNTRY),
    ("Czechia", "the Czech Republic", COUNTRY),
    ("Slovakia", "Slovak Republic", COUNTRY),
    ("Bosnia and Herzegovina", "Bosnia", COUNTRY),
    ("North Korea", "DPRK", COUNTRY),
    ("South Korea", "Republic of Korea", COUNTRY),
    ("Taiwan", "Republic of China", COUNTRY),
    ("China", "People's Republic of China", COUNTRY),
    ("Palestine", "State of Palestine", COUNTRY),
    ("Vatican City", "Holy See", COUNTRY),
    ("Russia", "Russian Federation", COUNTRY),
    ("Vietnam", "Viet Nam", COUNTRY),
    ("Laos", "Lao PDR", COUNTRY),
    ("Kyrgyzstan", "Kirghizia", COUNTRY),
    ("Belarus", "Byelorussia", COUNTRY),
    ("Moldova", "Moldavia", COUNTRY),
    ("Ireland", "Eire", COUNTRY),
    ("Trinidad and Tobago", "Trinidad & Tobago", COUNTRY),
    ("Saint Lucia", "St. Lucia", COUNTRY),
    ("Western Sahara", "Sahrawi Republic", COUNTRY),
    ("Soviet Union", "USSR", COUNTRY),
    ("East Germany", "the GDR", COUNTRY),
    ("Yugoslavia", "Jugoslavia", COUNTRY),
    ("Transnistria", "Pridnestrovie", WHERE),
    ("Northern Cyprus", "TRNC", WHERE),
    ("Georgia", "Republic of Georgia", COUNTRY),
    ("Kyiv", "Kiev", CITY),
    ("Beijing", "Peking", CITY),
    ("Astana", "Nur-Sultan", CITY),
    ("Washington, D.C.", "Washington", CITY),
    ("Washington", "Washington DC", CITY),
    ("Ulaanbaatar", "Ulan Bator", CITY),
    ("N'Djamena", "Ndjamena", CITY),
    ("Yangon", "Rangoon", CITY),
    ("Mumbai", "Bombay", CITY),
    ("Chennai", "Madras", CITY),
    ("Kolkata", "Calcutta", CITY),
    ("Ho Chi Minh City", "Saigon", CITY),
    ("Saint Petersburg", "St Petersburg", CITY),
    ("Saint Petersburg", "Leningrad", CITY),
    ("Istanbul", "Constantinople", CITY),
    ("Volgograd", "Stalingrad", CITY),
    ("Gdańsk", "Danzig", CITY),
    ("Rome", "Roma", CITY),
    ("Vienna", "Wien", CITY),
    ("Munich", "München", CITY),
    ("Cologne", "Koln", CITY),
    ("Prague", "Praha", CITY),
    ("Warsaw", "Warszawa", CITY),
    ("Moscow", "Moskva", CITY),
    ("Copenhagen", "København", CITY),
    ("Lisbon", "Lisboa", CITY),
    ("Geneva", "Genève", CITY),
    ("The Hague", "Den Haag", CITY),
    ("Lyon", "Lyons", CITY),
    ("Marrakesh", "Marrakech", CITY),
    ("New York", "New York City", CITY),
    ("New York City", "NYC", CITY),
    ("Los Angeles", "LA", CITY),
    ("San Francisco", "SF", CITY),
    ("Rio de Janeiro", "Rio", CITY),
    ("Paris", "Paris, France", CITY),
    ("Munich", "Munich, Bavaria", CITY),
    ("Munich", "München, Germany", CITY),
    ("London", "London, England", CITY),
    ("London", "London, UK", CITY),
    ("Springfield", "Springfield, Illinois", CITY),
    ("Boston", "Boston, Massachusetts", CITY),
    ("Boston", "Boston, MA", CITY),
    ("Toronto", "Toronto, Ontario, Canada", CITY),
    ("Tbilisi", "Tbilisi, Georgia", CITY),
    ("Springfield, Illinois", "Springfield, IL", CITY),
    ("Springfield, Illinois", "springfield il", CITY),
    ("Boston", "BOSTON MASSACHUSETTS", CITY),
    ("Springfield, Illinois", "Springfield", CITY),
    ("Kuwait City", "Kuwait City, Kuwait", CITY),
    ("California", "CA", STATE),
    ("Texas", "TX", STATE),
    ("New South Wales", "NSW", STATE),
    ("British Columbia", "BC", STATE),
    ("New York", "New York State", STATE),
    ("Georgia", "State of Georgia", STATE),
    ("Bavaria", "Bayern", STATE),
    ("North Rhine-Westphalia", "NRW", STATE),
    ("Catalonia", "Catalunya", STATE),
    ("Tuscany", "Toscana", STATE),
    ("Odisha", "Orissa", STATE),
    ("Quebec", "Québec", STATE),
    ("North Carolina", "N. Carolina", STATE),
    ("Northern Ireland", "NI", WHERE),
    ("Mount Everest", "Everest", "What is the highest mountain?"),
    ("Denali", "Mount McKinley", "Which mountain was it?"),
    ("River Thames", "the Thames", "Which river was it?"),
    ("Thames", "Thames River", "Which river was it?"),
    ("Danube", "Donau", "Which river was it?"),
    ("Lake Victoria", "Victoria", "Which lake was it?"),
    ("Congo River", "Congo", "Which river was it?"),
    ("Mediterranean Sea", "the Mediterranean", "Which sea was it?"),
    ("Sea of Galilee", "Lake Tiberias", WHERE),
    ("Uluru", "Ayers Rock", WHERE),
    ("Falkland Islands", "Malvinas", WHERE),
    ("France", "Paris, France", WHERE),
    ("Puerto Rico", "Puerto Rico, USA", WHERE),
    ("Georgia", "Georgia, USA", STATE),
    ("Georgia", "Georgia in the Caucasus", COUNTRY),
    ("Soviet Union", "Moscow, USSR", WHERE),
    ("Hong Kong", "Hong Kong, China", WHERE),
]
ASKED_FOR_MORE = [
    ("South Korea", "Korea", COUNTRY),
    ("North Korea", "Korea", COUNTRY),
    ("Republic of the Congo", "Congo", COUNTRY),
    ("Democratic Republic of the Congo", "Congo", COUNTRY),
    ("East Germany", "Germany", COUNTRY),
    ("Soviet Union", "Russia", COUNTRY),
    ("Zimbabwe", "Rhodesia", COUNTRY),
    ("United Kingdom", "England", COUNTRY),
    ("England", "UK", COUNTRY),
    ("Scotland", "Great Britain", COUNTRY),
    ("Northern Ireland", "Ireland", COUNTRY),
    ("Norway", "Norwegian", COUNTRY),
    ("Paris", "France", WHERE),
    ("Kenya", "Africa", WHERE),
    ("Texas", "the United States", WHERE),
    ("Dallas", "Texas", WHERE),
    ("France", "Lyon", WHERE),
    ("Houston, Texas", "USA", WHERE),
    ("North Carolina", "Carolina", STATE),
    ("South America", "America", WHERE),
    ("British Virgin Islands", "Virgin Islands", WHERE),
    ("Birmingham", "Birmingham, Alabama", CITY),
    ("Kuwait City", "Kuwait", WHERE),
    ("Greenland", "Denmark", WHERE),
    ("Gulf of Mexico", "the Gulf", WHERE),
    ("Lake Victoria", "Victoria", WHERE),
    ("New Delhi", "Delhi", CITY),
]
REFUSED = [
    ("Russia", "Soviet Union", COUNTRY),
    ("Germany", "East Germany", COUNTRY),
    ("Serbia", "Yugoslavia", COUNTRY),
    ("Yugoslavia", "Serbia", COUNTRY),
    ("Czechia", "Czechoslovakia", COUNTRY),
    ("Ireland", "Northern Ireland", COUNTRY),
    ("Guinea", "Equatorial Guinea", COUNTRY),
    ("Guinea", "Guinea-Bissau", COUNTRY),
    ("Guinea", "Papua New Guinea", COUNTRY),
    ("Dominica", "Dominican Republic", COUNTRY),
    ("Niger", "Nigeria", COUNTRY),
    ("Iran", "Iraq", COUNTRY),
    ("Austria", "Australia", COUNTRY),
    ("Slovakia", "Slovenia", COUNTRY),
    ("Mauritania", "Mauritius", COUNTRY),
    ("Zambia", "Gambia", COUNTRY),
    ("Mali", "Malawi", COUNTRY),
    ("Paraguay", "Uruguay", COUNTRY),
    ("Sudan", "South Sudan", COUNTRY),
    ("South Sudan", "Sudan", COUNTRY),
    ("Samoa", "American Samoa", COUNTRY),
    ("Guyana", "French Guiana", COUNTRY),
    ("Sweden", "Switzerland", COUNTRY),
    ("China", "Taiwan", COUNTRY),
    ("Cyprus", "Northern Cyprus", COUNTRY),
    ("Moldova", "Transnistria", COUNTRY),
    ("South Africa", "Southern Africa", COUNTRY),
    ("Mexico", "New Mexico", COUNTRY),
    ("Jersey", "New Jersey", WHERE),
    ("France", "Paris", COUNTRY),
    ("Kenya", "Africa", COUNTRY),
    ("Paris", "France", CITY),
    ("New York", "New York State", CITY),
    ("Budapest", "Bucharest", CITY),
    ("Paris", "Paris, Texas", CITY),
    ("London", "London, Ontario", CITY),
    ("London", "London Ontario", CITY),
    ("Athens", "Athens, Alabama", CITY),
    ("Boston", "Boston, England", CITY),
    ("Paris", "Paris, London", CITY),
    ("Springfield, Illinois", "Springfield, Missouri", CITY),
    ("Springfield, Illinois", "Springfield, MO", CITY),
    ("Portland, Oregon", "Portland, Maine", CITY),
    ("Kansas", "Arkansas", STATE),
    ("North Carolina", "South Carolina", STATE),
    ("North Carolina", "SC", STATE),
    ("Virginia", "West Virginia", STATE),
    ("Washington State", "Washington, D.C.", STATE),
    ("Texas", "Dallas", STATE),
    ("Kerala", "Karnataka", STATE),
    ("Saxony", "Lower Saxony", STATE),
    ("Georgia", "Georgia, USA", COUNTRY),
    ("France", "Berlin, France", WHERE),
    ("Lake Huron", "Lake Erie", "Which lake was it?"),
    ("Gulf of Mexico", "Gulf of Aden", "Which gulf was it?"),
    ("Black Sea", "Red Sea", "Which sea was it?"),
    ("Rhine", "Rhône", "Which river was it?"),
    ("Tigris", "Euphrates", "Which river was it?"),
    ("North America", "South America", "Which continent was it?"),
    ("Asia", "Africa", "Which continent was it?"),
]


def outcome(key: str, said: str, asked: str) -> str:
    return outcomes(key_of(key, type="place", asked=asked), said)[0]


@pytest.mark.parametrize(("key", "said", "asked"), ACCEPTED)
def test_another_name_of_the_place_is_right(key: str, said: str, asked: str) -> None:
    assert outcome(key, said, asked) == "accept"


@pytest.mark.parametrize(("key", "said", "asked"), ASKED_FOR_MORE)
def test_a_name_that_is_not_enough_is_asked_for_more(key: str, said: str, asked: str) -> None:
    assert outcome(key, said, asked) == "prompt"


@pytest.mark.parametrize(("key", "said", "asked"), REFUSED)
def test_another_place_is_wrong_however_near_its_name(key: str, said: str, asked: str) -> None:
    assert outcome(key, said, asked) == "reject"


@pytest.mark.parametrize(
    ("key", "said", "expected"),
    [
        ("Russian", "Russia", "accept"),
        ("Russians", "the Russian people", "accept"),
        ("the Dutch", "the Netherlands", "accept"),
        ("Swiss", "Swedish", "reject"),
        ("Nigerian", "Nigerien", "reject"),
        ("Austrians", "Australians", "reject"),
        ("Scottish", "Scotland", "accept"),
        ("Welsh", "Wales", "accept"),
        ("European", "Europe", "accept"),
        ("Catalan", "Catalonia", "accept"),
        ("Soviet", "the Soviet Union", "accept"),
        ("British", "English", "prompt"),
        ("English", "British", "prompt"),
        ("Scottish", "Irish", "reject"),
    ],
)
def test_a_people_is_known_by_its_country(key: str, said: str, expected: str) -> None:
    assert outcomes(key_of(key, type="group"), said) == [expected]


@pytest.mark.parametrize(
    ("key", "said", "asked"),
    [
        ("Ceylon", "Sri Lanka", "What was Sri Lanka called until 1972?"),
        ("Saigon", "Ho Chi Minh City", "What was Ho Chi Minh City formerly called?"),
        ("World Health Organization", "WHO", "What does WHO stand for?"),
    ],
)
def test_the_name_that_the_question_tells_is_no_answer(key: str, said: str, asked: str) -> None:
    assert outcomes(key_of(key, asked=asked), said) == ["reject"]


@pytest.mark.parametrize(
    ("key", "said", "expected"),
    [
        ("Nanchang", "Nanchagn", "accept"),
        ("Nanchang", "Nannyang", "reject"),
        ("Fontana", "Fontnar", "reject"),
        ("Bratislava", "Bratislva", "accept"),
        ("Moscow", "Moksva", "accept"),
        ("Tehran", "Tirans", "reject"),
    ],
)
def test_a_slip_that_is_nearer_to_another_city_is_not_forgiven(
    key: str, said: str, expected: str
) -> None:
    assert outcome(key, said, CITY) == expected


def test_a_country_is_not_its_language() -> None:
    asked = "Which language is spoken in Brazil?"
    assert outcomes(key_of("Portuguese", asked=asked), "Portugal") == ["reject"]
