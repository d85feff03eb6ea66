"""What the families of worked answers share: money, days, notes and facts in plain data.

Every amount is a Fraction of a currency unit until it is written down, and is rounded only where
the rulebook posts it. The day counts follow the published definitions and not the product.
"""

import json
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

KINDS = Path(__file__).resolve().parent.parent / "kinds"
CENTS = 100


# -- money -----------------------------------------------------------------------------------------


def cents(amount, rounding="half-up"):
    """The amount rounded to the cent (rulebook 1)."""
    scaled = Fraction(amount) * CENTS
    whole, rest = divmod(abs(scaled), 1)
    half = Fraction(1, 2)
    up = {
        "half-up": rest >= half,
        "half-even": rest > half or (rest == half and whole % 2 == 1),
        "down": False,
    }[rounding]
    size = Fraction(int(whole) + (1 if up else 0), CENTS)
    return size if scaled >= 0 else -size


def plain(amount):
    """As data: 1205.48."""
    scaled = Fraction(amount) * CENTS
    if scaled.denominator != 1:
        raise ValueError(f"not whole cents: {amount}")
    sign = "-" if scaled < 0 else ""
    whole, rest = divmod(abs(int(scaled)), CENTS)
    return f"{sign}{whole}.{rest:02d}"


def say(amount):
    """As words: 1,205.48."""
    whole, rest = plain(amount).split(".")
    return f"{int(whole):,}.{rest}" if whole != "-0" else f"-0.{rest}"


def annuity(principal, rate_of_period, number):
    """The level payment of equal periods (rulebook 4), rounded half up."""
    if rate_of_period == 0:
        return cents(Fraction(principal) / number)
    return cents(principal * rate_of_period / (1 - (1 + rate_of_period) ** -number))


# -- days ------------------------------------------------------------------------------------------


def day(text):
    return date.fromisoformat(text)


def days(start, end):
    """Days elapsed: the start excluded, the end included."""
    return (day(end) - day(start)).days


def act365(start, end):
    return Fraction(days(start, end), 365)


def act360(start, end):
    return Fraction(days(start, end), 360)


def months(first, number, step=1):
    """Dates so many months apart, on the day of the first or the last day of a shorter month."""
    start = day(first)
    return [on_month(start, k * step) for k in range(number)]


def on_month(start, later):
    count = start.year * 12 + start.month - 1 + later
    year, month = divmod(count, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(start.day, last)).isoformat()


# -- terms -----------------------------------------------------------------------------------------


def interest(rate, count="30/360", start="2022-01-01", **more):
    """Interest at a rate, which is a fixed one where it is a text."""
    term = {"kind": "fixed", "value": rate} if isinstance(rate, str) else rate
    return {"rate": term, "day_count": count, "accrues_from": start, **more}


def series(kind, first="2022-02-01", every="P1M", **more):
    cycle = {"every": every}
    for name in ("day", "end_of_month"):
        if name in more:
            cycle[name] = more.pop(name)
    return {"kind": kind, "first": first, "cycle": cycle, **more}


def schedule(first, every, **more):
    return {"first": first, "cycle": {"every": every, **more}}


def due_on(maturity):
    return {"date": maturity}


# -- facts -----------------------------------------------------------------------------------------


def fact(on, kind, **more):
    return {"date": on, "kind": kind, **more}


def pays(on, amount, **more):
    return fact(on, "payment", amount=plain(amount), **more)


def draws(on, amount):
    return fact(on, "advance", amount=plain(amount))


def fixing(on, index, rate):
    return fact(on, "rate-fixing", index=index, rate=rate)


def costs(on, amount, state="agreed"):
    return fact(on, "cost", category="court costs", amount=plain(amount), state=state)


# -- answers ---------------------------------------------------------------------------------------


def on(as_of, **figures):
    """What the account must say on a day: figures, and rows of what fell due or was paid."""
    return {"as_of": as_of, **{name: written(value) for name, value in figures.items()}}


def written(value):
    if isinstance(value, (Fraction, int)):
        return plain(value)
    if isinstance(value, list):
        return [written(row) for row in value]
    if isinstance(value, tuple):
        return " ".join(written(part) for part in value)
    return value


class Family:
    """The cases of one file."""

    def __init__(self, name, about, **note):
        self.name = name
        self.about = about
        self.note = {
            "date": "2022-01-01",
            "currency": "USD",
            "principal": "100000.00",
            "interest": interest("0.06"),
            "instalments": {"kind": "bullet"},
            "maturity": {"date": "2023-01-01"},
            "payments": {"prepayment": {"kind": "free"}},
            "after_default": {"rate": {"kind": "same"}},
            "law": {"purpose": "business"},
            **note,
        }
        self.cases = []

    def case(self, name, rule, why, *expect, facts=(), readings=None, **terms):
        self.cases.append(
            {
                "name": name,
                "rule": f"rulebook {rule}",
                "why": why,
                "terms": terms,
                **({"readings": readings} if readings else {}),
                "facts": list(facts),
                "expect": list(expect),
            }
        )

    def text(self):
        """The file: one line for a term, a fact, a day."""
        lines = ["{", f' "about": {one(self.about)},', ' "note": {']
        lines += rows(self.note, "  ") + [" },", ' "cases": [']
        for case in self.cases:
            lines += block(case, last=case is self.cases[-1])
        return "\n".join(lines + [" ]", "}"]) + "\n"

    def path(self):
        return KINDS / f"{self.name}.json"


def one(value):
    return json.dumps(value, ensure_ascii=False)


def rows(table, indent):
    lines = [f"{indent}{one(name)}: {one(value)}," for name, value in table.items()]
    return lines[:-1] + [line[:-1] for line in lines[-1:]]


def block(case, last):
    lines = ["  {"]
    for name, value in case.items():
        end = "" if name == "expect" else ","
        if isinstance(value, dict) and value:
            lines += [f"   {one(name)}: {{"] + rows(value, "    ") + [f"   }}{end}"]
        elif isinstance(value, list) and value:
            inner = [f"    {one(row)}," for row in value]
            lines += [f"   {one(name)}: ["] + inner[:-1] + [inner[-1][:-1], f"   ]{end}"]
        else:
            lines.append(f"   {one(name)}: {one(value)}{end}")
    return lines + ["  }" if last else "  },"]
