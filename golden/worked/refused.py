"""Facts that the terms do not allow: listed with their rule, and without effect."""

from fractions import Fraction as F

from kit import Family, costs, draws, fact, fixing, interest, on, pays, series

FAMILY = Family(
    "refused",
    "Facts that the terms do not allow: they are listed with the rule that they offend and move nothing.",
    interest=interest({"kind": "none"}),
)
case = FAMILY.case

P = F(100000)


def refuses(rule, section, why, *facts, day=None, name=None, **terms):
    """The last of the facts is refused."""
    case(
        name or rule,
        section,
        why,
        on(
            day or facts[-1]["date"],
            refused=[f"f{len(facts)} {rule}"],
            principal=P if "funding" not in terms else F(0),
            payoff=P if "funding" not in terms else F(0),
        ),
        facts=facts,
        **terms,
    )


ONLY = series("interest-only")
OPTION = {"rate": {"kind": "same"}, "acceleration": "at-holders-option"}
DRAWS = {"kind": "draws"}
SIX = interest("0.06")

refuses("no-draws", "4", "The whole principal was advanced at the start.", draws("2022-03-01", F(1)))
refuses(
    "draw-over-limit",
    "4",
    "One cent more than the limit.",
    draws("2022-03-01", F("100000.01")),
    funding=DRAWS,
)
refuses(
    "draw-after-maturity",
    "4",
    "None after the note has fallen due.",
    draws("2023-01-02", F(1)),
    funding=DRAWS,
)
refuses("not-on-demand", "5", "The note falls due on a day.", fact("2022-03-01", "demand"))
refuses(
    "due-already",
    "5",
    "Thirty days of notice from 15 December end after the long stop.",
    fact("2022-12-15", "demand"),
    name="due-already, a demand that would come after the long stop",
    maturity={"on_demand": {"notice_days": 30, "long_stop": "2023-01-01"}},
)
refuses(
    "due-already",
    "5",
    "A second demand cannot move the day that the first one set.",
    fact("2022-03-01", "demand"),
    fact("2022-03-10", "demand"),
    name="due-already, a second demand",
    maturity={"on_demand": {"notice_days": 30}},
)
refuses(
    "no-acceleration-clause",
    "4",
    "The note has no such clause.",
    fact("2022-03-01", "acceleration"),
    instalments=ONLY,
)
refuses(
    "nothing-past-due",
    "4",
    "Nothing is past due on the day of the declaration.",
    fact("2022-03-01", "acceleration"),
    instalments=ONLY,
    after_default=OPTION,
)
case(
    "nothing-past-due, on the last day in time",
    "4",
    "The instalment of 1 February can still be paid in time on that day.",
    on("2022-02-01", refused=["f1 nothing-past-due"], maturity="2023-01-01", interest_posted_unpaid=F(500)),
    interest=SIX,
    instalments=ONLY,
    after_default=OPTION,
    facts=[fact("2022-02-01", "acceleration")],
)
refuses(
    "due-already",
    "4",
    "The whole has fallen due before.",
    fact("2023-01-02", "acceleration"),
    name="due-already, a declaration after maturity",
    after_default=OPTION,
)
refuses(
    "other-index",
    "4",
    "Neither rate nor premium looks to that index.",
    fixing("2022-03-01", "SOFR", "0.05"),
    name="other-index, a value",
)
refuses(
    "other-index",
    "4",
    "Neither rate nor premium looks to that index.",
    fact("2022-03-01", "index-ended", index="SOFR"),
    name="other-index, an end",
)
refuses(
    "no-extension-option",
    "5",
    "The note gives nobody a right to extend it.",
    fact("2022-03-01", "extension-exercised", maturity="2024-01-01"),
)
refuses(
    "extension-date",
    "5",
    "The option leads to another day.",
    fact("2022-03-01", "extension-exercised", maturity="2024-01-01"),
    extensions=[{"by": "maker", "to": "2023-07-01"}],
)
refuses(
    "extension-too-late",
    "5",
    "On the day of maturity it is too late.",
    fact("2023-01-01", "extension-exercised", maturity="2023-07-01"),
    extensions=[{"by": "maker", "to": "2023-07-01"}],
)
refuses(
    "extension-too-early",
    "5",
    "It can be exercised from 1 November on.",
    fact("2022-10-31", "extension-exercised", maturity="2023-07-01"),
    extensions=[{"by": "maker", "to": "2023-07-01", "exercise_from": "2022-11-01"}],
)
refuses(
    "extension-used-up",
    "5",
    "Once, and once only.",
    fact("2022-03-01", "extension-exercised", maturity="2023-07-01"),
    fact("2022-03-02", "extension-exercised", maturity="2024-01-01"),
    extensions=[{"by": "maker", "period": "P6M"}],
)
refuses(
    "partial-extension",
    "5",
    "The option moves the whole only.",
    fact("2022-03-01", "extension-exercised", maturity="2023-07-01", amount="50000.00"),
    extensions=[{"by": "maker", "to": "2023-07-01"}],
)
refuses(
    "amended-maturity-in-the-past",
    "5",
    "A maturity before the day on which it is agreed.",
    fact("2022-03-01", "amendment", maturity="2022-02-28"),
)
refuses(
    "no-costs-clause",
    "8",
    "The note puts no costs on the maker, and no court has fixed this one.",
    costs("2023-02-01", F(100)),
)
refuses(
    "nothing-to-reverse",
    "6",
    "The payment was received after it is said to have come back.",
    pays("2022-03-01", F(100)),
    fact("2022-02-28", "reversal", of="f1"),
    day="2022-02-28",
)
refuses(
    "nothing-to-reverse",
    "6",
    "A payment comes back once.",
    pays("2022-03-01", F(100)),
    fact("2022-03-02", "reversal", of="f1"),
    fact("2022-03-03", "reversal", of="f1"),
    name="nothing-to-reverse, twice",
)
