"""Days: day counts, business days, stubs, ends of months, rounding (rulebook 1, 2)."""

from datetime import timedelta
from fractions import Fraction as F

from kit import Family, act365, cents, costs, day, days, due_on, interest, on, say, series

FAMILY = Family(
    "days",
    "How days become a part of a year, where due dates go, and how posted interest is rounded.",
)
case = FAMILY.case

P = F(100000)
RATE = F(6, 100)
YEARLY = P * RATE

# -- day counts ------------------------------------------------------------------------------------


def thirty(start, end, start_day, end_day):
    """Months of thirty days between two dates whose days the rule has set."""
    a, b = day(start), day(end)
    return F(360 * (b.year - a.year) + 30 * (b.month - a.month) + end_day - start_day, 360)


def counted(name, count, why, part, start, end, rule="2", **more):
    """A bullet whose one posting shows the part of a year from start to end."""
    case(
        name,
        rule,
        f"{why}: 100,000.00 × 6% × {part} = {say(cents(YEARLY * part))}.",
        on(end, instalments=[(end, cents(YEARLY * part), P)]),
        date=start,
        interest=interest("0.06", count, start),
        maturity=due_on(end),
        **more,
    )


counted("act/365f", "act/365f", "60 days over 365, in a leap year too", F(60, 365), "2024-01-15", "2024-03-15")
counted("act/360", "act/360", "60 days over 360", F(60, 360), "2024-01-15", "2024-03-15")
counted(
    "act/act-isda",
    "act/act-isda",
    "17 nights that begin in 2023 over 365 and 14 in 2024 over 366",
    F(17, 365) + F(14, 366),
    "2023-12-15",
    "2024-01-15",
)
counted(
    "act/act-afb, a leap day in the rest",
    "act/act-afb",
    "91 days with 29 February among them over 366",
    F(91, 366),
    "2023-12-15",
    "2024-03-15",
)
counted(
    "act/act-afb, whole years first",
    "act/act-afb",
    "two years back from 2 March 2025 to 2 March 2023 and one day over 365",
    2 + F(1, 365),
    "2023-03-01",
    "2025-03-02",
)
counted(
    "30/360, an end on the 31st after a start on the 30th",
    "30/360",
    "the 31st counts as the 30th after a start on the 30th, 60 days",
    thirty("2023-01-30", "2023-03-31", 30, 30),
    "2023-01-30",
    "2023-03-31",
)
counted(
    "30/360, an end on the 31st after an earlier start",
    "30/360",
    "after a start on the 29th the 31st stands, 62 days",
    thirty("2023-01-29", "2023-03-31", 29, 31),
    "2023-01-29",
    "2023-03-31",
)
counted(
    "30/360, from the end of February",
    "30/360",
    "28 February stands as the 28th, 33 days to 31 March and none more for the short month",
    thirty("2023-02-28", "2023-03-31", 28, 31),
    "2023-02-28",
    "2023-03-31",
)
counted(
    "30e/360",
    "30e/360",
    "the 31st always counts as the 30th, 61 days",
    thirty("2023-01-29", "2023-03-31", 29, 30),
    "2023-01-29",
    "2023-03-31",
)
counted(
    "30e/360-isda, from the end of February",
    "30e/360-isda",
    "the last day of February counts as the 30th, 180 days to 31 August",
    thirty("2023-02-28", "2023-08-31", 30, 30),
    "2023-02-28",
    "2023-08-31",
)
counted(
    "30e/360-isda, to a maturity at the end of February",
    "30e/360-isda",
    "29 February stands where it is the maturity, 179 days",
    thirty("2023-08-31", "2024-02-29", 30, 29),
    "2023-08-31",
    "2024-02-29",
)
case(
    "30e/360-isda, to an instalment at the end of February",
    "2",
    "29 February counts as the 30th where it is not the maturity: 180 days, 3,000.00, and 180 days more to "
    "31 August.",
    on("2024-08-31", instalments=[("2024-02-29", F(3000), 0), ("2024-08-31", F(3000), P)]),
    date="2023-08-31",
    interest=interest("0.06", "30e/360-isda", "2023-08-31"),
    instalments=series("interest-only", "2024-02-29", "P6M", end_of_month=True),
    maturity=due_on("2024-08-31"),
)
counted("nl/365", "nl/365", "61 days less 29 February over 365", F(60, 365), "2024-02-01", "2024-04-02")
counted(
    "28/336",
    "28/336",
    "a later day than the 28th counts as the 28th: two months of 28 days",
    F(56, 336),
    "2023-01-30",
    "2023-03-31",
)
business = sum(
    (day("2022-01-03") + timedelta(days=k)).weekday() < 5 for k in range(days("2022-01-03", "2022-02-15"))
)
counted(
    "bus/252",
    "bus/252",
    f"{business} nights begin on a business day of 43",
    F(business, 252),
    "2022-01-03",
    "2022-02-15",
    payments={"business_days": {"calendar": "weekends"}},
)
case(
    "bus/252, the weekend is worth nothing",
    "2",
    "Saturday's and Sunday's nights add nothing: on Monday 10 January 5 nights are counted, 119.05, as on "
    "the Saturday before; Monday's own is worth 23.81.",
    on("2022-01-08", interest_accrued_since=cents(YEARLY * F(5, 252)), per_diem=0),
    on("2022-01-10", interest_accrued_since=cents(YEARLY * F(5, 252)), per_diem=cents(YEARLY / 252)),
    date="2022-01-03",
    interest=interest("0.06", "bus/252", "2022-01-03"),
    payments={"business_days": {"calendar": "weekends"}},
)


