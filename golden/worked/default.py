"""After a default: the later rate, acceleration, grace, costs (rulebook 4, 5, 7, 8)."""

from fractions import Fraction as F

from kit import Family, act365, cents, costs, fact, interest, on, pays, say, series

FAMILY = Family(
    "default",
    "What an unpaid instalment, a missed maturity and costs do: 6%, ACT/365F, 12% after a default.",
    interest=interest("0.06", "act/365f"),
)
case = FAMILY.case

P = F(100000)
LOW = F(6, 100)
HIGH = F(12, 100)
TWELVE = {"kind": "stated", "value": "0.12"}
JANUARY = cents(P * LOW * F(31, 365))


def default(**more):
    return {"rate": TWELVE, **more}


# -- amounts overdue before maturity ---------------------------------------------------------------

PARTS = series("fixed-principal", principal="10000.00")


def overdue(from_day, interest_too, until="2022-03-01"):
    """Interest of February where the instalment of 1 February bears 12% from the night of a day."""
    late = act365(from_day, until)
    base = F(10000) + (JANUARY if interest_too else 0)
    return cents(P * LOW * act365("2022-02-01", from_day) + 90000 * LOW * late + base * HIGH * late)


case(
    "unpaid principal before maturity bears the contract rate",
    "4",
    "10,000.00 fell due on 1 February and are unpaid: February's interest is that of 100,000.00 at 6%, and "
    "unpaid interest bears none.",
    on(
        "2022-03-01",
        instalments=[
            ("2022-02-01", JANUARY, F(10000)),
            ("2022-03-01", cents(P * LOW * F(28, 365)), F(10000)),
        ],
    ),
    instalments=PARTS,
    after_default=default(),
)
case(
    "overdue amounts, principal only",
    "7",
    "1 February is the last day in time: from the night of the 2nd 10,000.00 bear 12% for 27 days, and it "
    f"falls due with March's 90,000.00 at 6%: {say(overdue('2022-02-02', False))}.",
    on("2022-02-02", per_diem=cents((90000 * LOW + 10000 * HIGH) / 365)),
    on(
        "2022-03-01",
        instalments=[
            ("2022-02-01", JANUARY, F(10000)),
            ("2022-03-01", overdue("2022-02-02", False), F(10000)),
        ],
    ),
    instalments=PARTS,
    after_default=default(scope="overdue-amounts"),
)
case(
    "overdue amounts, principal and interest",
    "7",
    f"Where interest bears interest the {say(JANUARY)} of January bear 12% besides: "
    f"{say(overdue('2022-02-02', True))}.",
    on(
        "2022-03-01",
        instalments=[
            ("2022-02-01", JANUARY, F(10000)),
            ("2022-03-01", overdue("2022-02-02", True), F(10000)),
        ],
    ),
    instalments=PARTS,
    after_default=default(scope="overdue-amounts", interest_on_interest=True),
)
case(
    "overdue amounts, after the days of grace",
    "7",
    "Five days of grace: the 6th is the last day in time, 12% from the night of the 7th.",
    on("2022-02-06", status="current", per_diem=cents(P * LOW / 365)),
    on(
        "2022-03-01",
        instalments=[
            ("2022-02-01", JANUARY, F(10000)),
            ("2022-03-01", overdue("2022-02-07", False), F(10000)),
        ],
    ),
    instalments=PARTS,
    payments={"grace_days": 5},
    after_default=default(scope="overdue-amounts"),
)
posted = cents(P * LOW * F(1, 365) + (90000 * LOW + 10000 * HIGH) * F(8, 365))
case(
    "overdue amounts, paid ten days later",
    "7",
    f"On 10 February the instalment and {say(posted)}, 6% and 8 days of 12% on 10,000.00, are paid; 6% on "
    "90,000.00 from then on.",
    on("2022-02-10", status="current", principal=F(90000), interest_posted_unpaid=0, interest_accrued_since=0),
    on(
        "2022-03-01",
        instalments=[
            ("2022-02-01", JANUARY, F(10000)),
            ("2022-03-01", cents(90000 * LOW * F(19, 365)), F(10000)),
        ],
    ),
    instalments=PARTS,
    after_default=default(scope="overdue-amounts"),
    facts=[pays("2022-02-10", F(10000) + JANUARY + posted)],
)

# -- after maturity --------------------------------------------------------------------------------


def matured(name, why, later, base, **after):
    case(
        name,
        "7",
        why,
        on("2023-01-01", interest_posted_unpaid=F(6000), per_diem=cents(base * later / 365)),
        on("2023-02-01", interest_accrued_since=cents(base * later * F(31, 365)), status="matured-unpaid"),
        after_default=after,
    )


matured("after maturity, a stated rate", "12% on the principal from the night of 1 January.", HIGH, P, rate=TWELVE)
matured(
    "after maturity, a margin",
    "6% + 4%.",
    F(10, 100),
    P,
    rate={"kind": "margin", "value": "0.04"},
)
matured("after maturity, the same rate", "6% goes on.", LOW, P, rate={"kind": "same"})
matured(
    "after maturity, interest on interest, once",
    "The 6,000.00 posted join the base: 12% on 106,000.00.",
    HIGH,
    P + 6000,
    rate=TWELVE,
    interest_on_interest=True,
    compounding="once",
)
first = cents((P + 6000) * HIGH * F(31, 365))
second = cents((P + 6000 + first) * HIGH * F(28, 365))
case(
    "after maturity, interest on interest, monthly",
    "7",
    f"{say(first)} join the base a month after maturity, {say(second)} after another.",
    on("2023-02-01", interest_posted_unpaid=6000 + first),
    on("2023-03-01", interest_posted_unpaid=6000 + first + second, interest_accrued_since=0),
    after_default=default(interest_on_interest=True, compounding="monthly"),
)

