"""Principal paid before it is due: premiums, obstacles, later instalments (rulebook 4, 6)."""

from fractions import Fraction as F

from kit import (
    Family, annuity, cents, fact, fixing, interest, months, on, pays, say, series,
)

FAMILY = Family(
    "early",
    "What may be paid early, what it costs, and what it does to later instalments.",
)
case = FAMILY.case

P = F(100000)
MONTH = F(6, 1200)
NO_INTEREST = interest({"kind": "none"})
LONG = {"date": "2027-01-01"}


def prepayment(kind, **more):
    return {"prepayment": {"kind": kind, **more}}


STEPS = [
    {"before": "2023-01-01", "premium": "0.03"},
    {"before": "2024-01-01", "premium": "0.02"},
    {"premium": "0.01"},
]

# -- premiums --------------------------------------------------------------------------------------


def premium(name, why, when, money, share, **payments):
    """A payment without interest: principal p with p + p × share, both in whole cents."""
    principal = cents(money / (1 + share), "down")
    while principal + F(1, 100) + cents((principal + F(1, 100)) * share) <= money:
        principal += F(1, 100)
    charge = cents(principal * share)
    case(
        name,
        "6",
        why,
        on(
            when,
            principal=P - principal,
            payments=[("f1", F(0), principal)],
            charged=[("f1", F(0), charge, F(0), money - principal - charge)],
            payoff=P - principal + cents((P - principal) * share) - (money - principal - charge),
            premium=cents((P - principal) * share),
        ),
        interest=NO_INTEREST,
        maturity=LONG,
        payments=payments or prepayment("at-premium", steps=STEPS),
        facts=[pays(when, money)],
    )


premium("premium, the first step", "10,000.00 + 3% of it.", "2022-12-31", F(10300), F(3, 100))
premium("premium, the second step", "From 1 January 2023 10,000.00 + 2%.", "2023-01-01", F(10200), F(2, 100))
premium("premium, the rest of the life", "10,000.00 + 1%.", "2026-05-05", F(10100), F(1, 100))
premium(
    "premium, to the cent",
    "Of 1,000.00 as much is principal as leaves its 3% paid, too: 970.87 + 29.13.",
    "2022-06-01",
    F(1000),
    F(3, 100),
)
case(
    "premium, on what is early only",
    "6",
    "20,000.00 fall due on 1 February and cost nothing; the 10,000.00 more cost 3%.",
    on(
        "2022-02-01",
        payments=[("f1", F(0), F(30000))],
        charged=[("f1", F(0), F(300), F(0), F(0))],
        principal=F(70000),
    ),
    interest=NO_INTEREST,
    instalments=series("fixed-principal", principal="20000.00"),
    payments=prepayment("at-premium", steps=STEPS),
    facts=[pays("2022-02-01", F(30300))],
)
case(
    "premium, none at maturity",
    "6",
    "On the day of maturity nothing is early.",
    on("2022-12-31", premium=F(3000), payoff=F(103000)),
    on("2023-01-01", premium=F(0), payoff=P),
    on("2023-01-02", premium=F(0), status="paid", payoff=0),
    interest=NO_INTEREST,
    payments=prepayment("at-premium", steps=[{"premium": "0.03"}]),
    facts=[pays("2023-01-02", P)],
)
case(
    "premium, in the payoff",
    "6",
    "100,000.00, five months' interest of 2,500.00 and 3% of the principal: 105,500.00 settles all.",
    on("2022-05-30", payoff=P + F("2483.33") + 3000, premium=F(3000)),
    on(
        "2022-06-01",
        status="paid",
        payoff=0,
        payments=[("f1", F(2500), P)],
        charged=[("f1", F(0), F(3000), F(0), F(0))],
        entries=[
            ("advance-2022-01-01", P),
            ("interest-f1", F(2500)),
            ("premium-f1", F(3000)),
            ("payment-f1", F(105500)),
        ],
    ),
    payments=prepayment("at-premium", steps=STEPS),
    facts=[pays("2022-06-01", F(105500))],
)
# 6% − (3.5% + 0.5%) = 2% for 1,461 days of 365 from 1 January 2023 to 1 January 2027.
share = F(2, 100) * F(1461, 365)
whole = cents(P * share)
case(
    "premium, the interest that the holder loses",
    "6",
    f"On 1 January 2023 (6% − 3.5% − 0.5%) × 1461/365 of 100,000.00 = {say(whole)}; with 6,000.00 of "
    "interest the payoff settles all.",
    on(
        "2023-01-01",
        status="paid",
        payoff=0,
        charged=[("f2", F(0), whole, F(0), F(0))],
    ),
    interest=interest("0.06", "act/365f"),
    maturity=LONG,
    payments=prepayment("differential", index="TREASURY", margin="0.005", until="2027-01-01"),
    facts=[fixing("2022-12-30", "TREASURY", "0.035"), pays("2023-01-01", P + 6000 + whole)],
)
case(
    "premium, nothing lost",
    "6",
    "The reference rate of 7% is above the contract rate: no premium.",
    on("2023-01-01", premium=F(0), payoff=P + 6000),
    interest=interest("0.06", "act/365f"),
    maturity=LONG,
    payments=prepayment("differential", index="TREASURY", until="2027-01-01"),
    facts=[fixing("2022-12-30", "TREASURY", "0.07")],
)