def coupons(name, why, count, start, first, every, maturity, *parts):
    """Interest-only instalments: one part of a year for each."""
    rows = [(end, cents(YEARLY * part), P if end == maturity else 0) for end, part in parts]
    case(
        name,
        "2",
        why,
        on(maturity, instalments=rows),
        date=start,
        interest=interest("0.06", count, start),
        instalments=series("interest-only", first, every, amount="actual"),
        maturity=due_on(maturity),
    )


coupons(
    "act/act-icma, regular and short last coupon",
    "Half a year is half a year, 3,000.00, whether of 181 or of 184 days; the last 59 days are of a coupon of "
    "181: 59/362.",
    "act/act-icma",
    "2022-01-01",
    "2022-07-01",
    "P6M",
    "2023-03-01",
    ("2022-07-01", F(1, 2)),
    ("2023-01-01", F(1, 2)),
    ("2023-03-01", F(59, 2 * 181)),
)
coupons(
    "act/act-icma, short first coupon",
    "The 136 days from 15 February are of the regular coupon from 1 January to 1 July, 181 days: 136/362.",
    "act/act-icma",
    "2022-02-15",
    "2022-07-01",
    "P6M",
    "2023-01-01",
    ("2022-07-01", F(136, 2 * 181)),
    ("2023-01-01", F(1, 2)),
)
coupons(
    "act/act-icma, long first coupon",
    "47 days of the coupon of 184 days before 1 January and a whole one: 47/368 + 1/2.",
    "act/act-icma",
    "2021-11-15",
    "2022-07-01",
    "P6M",
    "2023-01-01",
    ("2022-07-01", F(47, 2 * 184) + F(1, 2)),
    ("2023-01-01", F(1, 2)),
)
coupons(
    "act/365l, annual coupons",
    "366 days over 366, as 29 February 2024 lies in the coupon; then 365 over 365, as none does, though it "
    "begins in the leap year.",
    "act/365l",
    "2023-03-01",
    "2024-03-01",
    "P1Y",
    "2025-03-01",
    ("2024-03-01", F(366, 366)),
    ("2025-03-01", F(365, 365)),
)
coupons(
    "act/365l, two coupons a year",
    "182 and 184 days over 366, as the coupons end in 2024; 181 over 365, as the last ends in 2025.",
    "act/365l",
    "2023-09-01",
    "2024-03-01",
    "P6M",
    "2025-03-01",
    ("2024-03-01", F(182, 366)),
    ("2024-09-01", F(184, 366)),
    ("2025-03-01", F(181, 365)),
)
coupons(
    "act/365l, short first and last coupon",
    "61 days of the coupon that ends on 1 March 2024 over 366, 184 over 366, and 91 over 366, as the last "
    "coupon ends with the maturity, in 2024 still.",
    "act/365l",
    "2023-12-31",
    "2024-03-01",
    "P6M",
    "2024-12-01",
    ("2024-03-01", F(61, 366)),
    ("2024-09-01", F(184, 366)),
    ("2024-12-01", F(91, 366)),
)
case(
    "a fact that changes nothing splits no period",
    "1",
    "Under 30/360 from 29 January to 29 March are 60 days; a cost on 31 January, which would make 2 and 59 of "
    "them, changes nothing: 1,000.00.",
    on(
        "2023-03-29",
        instalments=[("2023-03-29", F(1000), P)],
        costs=F(10),
        remarks=["cost-before-default"],
    ),
    date="2023-01-29",
    interest=interest("0.06", "30/360", "2023-01-29"),
    maturity=due_on("2023-03-29"),
    after_default={"rate": {"kind": "same"}, "costs": {"attorneys_fees": True}},
    facts=[costs("2023-01-31", F(10))],
)