# -- acceleration ----------------------------------------------------------------------------------

ONLY = series("interest-only", amount="actual")
one_day = cents(P * LOW / 365)
case(
    "automatic acceleration",
    "4",
    "February's instalment could be paid in time on the 1st: on the 2nd the whole falls due with one day's "
    f"interest, {say(one_day)}, and bears 12%.",
    on("2022-02-01", status="current", maturity="2023-01-01"),
    on(
        "2022-02-02",
        status="matured-unpaid",
        maturity="2022-02-02",
        instalments=[("2022-02-01", JANUARY, 0), ("2022-02-02", one_day, P)],
    ),
    on("2022-03-04", interest_accrued_since=cents(P * HIGH * F(30, 365))),
    instalments=ONLY,
    after_default=default(acceleration="automatic"),
)
case(
    "automatic acceleration, after the days of grace",
    "4",
    "Ten days of grace: the 11th is still in time, on the 12th the whole falls due.",
    on("2022-02-11", status="current", maturity="2023-01-01"),
    on("2022-02-12", status="matured-unpaid", maturity="2022-02-12"),
    instalments=ONLY,
    payments={"grace_days": 10},
    after_default=default(acceleration="automatic"),
)
case(
    "automatic acceleration, paid in time",
    "4",
    "Paid on the last day of grace: nothing falls due.",
    on("2022-02-28", status="current", maturity="2023-01-01"),
    instalments=ONLY,
    payments={"grace_days": 10},
    after_default=default(acceleration="automatic"),
    facts=[pays("2022-02-11", JANUARY + cents(P * LOW * F(10, 365)))],
)
nine = cents(P * LOW * F(9, 365))
case(
    "declared acceleration",
    "4",
    f"Declared on 10 February: the whole falls due on that day with nine days' interest, {say(nine)}.",
    on("2022-02-09", status="past-due", maturity="2023-01-01"),
    on(
        "2022-02-10",
        status="matured-unpaid",
        maturity="2022-02-10",
        instalments=[("2022-02-01", JANUARY, 0), ("2022-02-10", nine, P)],
        per_diem=cents(P * HIGH / 365),
    ),
    instalments=ONLY,
    after_default=default(acceleration="at-holders-option"),
    facts=[fact("2022-02-10", "acceleration")],
)

# -- grace at maturity -----------------------------------------------------------------------------

ten = cents(P * LOW * F(10, 365))
case(
    "grace at maturity, met",
    "5",
    f"Ten days of grace: on 11 January 6,000.00, {say(ten)} at the contract rate and the principal pay all.",
    on("2023-01-10", status="matured-unpaid", interest_accrued_since=cents(P * LOW * F(9, 365))),
    on("2023-01-11", status="paid", payoff=0),
    payments={"grace_days": 10},
    after_default=default(interest_on_interest=True),
    facts=[pays("2023-01-11", P + 6000 + ten)],
)
case(
    "grace at maturity, missed",
    "5",
    "Until 11 January the account supposes that it will be met; on the 12th it is known that it was not, and "
    "12% ran on 106,000.00 from the night of the 1st.",
    on("2023-01-11", interest_accrued_since=ten, per_diem=cents(P * LOW / 365)),
    on("2023-01-12", interest_accrued_since=cents((P + 6000) * HIGH * F(11, 365))),
    payments={"grace_days": 10},
    after_default=default(interest_on_interest=True),
)

# -- costs -----------------------------------------------------------------------------------------


def bearing(bears=True):
    return {"attorneys_fees": True, "bear_interest": bears}


case(
    "costs that bear interest",
    "7",
    "1,000.00 agreed on 1 February bear 12% for 28 days besides the principal's 59; 500.00 only claimed bear "
    "nothing.",
    on(
        "2023-03-01",
        costs=F(1500),
        interest_accrued_since=cents(P * HIGH * F(59, 365) + 1000 * HIGH * F(28, 365)),
    ),
    after_default=default(costs=bearing()),
    facts=[costs("2023-02-01", F(1000)), costs("2023-02-01", F(500), "claimed")],
)
case(
    "costs that bear no interest",
    "7",
    "Where the note does not say so they bear none.",
    on("2023-03-01", costs=F(1000), interest_accrued_since=cents(P * HIGH * F(59, 365))),
    after_default=default(costs=bearing(False)),
    facts=[costs("2023-02-01", F(1000))],
)
april = cents((P + 1000) * LOW * F(31, 365))
case(
    "costs that bear interest before maturity",
    "7",
    f"The rate then in force is 6%: with April's instalment fall due {say(april)}, the interest of 101,000.00.",
    on(
        "2022-04-01",
        instalments=[
            ("2022-02-01", JANUARY, 0),
            ("2022-03-01", cents(P * LOW * F(28, 365)), 0),
            ("2022-04-01", april, 0),
        ],
    ),
    instalments=ONLY,
    after_default=default(costs=bearing()),
    facts=[costs("2022-03-01", F(1000))],
)
