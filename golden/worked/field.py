"""Cases in which well-known systems go wrong: docs/field.md names each and where it is reported."""

from fractions import Fraction as F

from kit import (
    Family, act365, annuity, cents, costs, due_on, fixing, interest, months, on, pays, say, series,
)

FAMILY = Family(
    "field",
    "Cases in which well-known systems go wrong, and what an account must say: see docs/field.md.",
)
case = FAMILY.case

P = F(100000)

# -- days ------------------------------------------------------------------------------------------

case(
    "Thirty days a month over sixty-one days",
    "2",
    "15 March to 15 May are two months of thirty days, 100,000.00 × 6% × 60/360 = 1,000.00, though 61 days "
    "pass; 61/360 would be 1,016.67.",
    on("2022-05-15", instalments=[("2022-05-15", F(1000), P)]),
    date="2022-03-15",
    interest=interest("0.06", start="2022-03-15"),
    maturity=due_on("2022-05-15"),
)
case(
    "The 31st inside a month of thirty days",
    "1",
    "A cost on 31 August does not split the month: 30 days and 500.00 from 1 August to 1 September, not 30 "
    "to the 31st and one more.",
    on(
        "2022-08-31",
        interest_accrued_since=F(500),
        costs=F(10),
        remarks=["cost-before-default"],
        interest_posted_unpaid=0,
    ),
    on(
        "2022-09-01",
        instalments=[("2022-09-01", F(500), 0)],
        remarks=["cost-before-default"],
    ),
    date="2022-08-01",
    interest=interest("0.06", start="2022-08-01"),
    instalments=series("interest-only", "2022-09-01"),
    after_default={"rate": {"kind": "same"}, "costs": {"attorneys_fees": True}},
    facts=[costs("2022-08-31", F(10))],
)
case(
    "Days below zero in February",
    "2",
    "Under 30E/360 ISDA 29 February 2020 counts as the 30th where it is not the maturity: 25 days from the "
    "5th, 416.67.",
    on("2020-02-29", interest_accrued_since=cents(P * F(6, 100) * F(25, 360))),
    date="2020-02-05",
    interest=interest("0.06", "30e/360-isda", "2020-02-05"),
    maturity=due_on("2020-08-05"),
)
january = cents(300000 * F(6, 100) * F(31, 365))
february = cents(300000 * F(6, 100) * F(28, 365))
case(
    "A twelfth of the year's interest every month",
    "2, 4",
    f"By actual days 300,000.00 at 6% bear {say(january)} in January and {say(february)} in February, not "
    "1,500.00 twice.",
    on("2022-03-01", instalments=[("2022-02-01", january, 0), ("2022-03-01", february, 0)]),
    principal="300000.00",
    interest=interest("0.06", "act/365f"),
    instalments=series("interest-only", amount="actual"),
)
case(
    "The 31st comes back after February",
    "2",
    "Each date is counted from the first one: 28 February, 31 March, 30 April, 31 May.",
    on(
        "2022-05-31",
        instalments=[(d, 0, F(10000)) for d in ["2022-02-28"] + months("2022-03-31", 3)],
    ),
    date="2022-01-15",
    interest=interest({"kind": "none"}, start="2022-01-15"),
    instalments=series("fixed-principal", "2022-02-28", principal="10000.00", day=31),
)

# -- level payments --------------------------------------------------------------------------------


def level(principal, rate, number):
    """Payment and rows of a level note by 30/360: every interest and every payment to the cent."""
    payment = annuity(principal, rate / 12, number)
    rows, balance = [], principal
    for date in months("2022-02-01", number):
        accrued = cents(balance * rate / 12)
        part = balance if len(rows) == number - 1 else payment - accrued
        rows.append((date, accrued, part))
        balance -= part
    return payment, rows


def level_case(name, why, principal, rate, number):
    payment, rows = level(F(principal), F(rate), number)
    case(
        name,
        "4",
        why.format(payment=say(payment), last=say(rows[-1][1] + rows[-1][2])),
        on(rows[-1][0], status="paid", instalments=rows),
        principal=f"{principal}.00",
        interest=interest(rate),
        instalments=series("level", count=number),
        maturity=due_on(rows[-1][0]),
        facts=[pays(date, accrued + part) for date, accrued, part in rows],
    )


