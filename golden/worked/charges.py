"""Charges for late instalments (rulebook 7): 500.00 of interest falls due each month."""

from fractions import Fraction as F

from kit import Family, cents, on, pays, say, series

FAMILY = Family(
    "charges",
    "What a late instalment costs: interest only, 500.00 a month by 30/360, nothing paid unless said.",
    instalments=series("interest-only"),
)
case = FAMILY.case

P = F(100000)


def late(**charge):
    """A note with a late charge; amounts and parts as texts."""
    return {"rate": {"kind": "same"}, "late_charge": charge}


def charged(name, why, amount, **charge):
    """One instalment of 500.00 is late on 2 February."""
    case(
        name,
        "7",
        why,
        on("2022-02-01", late_charges=0, status="current"),
        on("2022-02-02", late_charges=amount, status="past-due"),
        after_default=late(**charge),
    )


charged("late charge, flat", "25.00 on the day after 1 February.", F(25), flat="25.00")
charged("late charge, percent", "5% of 500.00 = 25.00.", F(25), percent="0.05")
charged(
    "late charge, the greater by default",
    "The greater of 20.00 and 5% of 500.00 = 25.00.",
    F(25),
    flat="20.00",
    percent="0.05",
)
charged(
    "late charge, the lesser",
    "The lesser of 20.00 and 25.00.",
    F(20),
    flat="20.00",
    percent="0.05",
    combining="lesser",
)
charged(
    "late charge, the sum",
    "20.00 + 25.00.",
    F(45),
    flat="20.00",
    percent="0.05",
    combining="sum",
)
charged(
    "late charge, minimum",
    "5% of 500.00 is less than 30.00.",
    F(30),
    percent="0.05",
    minimum="30.00",
)
charged(
    "late charge, maximum",
    "5% of 500.00 is more than 20.00.",
    F(20),
    percent="0.05",
    maximum="20.00",
)
charged(
    "late charge, sum under a maximum",
    "20.00 + 25.00 is more than 40.00.",
    F(40),
    flat="20.00",
    percent="0.05",
    combining="sum",
    maximum="40.00",
)
charged(
    "late charge, rounded as interest is",
    "3.3333% of 500.00 is 16.6665, half up 16.67.",
    F("16.67"),
    percent="0.033333",
)
case(
    "late charge, of what is unpaid",
    "7",
    "300.00 of 500.00 are paid in time: 5% of 200.00.",
    on("2022-02-02", late_charges=F(10), interest_posted_unpaid=F(200)),
    after_default=late(percent="0.05", of="unpaid"),
    facts=[pays("2022-02-01", F(300))],
)
case(
    "late charge, of the instalment though a part is paid",
    "7",
    "300.00 of 500.00 are paid in time: 5% of 500.00 all the same.",
    on("2022-02-02", late_charges=F(25), interest_posted_unpaid=F(200)),
    after_default=late(percent="0.05"),
    facts=[pays("2022-02-01", F(300))],
)
case(
    "late charge, grace of its own",
    "7",
    "Ten days of grace after 1 February: past due on the 2nd, charged on the 12th.",
    on("2022-02-02", status="past-due", late_charges=0),
    on("2022-02-11", late_charges=0),
    on("2022-02-12", late_charges=F(25), entries=[
        ("advance-2022-01-01", P),
        ("instalment-2022-02-01", F(500)),
        ("late-charge-2022-02-01", F(25)),
    ]),
    after_default=late(flat="25.00", grace_days=10),
)
case(
    "late charge, grace of the note and its own",
    "7",
    "Five days of grace make 6 February the last day in time; three more for the charge: the 10th.",
    on("2022-02-06", status="current"),
    on("2022-02-07", status="past-due"),
    on("2022-02-09", late_charges=0),
    on("2022-02-10", late_charges=F(25)),
    payments={"grace_days": 5},
    after_default=late(flat="25.00", grace_days=3),
)
case(
    "late charge, paid within its grace",
    "7",
    "Paid on the last day of grace: none.",
    on("2022-02-28", late_charges=0, status="current"),
    after_default=late(flat="25.00", grace_days=10),
    facts=[pays("2022-02-11", F(500) + cents(P * F(6, 100) * F(10, 360)))],
)
case(
    "late charge, once for each instalment",
    "7",
    "One for February however long it stays unpaid, a second for March.",
    on("2022-03-01", late_charges=F(25)),
    on("2022-03-02", late_charges=F(50)),
    on("2022-03-31", late_charges=F(50)),
    after_default=late(flat="25.00"),
)
case(
    "late charge, a Saturday",
    "2, 7",
    "1 October is a Saturday and may be paid on Monday the 3rd: charged on the 4th.",
    on("2022-10-03", late_charges=0, interest_posted_unpaid=F(500)),
    on("2022-10-04", late_charges=F(25)),
    date="2022-09-01",
    interest={
        "rate": {"kind": "fixed", "value": "0.06"},
        "day_count": "30/360",
        "accrues_from": "2022-09-01",
    },
    instalments=series("interest-only", "2022-10-01"),
    payments={"business_days": {"calendar": "weekends"}},
    after_default=late(flat="25.00"),
)
case(
    "late charge, none at maturity",
    "7",
    "What falls due at maturity is no instalment before it: no charge.",
    on("2022-12-31", late_charges=F(275)),
    on("2023-03-01", late_charges=F(275)),
    after_default=late(flat="25.00"),
)
paid = F(500) + cents(P * F(6, 100) * F(14, 360))
case(
    "late charge, in the order of payment",
    "6",
    f"800.00 on 15 February: {say(paid)} of interest posted and accrued, then the charge of 25.00, then "
    "principal that is not due.",
    on(
        "2022-02-15",
        payments=[("f1", paid, F(800) - paid - 25)],
        charged=[("f1", F(25), F(0), F(0), F(0))],
        late_charges=0,
        principal=P - (F(800) - paid - 25),
    ),
    after_default=late(flat="25.00"),
    facts=[pays("2022-02-15", F(800))],
)
case(
    "late charge, costs first",
    "6",
    "Where the note puts costs first the charge of 25.00 is paid before any interest.",
    on("2022-02-15", payments=[("f1", F(75), F(0))], charged=[("f1", F(25), F(0), F(0), F(0))]),
    payments={"application": "costs-first"},
    after_default=late(flat="25.00"),
    facts=[pays("2022-02-15", F(100))],
)
case(
    "late charge, bears nothing and is no reason for another",
    "7",
    "February's instalment is paid on the 3rd but not its charge: no interest on 25.00, and no further "
    "charge.",
    on(
        "2022-02-28",
        late_charges=F(25),
        status="current",
        per_diem=cents(P * F(6, 100) / 360),
        interest_accrued_since=cents(P * F(6, 100) * F(25, 360)),
    ),
    after_default=late(flat="25.00"),
    facts=[pays("2022-02-03", F(500) + cents(P * F(6, 100) * F(2, 360)))],
)
