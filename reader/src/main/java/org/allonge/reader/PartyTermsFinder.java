package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares of makers and payees, in the clause that divides the debt or the claim between them. */
final class PartyTermsFinder implements Finder {
  private static final Cue OWE =
      Cue.of("(each of those who sign | each maker | each of the makers) owes only ..4");
  private static final Cue OWN =
      Cue.of("belongs to the (holder | payees | holders | lenders) in these (parts | shares)");

  @Override
  public void read(Scope scope, Draft draft) {
    Hunt hunt = new Hunt(scope, draft);
    shares(hunt, OWE, "maker", "makers");
    shares(hunt, OWN, "payee", "payees");
    entities(hunt);
  }

  /** What the payees are, where the promise says so. */
  private static void entities(Hunt hunt) {
    Promise promise = hunt.scope().promise();
    List<Party> payees = promise == null ? List.of() : promise.payees();
    List<FieldValue> parties = new ArrayList<>();
    boolean any = false;
    for (Party payee : payees) {
      String entity = payee.entity() == null ? null : payee.entity().description();
      any |= entity != null;
      String name = hunt.sheet().words(payee.from(), payee.to());
      parties.add(new TermForm().text("name", name).text("entity", entity).value());
    }
    String read = hunt.draft().text("payee");
    boolean same =
        parties.stream()
            .map(party -> String.valueOf(((FieldValue.Parts) party).parts().get("name")))
            .collect(java.util.stream.Collectors.joining("; "))
            .equals(read);
    if (any && same) {
      hunt.put(
          "payees",
          new FieldValue.Items(parties),
          payees.getFirst().from(),
          payees.getLast().end());
    }
  }

  private static void shares(Hunt hunt, Cue cue, String field, String place) {
    Match match = hunt.first(cue);
    String names = hunt.draft().text(field);
    if (match == null || names.isEmpty()) {
      return;
    }
    Segment segment = hunt.sheet().sentence(hunt.sheet().segment(match.from()));
    List<FieldValue> parties = new ArrayList<>();
    String[] entities = hunt.draft().text(field + "_entity").split("; ");
    String[] each = names.split("; ");
    int at = match.to();
    for (int i = 0; i < each.length; i++) {
      int slash = slash(hunt, at, segment.to());
      if (slash < 0) {
        return;
      }
      at = slash + 2;
      String share =
          digits(hunt.tokens().get(slash - 1).text())
              + "/"
              + digits(hunt.tokens().get(slash + 1).text());
      String entity = entity(entities, each.length, i);
      parties.add(
          new TermForm().text("name", each[i]).text("entity", entity).text("share", share).value());
    }
    hunt.put(place, new FieldValue.Items(parties), segment.from(), segment.to());
  }

  private static String digits(String figures) {
    return figures.replace(",", "");
  }

  private static @Nullable String entity(String[] entities, int parties, int at) {
    String entity = parties == entities.length ? entities[at] : entities[0];
    return entity.isEmpty() || entity.startsWith("individual") ? null : entity;
  }

  /** The next stroke between two numbers. */
  private static int slash(Hunt hunt, int from, int limit) {
    for (int at = from; at < limit; at++) {
      boolean numbers =
          hunt.tokens().get(at - 1).isNumber() && hunt.tokens().get(at + 1).isNumber();
      if (hunt.tokens().get(at).is("/") && numbers) {
        return at;
      }
    }
    return -1;
  }
}
