"""The units and currencies that quantities come in, by the folded words that name them."""

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple


class Unit(NamedTuple):
    """A unit: its dimension, how many base units of that dimension it is, and where it begins.

    Only temperatures begin elsewhere: `offset` is how many kelvin nothing of them is.
    """

    sign: str
    factor: Fraction
    offset: Fraction = Fraction(0)

    def per(self, other: "Unit") -> "Unit":
        """Give so much of this in one of the other: metres per second."""
        return Unit(f"{self.sign}/{other.sign}", self.factor / other.factor)


# Dimension, size in the base unit, names. Weeks and months do not convert: a month has no fixed
# number of days. International yard and pound; every size is exact.
_ROWS: tuple[tuple[str, str, str], ...] = (
    ("percent", "1", "percent|per cent|pct|percentage|percent of"),
    ("points", "1", "percentage points|percent points|pp|percentage point|ppt"),
    ("points", "0.01", "basis points|basis point|bps|bp"),
    ("seconds", "1", "second|seconds|sec|secs"),
    ("seconds", "60", "minute|minutes|min|mins"),
    ("seconds", "0.001", "millisecond|milliseconds|ms"),
    ("seconds", "3600", "hour|hours|hr|hrs|h"),
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
    ("length", "0.000001", "micrometre|micrometres|micrometer|micrometers|micron|microns"),
    ("length", "0.000000001", "nm|nanometre|nanometres|nanometer|nanometers"),
    ("length", "9460730472580800", "light year|light years|lightyear|lightyears|ly"),
    ("length", "149597870700", "astronomical unit|astronomical units|au"),
    ("length", "1852", "nautical mile|nautical miles|nmi"),
    ("length", "1000", "km|kms|kilometre|kilometres|kilometer|kilometers"),
    ("length", "1609.344", "mile|miles|mi"),
    ("length", "0.3048", "foot|feet|ft"),
    ("length", "0.0254", "inch|inches|in"),
    ("length", "0.9144", "yard|yards|yd|yds"),
    ("mass", "1", "kg|kgs|kilo|kilos|kilogram|kilograms"),
    ("mass", "0.001", "g|gram|grams|gramme|grammes"),
    ("mass", "0.000001", "mg|milligram|milligrams"),
    ("mass", "0.000000001", "microgram|micrograms|mcg"),
    ("mass", "6.35029318", "stone|stones"),
    ("mass", "1000", "tonne|tonnes|metric ton|metric tons"),
    ("mass", "0.45359237", "lb|lbs"),
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
    ("area", "0.0001", "square centimetre|square centimetres|sq cm|cm2"),
    ("area", "0.09290304", "square foot|square feet|sq ft|ft2"),
    ("volume", "1", "litre|litres|liter|liters|l"),
    (
        "volume",
        "0.001",
        "ml|millilitre|millilitres|milliliter|milliliters|cc|cm3|"
        "cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters",
    ),
    ("volume", "1000", "cubic metre|cubic metres|cubic meter|cubic meters|m3"),
    ("volume", "1000000000000", "cubic kilometre|cubic kilometres|km3"),
    ("volume", "158.987294928", "barrel|barrels|bbl"),
    ("volume", "3.785411784", "gallon|gallons|gal"),
    ("joules", "1", "joule|joules|j"),
    ("joules", "1000", "kilojoule|kilojoules|kj"),
    ("joules", "1000000", "megajoule|megajoules|mj"),
    ("joules", "4184", "kilocalorie|kilocalories|kcal"),
    ("joules", "3600000", "kilowatt hour|kilowatt hours|kwh"),
    ("joules", "3600000000", "megawatt hour|megawatt hours|mwh"),
    ("joules", "3600000000000", "gigawatt hour|gigawatt hours|gwh"),
    ("pascals", "1", "pascal|pascals|pa"),
    ("pascals", "100", "hpa|hectopascal|hectopascals|millibar|millibars|mbar"),
    ("pascals", "1000", "kpa|kilopascal|kilopascals"),
    ("pascals", "100000", "bar|bars"),
    ("pascals", "101325", "atm|atmosphere|atmospheres"),
    ("newtons", "1", "newton|newtons"),
    ("volts", "1", "volt|volts|v"),
    ("volts", "1000", "kilovolt|kilovolts|kv"),
    ("amperes", "1", "ampere|amperes|amp|amps"),
    ("hertz", "1", "hertz|hz"),
    ("hertz", "1000", "kilohertz|khz"),
    ("hertz", "1000000", "megahertz|mhz"),
    ("hertz", "1000000000", "gigahertz|ghz"),
    ("bytes", "1", "byte|bytes"),
    ("bytes", "1000", "kilobyte|kilobytes|kb"),
    ("bytes", "1000000", "megabyte|megabytes|mb"),
    ("bytes", "1000000000", "gigabyte|gigabytes|gb"),
    ("bytes", "1000000000000", "terabyte|terabytes|tb"),
    ("bits", "1", "bit|bits"),
    ("bits", "1000000", "megabit|megabits|mbit"),
    ("bits", "1000000000", "gigabit|gigabits|gbit"),
    ("decibels", "1", "decibel|decibels|db"),
    ("degrees", "1", "degree|degrees"),
    ("watts", "1", "watt|watts|w"),
    ("watts", "1000", "kilowatt|kilowatts|kw"),
    ("watts", "1000000", "megawatt|megawatts|mw"),
    ("watts", "1000000000", "gigawatt|gigawatts|gw"),
)

