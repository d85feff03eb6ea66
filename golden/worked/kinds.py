"""Kinds of notes: what falls due, and when (rulebook 4, 5)."""

from fractions import Fraction as F

from kit import (
    Family, act365, annuity, cents, draws, due_on, fact, interest, months, on, pays, say, schedule,
    series,
)

FAMILY = Family("kinds", "What falls due on the dates of a note, by the kind of its instalments.")
case = FAMILY.case

P = F(100000)
RATE = F(6, 100)
MONTH = RATE / 12  # of a 30/360 month

# -- interest only, bullet -------------------------------------------------------------------------

jan, feb = cents(P * RATE * F(31, 365)), cents(P * RATE * F(28, 365))
half = cents(P * RATE * F(181, 365))
june = cents(P * RATE * F(30, 365))
case(
    "interest only, actual days",
    "4",
    f"Each date posts the interest of its own days, 100,000.00 × 6% × 31/365 = {say(jan)}, of 28 days "
    f"{say(feb)}; the maturity posts that of its last month and the principal.",
    on(
        "2022-04-01",
        status="past-due",
        principal=P,
        interest_posted_unpaid=jan + feb + jan,
        interest_accrued_since=0,
        per_diem=cents(P * RATE / 365),
        instalments=[("2022-02-01", jan, 0), ("2022-03-01", feb, 0), ("2022-04-01", jan, 0)],
    ),
    on(
        "2022-07-01",
        status="matured-unpaid",
        instalments=[
            ("2022-02-01", jan, 0),
            ("2022-03-01", feb, 0),
            ("2022-04-01", jan, 0),
            ("2022-05-01", june, 0),
            ("2022-06-01", jan, 0),
            ("2022-07-01", june, P),
        ],
    ),
    interest=interest("0.06", "act/365f"),
    instalments=series("interest-only", amount="actual"),
    maturity=due_on("2022-07-01"),
)
case(
    "interest only, level parts of a year",
    "4",
    f"Each month posts 100,000.00 × 6% × 1/12 = 500.00; the maturity posts the actual interest to date, "
    f"100,000.00 × 6% × 181/365 = {say(half)}, less 5 × 500.00.",
    on(
        "2022-07-01",
        interest_posted_unpaid=half,
        instalments=[(d, F(500), 0) for d in months("2022-02-01", 5)]
        + [("2022-07-01", half - 2500, P)],
    ),
    interest=interest("0.06", "act/365f"),
    instalments=series("interest-only", amount="level"),
    maturity=due_on("2022-07-01"),
)
case(
    "bullet",
    "4",
    "Nothing falls due before the maturity: 100,000.00 × 6% × 730/365 = 12,000.00 on 1 January 2024.",
    on("2023-12-31", status="current", instalments=[], interest_accrued_since=cents(P * RATE * F(729, 365))),
    on("2024-01-01", status="matured-unpaid", instalments=[("2024-01-01", F(12000), P)]),
    interest=interest("0.06", "act/365f"),
    maturity=due_on("2024-01-01"),
)

# -- level payments --------------------------------------------------------------------------------


def amortised(payment, dates, rates, balance=P):
    """Level payments on each date; the last one pays all: rows of date, interest, principal."""
    rows = []
    for date, rate in zip(dates, rates):
        accrued = cents(balance * rate)
        principal = balance if date == dates[-1] else min(balance, max(F(0), payment - accrued))
        rows.append((date, accrued, principal))
        balance -= principal
    return rows


def paid(rows):
    """The facts that pay each row on its day."""
    return [pays(date, accrued + principal) for date, accrued, principal in rows]


def flows(rows):
    """The same rows as what flows: principal before interest, what is nothing left out."""
    return [
        row
        for date, accrued, principal in rows[:-1]
        for row in (("principal", date, principal), ("interest", date, accrued))
        if row[2] != 0
    ] + [("interest", rows[-1][0], rows[-1][1]), ("maturity", rows[-1][0], rows[-1][2])]