# -- business days ---------------------------------------------------------------------------------


def rolled(name, why, roll, moves, first, dates, *expect, **cycle):
    """Monthly interest by actual days from one date to the next, the last one being the maturity."""
    rows = [
        (end, cents(YEARLY * act365(start, end)), P if end == dates[-1] else 0)
        for start, end in zip(dates, dates[1:])
    ]
    case(
        name,
        "2",
        why,
        *expect,
        on(dates[-1], instalments=rows),
        date=dates[0],
        interest=interest("0.06", "act/365f", dates[0]),
        instalments=series("interest-only", first, amount="actual", **cycle),
        maturity=due_on("2023-02-01" if not cycle else "2023-01-31"),
        payments={
            "business_days": {"calendar": "weekends", "roll": roll, "roll_moves_accrual": moves}
        },
    )


FIRSTS = ["2022-09-01", "2022-10-01", "2022-11-01", "2022-12-01", "2023-01-01", "2023-02-01"]
rolled(
    "no convention",
    "Saturday 1 October and Sunday 1 January stand.",
    "none",
    True,
    "2022-10-01",
    FIRSTS,
)
rolled(
    "following, moving the accrual",
    "Saturday 1 October becomes Monday the 3rd with 32 days of interest, and Sunday 1 January the 2nd; the "
    "series goes on from the dates as written.",
    "following",
    True,
    "2022-10-01",
    ["2022-09-01", "2022-10-03", "2022-11-01", "2022-12-01", "2023-01-02", "2023-02-01"],
)
rolled(
    "preceding, moving the accrual",
    "Saturday 1 October becomes Friday 30 September with 29 days, Sunday 1 January Friday 30 December.",
    "preceding",
    True,
    "2022-10-01",
    ["2022-09-01", "2022-09-30", "2022-11-01", "2022-12-01", "2022-12-30", "2023-02-01"],
)
rolled(
    "modified preceding, moving the accrual",
    "The Friday before 1 October lies in another month: Monday the 3rd.",
    "modified-preceding",
    True,
    "2022-10-01",
    ["2022-09-01", "2022-10-03", "2022-11-01", "2022-12-01", "2023-01-02", "2023-02-01"],
)
rolled(
    "modified following, moving the accrual",
    "The Monday after Saturday 31 December lies in another month: Friday the 30th.",
    "modified-following",
    True,
    "2022-09-30",
    ["2022-08-31", "2022-09-30", "2022-10-31", "2022-11-30", "2022-12-30", "2023-01-31"],
    end_of_month=True,
)
rolled(
    "following, not moving the accrual",
    "1 October posts its 30 days on the day itself; it can be paid in time until Monday the 3rd.",
    "following",
    False,
    "2022-10-01",
    FIRSTS,
    on("2022-10-01", instalments=[("2022-10-01", cents(YEARLY * F(30, 365)), 0)], status="current"),
    on("2022-10-03", status="current"),
    on("2022-10-04", status="past-due"),
)
rolled(
    "modified following, not moving the accrual",
    "31 December can be paid in time until Friday the 30th only; what falls due is that of 31 days.",
    "modified-following",
    False,
    "2022-09-30",
    ["2022-08-31", "2022-09-30", "2022-10-31", "2022-11-30", "2022-12-31", "2023-01-31"],
    on("2022-12-30", status="past-due", interest_posted_unpaid=sum(
        cents(YEARLY * F(n, 365)) for n in (30, 31, 30)
    )),
    end_of_month=True,
)
rolled(
    "preceding, not moving the accrual",
    "What falls due on Saturday 1 October had to be paid by the Friday, so that it is past due on Sunday.",
    "preceding",
    False,
    "2022-10-01",
    FIRSTS,
    on("2022-10-02", status="past-due", interest_posted_unpaid=cents(YEARLY * F(30, 365))),
)
rolled(
    "modified preceding, not moving the accrual",
    "The Friday before 1 October lies in another month, so that Monday the 3rd is still in time.",
    "modified-preceding",
    False,
    "2022-10-01",
    FIRSTS,
    on("2022-10-03", status="current"),
    on("2022-10-04", status="past-due"),
)
moved = cents(YEARLY * F(366, 365))
case(
    "a maturity that moves",
    "2",
    f"Sunday 1 January 2023 becomes Monday the 2nd: 366 days, {say(moved)}.",
    on("2023-01-01", status="current", instalments=[]),
    on("2023-01-02", instalments=[("2023-01-02", moved, P)]),
    interest=interest("0.06", "act/365f"),
    payments={
        "business_days": {"calendar": "weekends", "roll": "following", "roll_moves_accrual": True}
    },
)

