package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who made the note, what they are, and to whom it is payable. */
final class PartiesFinder implements Finder {
  private static final Cue JOINT = Cue.of("jointly and severally | joint and several");
  private static final Cue INDIVIDUAL =
      Cue.of("husband and wife | wife and husband | a married couple");
  private static final Cue PERSON =
      Cue.of(
          "residing | resident of | whose residence | an individual | individuals | a single man |"
              + " a single woman | proprietor | a widow | a widower");
  private static final Cue BY = Cue.of("payable by | made by | executed by | issued by");
  private static final Cue TO =
      Cue.of("(payable | made | executed | issued) by ..10 (to | in favor of) (the order of)?");

  /** "I, NAME, owe my cousin NAME $1,800". */
  private static final Cue OWED =
      Cue.of(
          "owe|owes|iou (to | unto)? (my | his | her)? (mother | father | brother | sister | friend"
              + " | uncle | aunt | son | daughter | cousin | landlord | neighbor | neighbour)?");

  private static final Cue FROM_LENDER =
      Cue.of(
          "borrowed|got|received ..12 from (my)? (mother | father | brother | sister | friend |"
              + " uncle | aunt | son | daughter | in | law)?");

  @Override
  public void read(Scope scope, Draft draft) {
    Promise promise = scope.promise();
    List<Party> makers = promise == null ? List.of() : promise.makers();
    List<Party> payees = promise == null ? List.of() : promise.payees();
    boolean nobody = payees.stream().anyMatch(party -> DoubtPass.nobody(party.name()));
    payees = nobody ? List.of() : payees;
    if (makers.isEmpty()) {
      makers = self(scope);
    }
    if (makers.isEmpty()) {
      makers =
          byRole(
              scope,
              List.of(
                  "maker",
                  "borrower",
                  "makers",
                  "borrowers",
                  "issuer",
                  "company",
                  "debtor",
                  "obligor",
                  "buyer"));
    }
    if (payees.isEmpty()) {
      payees =
          byRole(
              scope,
              List.of("payee", "lender", "holder", "noteholder", "bank", "creditor", "seller"));
    }
    if (payees.isEmpty()) {
      payees = lender(scope);
    }
    PartyGrammar.Group by = scope.amends() ? payable(scope, BY) : null;
    PartyGrammar.Group to = scope.amends() && by != null ? payable(scope, TO) : null;
    makers = by == null ? makers : by.parties();
    payees = to == null ? payees : to.parties();
    if (same(makers, payees)) {
      // nobody owes himself: one of the two was left blank, and the name stands for the other
      boolean ordered = promise != null && payees.getFirst().from() > promise.verb();
      makers = ordered ? List.of() : makers;
      payees = ordered ? payees : List.of();
    }
    put(scope, draft, "maker", makers);
    put(scope, draft, "payee", payees);
    if (payees.isEmpty()) {
      ListedPayees.put(scope, draft);
    }
    if (!draft.has("maker") || !draft.has("payee")) {
      columns(scope, draft);
    }
    joint(scope, draft);
  }

  private static boolean same(List<Party> makers, List<Party> payees) {
    return makers.size() == 1
        && payees.size() == 1
        && makers.getFirst().name().equalsIgnoreCase(payees.getFirst().name());
  }

  /** The names in a form's label block. */
  private static void columns(Scope scope, Draft draft) {
    LabelColumns.of(scope.sheet())
        .forEach((role, column) -> {
          boolean maker = Definitions.MAKER_ROLES.contains(role);
          FieldValue name = FieldValue.of(column.name().text());
          Span span = column.name().span();
          String reason = "named under a label of the form";
          draft.put(maker ? "maker" : "payee", name, span, Confidence.MEDIUM, reason, List.of());
          if (maker) {
            elsewhere(scope, draft, new Party("", 0, 0, true, null, List.of(), 0));
          }
        });
  }

  /** "the Note, payable by ... to ..." names the parties of a note that is spoken of. */
  private static PartyGrammar.@Nullable Group payable(Scope scope, Cue cue) {
    Match match = cue.find(scope.sheet(), 0, scope.tokens().size());
    return match == null
        ? null
        : scope
            .definitions()
            .grammar()
            .group(match.to(), Math.min(scope.tokens().size(), match.to() + 30));
  }