YEAR = months("2022-02-01", 12)
stated = amortised(F(8700), YEAR, [MONTH] * 12)
case(
    "level, stated payment",
    "4",
    "Of 8,700.00 the interest takes 100,000.00 × 6% × 30/360 = 500.00 and leaves 8,200.00; the last "
    f"payment trues up to {say(sum(stated[-1][1:]))}.",
    on("2023-01-01", status="paid", payoff=0, principal=0, instalments=stated),
    instalments=series("level", amount="8700.00"),
    facts=paid(stated),
)
LEVEL = annuity(P, MONTH, 12)
solved = amortised(LEVEL, YEAR, [MONTH] * 12)
case(
    "level, solved over equal periods",
    "4",
    f"100,000.00 × 0.5% / (1 − 1.005^−12) = {say(LEVEL)}, half up; the last payment trues up to "
    f"{say(sum(solved[-1][1:]))}.",
    on("2023-01-01", status="paid", payoff=0, instalments=solved),
    instalments=series("level"),
    facts=paid(solved),
)
counted = amortised(
    LEVEL, YEAR, [RATE * act365(a, b) for a, b in zip(["2022-01-01"] + YEAR, YEAR)]
)
case(
    "level, equal periods and actual days",
    "4",
    f"The payment is that of equal periods, {say(LEVEL)}, the interest that of actual days: "
    f"{say(counted[0][1])} for 31, {say(counted[1][1])} for 28; the last payment is "
    f"{say(sum(counted[-1][1:]))}.",
    on("2023-01-01", status="paid", instalments=counted),
    interest=interest("0.06", "act/365f"),
    instalments=series("level", count=12),
    facts=paid(counted),
)

growth = [1 + RATE * act365(a, b) for a, b in zip(YEAR[:5], YEAR[1:6])]
product, total = F(1), F(1)
for q in reversed(growth):
    product *= q
    total += product
by_days = cents(P * (1 + RATE * act365("2022-01-01", YEAR[0])) * product / total)
daily = amortised(
    by_days, YEAR[:6], [RATE * act365(a, b) for a, b in zip(["2022-01-01"] + YEAR, YEAR[:6])]
)
case(
    "level, solved by actual days",
    "4",
    "V = 100,000.00 × (1 + 6% × 31/365), q = 1 + 6% × 28/365, 31/365, 30/365, 31/365, 30/365: "
    f"V × Πq ÷ (1 + Σ Πq) = {say(by_days)}, and the last payment is {say(sum(daily[-1][1:]))}.",
    on("2022-07-01", status="paid", instalments=daily),
    interest=interest("0.06", "act/365f"),
    instalments=series("level", solving="actual-days"),
    maturity=due_on("2022-07-01"),
    facts=paid(daily),
)
mortgage = annuity(P, MONTH, 360)
balloon = amortised(mortgage, months("2022-02-01", 60), [MONTH] * 60)
case(
    "level, amortised over thirty years, balloon after five",
    "4",
    f"360 payments would be {say(mortgage)}; on the 60th date everything falls due, principal "
    f"{say(balloon[-1][2])} after 59 payments.",
    on("2027-01-01", flows=[("funding", "2022-01-01", -P)] + flows(balloon)),
    instalments=series("level", amortised_by="2052-01-01"),
    maturity=due_on("2027-01-01"),
)
grown = [cents(P * MONTH), cents((P + 100) * MONTH)]
case(
    "level, negative amortisation",
    "4",
    "The interest of 500.00 is 100.00 more than the payment: 400.00 fall due and 100.00 are added to "
    "principal; next month 100,100.00 × 0.5% = 500.50.",
    on("2022-02-01", principal=P + 100, payoff=P + 100, instalments=[("2022-02-01", F(400), 0)]),
    on("2022-03-01", principal=P + 100 + grown[1] - 400, payoff=P + 100 + grown[1] - 400),
    instalments=series("level", amount="400.00", shortfall="added-to-principal"),
    facts=[pays("2022-02-01", F(400)), pays("2022-03-01", F(400))],
)
case(
    "level, a payment that does not cover its interest",
    "4",
    "Where the note does not say that it is added to principal, all of the interest falls due, 500.00, "
    "and no principal.",
    on("2022-02-01", principal=P, interest_posted_unpaid=F(500), instalments=[("2022-02-01", F(500), 0)]),
    instalments=series("level", amount="400.00"),
)
before = amortised(LEVEL, YEAR, [MONTH] * 12)[:6]
left = P - sum(row[2] for row in before)
RECAST = annuity(left, F(9, 1200), 6)
after = amortised(RECAST, YEAR[6:], [F(9, 1200)] * 6, left)
case(
    "level, recast at a change of the rate",
    "4",
    f"After six payments {say(left)} are left; at 9% six more payments repay it at "
    f"{say(left)} × 0.75% / (1 − 1.0075^−6) = {say(RECAST)}.",
    on("2023-01-01", status="paid", instalments=before + after),
    interest=interest(
        {"kind": "stepped", "initial": "0.06", "steps": [{"from": "2022-07-01", "value": "0.09"}]}
    ),
    instalments=series("level", recast=True),
    facts=paid(before + after),
)
kept = amortised(LEVEL, YEAR, [MONTH] * 6 + [F(9, 1200)] * 6)
case(
    "level, not recast at a change of the rate",
    "4",
    f"The payment stays {say(LEVEL)} and less of it is principal: the last one is {say(sum(kept[-1][1:]))}.",
    on("2023-01-01", status="paid", instalments=kept),
    interest=interest(
        {"kind": "stepped", "initial": "0.06", "steps": [{"from": "2022-07-01", "value": "0.09"}]}
    ),
    instalments=series("level"),
    facts=paid(kept),
)