# Degrees of a scale: dimension, size in kelvin, kelvin at nothing, names.
_TEMPERATURES: tuple[tuple[str, str, str], ...] = (
    ("1", "0", "kelvin|kelvins|degrees kelvin"),
    ("1", "273.15", "c|celsius|degrees c|degrees celsius|degree celsius|centigrade"),
    ("5/9", "459.67", "f|fahrenheit|degrees f|degrees fahrenheit|degree fahrenheit"),
)
KELVIN = Unit("temperature", Fraction(1))

UNITS: Mapping[str, Unit] = {
    **{
        name: Unit(sign, Fraction(factor))
        for sign, factor, names in _ROWS
        for name in names.split("|")
    },
    **{
        name: Unit("temperature", Fraction(size), Fraction(start) * Fraction(size))
        for size, start, names in _TEMPERATURES
        for name in names.split("|")
    },
}
POUND, SECOND = UNITS["lb"], UNITS["second"]
_HOUR = UNITS["hour"]
# Speeds that are written as one.
SHORT: Mapping[str, Unit] = {
    "mph": UNITS["mile"].per(_HOUR),
    "kmh": UNITS["km"].per(_HOUR),
    "kph": UNITS["km"].per(_HOUR),
    "km h": UNITS["km"].per(_HOUR),
    "mps": UNITS["metre"].per(UNITS["second"]),
    "knots": UNITS["nautical mile"].per(_HOUR),
    "knot": UNITS["nautical mile"].per(_HOUR),
    "kbps": Unit("bits", Fraction(1000)).per(UNITS["second"]),
    "mbps": UNITS["megabit"].per(UNITS["second"]),
    "gbps": UNITS["gigabit"].per(UNITS["second"]),
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
    "MXN": "mxn|mx $|mexican peso|mexican pesos",
    "HKD": "hkd|hk $|hong kong dollar|hong kong dollars",
    "SGD": "sgd|s $|singapore dollar|singapore dollars",
    "TWD": "twd|nt $|taiwan dollar|taiwan dollars",
    "EGP": "egp|e £|egyptian pound|egyptian pounds",
    "SEK": "sek|swedish kronor|kronor",
    "NOK": "nok|norwegian kroner",
    "DKK": "dkk|danish kroner",
    "PLN": "pln|zloty|zlotys",
}

# A hundredth of a currency, whichever it is.
MINOR = "cents"
MINORS: Mapping[str, Unit] = {
    **{name: Unit(MINOR, Fraction(1, 100)) for name in ("cent", "cents")},
    **{name: Unit("GBP", Fraction(1, 100)) for name in ("p", "pence", "penny", "pennies")},
}
# The word, unlike the sign, may be a weight as well.
POUNDS = frozenset({"pound", "pounds"})
CURRENCIES: Mapping[str, str] = {
    name: code for code, names in _MONEY.items() for name in names.split("|")
}