# -- stubs, ends of months -------------------------------------------------------------------------


def stubbed(name, why, dates, first, every, maturity, **more):
    rows = [
        (end, cents(YEARLY * act365(start, end)), P if end == maturity else 0)
        for start, end in zip(dates, dates[1:])
    ]
    case(
        name,
        "2",
        why,
        on(maturity, instalments=rows),
        interest=interest("0.06", "act/365f"),
        instalments=series("interest-only", first, every, amount="actual", **more),
        maturity=due_on(maturity),
    )


stubbed(
    "short last period",
    "1 July to 15 August stands by itself, 45 days.",
    ["2022-01-01", "2022-04-01", "2022-07-01", "2022-08-15"],
    "2022-04-01",
    "P3M",
    "2022-08-15",
)
stubbed(
    "long last period",
    "1 July is swallowed: 136 days from 1 April.",
    ["2022-01-01", "2022-04-01", "2022-08-15"],
    "2022-04-01",
    "P3M",
    "2022-08-15",
    stub="long",
)
stubbed(
    "long last period, all periods whole",
    "The maturity is a date of the series: nothing is swallowed.",
    ["2022-01-01", "2022-04-01", "2022-07-01", "2022-10-01"],
    "2022-04-01",
    "P3M",
    "2022-10-01",
    stub="long",
)
stubbed(
    "long last period, one date only",
    "The first date of a series is never swallowed.",
    ["2022-01-01", "2022-04-01", "2022-05-15"],
    "2022-04-01",
    "P3M",
    "2022-05-15",
    stub="long",
)
stubbed(
    "short first period",
    "14 days to 15 January, then months from the 15th to the 15th.",
    ["2022-01-01", "2022-01-15", "2022-02-15", "2022-03-15"],
    "2022-01-15",
    "P1M",
    "2022-03-15",
)
stubbed(
    "long first period",
    "45 days to 15 February, then months.",
    ["2022-01-01", "2022-02-15", "2022-03-15"],
    "2022-02-15",
    "P1M",
    "2022-03-15",
)
stubbed(
    "ends of months",
    "A series that begins on the last day of February stays on last days: 31 March, 30 April.",
    ["2022-01-01", "2022-02-28", "2022-03-31", "2022-04-30"],
    "2022-02-28",
    "P1M",
    "2022-04-30",
    end_of_month=True,
)
stubbed(
    "no ends of months",
    "Without the rule it stays on the 28th.",
    ["2022-01-01", "2022-02-28", "2022-03-28", "2022-04-28"],
    "2022-02-28",
    "P1M",
    "2022-04-28",
)
stubbed(
    "a day that February lacks",
    "Counted from 31 January itself: 28 February, then the 31st again.",
    ["2022-01-01", "2022-01-31", "2022-02-28", "2022-03-31"],
    "2022-01-31",
    "P1M",
    "2022-03-31",
)
stubbed(
    "every fourteen days",
    "15 and 29 January, then 3 days to the maturity.",
    ["2022-01-01", "2022-01-15", "2022-01-29", "2022-02-01"],
    "2022-01-15",
    "P14D",
    "2022-02-01",
)

# -- rounding --------------------------------------------------------------------------------------

for rounding in ("half-up", "half-even", "down"):
    for principal in (25, 75):
        posted = cents(principal * F(73, 1000) / 365, rounding)
        case(
            f"rounding {rounding}, {principal}.00",
            "1",
            f"{principal}.00 × 7.3% × 1/365 is {'0.5' if principal == 25 else '1.5'} cents: {say(posted)}.",
            on("2022-01-02", interest_posted_unpaid=posted),
            principal=f"{principal}.00",
            interest=interest("0.073", "act/365f", rounding=rounding),
            maturity=due_on("2022-01-02"),
        )
case(
    "accrual stays exact until it is posted",
    "1",
    "1,000.00 × 7.3% × 1/365 is 20 cents a day; of 1,002.00 it is 20.04: after five days a posted 100.2 "
    "cents, not five times 20.",
    on("2022-01-06", interest_accrued_since=F("1.00"), per_diem=F("0.20")),
    on("2022-01-14", interest_accrued_since=cents(1002 * F(73, 1000) * F(13, 365))),
    principal="1002.00",
    interest=interest("0.073", "act/365f"),
)