# -- fixed principal, phases, tables ---------------------------------------------------------------


def parts(amounts, dates, balance=P, rate=MONTH):
    """Parts of the principal with the interest of a month on what was left."""
    rows = []
    for date, amount in zip(dates, amounts):
        rows.append((date, cents(balance * rate), amount))
        balance -= amount
    return rows


fixed = parts([F(8000)] * 11 + [F(12000)], YEAR)
case(
    "fixed principal, stated",
    "4",
    "8,000.00 each time with the month's interest, 500.00, 460.00, ...; the maturity takes the 12,000.00 "
    "that are left, with 60.00.",
    on("2023-01-01", status="paid", instalments=fixed),
    instalments=series("fixed-principal", principal="8000.00"),
    facts=paid(fixed),
)
EQUAL = cents(P / 12)
equal = parts([EQUAL] * 11 + [P - 11 * EQUAL], YEAR)
case(
    "fixed principal, equal parts",
    "4",
    f"100,000.00 ÷ 12 = {say(EQUAL)}, half up, on eleven dates; {say(P - 11 * EQUAL)} at maturity.",
    on("2023-01-01", status="paid", instalments=equal),
    instalments=series("fixed-principal"),
    facts=paid(equal),
)
case(
    "fixed principal, equal parts to a maturity off the cycle",
    "4",
    "Eleven dates and the maturity in mid-month are twelve parts all the same; the last interest is of "
    "half a month.",
    on(
        "2022-12-16",
        status="paid",
        instalments=equal[:11] + [("2022-12-16", cents((P - 11 * EQUAL) * MONTH / 2), P - 11 * EQUAL)],
    ),
    instalments=series("fixed-principal"),
    maturity=due_on("2022-12-16"),
    facts=paid(equal[:11] + [("2022-12-16", cents((P - 11 * EQUAL) * MONTH / 2), P - 11 * EQUAL)]),
)
# 2,000.00 level in February to April, 10,000.00 of principal in May to July, the rest in August.
phased = amortised(F(2000), months("2022-02-01", 4), [MONTH] * 4)[:3]
rest = P - sum(row[2] for row in phased)
phased += parts([F(10000)] * 3 + [rest - 30000], months("2022-05-01", 4), rest)
case(
    "phases: level, then fixed principal",
    "4",
    f"Three payments of 2,000.00 leave {say(rest)}; then 10,000.00 of principal each time besides interest.",
    on("2022-08-01", status="paid", instalments=phased),
    instalments={
        "kind": "phased",
        "phases": [
            {**schedule("2022-02-01", "P1M"), "amount": "2000.00", "kind": "level"},
            {**schedule("2022-05-01", "P1M"), "amount": "10000.00", "kind": "principal"},
        ],
    },
    maturity=due_on("2022-08-01"),
    facts=paid(phased),
)
case(
    "phases: further advances, then principal back",
    "4",
    "10,000.00 more are advanced in February and March, each bearing interest from its night: 500.00, "
    "550.00, then 600.00 with 60,000.00 of 120,000.00.",
    on(
        "2022-05-01",
        flows=[
            ("funding", "2022-01-01", -P),
            ("advance", "2022-02-01", F(-10000)),
            ("interest", "2022-02-01", F(500)),
            ("advance", "2022-03-01", F(-10000)),
            ("interest", "2022-03-01", F(550)),
            ("principal", "2022-04-01", F(60000)),
            ("interest", "2022-04-01", F(600)),
            ("interest", "2022-05-01", F(300)),
            ("maturity", "2022-05-01", F(60000)),
        ],
    ),
    instalments={
        "kind": "phased",
        "phases": [
            {**schedule("2022-02-01", "P1M"), "amount": "10000.00", "kind": "advance"},
            {**schedule("2022-04-01", "P1M"), "amount": "60000.00", "kind": "principal"},
        ],
    },
    maturity=due_on("2022-05-01"),
)
case(
    "custom table, a row without interest",
    "4",
    "15 March brings 30,000.00 alone: the interest of 74 days of 30/360, 1,233.33, stays accrued and falls "
    "due on 1 July with that of 106 days on 70,000.00.",
    on(
        "2022-07-01",
        instalments=[
            ("2022-03-15", 0, F(30000)),
            ("2022-07-01", cents(P * RATE * F(74, 360) + 70000 * RATE * F(106, 360)), F(20000)),
        ],
        principal=F(70000),
    ),
    on(
        "2023-01-01",
        instalments=[
            ("2022-03-15", 0, F(30000)),
            ("2022-07-01", cents(P * RATE * F(74, 360) + 70000 * RATE * F(106, 360)), F(20000)),
            ("2023-01-01", cents(70000 * RATE * F(180, 360)), F(50000)),
        ],
    ),
    instalments={
        "kind": "custom",
        "rows": [
            {"date": "2022-03-15", "principal": "30000.00", "with_interest": False},
            {"date": "2022-07-01", "principal": "20000.00"},
        ],
    },
    facts=[
        pays("2022-03-15", F(30000), direction=[{"to": "instalment", "date": "2022-03-15"}]),
    ],
)

