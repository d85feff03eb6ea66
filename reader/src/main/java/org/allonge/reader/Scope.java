package org.allonge.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the field passes work on: the sheet, the defined terms, the promise, and who is called what.
 */
final class Scope {
  private final Sheet sheet;
  private final Definitions definitions;
  private final @Nullable Promise promise;
  private final NoteKind kind;
  private final Set<String> makerWords = new HashSet<>(Definitions.MAKER_ROLES);
  private final Set<String> payeeWords = new HashSet<>(Definitions.PAYEE_ROLES);

  Scope(Sheet sheet, Definitions definitions, @Nullable Promise promise, NoteKind kind) {
    this.kind = kind;
    this.sheet = sheet;
    this.definitions = definitions;
    this.promise = promise;
    makerWords.addAll(List.of("undersigned", "i", "we", "signers", "signer"));
    if (promise != null) {
      claim(promise.makers(), makerWords, payeeWords);
      claim(promise.payees(), payeeWords, makerWords);
    }
  }

  private static void claim(List<Party> parties, Set<String> mine, Set<String> others) {
    for (Party party : parties) {
      for (String alias : party.aliases()) {
        mine.add(alias);
        others.remove(alias);
      }
    }
  }

  Sheet sheet() {
    return sheet;
  }

  Tokens tokens() {
    return sheet.tokens();
  }

  Definitions definitions() {
    return definitions;
  }

  /**
   * Whether the paper changes another note, so that nothing may be inferred from what it leaves
   * out.
   */
  boolean amends() {
    return kind == NoteKind.AMENDMENT;
  }

  @Nullable Promise promise() {
    return promise;
  }

  /** The side of the nearest party word before a token, looking no further back than a limit. */
  Role roleBefore(int token, int limit) {
    for (int at = token - 1; at >= limit; at--) {
      Role role = role(at);
      if (role != Role.NOBODY) {
        return role;
      }
    }
    return Role.NOBODY;
  }

  /** The side of the first party word in a range. */
  Role roleAfter(int from, int limit) {
    for (int at = from; at < limit; at++) {
      Role role = role(at);
      if (role != Role.NOBODY) {
        return role;
      }
    }
    return Role.NOBODY;
  }

  Role role(int at) {
    Token token = tokens().get(at);
    if (!token.isWord()) {
      return Role.NOBODY;
    }
    boolean possessive = token.text().indexOf('\'') >= 0;
    if (makerWords.contains(token.lower())) {
      boolean pronoun = token.is("i") && !token.text().equals("I");
      return possessive || pronoun ? Role.NOBODY : Role.MAKER;
    }
    return payeeWords.contains(token.lower()) && !possessive ? Role.PAYEE : Role.NOBODY;
  }

  /** One past the last token before the promise, or a fifth of the document where there is none. */
  int headEnd() {
    return promise == null ? Math.min(sheet.tokens().size(), 120) : promise.sentence().from();
  }
}
