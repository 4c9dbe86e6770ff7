"""The units that amounts come in, by the words and signs that news uses for them."""

from collections.abc import Mapping

CURRENCY_SIGNS: Mapping[str, str] = {
    "US$": "USD", "$": "USD", "HK$": "HKD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD",
    "NZ$": "NZD", "S$": "SGD", "NT$": "TWD", "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "JPY",
    "₹": "INR", "Rs.": "INR", "Rs": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₦": "NGN",
    "₪": "ILS", "₴": "UAH", "₱": "PHP", "USD": "USD", "EUR": "EUR", "GBP": "GBP", "CHF": "CHF",
    "CAD": "CAD", "AUD": "AUD", "JPY": "JPY", "CNY": "CNY", "RMB": "CNY", "INR": "INR",
}  # fmt: skip
"""Signs and codes that stand before a number; a bare dollar is the American one."""

_CURRENCIES: Mapping[str, str] = {
    "USD": "dollar|us dollar|u.s. dollar|american dollar|usd",
    "CAD": "canadian dollar",
    "AUD": "australian dollar",
    "NZD": "new zealand dollar",
    "HKD": "hong kong dollar",
    "SGD": "singapore dollar",
    "EUR": "euro|eur",
    "GBP": "pound sterling|pound|gbp|quid",
    "pence": "pence|p",
    "cents": "cent",
    "JPY": "yen|japanese yen",
    "CNY": "yuan|chinese yuan|renminbi|rmb",
    "INR": "rupee|indian rupee",
    "PKR": "pakistani rupee",
    "RUB": "rouble|ruble",
    "KRW": "won|south korean won",
    "CHF": "swiss franc|franc",
    "SEK": "swedish krona|swedish kronor|krona|kronor",
    "NOK": "norwegian krone",
    "DKK": "danish krone",
    "TRY": "lira|turkish lira",
    "ZAR": "rand",
    "BRL": "reais",
    "MXN": "peso|mexican peso",
    "UAH": "hryvnia",
    "PLN": "zloty",
    "THB": "baht",
    "NGN": "naira",
    "SAR": "riyal|saudi riyal",
    "AED": "dirham",
    "ILS": "shekel",
    "IDR": "rupiah",
    "KES": "kenyan shilling",
}
_MEASURES: Mapping[str, str] = {
    "millimetre": "millimetre|millimeter|mm",
    "centimetre": "centimetre|centimeter|cm",
    "metre": "metre|meter",
    "kilometre": "kilometre|kilometer|km|kms",
    "inch": "inch|inches",
    "foot": "foot|feet|ft",
    "yard": "yard",
    "mile": "mile",
    "nautical mile": "nautical mile",
    "light year": "light year|light-year",
    "gram": "gram|gramme",
    "kilogram": "kilogram|kilo|kg|kgs",
    "tonne": "tonne|metric ton",
    "ton": "ton",
    "ounce": "ounce",
    "hectare": "hectare",
    "acre": "acre",
    "litre": "litre|liter",
    "gallon": "gallon",
    "barrel": "barrel",
    "mile an hour": "mph|miles per hour|miles an hour",
    "kilometre an hour": "kph|kmh|km/h|kilometres per hour|kilometers per hour|kilometres an hour"
    "|kilometers an hour",
    "knot": "knot",
    "degree Celsius": "\u00b0c|\u00baC|degrees celsius|degree celsius|degrees c",
    "degree Fahrenheit": "\u00b0f|degrees fahrenheit|degree fahrenheit|degrees f",
    "degree": "degree",
    "magnitude": "magnitude",
    "watt": "watt",
    "kilowatt": "kilowatt|kw",
    "megawatt": "megawatt|mw",
    "gigawatt": "gigawatt|gw",
    "kilowatt hour": "kilowatt hour|kwh",
    "gigabyte": "gigabyte|gb",
    "megabyte": "megabyte|mb",
    "terabyte": "terabyte|tb",
    "hertz": "hertz|hz",
    "gigahertz": "gigahertz|ghz",
    "megapixel": "megapixel",
}
_TIMES: Mapping[str, str] = {
    "second": "second",
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "week": "week",
    "fortnight": "fortnight",
    "month": "month",
    "year": "year",
    "decade": "decade",
    "century": "century|centuries",
}


def _with_plurals(table: Mapping[str, str]) -> Mapping[str, str]:
    """Return each word of the table in lower case, and its plural, with the name it stands for."""
    words = {word.casefold(): name for name, group in table.items() for word in group.split("|")}
    return {**{f"{word}s": name for word, name in words.items() if len(word) > 2}, **words}


CURRENCY_WORDS = _with_plurals(_CURRENCIES)
MEASURES = _with_plurals(_MEASURES)
TIME_UNITS = _with_plurals(_TIMES)
"""Words that stand after a number, in lower case, each with the unit it stands for."""