# -- until repaid, on demand -----------------------------------------------------------------------

repaid = amortised(F(30000), months("2022-02-01", 4), [MONTH] * 4)
case(
    "until repaid, level",
    "5",
    f"The fourth payment of 30,000.00 is more than what is left: the note ends on it with "
    f"{say(sum(repaid[-1][1:]))}.",
    on("2022-04-30", maturity=None, status="current"),
    on("2022-05-01", status="paid", maturity="2022-05-01", instalments=repaid),
    instalments=series("level", amount="30000.00"),
    maturity={"when_repaid": True},
    facts=paid(repaid),
)
ended = parts([F(40000), F(40000), F(20000)], months("2022-02-01", 3))
case(
    "until repaid, fixed principal",
    "5",
    "40,000.00, 40,000.00 and the last 20,000.00, with 500.00, 300.00 and 100.00 of interest.",
    on("2022-04-01", status="paid", maturity="2022-04-01", instalments=ended),
    instalments=series("fixed-principal", principal="40000.00"),
    maturity={"when_repaid": True},
    facts=paid(ended),
)
case(
    "on demand, thirty days of notice",
    "5",
    f"Demanded on 10 March, due on 9 April: 100,000.00 × 6% × 98/365 = {say(cents(P * RATE * F(98, 365)))}.",
    on("2022-03-09", maturity=None, status="current"),
    on("2022-03-10", maturity="2022-04-09", status="current"),
    on(
        "2022-04-09",
        status="matured-unpaid",
        instalments=[("2022-04-09", cents(P * RATE * F(98, 365)), P)],
    ),
    interest=interest("0.06", "act/365f"),
    maturity={"on_demand": {"notice_days": 30}},
    facts=[fact("2022-03-10", "demand")],
)
case(
    "on demand, a month of notice",
    "5",
    "A month after 31 January is 28 February.",
    on("2022-01-31", maturity="2022-02-28"),
    maturity={"on_demand": {"notice": "P1M"}},
    facts=[fact("2022-01-31", "demand")],
)
case(
    "on demand, never demanded, long stop",
    "5",
    "Without a demand the whole falls due on the long-stop date with a year's interest of 6,000.00.",
    on("2022-12-31", maturity="2023-01-01", status="current"),
    on("2023-01-01", status="matured-unpaid", instalments=[("2023-01-01", F(6000), P)]),
    interest=interest("0.06", "act/365f"),
    maturity={"on_demand": {"notice_days": 30, "long_stop": "2023-01-01"}},
)

