package org.allonge.reader;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of what a party is: "a Delaware corporation", "an Alaska limited liability company",
 * "a corporation organized under the laws of Nevada", "husband and wife".
 */
final class EntityGrammar {
  /**
   * A description that was read.
   *
   * @param description in the form "Delaware corporation"
   * @param from first token of the words
   * @param to one past the last
   */
  record Read(String description, int from, int to) {}

  private static final Set<String> FORMS =
      WordSet.of(
          "corporation company partnership trust bank association individual cooperative corp",
          "llc proprietorship society person limited lp llp venture municipality resident");
  private static final Set<String> BETWEEN =
      WordSet.of(
          "limited liability general exempted national banking business statutory public",
          "professional nonprofit non profit state chartered private joint stock close",
          "federal savings real estate investment for closely held domestic foreign",
          "registered family credit insurance mutual s b c sole trust married single",
          "unmarried adult natural revocable irrevocable living development holding unlimited",
          "and");

  /** Adjectives of countries, kept as printed: "a Dutch private company". */
  private static final Set<String> NATIONS =
      WordSet.of(
          "dutch canadian german french swiss british english scottish irish israeli italian",
          "spanish swedish norwegian danish finnish belgian austrian japanese chinese korean",
          "indian mexican brazilian australian bermudian bermuda cypriot greek turkish",
          "philippine luxembourgish portuguese polish hungarian taiwanese malaysian");

  private final Tokens tokens;

  EntityGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The description that begins at a token ("a", "an", or a state's name), or null. */
  @Nullable Read at(int from) {
    int at = tokens.get(from).is("a") || tokens.get(from).is("an") ? from + 1 : from;
    boolean article = at > from;
    if (tokens.get(at).is("incorporated")
        || tokens.get(at).is("organized")
        || tokens.get(at).is("organised")) {
      return incorporated(at);
    }
    at = tokens.get(at).is("state") && tokens.get(at + 1).is("of") ? at + 2 : at;
    Jurisdictions.Read place = Jurisdictions.at(tokens, at);
    boolean nation = place == null && article && NATIONS.contains(tokens.get(at).lower());
    int start = place == null ? at : place.to();
    int form = form(nation ? at + 1 : start);
    if (!article && place == null || form < 0) {
      return null;
    }
    form = limited(form);
    String kind = nation ? tokens.get(at).text() + " " + phrase(at + 1, form) : phrase(start, form);
    Read under = under(from, form, kind);
    if (place == null && under != null) {
      return under;
    }
    if (place == null) {
      return new Read(kind, from, form);
    }
    return new Read(place.name() + " " + kind, from, form);
  }

  /** One past "with limited liability" or "limited by shares" after the form. */
  private int limited(int form) {
    boolean with = tokens.get(form).is("with") && tokens.get(form + 1).is("limited");
    boolean by = tokens.get(form).is("limited") && tokens.get(form + 1).is("by");
    return with || by ? form + 3 : form;
  }

  /**
   * "incorporated in England and Wales", "organized under the laws of Nevada", with no form named.
   */
  private @Nullable Read incorporated(int from) {
    for (int at = from + 1; at < from + 9 && !tokens.get(at).isBreak(); at++) {
      Jurisdictions.Read place = Jurisdictions.at(tokens, at);
      if (place != null) {
        return new Read(place.name() + " company", from, place.to());
      }
    }
    return null;
  }

  /**
   * "... organized under the laws of (the State of) Nevada", "incorporated in England and Wales".
   */
  private @Nullable Read under(int from, int form, String kind) {
    for (int at = form;
        at < form + 18 && !tokens.get(at).isBreak() && !tokens.get(at).is("(");
        at++) {
      Jurisdictions.Read place = Jurisdictions.at(tokens, at);
      boolean of = tokens.get(at - 1).is("of") || tokens.get(at - 1).is("in");
      if (place != null && of && organised(form, at)) {
        return new Read(place.name() + " " + kind, from, place.to());
      }
    }
    return null;
  }

  private boolean organised(int from, int to) {
    for (int at = from; at < to; at++) {
      String word = tokens.get(at).lower();
      if (word.startsWith("organi")
          || word.startsWith("incorporat")
          || word.equals("laws")
          || word.equals("formed")) {
        return true;
      }
    }
    return false;
  }

  /**
   * One past the form's words: "limited liability limited partnership", "corporation"; -1 for none.
   */
  private int form(int from) {
    int at = from;
    int best = -1;
    while (at - from < 7
        && (FORMS.contains(tokens.get(at).lower())
            || BETWEEN.contains(tokens.get(at).lower())
            || tokens.get(at).is("-"))) {
      boolean stop = tokens.get(at).is("and") && best > 0;
      if (stop) {
        break;
      }
      if (FORMS.contains(tokens.get(at).lower())) {
        best = at + 1;
      }
      at++;
    }
    return best;
  }

  private String phrase(int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int at = from; at < to; at++) {
      boolean hyphen = tokens.get(at).is("-") || at > from && tokens.get(at - 1).is("-");
      phrase
          .append(phrase.isEmpty() || hyphen ? "" : " ")
          .append(tokens.get(at).text().toLowerCase(java.util.Locale.ROOT));
    }
    return phrase.toString();
  }
}