  private static List<Party> byRole(Scope scope, List<String> roles) {
    for (String role : roles) {
      List<Party> called = scope.definitions().called(role);
      if (!called.isEmpty()) {
        return called;
      }
    }
    return List.of();
  }

  /** "I, Curtis Wendell Applegarth, borrowed ..." */
  private static List<Party> self(Scope scope) {
    for (String word : List.of("i", "we")) {
      for (int at : scope.sheet().places(word)) {
        boolean comma = scope.tokens().get(at + 1).is(",") && scope.tokens().get(at).capitalised();
        PartyGrammar.Group group =
            comma ? scope.definitions().grammar().group(at + 2, scope.tokens().size()) : null;
        if (group != null && group.parties().getFirst().to() - at > 3) {
          return group.parties();
        }
      }
    }
    return List.of();
  }

  /** "borrowed ... from my sister-in-law, Noreen ..." */
  private static List<Party> lender(Scope scope) {
    for (Match owed : OWED.all(scope.sheet())) {
      int limit = Math.min(scope.tokens().size(), owed.to() + 10);
      Party party = scope.definitions().grammar().at(owed.to(), limit);
      boolean sum = party != null && scope.sheet().typed(Typed.Amount.class, party.to()) != null;
      if (party != null && sum && party.to() - party.from() > 1) {
        return List.of(party);
      }
    }
    Match from = FROM_LENDER.find(scope.sheet(), 0, scope.tokens().size());
    if (from == null) {
      return List.of();
    }
    int limit = scope.sheet().sentence(scope.sheet().segment(from.from())).to();
    for (int at = from.to(); at < Math.min(limit, from.to() + 8); at++) {
      PartyGrammar.Group group = scope.definitions().grammar().group(at, limit);
      if (group != null) {
        return List.of(group.parties().getFirst());
      }
    }
    return List.of();
  }

  private static void put(Scope scope, Draft draft, String field, List<Party> parties) {
    if (parties.isEmpty()) {
      return;
    }
    String names = parties.stream().map(PartiesFinder::name).collect(Collectors.joining("; "));
    Span span = span(scope, parties);
    if (parties.stream()
        .anyMatch(p ->
            p.name()
                .matches(
                    "(A|An) ([\\p{L} ]+"
                        + " )?(?i:limited|general|partnership|corporation|company|trust)"))) {
      return; // "A Limited Partnership" describes a party whose name was not read whole
    }
    String text = scope.sheet().document().text();
    boolean joined = span.start() > 0 && text.charAt(span.start() - 1) == '|';
    Confidence confidence =
        !joined && parties.getFirst().to() - parties.getFirst().from() > 1
            ? Confidence.HIGH
            : Confidence.MEDIUM;
    draft.put(
        field,
        FieldValue.of(names),
        span,
        confidence,
        "named in the promise or the definitions",
        List.of());
    if (field.equals("maker")) {
      entity(scope, draft, parties);
    }
  }

  private static String name(Party party) {
    return party.name();
  }

  private static Span span(Scope scope, List<Party> parties) {
    Span first = scope.sheet().span(parties.getFirst().from(), parties.getFirst().to());
    Span last = scope.sheet().span(parties.getLast().from(), parties.getLast().to());
    boolean near = last.end() >= first.start() && last.end() - first.start() < 600;
    return near ? first.cover(last) : first;
  }

  static void entity(Scope scope, Draft draft, List<Party> makers) {
    List<EntityGrammar.Read> entities = new ArrayList<>();
    makers.stream().map(Party::entity).filter(Objects::nonNull).forEach(entities::add);
    if (entities.isEmpty()) {
      people(scope, draft, makers);
      return;
    }
    if (partly(scope, makers)) {
      return;
    }
    boolean same = entities.stream().map(EntityGrammar.Read::description).distinct().count() == 1;
    if (same && makers.stream().allMatch(p -> p.entity() != null || p.company())) {
      EntityGrammar.Read only = entities.getFirst();
      if (entities.size() == makers.size()) {
        draft.high("maker_entity", only.description(), only.from(), only.to());
      } else {
        String reason = "said of one of the makers, or of each";
        draft.medium("maker_entity", only.description(), only.from(), only.to(), reason);
      }
      return;
    }
    String all =
        entities.stream().map(EntityGrammar.Read::description).collect(Collectors.joining("; "));
    boolean people = makers.stream().anyMatch(p -> p.entity() == null && !p.company());
    String value = people && makers.size() > entities.size() ? "individuals; " + all : all;
    EntityGrammar.Read first = entities.getFirst();
    draft.high("maker_entity", value, first.from(), first.to());
  }