# -- without interest, discount, draws, carried ----------------------------------------------------

case(
    "zero interest",
    "4",
    "No interest before maturity and, at the same rate, none after it.",
    on("2023-06-01", principal=P, payoff=P, per_diem=0, interest_posted_unpaid=0, interest_accrued_since=0),
    interest=interest({"kind": "none"}),
)
case(
    "discount",
    "4",
    "2,000.00 are kept back: 98,000.00 flow, 100,000.00 are owed.",
    on("2022-06-01", principal=P, payoff=P, entries=[("advance-2022-01-01", P)]),
    on("2023-01-01", flows=[("funding", "2022-01-01", F(-98000)), ("maturity", "2023-01-01", P)]),
    interest=interest({"kind": "none"}),
    funding={"kind": "whole", "discount": "2000.00"},
)
drawn = F(60000) * RATE * F(90, 360) + F(90000) * RATE * F(90, 360)
case(
    "draws, not revolving, the one over the limit refused",
    "4",
    "60,000.00 and 30,000.00 are all ever drawn; 10,000.01 more is over the limit though 50,000.00 were paid "
    "back, 10,000.00 is not. Interest to 1 July: 60,000.00 for 90 days, 90,000.00 for 90 days.",
    on("2022-01-01", principal=F(60000), payoff=F(60000), status="current", per_diem=F(10)),
    on("2022-06-30", principal=F(90000), interest_accrued_since=cents(drawn - 90000 * RATE / 360)),
    on(
        "2022-09-01",
        principal=F(90000) - (F(50000) - cents(drawn)) + F(10000),
        refused=["f4 draw-over-limit"],
        payments=[("f3", cents(drawn), F(50000) - cents(drawn))],
    ),
    funding={"kind": "draws"},
    facts=[
        draws("2022-01-01", F(60000)),
        draws("2022-04-01", F(30000)),
        pays("2022-07-01", F(50000)),
        draws("2022-09-01", F("10000.01")),
        draws("2022-09-01", F(10000)),
    ],
)
case(
    "draws, revolving",
    "4",
    "What was paid back can be drawn again: after 100,000.00 drawn and 40,000.00 of principal repaid, "
    "40,000.00 can be drawn and 0.01 more cannot.",
    on("2022-03-02", principal=P, refused=["f4 draw-over-limit"]),
    interest=interest({"kind": "none"}),
    funding={"kind": "draws", "revolving": True},
    facts=[
        draws("2022-01-15", P),
        pays("2022-02-01", F(40000)),
        draws("2022-03-01", F(40000)),
        draws("2022-03-02", F("0.01")),
    ],
)
case(
    "carried debt",
    "4",
    "No money is advanced; 1,234.56 accrued before stay owed and fall due with the first month's 500.00.",
    on("2022-01-01", principal=P, interest_accrued_since=F("1234.56"), payoff=P + F("1234.56"), entries=[]),
    on("2022-02-01", instalments=[("2022-02-01", F("1734.56"), 0)]),
    instalments=series("interest-only"),
    funding={"kind": "carried", "accrued": "1234.56"},
)

