package org.allonge.reader;

import java.util.List;
import java.util.Set;

/** Where payment is to be made, as printed. */
final class PlaceFinder implements Finder {
  private static final Set<String> STOPS =
      Set.of(
          "together",
          "with",
          "without",
          "on",
          "and",
          "which",
          "whose",
          "as",
          "promises",
          "from",
          "for",
          "until",
          "upon");
  private static final Cue FUNDS =
      Cue.of(
          "(lawful | immediately | same | freely | us | united | euro | available | cash | full |"
              + " installments | section | article | see | accordance | arrears | paragraph |"
              + " exhibit | any | such | the interest)");
  private static final Cue NO_PLACE =
      Cue.of(
          "agreement|balance|dollars|rate|percent|annum|interest|equal|index|demand|respect|shares|stock|option|payment|note|see|default");
  private static final Cue SUCH_OTHER =
      Cue.of("or ..3 (such | at such | any | whatever | other | different | wherever | elsewhere)");
  private static final Cue OR_ASSIGNS =
      Cue.of("or (its | his | her)? ..2 (successors | assigns | assignees | order)");
  private static final List<Cue> PAYABLE =
      Cue.list(
          "payable ..16 at (the | its)? ..3 (house | office | offices | bank | branch)",
          "account of (the)? (holder | payee | lender | noteholder) with",
          "(paid | payable | made | payments | sent | mailed) ..10 (at | in)",
          "(mailed | sent) to",
          "(office | address | account) ..6 (at | with | of)",
          "to (the)? account of");

  @Override
  public void read(Scope scope, Draft draft) {
    Promise promise = scope.promise();
    if (promise != null && inPromise(scope, draft, promise)) {
      return;
    }
    if (street(scope, draft) || block(scope, draft)) {
      return;
    }
    for (Cue cue : PAYABLE) {
      for (Match match : cue.all(scope.sheet())) {
        if (!about(scope, match)) {
          continue;
        }
        int end = end(scope, match.to(), scope.sheet().segment(match.from()).to());
        if (address(scope, match.to(), end)) {
          draft.medium(
              "payee_place",
              scope.sheet().words(match.to(), end),
              match.to(),
              end,
              "an address beside words of payment");
          return;
        }
      }
    }
  }

  /** The payee's address in a form's label block. */
  private static boolean block(Scope scope, Draft draft) {
    if (scope.amends()) {
      return false;
    }
    for (var entry : LabelColumns.of(scope.sheet()).entrySet()) {
      LabelColumns.Cell address = entry.getValue().address();
      if (Definitions.PAYEE_ROLES.contains(entry.getKey()) && address != null) {
        FieldValue value = FieldValue.of(address.text());
        String reason = "the payee's address in the form's heading";
        draft.put("payee_place", value, address.span(), Confidence.MEDIUM, reason, List.of());
        return true;
      }
    }
    return false;
  }

  /** "to the Lender at 12 Harbour Road": a numbered street in a sentence on payment. */
  private static boolean street(Scope scope, Draft draft) {
    for (int at : scope.sheet().places("at")) {
      Segment segment = scope.sheet().segment(at);
      Token number = scope.tokens().get(at + 1);
      boolean other =
          at < scope.headEnd()
              || !number.isNumber()
              || !scope.tokens().get(at + 2).capitalised()
              || estate(scope, at)
              || segment.headed("notice")
              || !Cue.of("payment|payments|payable|paid|cheque|check").in(scope.sheet(), segment);
      int end = other ? at : end(scope, at + 1, segment.to());
      if (!other && end - at > 5 && address(scope, at + 1, end)) {
        String reason = "an address beside words of payment";
        draft.medium("payee_place", scope.sheet().words(at + 1, end), at + 1, end, reason);
        return true;
      }
    }
    return false;
  }

  private static boolean about(Scope scope, Match match) {
    Segment segment = scope.sheet().segment(match.from());
    boolean pays = Cue.of("payment|payments|payable|paid|check").in(scope.sheet(), segment);
    return pays
        && !segment.headed("notice")
        && !Topic.DEFAULT_INTEREST.of(scope.sheet(), segment)
        && match.from() > scope.headEnd();
  }

  /** After the payee, "at" or "in" before an address. */
  private static boolean inPromise(Scope scope, Draft draft, Promise promise) {
    int limit = promise.sentence().to();
    for (int at = promise.payeeEnd(); at < limit; at++) {
      Token token = scope.tokens().get(at);
      boolean opens = token.is("at") || token.is("in") && scope.tokens().get(at + 1).capitalised();
      if (!opens || inMoney(scope, at) || estate(scope, at)) {
        continue;
      }
      int from = start(scope, at + 1, limit);
      int end = end(scope, from, limit);
      if (address(scope, from, end)) {
        draft.high("payee_place", scope.sheet().words(from, end), from, end);
        return true;
      }
    }
    return false;
  }

