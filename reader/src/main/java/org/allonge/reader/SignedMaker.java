package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A maker who is named only where it signs: on a line of its own, by a mark, or before a seal. */
final class SignedMaker {
  private static final Pattern AGREED =
      Pattern.compile(
          "^\\s{0,60}(?:acknowledged|agreed|accepted|confirmed|consented)\\b.{0,60}$",
          Pattern.CASE_INSENSITIVE);

  /** "Dover, DE 19901": the end of an address. */
  private static final Pattern ADDRESS = Pattern.compile(",\\s*[A-Z]{2}\\.?\\s+\\d{5}\\b");

  private static final Pattern CAPACITY =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'\\-"
              + " ]{3,50}?)\\s{2,}[-\u2013(]\\s?(?:co-)?(?:borrower|maker|debtor)\\)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SEALED =
      Pattern.compile(
          "\\b([A-Z][A-Z'.]{0,20}(?:"
              + " [A-Z][A-Z'.]{0,20}){1,4}?)\\.?,?\\s{1,12}[(\\[]\\s?(?:SEAL|L\\. ?S)");

  private SignedMaker() {}

  /** A maker who is named only where it signs. */
  static void put(Scope scope, Draft draft, List<Line> block, List<SignatureFinder.Signed> signed) {
    Document document = scope.sheet().document();
    if (capacity(scope, draft)) {
      return;
    }
    NameGrammar names = new NameGrammar(scope.tokens());
    for (Line line : scope.amends() ? agreed(document, block) : block) {
      String text = line.of(document).strip();
      boolean company =
          text.length() > 3
              && text.length() < 70
              && !SignatureFinder.signs(text)
              && text.indexOf(':') < 0
              && text.indexOf('_') < 0;
      int token = company ? token(scope, line) : -1;
      NameGrammar.Read name = token < 0 ? null : names.at(token, endToken(scope, token, line));
      boolean other = name != null && !name.company() && named(signed);
      if (name != null
          && !other
          && !officer(scope, block, line, name)
          && name.to() - name.from() > 1
          && wholeLine(scope, line, name)
          && !ADDRESS.matcher(text).find()
          && !payee(scope, draft, name)) {
        put(scope, draft, name);
        return;
      }
    }
    if (sealed(scope, draft, block) || unread(document, block)) {
      return;
    }
    if (!signed.isEmpty() && own(signed.getFirst())) {
      SignatureFinder.Signed one = signed.getFirst();
      draft.put(
          "maker",
          FieldValue.of(names(signed)),
          new Span(one.start(), one.end()),
          Confidence.MEDIUM,
          "named only in the signature",
          List.of());
    }
  }

  /** "Jane Roe -Borrower": everybody beside that word is a maker. */
  private static boolean capacity(Scope scope, Draft draft) {
    List<String> names = new ArrayList<>();
    Span span = null;
    for (Line line : scope.sheet().layout().lines()) {
      Matcher matcher = CAPACITY.matcher(line.of(scope.sheet().document()).strip());
      if (matcher.matches() && SignatureFinder.personal(matcher.group(1))) {
        names.add(SignatureFinder.collapse(matcher.group(1)));
        Span own = new Span(line.start(), line.end());
        span = span == null ? own : span;
      }
    }
    if (span == null) {
      return false;
    }
    FieldValue value = FieldValue.of(String.join("; ", names));
    String reason = "signed as borrower";
    draft.put("maker", value, span, Confidence.MEDIUM, reason, List.of());
    return true;
  }

  /** In a letter that the holder signs first, the maker is who agrees below. */
  private static List<Line> agreed(Document document, List<Line> block) {
    for (int i = 1; i < block.size(); i++) {
      if (AGREED.matcher(block.get(i).of(document)).find()) {
        return block.subList(i + 1, block.size());
      }
    }
    return block;
  }

  /** A person's name above an office: who signs for somebody else. */
  private static boolean officer(Scope scope, List<Line> block, Line line, NameGrammar.Read name) {
    int next = block.indexOf(line) + 1;
    String office = SignatureFinder.titleIn(line.of(scope.sheet().document()).strip());
    if (office != null && !name.company()) {
      return !office.toLowerCase(Locale.ROOT).matches(".*(trustee|principal|owner).*");
    }
    String below = next < block.size() ? block.get(next).of(scope.sheet().document()).strip() : "";
    return !name.company() && below.length() < 60 && SignatureFinder.titleIn(below) != null;
  }