  /** Of several companies only some are described, and not by "each" or "both": nothing for all. */
  private static boolean partly(Scope scope, List<Party> makers) {
    List<Party> companies = makers.stream().filter(Party::company).toList();
    List<EntityGrammar.Read> said =
        companies.stream().map(Party::entity).filter(Objects::nonNull).toList();
    if (said.size() < 2 || said.size() == companies.size()) {
      return false;
    }
    Token before = scope.tokens().get(said.getLast().from() - 1);
    return !before.is("each") && !before.is("both") && !before.is("all");
  }

  private static void people(Scope scope, Draft draft, List<Party> makers) {
    Party first = makers.getFirst();
    if (makers.stream().anyMatch(Party::company)) {
      elsewhere(scope, draft, first);
      return;
    }
    Match couple =
        INDIVIDUAL.find(
            scope.sheet(),
            first.from(),
            Math.min(scope.tokens().size(), makers.getLast().end() + 12));
    if (couple == null && !described(scope, makers)) {
      return;
    }
    String value =
        couple != null
            ? "individuals, husband and wife"
            : makers.size() > 1 ? "individuals" : proprietor(scope, first) + "individual";
    value = value.startsWith("sole ") ? "individual (sole proprietor)" : value;
    draft.medium("maker_entity", value, first.from(), first.to(), "the name is a person's");
  }

  private static String proprietor(Scope scope, Party party) {
    int to = Math.min(scope.tokens().size(), party.end() + 12);
    return Cue.of("proprietor").find(scope.sheet(), party.from(), to) == null ? "" : "sole ";
  }

  /** "I, Jane Roe", "residing at", "the Executive": words that only a person is described by. */
  private static boolean described(Scope scope, List<Party> makers) {
    Party first = makers.getFirst();
    Party last = makers.getLast();
    int to = Math.min(scope.tokens().size(), last.end() + 12);
    boolean self = scope.tokens().get(first.from() - 2).is("i");
    boolean employed =
        makers.stream()
            .anyMatch(p -> p.aliases().contains("executive") || p.aliases().contains("employee"));
    return self
        || employed
        || PERSON.find(scope.sheet(), Math.max(0, first.from() - 6), to) != null;
  }

  /**
   * "The Borrower is a South Carolina limited liability company", "The Borrower, an Ontario
   * corporation".
   */
  static void elsewhere(Scope scope, Draft draft, Party maker) {
    EntityGrammar grammar = new EntityGrammar(scope.tokens());
    for (int at = 1; at < scope.tokens().size(); at++) {
      boolean article = scope.tokens().get(at).is("a") || scope.tokens().get(at).is("an");
      EntityGrammar.Read read = article ? grammar.at(at) : null;
      if (read != null && aboutMaker(scope, at, maker)) {
        draft.high("maker_entity", read.description(), read.from(), read.to());
        return;
      }
    }
  }

  private static boolean aboutMaker(Scope scope, int at, Party maker) {
    Token before = scope.tokens().get(at - 1);
    Token relative = scope.tokens().get(at - 2);
    if (before.is("is") && (relative.is("which") || relative.is("that") || relative.is("who"))) {
      return false; // "any Borrower which is a partnership" describes whoever may be one
    }
    int role =
        before.is("is") || before.is(",") || before.is("(") || before.is("above") ? at - 2 : at - 1;
    boolean afterName = at > maker.to() && at - maker.to() < 4;
    return afterName || scope.roleBefore(role + 1, Math.max(0, role - 3)) == Role.MAKER;
  }

  private static void joint(Scope scope, Draft draft) {
    Match match = JOINT.find(scope.sheet(), 0, scope.tokens().size());
    if (match != null) {
      draft.flag("joint_and_several", match.from(), match.to());
    }
  }
}