  /** "the real property located at ...": where something else lies. */
  private static boolean estate(Scope scope, int at) {
    Token before = scope.tokens().get(at - 1);
    boolean lies = before.is("located") || before.is("situated") || before.is("lying");
    return lies
        && Cue.of("office|offices|address|branch|bank|residence|account|place")
                .find(scope.sheet(), Math.max(0, at - 8), at)
            == null;
  }

  /** "at its office at 5 Customs House Row": the address behind the office. */
  private static int start(Scope scope, int from, int limit) {
    Match office =
        Cue.of(
                "(its | their | his | her | the | parents | lenders | payees | holders) ..5 (office"
                    + " | offices | residence | home | address | account) (of the ..1)? (located)?"
                    + " (at | in | on)? ")
            .at(scope.sheet(), from, limit);
    if (office == null) {
      return from;
    }
    int at = office.to();
    at = scope.tokens().get(at).is(",") ? at + 1 : at;
    at = scope.tokens().get(at).is("located") ? at + 2 : at;
    boolean town = scope.tokens().get(at - 1).is("in") && !numbered(scope, at, limit);
    if (town) {
      return from; // "its offices in the City of Boston": the office is part of the place
    }
    return address(scope, at, end(scope, at, limit)) ? at : from;
  }

  private static boolean numbered(Scope scope, int from, int limit) {
    for (int at = from; at < end(scope, from, limit); at++) {
      if (scope.tokens().get(at).isNumber()) {
        return true;
      }
    }
    return false;
  }

  private static boolean inMoney(Scope scope, int at) {
    for (Typed.Amount amount : scope.sheet().all(Typed.Amount.class, Math.max(0, at - 30), at)) {
      if (amount.from() <= at && at < amount.to()) {
        return true;
      }
    }
    Token next = scope.tokens().get(at + 1);
    boolean rate =
        next.is("the") && scope.tokens().get(at + 2).is("rate")
            || scope.sheet().typed(Typed.Percent.class, at + 1) != null;
    return rate
        || next.is("lawful")
        || next.is("immediately")
        || next.is("par")
        || next.is("any")
        || next.is("such")
        || next.is("full");
  }

  /**
   * One past the address: before an amount, "or at such other place", "the principal sum" and the
   * like.
   */
  private static int end(Scope scope, int from, int limit) {
    for (int at = from; at < limit; at++) {
      Token token = scope.tokens().get(at);
      boolean comma = scope.tokens().get(at - 1).is(",");
      boolean sum =
          token.is("the") && comma && at > from
              || scope.sheet().typed(Typed.Amount.class, at) != null && at > from;
      boolean heirs = token.is("or") && OR_ASSIGNS.at(scope.sheet(), at, limit) != null;
      boolean other = heirs || token.is("or") && SUCH_OTHER.at(scope.sheet(), at, limit) != null;
      boolean lawful =
          token.is("in")
              && (scope.tokens().get(at + 1).is("lawful")
                  || scope.tokens().get(at + 1).is("immediately")
                  || scope.tokens().get(at + 1).is("accordance")
                  || scope.tokens().get(at + 1).is("the") && !town(scope.tokens().get(at + 2)));
      boolean sign =
          token.is("(") || token.is(";") || token.isBreak() || token.is(".") && at == limit - 1;
      boolean word =
          STOPS.contains(token.lower()) && at > from && !token.capitalised() && !corner(scope, at);
      boolean count = comma && at > from && words(scope, at);
      if (sum || other || lawful || sign || word || count) {
        return comma && at - 1 > from ? at - 1 : at;
      }
    }
    return scope.tokens().get(limit - 1).is(".") ? limit - 1 : limit;
  }

  private static boolean town(Token token) {
    return token.is("city") || token.is("town") || token.is("municipality") || token.is("county");
  }

  /** "Broad and Chestnut Streets": the corner of two streets. */
  private static boolean corner(Scope scope, int and) {
    Token next = scope.tokens().get(and + 1);
    Token streets = scope.tokens().get(and + 2);
    return scope.tokens().get(and).is("and")
        && next.capitalised()
        && (streets.is("streets") || streets.is("avenues") || streets.is("roads"));
  }

  private static boolean words(Scope scope, int at) {
    return NumberWords.isNumberWord(scope.tokens().get(at).lower())
        && scope.sheet().typed(Typed.Amount.class, at) != null;
  }

  /** An address has a capitalised word and is not too long. */
  private static boolean address(Scope scope, int from, int to) {
    boolean capital = false;
    for (int at = from; at < to; at++) {
      boolean proper = scope.tokens().get(at).capitalised() && scope.role(at) == Role.NOBODY;
      capital |= proper && scope.tokens().get(at).text().length() > 1;
    }
    boolean money =
        FUNDS.at(scope.sheet(), from, to) != null || NO_PLACE.find(scope.sheet(), from, to) != null;
    return !money && capital && to - from <= 45 && to > from && scope.role(from) == Role.NOBODY;
  }
}