level_case(
    "A level payment rounded up to a whole unit",
    "100,000.00 at 9.99% over 36 months are {payment} a month, to the cent; the last payment trues up to "
    "{last}.",
    100000,
    "0.0999",
    36,
)
level_case(
    "A small loan that ends a month early",
    "130.00 at 20% over twelve months are {payment} a month and twelve payments, the last {last}; at 13.00 "
    "there would be eleven.",
    130,
    "0.20",
    12,
)

# -- default ---------------------------------------------------------------------------------------

TWELVE = {"kind": "stated", "value": "0.12"}
late = [cents(P * F(12, 100) * F(n, 365)) for n in (1, 30, 365)]
case(
    "Default interest booked as a flat fee",
    "7",
    f"12% run day by day on what is unpaid: {say(late[0])} after a day, {say(late[1])} after thirty, "
    f"{say(late[2])} after a year; no fee on one day.",
    on("2023-01-02", interest_accrued_since=late[0], late_charges=0),
    on("2023-01-31", interest_accrued_since=late[1], late_charges=0),
    on("2024-01-01", interest_accrued_since=late[2], late_charges=0),
    interest=interest("0.06", "act/365f"),
    after_default={"rate": TWELVE},
)
case(
    "Interest that stops at acceleration",
    "4, 7",
    "The whole falls due on 2 February; its interest goes on, at 12%, until it is paid: 1,019.18 a month "
    "later, 16,372.60 on the 498th day.",
    on("2022-02-02", status="matured-unpaid", maturity="2022-02-02"),
    on("2022-03-05", interest_accrued_since=cents(P * F(12, 100) * F(31, 365))),
    on("2023-06-15", interest_accrued_since=cents(P * F(12, 100) * F(498, 365))),
    interest=interest("0.06", "act/365f"),
    instalments=series("interest-only", amount="actual"),
    after_default={"rate": TWELVE, "acceleration": "automatic"},
)
once = cents(20000 * F(674, 10000) * F(31, 365))
case(
    "Compounding against the text",
    "1, 4",
    f"The year's end is no day of the note: from 10 December to 10 January 20,000.00 × 6.74% × 31/365 = "
    f"{say(once)}, and what stays unpaid bears no interest in the month after.",
    on("2021-12-31", interest_posted_unpaid=0),
    on(
        "2022-02-10",
        instalments=[("2022-01-10", once, 0), ("2022-02-10", once, 0)],
        principal=F(20000),
    ),
    date="2021-12-10",
    principal="20000.00",
    interest=interest("0.0674", "act/365f", "2021-12-10"),
    instalments=series("interest-only", "2022-01-10", amount="actual"),
    maturity=due_on("2022-12-10"),
)
first, second = P * F(1062, 10000) * F(10, 365), P * F(1212, 10000) * F(62, 365)
case(
    "A later rate that follows its index",
    "4, 7",
    "Eight points over the contract rate: 10.62% for the ten days to 30 June, then, with the index, 12.12% "
    f"for 62 days: {say(cents(first + second))}.",
    on("2023-06-30", interest_accrued_since=cents(first), per_diem=cents(P * F(1212, 10000) / 365)),
    on("2023-08-31", interest_accrued_since=cents(first + second)),
    date="2022-12-30",
    interest=interest(
        {
            "kind": "floating",
            "index": "BASE",
            "reset": {"every": "P6M"},
            "initial": "0.0262",
        },
        "act/365f",
        "2022-12-30",
    ),
    maturity=due_on("2023-06-20"),
    after_default={"rate": {"kind": "margin", "value": "0.08"}},
    facts=[fixing("2023-06-30", "BASE", "0.0412")],
)

# -- rates -----------------------------------------------------------------------------------------