# -- interest capitalised, in advance, on dates of its own -----------------------------------------

kind = series("interest-only", amount="actual")
pik = [P]
for _ in range(3):
    pik.append(pik[-1] + cents(pik[-1] * MONTH))
case(
    "capitalised until a day",
    "4",
    f"500.00, 502.50 and 505.01 join the principal up to 1 April; from then on {say(pik[3])} × 0.5% = "
    f"{say(cents(pik[3] * MONTH))} falls due.",
    on("2022-04-01", principal=pik[3], instalments=[], interest_posted_unpaid=0),
    on("2022-05-01", principal=pik[3], instalments=[("2022-05-01", cents(pik[3] * MONTH), 0)]),
    interest=interest("0.06", due={"capitalised": {"until": "2022-04-01"}}),
    instalments=kind,
)
mid = pik[2] + cents(pik[2] * MONTH * F(14, 30))
case(
    "capitalised until a day between two dates",
    "4",
    "On 15 March, the last day, the interest of 14 days is capitalised too; that of 16 days from then on "
    "falls due on 1 April.",
    on("2022-03-15", principal=mid, interest_accrued_since=0),
    on("2022-04-01", principal=mid, instalments=[("2022-04-01", cents(mid * MONTH * F(16, 30)), 0)]),
    interest=interest("0.06", due={"capitalised": {"until": "2022-03-15"}}),
    instalments=kind,
)
life = P
for _ in range(11):
    life += cents(life * MONTH)
case(
    "capitalised for life",
    "4",
    f"Eleven months join the principal, {say(life)}; at maturity the twelfth month's "
    f"{say(cents(life * MONTH))} falls due.",
    on("2023-01-01", principal=life, instalments=[("2023-01-01", cents(life * MONTH), life)]),
    interest=interest("0.06", due={"capitalised": {}}),
    instalments=kind,
)
ahead = cents(P * RATE * F(31, 365))
spent = P * RATE * F(15, 365)
advance = interest("0.06", "act/365f", due={"timing": "advance"})
at_once = series("interest-only", "2022-01-01", amount="actual")
case(
    "interest in advance, nothing happens",
    "4",
    f"On 1 January the interest of January falls due, {say(ahead)}; by 16 January 15 of its 31 days are "
    "earned. At maturity nothing more falls due than the principal.",
    on("2022-01-01", interest_posted_unpaid=ahead, interest_accrued_since=-ahead, payoff=P),
    on("2022-01-16", interest_accrued_since=cents(spent - ahead), payoff=P + ahead + cents(spent - ahead)),
    on(
        "2022-03-01",
        instalments=[
            ("2022-01-01", ahead, 0),
            # The cent that January had posted too much is taken off in exact fractions.
            ("2022-02-01", cents(P * RATE * F(28, 365) + P * RATE * F(31, 365) - ahead), 0),
            ("2022-03-01", 0, P),
        ],
    ),
    interest=advance,
    instalments=at_once,
    maturity=due_on("2022-03-01"),
)
over = P * RATE * F(15, 365) + 50000 * RATE * F(16, 365) - ahead
case(
    "interest in advance, prepayment in mid-period",
    "4",
    f"Of the {say(ahead)} paid, 15 days on 100,000.00 and 16 days on 50,000.00 are earned; the rest comes "
    "off February's 50,000.00 × 6% × 28/365.",
    on("2022-01-16", principal=F(50000), interest_accrued_since=cents(spent - ahead)),
    on("2022-02-01", instalments=[
        ("2022-01-01", ahead, 0),
        ("2022-02-01", cents(50000 * RATE * F(28, 365) + over), 0),
    ]),
    interest=advance,
    instalments=at_once,
    maturity=due_on("2022-03-01"),
    facts=[pays("2022-01-01", ahead), pays("2022-01-16", F(50000))],
)
off = P + cents(spent - ahead)
case(
    "interest in advance, payoff in mid-period",
    "4",
    f"What was paid ahead and not earned comes off the payoff: 100,000.00 − {say(ahead)} + "
    f"{say(cents(spent))} = {say(off)} to the cent, and nothing is owed from then on.",
    on("2022-01-15", payoff=P + cents(P * RATE * F(14, 365) - ahead)),
    on("2022-01-16", status="paid", payoff=0, principal=0, per_diem=0),
    on("2022-06-01", status="paid", payoff=0, principal=0, unapplied_credit=0),
    interest=advance,
    instalments=at_once,
    maturity=due_on("2022-03-01"),
    facts=[pays("2022-01-01", ahead), pays("2022-01-16", off)],
)
quarter = cents(P * MONTH + 95000 * MONTH + 90000 * MONTH)
case(
    "interest on dates of its own",
    "4",
    "5,000.00 of principal falls due each month alone, interest each quarter: 500.00 + 475.00 + 450.00 = "
    "1,425.00 on 1 April.",
    on(
        "2022-04-01",
        principal=F(85000),
        instalments=[
            ("2022-02-01", 0, F(5000)),
            ("2022-03-01", 0, F(5000)),
            ("2022-04-01", quarter, F(5000)),
        ],
    ),
    interest=interest("0.06", due={"schedules": [schedule("2022-04-01", "P3M")]}),
    instalments=series("fixed-principal", principal="5000.00"),
    facts=[
        pays(d, F(5000), direction=[{"to": "instalment", "date": d}])
        for d in ("2022-02-01", "2022-03-01")
    ] + [pays("2022-04-01", quarter + 5000)],
)
case(
    "level payment with interest on dates of its own",
    "4",
    "The payment of 8,700.00 is reduced by the interest accrued and not posted: 500.00 in February, and in "
    "March 500.00 + 91,800.00 × 0.5% = 959.00.",
    on(
        "2022-03-01",
        instalments=[("2022-02-01", 0, F(8200)), ("2022-03-01", 0, F(8700 - 959))],
        interest_accrued_since=F(959),
    ),
    interest=interest("0.06", due={"schedules": [schedule("2022-04-01", "P3M")]}),
    instalments=series("level", amount="8700.00"),
    facts=[pays("2022-02-01", F(8200), direction=[{"to": "instalment", "date": "2022-02-01"}])],
)