# -- obstacles -------------------------------------------------------------------------------------


def held(name, why, remark, payments, facts=(), when="2022-06-01", **terms):
    """10,000.00 that may not pay principal are credit of the maker."""
    facts = list(facts) or [pays(when, F(10000))]
    case(
        name,
        "6",
        why,
        on(
            facts[-1]["date"],
            principal=P,
            unapplied_credit=F(10000),
            payoff=F(90000),
            remarks=[remark],
        ),
        interest=NO_INTEREST,
        maturity=LONG,
        payments=payments,
        facts=facts,
        **terms,
    )


held(
    "locked for a time",
    "Nothing may be paid early before 1 July 2022.",
    "prepayment-locked",
    prepayment("locked", until="2022-07-01"),
)
held("locked for ever", "Nothing may ever be paid early.", "prepayment-locked", prepayment("locked"))
held(
    "locked before a premium",
    "The premium buys nothing before 1 July 2022, and the payoff holds none.",
    "prepayment-locked",
    prepayment("at-premium", steps=STEPS, locked_until="2022-07-01"),
)
case(
    "no longer locked",
    "6",
    "From 1 July 2022 on 10,000.00 pay principal.",
    on("2022-07-01", principal=F(90000), unapplied_credit=0),
    interest=NO_INTEREST,
    maturity=LONG,
    payments=prepayment("locked", until="2022-07-01"),
    facts=[pays("2022-07-01", F(10000))],
)
held(
    "in part where only the whole may be paid",
    "The note may be prepaid in whole only.",
    "prepayment-in-part",
    prepayment("free", in_part=False),
)
case(
    "the whole where only the whole may be paid",
    "6",
    "100,000.00 pay all.",
    on("2022-06-01", status="paid", payoff=0),
    interest=NO_INTEREST,
    maturity=LONG,
    payments=prepayment("free", in_part=False),
    facts=[pays("2022-06-01", P)],
)
held(
    "without notice",
    "No notice was given.",
    "prepayment-without-notice",
    prepayment("at-premium", notice_days=30),
)
held(
    "before the notice is over",
    "Thirty days from 3 May are over on 2 June.",
    "prepayment-without-notice",
    prepayment("at-premium", notice_days=30),
    [fact("2022-05-03", "prepayment-notice"), pays("2022-06-01", F(10000))],
)
case(
    "after notice, and again",
    "6",
    "Thirty days from 2 May are over on 1 June; the notice stands for every later payment.",
    on("2022-06-01", principal=F(90000)),
    on("2022-09-01", principal=F(80000)),
    interest=NO_INTEREST,
    maturity=LONG,
    payments=prepayment("at-premium", notice_days=30),
    facts=[
        fact("2022-05-02", "prepayment-notice"),
        pays("2022-06-01", F(10000)),
        pays("2022-09-01", F(10000)),
    ],
)
held(
    "no value of the reference rate",
    "Without a value the interest lost is not known.",
    "reference-rate-missing",
    prepayment("differential", index="TREASURY", until="2027-01-01"),
)
case(
    "what was held pays what falls due",
    "6",
    "10,000.00 held since June pay the 20,000.00 of 1 February 2023 in part.",
    on("2023-02-01", principal=F(90000), unapplied_credit=0, remarks=["prepayment-locked"]),
    interest=NO_INTEREST,
    maturity=LONG,
    instalments=series("fixed-principal", "2023-02-01", principal="20000.00"),
    payments=prepayment("locked"),
    facts=[pays("2022-06-01", F(10000))],
)