seven = cents(P * F(7, 100) * act365("2022-04-01", "2022-07-01"))
case(
    "A period cap that is not the life cap",
    "4",
    "At one reset the rate may rise by 1%, over the life to 12%: the index leaps to 15%, the rate goes from "
    f"6% to 7%, and the quarter bears {say(seven)}.",
    on("2022-04-01", per_diem=cents(P * F(7, 100) / 365)),
    on(
        "2022-07-01",
        instalments=[
            ("2022-04-01", cents(P * F(6, 100) * act365("2022-01-01", "2022-04-01")), 0),
            ("2022-07-01", seven, 0),
        ],
    ),
    interest=interest(
        {
            "kind": "floating",
            "index": "PRIME",
            "reset": {"every": "P3M"},
            "initial": "0.06",
            "period_cap": "0.01",
            "cap": "0.12",
        },
        "act/365f",
    ),
    instalments=series("interest-only", "2022-04-01", "P3M", amount="actual"),
    facts=[fixing("2022-04-01", "PRIME", "0.15")],
)

# -- payments --------------------------------------------------------------------------------------

case(
    "A flat penalty paid as something else",
    "6, 7",
    "Of 2,500.00 received late 2,465.00 pay the instalment and 35.00 the charge: every unit is accounted for.",
    on("2022-02-18", late_charges=F(35)),
    on(
        "2022-02-19",
        payments=[("f1", F(0), F(2465))],
        charged=[("f1", F(35), F(0), F(0), F(0))],
        late_charges=0,
        status="current",
    ),
    interest=interest({"kind": "none"}),
    instalments=series("fixed-principal", principal="2465.00"),
    after_default={"rate": {"kind": "same"}, "late_charge": {"flat": "35.00"}},
    facts=[pays("2022-02-19", F(2500))],
)
case(
    "A late charge on a late charge",
    "7",
    "All principal and interest are paid and a charge of 25.00 is not: it is no reason for another, and bears "
    "nothing.",
    on("2022-02-03", principal=0, late_charges=F(25), status="costs-unpaid", per_diem=0),
    on("2022-12-31", late_charges=F(25), payoff=F(25)),
    interest=interest({"kind": "none"}),
    instalments=series("fixed-principal", principal="20000.00"),
    after_default={"rate": {"kind": "same"}, "late_charge": {"percent": "0.05", "maximum": "25.00"}},
    facts=[pays("2022-02-03", P, direction=[{"to": "principal"}])],
)
case(
    "Two prepayments on one day",
    "6",
    "50,000.00 and then 51,000.00 on 1 March: the first pays the 1,000.00 of interest accrued, once, and "
    "49,000.00 of principal, the second the 51,000.00 that are left; no interest is below zero.",
    on(
        "2022-03-01",
        status="paid",
        payments=[("f1", F(1000), F(49000)), ("f2", F(0), F(51000))],
        interest_accrued_since=0,
        unapplied_credit=0,
    ),
    facts=[pays("2022-03-01", F(50000)), pays("2022-03-01", F(51000))],
)
by16 = cents(P * F(6, 100) * F(15, 360))
case(
    "A payment recorded late with an earlier day",
    "3, 6",
    "Recorded after that of 20 March, the payment of 16 March counts before it: the account is that of the "
    "days, whatever the order of recording.",
    on(
        "2022-03-20",
        payments=[
            ("f2", F(1000) + by16, F(3000) - 1000 - by16),
            ("f1", cents((P - (F(3000) - 1000 - by16)) * F(6, 100) * F(4, 360)),
             F(2000) - cents((P - (F(3000) - 1000 - by16)) * F(6, 100) * F(4, 360))),
        ],
    ),
    instalments=series("interest-only", "2022-03-01", "P2M"),
    facts=[pays("2022-03-20", F(2000)), pays("2022-03-16", F(3000))],
)
case(
    "Extra principal counted as interest too",
    "6",
    "30,000.00 more than the instalment of 500.00: principal falls by 30,000.00, interest paid is 500.00, and "
    "what was paid is 30,500.00 once.",
    on(
        "2022-02-01",
        principal=F(70000),
        payments=[("f1", F(500), F(30000))],
        payoff=F(70000),
    ),
    on("2022-03-01", interest_posted_unpaid=F(350), principal=F(70000)),
    instalments=series("interest-only"),
    facts=[pays("2022-02-01", F(30500))],
)
