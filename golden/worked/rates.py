"""Rates that move: stepped, floating, negative (rulebook 4)."""

from fractions import Fraction as F

from kit import Family, act365, cents, fact, fixing, interest, on, pays, say, series

FAMILY = Family(
    "rates",
    "How a rate moves: quarterly interest on 100,000.00, ACT/365F, by the rate of each quarter.",
    instalments=series("interest-only", "2022-04-01", "P3M", amount="actual"),
)
case = FAMILY.case

P = F(100000)
QUARTERS = ["2022-01-01", "2022-04-01", "2022-07-01", "2022-10-01", "2023-01-01"]


def quarters(*rates):
    """Interest of the quarters at rates in percent; the last of four is the maturity's."""
    rows = [
        (end, cents(P * F(str(rate)) / 100 * act365(start, end)), 0)
        for start, end, rate in zip(QUARTERS, QUARTERS[1:], rates)
    ]
    return rows[:3] + [(row[0], row[1], P) for row in rows[3:]]


def floating(initial="0.06", **more):
    return {
        "kind": "floating",
        "index": "PRIME",
        "spread": "0.02",
        "reset": {"every": "P3M"},
        "initial": initial,
        **more,
    }


def moves(name, why, rates, facts, as_of="2023-01-01", rule="4", remarks=(), negative=False, **term):
    rows = quarters(*rates)
    expected = {"instalments": rows, **({"remarks": list(remarks)} if remarks else {})}
    more = {"may_be_negative": True} if negative else {}
    case(
        name,
        rule,
        why,
        on(as_of, **expected),
        interest=interest(floating(**term), "act/365f", **more),
        facts=facts,
    )


ON_TIME = [
    fixing("2022-04-01", "PRIME", "0.0350"),
    fixing("2022-07-01", "PRIME", "0.0475"),
    fixing("2022-10-01", "PRIME", "0.0625"),
]