# -- later instalments -----------------------------------------------------------------------------

LEVEL = annuity(P, MONTH, 12)
YEAR = months("2022-02-01", 12)


def level(until, payment, balance=P):
    """Rows of date, interest, principal of a payment, and what they leave."""
    rows = []
    for date in until:
        accrued = cents(balance * MONTH)
        principal = balance if date == YEAR[-1] else min(balance, payment - accrued)
        rows.append((date, accrued, principal))
        balance -= principal
    return rows, balance


first, left = level(YEAR[:3], LEVEL)
before = [pays(date, accrued + principal) for date, accrued, principal in first]
kept, _ = level(YEAR[3:], LEVEL, left - 20000)
kept = [row for row in kept if row[1] + row[2] > 0]
assert kept[-1][2] < LEVEL - kept[-1][1] and kept[-1][0] < YEAR[-1]
case(
    "level, prepaid: the same payment and a shorter life",
    "4",
    f"{say(left)} less 20,000.00 on 1 April; the payment of {say(LEVEL)} goes on, and the last one is "
    f"{say(kept[-1][1] + kept[-1][2])} on {kept[-1][0]}.",
    on(
        kept[-1][0],
        status="paid",
        principal=0,
        instalments=first + kept,
    ),
    instalments=series("level"),
    facts=before
    + [pays("2022-04-01", F(20000))]
    + [pays(date, accrued + principal) for date, accrued, principal in kept],
)
CUT = cents(LEVEL * (left - 20000) / left)
cut, _ = level(YEAR[3:], CUT, left - 20000)
case(
    "level, prepaid: the same life and a smaller payment",
    "4",
    f"{say(LEVEL)} × ({say(left)} − 20,000.00) ÷ {say(left)} = {say(CUT)}, half up; the last payment trues up "
    f"to {say(cut[-1][1] + cut[-1][2])}.",
    on("2023-01-01", status="paid", instalments=first + cut),
    instalments=series("level"),
    payments={"prepayment": {"kind": "free"}, "after_prepayment": "smaller-instalments"},
    facts=before
    + [pays("2022-04-01", F(20000))]
    + [pays(date, accrued + principal) for date, accrued, principal in cut],
)
case(
    "fixed principal, prepaid twice: smaller parts",
    "4",
    "10,000.00 × 75/90 = 8,333.33 after 15,000.00 of 90,000.00; then, with 8,333.33 paid and 16,666.67 more, "
    "10,000.00 × 75,000.00/90,000.00 × 50,000.00/66,666.67, in one fraction, = "
    f"{say(cents(F(10000) * F(75000, 90000) * F(50000) / F('66666.67')))}.",
    on(
        "2022-04-01",
        instalments=[
            ("2022-02-01", 0, F(10000)),
            ("2022-03-01", 0, F("8333.33")),
            ("2022-04-01", 0, cents(F(10000) * F(75000, 90000) * F(50000) / F("66666.67"))),
        ],
    ),
    interest=NO_INTEREST,
    instalments=series("fixed-principal", principal="10000.00"),
    payments={"prepayment": {"kind": "free"}, "after_prepayment": "smaller-instalments"},
    facts=[
        pays("2022-02-01", F(25000)),
        pays("2022-03-01", F("8333.33") + F("16666.67")),
    ],
)
case(
    "fixed principal, prepaid: the same parts and a shorter life",
    "4",
    "After 75,000.00 early three parts of 10,000.00 become 10,000.00, 10,000.00 and 5,000.00.",
    on(
        "2022-06-01",
        instalments=[(d, 0, F(10000)) for d in months("2022-02-01", 2)] + [("2022-04-01", 0, F(5000))],
        status="paid",
    ),
    interest=NO_INTEREST,
    instalments=series("fixed-principal", principal="10000.00"),
    facts=[
        pays("2022-01-15", F(75000)),
        pays("2022-02-01", F(10000)),
        pays("2022-03-01", F(10000)),
        pays("2022-04-01", F(5000)),
    ],
)
case(
    "an instalment paid early is held to its day",
    "6",
    "Just the 500.00 of 1 February, ten days before: held, and no principal paid early.",
    on("2022-01-22", unapplied_credit=F(500), principal=P),
    on("2022-02-01", unapplied_credit=0, principal=P, interest_posted_unpaid=0, payments=[("f1", F(500), F(0))]),
    instalments=series("interest-only"),
    facts=[pays("2022-01-22", F(500))],
)
