package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The order in which a payment meets costs, charges, interest and principal, and what a due date
 * that is no business day does.
 */
final class ApplicationFinder implements Finder {
  private static final List<Cue> APPLY =
      Cue.list(
          "applied|credited|apply|application ..8 (first | to)",
          "applied to",
          "goes|go first to",
          "(go | goes) to ..4 (interest | principal)",
          "(payments | payment) ..4 credited",
          "costs then interest",
          "to interest then principal");
  private static final Map<String, Cue> PARTS =
      new TreeMap<>(
          Map.of(
              "costs", Cue.of("costs|expenses|fees"),
              "late charges", Cue.of("late charges|charge|fees"),
              "interest", Cue.of("interest"),
              "principal", Cue.of("principal|sum|borrowed|balance")));
  private static final List<Cue> BUSINESS =
      Cue.list(
          "(not | other than) ..3 (business | banking | target) day ..30 (next | following |"
              + " succeeding | preceding)",
          "(saturday | sunday | holiday) ..26 (next | following | succeeding)",
          "(due | payable) ..4 on the (next | following) (business | banking) day",
          "(payment | payments) ..6 next (succeeding | banking | business) day");

  @Override
  public void read(Scope scope, Draft draft) {
    for (Segment segment : scope.sheet().segments()) {
      Match match = Cue.first(APPLY, scope.sheet(), segment).orElse(null);
      boolean headed =
          segment.headed("application of", "order of payment", "application")
              && !segment.isHeading();
      if ((match != null || headed)
          && !elsewhere(scope, segment)
          && order(scope, draft, segment, match)) {
        break;
      }
    }
    business(scope, draft);
  }

  private static boolean elsewhere(Scope scope, Segment segment) {
    Sheet sheet = scope.sheet();
    return Topic.USURY.of(sheet, segment)
        || Cue.of("bonus | excess collected | proceeds of ..3 collateral | inverse order")
            .in(sheet, segment)
        || Cue.of("after default in the order").in(sheet, segment);
  }

  private static boolean order(
      Scope scope, Draft draft, Segment segment, @org.jspecify.annotations.Nullable Match match) {
    int from = match == null ? segment.from() : match.from();
    TreeMap<Integer, String> places = new TreeMap<>();
    PARTS.forEach((name, cue) -> {
      Match part = cue.find(scope.sheet(), from, segment.to());
      if (part != null) {
        places.putIfAbsent(part.from(), name);
      }
    });
    Segment next = scope.sheet().after(segment);
    boolean both = places.containsValue("interest") && places.containsValue("principal");
    boolean interestFirst =
        Cue.of("interest first | first ..3 interest | before principal | first on ..2 interest")
            .in(scope.sheet(), segment);
    if (!both && !interestFirst || next == null && places.isEmpty()) {
      return false;
    }
    List<String> order = new ArrayList<>(places.values());
    if (!order.contains("principal")) {
      order.add("principal");
    }
    draft.high("application_of_payments", String.join("; ", order), from, segment.to());
    return true;
  }

  private static void business(Scope scope, Draft draft) {
    for (Segment segment : scope.sheet().segments()) {
      Match match = Cue.first(BUSINESS, scope.sheet(), segment).orElse(null);
      if (match == null) {
        continue;
      }
      Segment sentence = scope.sheet().sentence(segment);
      boolean modified =
          Cue.of("preceding|month").find(scope.sheet(), match.from(), sentence.to()) != null
              && Cue.of("next|following month").find(scope.sheet(), match.from(), sentence.to())
                  != null;
      boolean before = Cue.of("preceding").find(scope.sheet(), match.from(), sentence.to()) != null;
      boolean runs =
          Cue.of("interest ..6 (runs | run | accrue | accrues | include | included)")
                  .find(scope.sheet(), match.from(), sentence.to())
              != null;
      boolean none =
          Cue.of("without ..3 interest | no ..3 interest")
                  .find(scope.sheet(), match.from(), sentence.to())
              != null;
      String roll = modified && before ? "modified following" : before ? "preceding" : "following";
      draft.high(
          "business_day",
          roll + (none ? ", no added interest" : runs ? ", interest runs on" : ""),
          match.from(),
          match.to());
      return;
    }
  }
}
