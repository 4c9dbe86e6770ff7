"""The units and currencies that quantities come in, by the folded words that name them."""

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple


class Unit(NamedTuple):
    """A unit: its dimension, and how many base units of that dimension it is."""

    sign: str
    factor: Fraction


# Dimension, size in the base unit, names. Weeks and months do not convert: a month has no fixed
# number of days. International yard and pound; every size is exact.
_ROWS: tuple[tuple[str, str, str], ...] = (
    ("percent", "1", "percent|per cent|pct|percentage|percent of"),
    ("points", "1", "percentage points|percent points|pp|percentage point"),
    ("seconds", "1", "second|seconds|sec|secs"),
    ("seconds", "60", "minute|minutes|min|mins"),
    ("seconds", "3600", "hour|hours|hr|hrs"),
    ("seconds", "86400", "day|days"),
    ("seconds", "604800", "week|weeks|wk|wks"),
    ("seconds", "1209600", "fortnight|fortnights"),
    ("months", "1", "month|months"),
    ("months", "12", "year|years|yr|yrs"),
    ("months", "120", "decade|decades"),
    ("months", "1200", "century|centuries"),
    ("months", "12000", "millennium|millennia|millenniums"),
    ("length", "1", "m|metre|metres|meter|meters"),
    ("length", "0.01", "cm|centimetre|centimetres|centimeter|centimeters"),
    ("length", "0.001", "mm|millimetre|millimetres|millimeter|millimeters"),
    ("length", "1000", "km|kms|kilometre|kilometres|kilometer|kilometers"),
    ("length", "1609.344", "mile|miles|mi"),
    ("length", "0.3048", "foot|feet|ft"),
    ("length", "0.0254", "inch|inches|in"),
    ("length", "0.9144", "yard|yards|yd|yds"),
    ("mass", "1", "kg|kgs|kilo|kilos|kilogram|kilograms"),
    ("mass", "0.001", "g|gram|grams|gramme|grammes"),
    ("mass", "1000", "tonne|tonnes|metric ton|metric tons"),
    ("mass", "0.45359237", "pound weight|lb|lbs"),
    ("mass", "0.028349523125", "ounce|ounces|oz"),
    ("area", "1", "square metre|square metres|square meter|square meters|sq m|sqm|m2"),
    (
        "area",
        "1000000",
        "square kilometre|square kilometres|square kilometer|square kilometers|sq km|km2",
    ),
    ("area", "2589988.110336", "square mile|square miles|sq mi"),
    ("area", "10000", "hectare|hectares|ha"),
    ("area", "4046.8564224", "acre|acres"),
    ("speed", "1", "km h|kmh|kph|kilometres per hour|kilometers per hour|km per hour"),
    ("speed", "1.609344", "mph|miles per hour"),
    ("volume", "1", "litre|litres|liter|liters|l"),
    ("volume", "1000", "cubic metre|cubic metres|cubic meter|cubic meters|m3"),
    ("celsius", "1", "c|celsius|degrees c|degrees celsius|degree celsius"),
    ("fahrenheit", "1", "f|fahrenheit|degrees f|degrees fahrenheit"),
    ("watts", "1", "watt|watts|w"),
    ("watts", "1000", "kilowatt|kilowatts|kw"),
    ("watts", "1000000", "megawatt|megawatts|mw"),
    ("watts", "1000000000", "gigawatt|gigawatts|gw"),
)

UNITS: Mapping[str, Unit] = {
    name: Unit(sign, Fraction(factor)) for sign, factor, names in _ROWS for name in names.split("|")
}

# A bare "dollar", "pound" or sign is the best known currency of that name, on both sides alike.
_MONEY: Mapping[str, str] = {
    "USD": "$|usd|us $|us dollar|us dollars|dollar|dollars|buck|bucks|american dollars",
    "EUR": "€|eur|euro|euros",
    "GBP": "£|gbp|pound|pounds|quid|pounds sterling|sterling|british pounds",
    "JPY": "¥|jpy|yen|japanese yen",
    "CNY": "cny|rmb|yuan|renminbi|chinese yuan",
    "INR": "₹|inr|rs|rupee|rupees|indian rupees",
    "RUB": "₽|rub|rouble|roubles|ruble|rubles",
    "KRW": "₩|krw|won|south korean won",
    "TRY": "₺|try|lira|turkish lira",
    "UAH": "₴|uah|hryvnia|hryvnias",
    "NGN": "₦|ngn|naira",
    "PHP": "₱|php",
    "ILS": "₪|ils|shekel|shekels",
    "CHF": "chf|swiss franc|swiss francs|franc|francs",
    "CAD": "cad|c $|canadian dollar|canadian dollars",
    "AUD": "aud|a $|australian dollar|australian dollars",
    "NZD": "nzd|nz $|new zealand dollars",
    "BRL": "brl|r $|real|reais",
    "ZAR": "zar|rand",
    "MXN": "mxn|mexican pesos",
    "SEK": "sek|swedish kronor|kronor",
    "NOK": "nok|norwegian kroner",
    "DKK": "dkk|danish kroner",
    "PLN": "pln|zloty|zlotys",
}

CURRENCIES: Mapping[str, str] = {
    name: code for code, names in _MONEY.items() for name in names.split("|")
}