# -- what bears interest ---------------------------------------------------------------------------

case(
    "flat interest on the original principal",
    "4",
    "500.00 of interest each month on 100,000.00 however much is repaid, as long as any principal is not "
    "due.",
    on(
        "2022-05-01",
        status="paid",
        instalments=[(d, F(500), F(30000)) for d in months("2022-02-01", 3)]
        + [("2022-05-01", F(500), F(10000))],
    ),
    interest=interest("0.06", base={"kind": "original"}),
    instalments=series("fixed-principal", principal="30000.00"),
    maturity=due_on("2022-05-01"),
    facts=[pays(d, F(30500)) for d in months("2022-02-01", 3)] + [pays("2022-05-01", F(10500))],
)
case(
    "flat interest on a stated sum",
    "4",
    "80,000.00 × 6% × 30/360 = 400.00 each month, though 100,000.00 are owed.",
    on("2022-03-01", instalments=[(d, F(400), 0) for d in months("2022-02-01", 2)]),
    interest=interest("0.06", base={"kind": "original", "amount": "80000.00"}),
    instalments=series("interest-only"),
)
case(
    "lagged base",
    "4",
    "Interest runs on 100,000.00 until the night of 1 April, then on the 85,000.00 that were left that day: "
    "500.00 three times, then 425.00.",
    on(
        "2022-06-01",
        instalments=[(d, F(500), F(5000)) for d in months("2022-02-01", 3)]
        + [(d, F(425), F(5000)) for d in months("2022-05-01", 2)],
        principal=F(75000),
    ),
    interest=interest("0.06", base={"kind": "lagged", **schedule("2022-04-01", "P3M")}),
    instalments=series("fixed-principal", principal="5000.00"),
    facts=[pays(d, F(5500)) for d in months("2022-02-01", 3)]
    + [pays(d, F(5425)) for d in months("2022-05-01", 2)],
)