  /** "JOHN ROE. (SEAL)": a name in capitals before its seal, on the line of other words. */
  private static boolean sealed(Scope scope, Draft draft, List<Line> block) {
    Document document = scope.sheet().document();
    for (Line line : block) {
      Matcher matcher = SEALED.matcher(line.of(document));
      if (matcher.find() && SignatureFinder.mark(line.of(document)) < 0) {
        Span span = new Span(line.start() + matcher.start(1), line.start() + matcher.end(1));
        String name = SignatureFinder.collapse(matcher.group(1));
        draft.put(
            "maker",
            FieldValue.of(name),
            span,
            Confidence.MEDIUM,
            "named only before the seal",
            List.of());
        return true;
      }
    }
    return false;
  }

  /** "by: (sgd.)" for a company whose name was not read: whoever signed is not all. */
  private static boolean unread(Document document, List<Line> block) {
    return block.stream()
        .map(line -> line.of(document).toLowerCase(Locale.ROOT))
        .anyMatch(line -> line.contains(" by:") && SignatureFinder.mark(line) >= 0);
  }

  /** Whether somebody signed for himself under a mark, so that a bare line names nobody else. */
  private static boolean named(List<SignatureFinder.Signed> signed) {
    return signed.stream().anyMatch(one -> one.conformed() && own(one));
  }

  /** An officer signs for somebody else, who then is not named. */
  private static boolean own(SignatureFinder.Signed one) {
    String title = one.title() == null ? "trustee" : one.title().toLowerCase(Locale.ROOT);
    return title.contains("trustee") || title.contains("principal") || title.contains("owner");
  }

  /** All who signed for themselves; whoever signed as surety or witness is no maker. */
  private static String names(List<SignatureFinder.Signed> signed) {
    List<String> names = new ArrayList<>();
    for (SignatureFinder.Signed one : signed) {
      boolean own = one.title() == null && !names.contains(one.name());
      if (own && SignatureFinder.personal(one.name())) {
        names.add(one.name());
      }
    }
    return names.isEmpty() || signed.getFirst().title() != null
        ? signed.getFirst().name()
        : String.join("; ", names);
  }

  /** One past the last token on a line. */
  private static int endToken(Scope scope, int from, Line line) {
    String text = line.of(scope.sheet().document());
    int gap = text.stripTrailing().indexOf("    ", text.length() - text.stripLeading().length());
    int end = gap < 0 ? line.end() : line.start() + gap;
    int at = from;
    while (at < scope.tokens().size()
        && !scope.tokens().get(at).isBreak()
        && scope.sheet().span(at, at + 1).end() <= end) {
      at++;
    }
    return at;
  }

  private static int token(Scope scope, Line line) {
    int flow = scope.sheet().flow().at(line.start());
    for (int at = 0; at < scope.tokens().size(); at++) {
      Token token = scope.tokens().get(at);
      if (token.start() >= flow && !token.isBreak() && !token.is("\"")) {
        return at;
      }
    }
    return -1;
  }

  private static boolean wholeLine(Scope scope, Line line, NameGrammar.Read name) {
    Span span = scope.sheet().span(name.from(), name.to());
    Token next = scope.tokens().get(name.to());
    String text = line.of(scope.sheet().document());
    int after = span.end() - line.start();
    boolean column = after > 0 && after < text.length() && text.startsWith("    ", after);
    boolean whole =
        column || next.isBreak() || !next.isWord() && !next.isNumber() || span.end() >= line.end();
    return whole && span.start() >= line.start() && span.start() < line.end();
  }

  /** The holder signs too where a letter or an amendment is agreed. */
  private static boolean payee(Scope scope, Draft draft, NameGrammar.Read name) {
    String words = scope.sheet().words(name.from(), name.to()).toLowerCase(Locale.ROOT);
    return draft.text("payee").toLowerCase(Locale.ROOT).contains(words);
  }

  private static void put(Scope scope, Draft draft, NameGrammar.Read name) {
    Span span = scope.sheet().span(name.from(), name.to());
    draft.put(
        "maker",
        FieldValue.of(scope.sheet().words(name.from(), name.to())),
        span,
        Confidence.MEDIUM,
        "named only in the signature",
        List.of());
    EntityGrammar entities = new EntityGrammar(scope.tokens());
    for (int at = name.to(); at < name.to() + 4; at++) {
      EntityGrammar.Read read = entities.at(at);
      if (read != null) {
        draft.high("maker_entity", read.description(), read.from(), read.to());
        return;
      }
    }
    if (name.company()) {
      String words = scope.sheet().words(name.from(), name.to());
      Party party = new Party(words, name.from(), name.to(), true, null, List.of(), name.to());
      PartiesFinder.elsewhere(scope, draft, party);
    }
  }
}
