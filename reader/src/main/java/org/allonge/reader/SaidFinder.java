package org.allonge.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Clauses of which it is enough that they are there. */
final class SaidFinder implements Finder {
  private static final Map<String, List<Cue>> CLAUSES = clauses();

  private static Map<String, List<Cue>> clauses() {
    Map<String, List<Cue>> clauses = new LinkedHashMap<>();
    clauses.put(
        "usury_savings",
        Cue.list(
            "usury|usurious",
            "(no event | no provision | not | never | no time | no circumstances) ..20 (exceed |"
                + " above | more | excess) ..12 (maximum | law | lawful | highest | allows | rate)",
            "(exceed | above | more than) ..8 (lawful | maximum | law) ..8 (reduced | cut back |"
                + " applied | credited | reduces | returned | limited)",
            "limited to the maximum lawful",
            "(lesser | lower) of ..36 (maximum | highest) ..16 (law | permitted | allowed)",
            "interest ..14 (above | exceed | beyond | more than) ..10 (maximum | law | lawful |"
                + " highest | allows | permits)",
            "would exceed ..16 (reduced | allows | cut)",
            "more than ..6 law lets",
            "in excess of ..8 (maximum | permitted | allowed | lawful) ..6 (law | rate | amount)",
            "maximum (amount | rate) ..4 (permitted | allowed) by (applicable)? law"));
    clauses.put(
        "attorneys_fees",
        Cue.list(
            "attorneys|attorney|counsel|solicitors|lawyers|lawyer ..2 (fee | fees)",
            "pay|paid|reimburse|costs|cost|expenses|including|reasonable|and|plus ..3 legal"
                + " fee|fees",
            "legal fees ..4 (incurred | collection | expenses)",
            "fee|fees ..3 (of | to) ..5 (attorney | attorneys | counsel)",
            "cover her|his|their lawyer",
            "pay ..4 (such)? (attorney | attorneys | counsel)",
            "costs ..5 including ..2 counsel"));
    clauses.put(
        "waiver_of_presentment",
        Cue.list(
            "(waive | waives | waived | waiver | waiving) ..24 presentment",
            "presentment ..16 (waived | waive | waives | dispensed)",
            "without presentation ..4 (demand | protest)",
            "(waive | waives | waived | waiving) ..4 demand ..6 notice of (protest | dishonor |"
                + " dishonour)",
            "(without | dispense) ..10 presentment",
            "notice of (demand | dishonor) ..5 waived",
            "so waives ..6 presentment"));
    clauses.put(
        "non_waiver",
        Cue.list(
            "(failure | delay | indulgence | forbearance | omission) ..40 (waiver | waive | waives"
                + " | preclude)",
            "delay ..6 waives nothing",
            "(not | nor | no) ..12 (operate | constitute | considered | deemed | be) ..3 (as)? a"
                + " waiver",
            "lets a right go unused",
            "no waiver ..20 (other | subsequent | unless | shall)"));
    clauses.putAll(rarer());
    return clauses;
  }

  private static Map<String, List<Cue>> rarer() {
    Map<String, List<Cue>> clauses = new LinkedHashMap<>();
    clauses.put(
        "jury_waiver",
        Cue.list(
            "(waive | waives | waived | give up | gives up | waiving) ..10 jury",
            "jury trial ..4 waived"));
    clauses.put(
        "set_off",
        Cue.list(
            "may ..6 set off",
            "right of (setoff | set off | offset)",
            "may hold back",
            "may ..4 (setoff | offset)"));
    clauses.put(
        "under_seal",
        Cue.list(
            "( seal )",
            "under seal",
            "hands and seals|seal",
            "executed as a deed",
            "signatures and seals",
            "corporate seal"));
    clauses.put(
        "confession_of_judgment",
        Cue.list("confess judgment|judgement", "confession of judgment", "cognovit"));
    clauses.put(
        "tax_gross_up",
        Cue.list("pay such additional amount ..10 (receives | receive)", "gross up"));
    clauses.put(
        "revolving",
        Cue.list(
            "borrow repay and (borrow | reborrow)",
            "paid may be advanced again",
            "revolving",
            "reborrow"));
    clauses.put(
        "jurisdiction_clause",
        Cue.list(
            "exclusive jurisdiction",
            "consents|submits to ..5 jurisdiction",
            "subject to ..2 jurisdiction"));
    return clauses;
  }

  @Override
  public void read(Scope scope, Draft draft) {
    CLAUSES.forEach((field, cues) -> one(scope, draft, field, cues));
  }

  private static void one(Scope scope, Draft draft, String field, List<Cue> cues) {
    for (Segment segment : scope.sheet().segments()) {
      for (Cue cue : cues) {
        Match match = cue.find(scope.sheet(), segment);
        if (match != null && !segment.isHeading() && said(scope, field, segment)) {
          draft.flag(field, match.from(), match.to());
          return;
        }
      }
    }
  }

  /** "highest rate that the law allows" as the rate after maturity is no savings clause. */
  private static boolean said(Scope scope, String field, Segment segment) {
    if (field.equals("usury_savings")) {
      boolean rate = Cue.of("bear|bears interest at").in(scope.sheet(), segment);
      return !rate || Cue.of("usury|usurious").in(scope.sheet(), segment);
    }
    if (field.equals("attorneys_fees")) {
      return !Topic.SENIOR_DEBT.headed(segment) && !Cue.of("defraying").in(scope.sheet(), segment);
    }
    return true;
  }
}