step = cents(P * F("0.06") * act365("2022-01-01", "2022-02-15") + P * F("0.075") * act365("2022-02-15", "2022-04-01"))
case(
    "stepped",
    "4",
    "7.5% applies from the night of 15 February: 100,000.00 × (6% × 45/365 + 7.5% × 45/365) = "
    f"{say(step)}.",
    on("2022-02-15", per_diem=cents(P * F("0.075") / 365), interest_accrued_since=cents(P * F("0.06") * F(45, 365))),
    on("2022-04-01", instalments=[("2022-04-01", step, 0)]),
    interest=interest(
        {"kind": "stepped", "initial": "0.06", "steps": [{"from": "2022-02-15", "value": "0.075"}]},
        "act/365f",
    ),
)
moves(
    "floating",
    "Index plus 2% from each reset's night: 6%, then 3.5% + 2%, 4.75% + 2%, 6.25% + 2%.",
    ("6", "5.5", "6.75", "8.25"),
    ON_TIME,
)
moves(
    "floating, multiplier",
    "1.2 × 3.5% + 2% = 6.2%, 1.2 × 4.75% + 2% = 7.7%, 1.2 × 6.25% + 2% = 9.5%.",
    ("6", "6.2", "7.7", "9.5"),
    ON_TIME,
    multiplier="1.2",
)
moves(
    "floating, inverse",
    "10% − index: 6.5%, 5.25%, 3.75%.",
    ("6", "6.5", "5.25", "3.75"),
    ON_TIME,
    multiplier="-1",
    spread="0.10",
)
moves(
    "floating, cap",
    "8.25% is held under 7%.",
    ("6", "5.5", "6.75", "7"),
    ON_TIME,
    cap="0.07",
)
moves(
    "floating, floor",
    "5.5% is held over 6.5%; 6.75% and 8.25% stand.",
    ("6", "6.5", "6.75", "8.25"),
    ON_TIME,
    floor="0.065",
)
moves(
    "floating, period cap",
    "At each reset the rate moves by at most 0.5% from the one before: 6% → 5.5%, → 6% for 6.75%, → 6.5% "
    "for 8.25%.",
    ("6", "5.5", "6", "6.5"),
    ON_TIME,
    period_cap="0.005",
)
moves(
    "floating, period fall of its own",
    "It may rise by 1% and fall by 0.25%: 6% → 5.75% for 5.5%, → 6.75%, → 7.75% for 8.25%.",
    ("6", "5.75", "6.75", "7.75"),
    ON_TIME,
    period_cap="0.01",
    period_fall="0.0025",
)
moves(
    "floating, period cap and life cap",
    "First moved by at most 1%, then held under 6.25%: 5.5%, 6.25% for 6.5%, 6.25%.",
    ("6", "5.5", "6.25", "6.25"),
    ON_TIME,
    period_cap="0.01",
    cap="0.0625",
)
moves(
    "floating, lookback",
    "The index is read ten days before the reset, 22 March, 21 June, 21 September: the values of the reset "
    "days themselves come too late.",
    ("6", "5", "5.5", "6.75"),
    [
        fixing("2021-12-15", "PRIME", "0.0300"),
        *ON_TIME,
    ],
    lookback_days=10,
)
moves(
    "floating, first reset and its rate stated",
    "The note states 5.25% for the first reset, whatever the index is; the second one looks to it.",
    ("6", "5.25", "6.75", "8.25"),
    ON_TIME,
    first_rate="0.0525",
    first_reset="2022-04-01",
)
moves(
    "floating, first reset later than one cycle",
    "6% goes on to the first reset on 1 July.",
    ("6", "6", "6.75", "8.25"),
    ON_TIME,
    first_reset="2022-07-01",
)
moves(
    "floating, spread that steps",
    "2% until a reset on or after 1 July, then 3%: 5.5%, 7.75%, 9.25%.",
    ("6", "5.5", "7.75", "9.25"),
    ON_TIME,
    spreads=[{"from": "2022-06-15", "value": "0.03"}],
)
moves(
    "floating, no value of the index",
    "No value is known by 1 April: 6% goes on, with a remark; then 6.75%; on 1 October the value of July is "
    "still the last.",
    ("6", "6", "6.75", "6.75"),
    [fixing("2022-07-01", "PRIME", "0.0475")],
    remarks=["fixing-missing"],
)
moves(
    "floating, the index ends, with a fallback",
    "On 1 July the index is gone: 4.40% + 0.26% of the fallback + 2% = 6.66%; in October 5% + 2.26%.",
    ("6", "5.5", "6.66", "7.26"),
    [
        fixing("2022-04-01", "PRIME", "0.0350"),
        fixing("2022-05-02", "SOFR", "0.0440"),
        fact("2022-06-15", "index-ended", index="PRIME"),
        fixing("2022-10-01", "SOFR", "0.0500"),
    ],
    fallback={"index": "SOFR", "adjustment": "0.0026"},
)
moves(
    "floating, the index ends, without a fallback",
    "5.5%, the last rate, goes on, with a remark on each reset without an index, that of the maturity too.",
    ("6", "5.5", "5.5", "5.5"),
    [fixing("2022-04-01", "PRIME", "0.0350"), fact("2022-06-15", "index-ended", index="PRIME")],
    remarks=["fixing-missing"] * 3,
)
below = quarters("1", "-0.5")
case(
    "floating, below zero",
    "4",
    f"−2.5% + 2% = −0.5%: {say(-below[1][1])} of the second quarter is owed by the holder; it is set off "
    f"against {say(below[0][1])} unpaid.",
    on("2022-07-01", interest_posted_unpaid=below[0][1] + below[1][1], unapplied_credit=0),
    interest=interest(floating("0.01"), "act/365f", may_be_negative=True),
    facts=[fixing("2022-04-01", "PRIME", "-0.0250")],
)
case(
    "floating, below zero, nothing to set off",
    "4",
    f"With the first quarter paid, {say(-below[1][1])} is credit of the maker.",
    on(
        "2022-07-01",
        interest_posted_unpaid=0,
        unapplied_credit=-below[1][1],
        payoff=P + below[1][1],
    ),
    interest=interest(floating("0.01"), "act/365f", may_be_negative=True),
    facts=[fixing("2022-04-01", "PRIME", "-0.0250"), pays("2022-04-01", below[0][1])],
)
case(
    "floating, below zero where it may not be",
    "4",
    "−0.5% becomes 0%, as the note does not let the rate fall below zero: no interest, no credit, in the "
    "second quarter.",
    on(
        "2022-07-01",
        instalments=below[:1],
        interest_posted_unpaid=below[0][1],
        unapplied_credit=0,
        per_diem=0,
    ),
    interest=interest(floating("0.01"), "act/365f"),
    facts=[fixing("2022-04-01", "PRIME", "-0.0250")],
)
moves(
    "an agreed rate ends the resets",
    "From the night of 1 July 5% as agreed; the index of October changes nothing.",
    ("6", "5.5", "5", "5"),
    ON_TIME + [fact("2022-07-01", "amendment", rate="0.05")],
)
thirds = cents(P * F("0.081234567890123456") * act365("2022-04-01", "2022-07-01"))
moves(
    "a rate of eighteen decimals",
    "6.1234567890123456% + 2% = 8.1234567890123456%, kept to the last place: 100,000.00 × it × 91/365 = "
    f"{say(thirds)}.",
    ("6", "8.1234567890123456"),
    [fixing("2022-04-01", "PRIME", "0.061234567890123456")],
    as_of="2022-07-01",
)
