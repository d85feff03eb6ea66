package org.allonge.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The signature block: who signed, in what capacity, whether the signature is only typed, and for
 * which company.
 */
final class SignatureFinder implements Finder {
  private static final Set<String> TITLES =
      WordSet.of(
          "president chief officer secretary treasurer manager member partner chairman",
          "director trustee vice ceo cfo controller general attorney owner principal pres",
          "cashier surety witness authorized managing executive financial operating chairwoman"
              + " chairperson signatory",
          "geschaeftsfuehrerin");

  private static final Pattern MARK =
      Pattern.compile(
          "/s/|(?<![\\w/])s/(?=\\s?\\w)|[(\\[](?:sgd\\.?|signed)[)\\]]|^sd/-|sgd\\.",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SEAL =
      Pattern.compile("[(\\[]\\s*(?:seal|l\\. ?s)\\.?\\s*[)\\]]", Pattern.CASE_INSENSITIVE);
  private static final Pattern WITNESSED =
      Pattern.compile(
          "^\\W*(?:witness(?:es)?\\W*$|(?:signed )?in (?:the )?presence|attest\\b|subscribed)",
          Pattern.CASE_INSENSITIVE);

  record Signed(String name, @Nullable String title, boolean conformed, int start, int end) {}

  @Override
  public void read(Scope scope, Draft draft) {
    List<Line> block = block(scope);
    List<Signed> signed = signed(scope, block);
    if (!signed.isEmpty()) {
      put(draft, signed);
    }
    if (!draft.has("maker")) {
      SignedMaker.put(scope, draft, block, signed);
    }
  }

  private static void put(Draft draft, List<Signed> signed) {
    Signed first = signed.getFirst();
    Span span = new Span(first.start(), first.end());
    String value = first.title() == null ? first.name() : first.name() + ", " + first.title();
    draft.put(
        "signatory", FieldValue.of(value), span, Confidence.HIGH, "the signature block", List.of());
    List<FieldValue> all = signed.stream().map(SignatureFinder::parts).toList();
    draft.put(
        "signatories",
        new FieldValue.Items(all),
        span,
        Confidence.HIGH,
        "the signature block",
        List.of());
    if (first.conformed()) {
      draft.put(
          "conformed_signature",
          new FieldValue.Flag(true),
          span,
          Confidence.HIGH,
          "the signature is typed after /s/",
          List.of());
    }
  }

  private static FieldValue parts(Signed one) {
    SequencedMap<String, FieldValue> parts = new LinkedHashMap<>();
    parts.put("name", FieldValue.of(one.name()));
    if (one.title() != null) {
      parts.put("title", FieldValue.of(one.title()));
    }
    parts.put("conformed", new FieldValue.Flag(one.conformed()));
    return new FieldValue.Parts(parts);
  }

  /** The document's lines from the first that a hand would sign, with up to four before it. */
  private static List<Line> block(Scope scope) {
    List<Line> lines =
        scope.sheet().layout().lines().stream().filter(l -> l.kind() == Line.Kind.TEXT).toList();
    int earliest = lines.size() * 2 / 5;
    int first = lines.size();
    for (int i = lines.size() - 1; i >= earliest; i--) {
      if (signs(lines.get(i).of(scope.sheet().document()).strip())) {
        first = i;
      }
    }
    if (first == lines.size()) {
      first = Math.max(earliest, lines.size() - 4);
    }
    return lines.subList(Math.max(0, first - 4), lines.size());
  }

  static boolean signs(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    boolean by =
        lower.startsWith("by:")
            || lower.startsWith("by ")
                && line.length() < 60
                && !lower.contains(" the ")
                && titled(lower);
    boolean typed = mark(line) >= 0;
    boolean rule =
        lower.startsWith("____")
            || lower.contains("(seal)")
            || lower.startsWith("x ___")
            || lower.startsWith(".....");
    return by || typed || rule || lower.startsWith("witness my hand");
  }

  /** One past "/s/", "s/", "(Sgd.)", "(Signed)" or "Sd/-"; -1 where a line has no such mark. */
  static int mark(String line) {
    Matcher matcher = MARK.matcher(line);
    return matcher.find() ? matcher.end() : -1;
  }

  private static boolean titled(String lower) {
    for (String title : TITLES) {
      if (lower.contains(title)) {
        return true;
      }
    }
    return mark(lower) >= 0;
  }

  private static List<Signed> signed(Scope scope, List<Line> block) {
    List<Signed> found = new ArrayList<>();
    Document document = scope.sheet().document();
    for (int i = 0; i < block.size(); i++) {
      String line = block.get(i).of(document);
      if (WITNESSED.matcher(line).find()) {
        break;
      }
      int mark = mark(line);
      boolean by = line.strip().toLowerCase(Locale.ROOT).startsWith("by");
      if (mark >= 0 || by && titled(line.toLowerCase(Locale.ROOT))) {
        Signed one = read(document, block, i, mark);
        if (one != null) {
          found.add(one);
          beside(line, mark, one, found);
        }
      }
    }
    return found;
  }

  /** Further signatures on the same line. */
  private static void beside(String line, int mark, Signed first, List<Signed> found) {
    String[] parts = mark < 0 ? new String[0] : MARK.split(line.substring(mark));
    for (int i = 1; i < parts.length; i++) {
      String name = SEAL.matcher(parts[i]).replaceAll(" ").replaceAll("[\"”_]+", " ").strip();
      if (personal(name)) {
        found.add(new Signed(collapse(name), null, true, first.start(), first.end()));
      }
    }
  }

  private static @Nullable Signed read(Document document, List<Line> block, int at, int mark) {
    Line line = block.get(at);
    String text = line.of(document);
    int from = mark >= 0 ? mark : text.toLowerCase(Locale.ROOT).indexOf("by") + 2;
    String rest = SEAL.matcher(text.substring(from)).replaceAll(" ").replace("_", " ").strip();
    rest = rest.replaceFirst("^[: ]+", "").replaceFirst("[\"”]+$", "").strip();
    int again = mark(rest);
    rest = again < 0 ? rest : MARK.split(rest)[0].strip();
    int gap = rest.indexOf("   ");
    rest = gap > 0 ? rest.substring(0, gap).strip() : rest;
    String title = titleIn(rest);
    String name =
        title == null
            ? rest
            : rest.substring(0, rest.length() - title.length()).replaceFirst("[, ]+$", "");
    int end = line.end();
    String printed = null;
    for (int next = at + 1; next < Math.min(block.size(), at + 6); next++) {
      String below = block.get(next).of(document).strip();
      if (WITNESSED.matcher(below).find()) {
        break;
      }
      String plain =
          below
              .replaceFirst("(?i)^(its|title|name|print name)\\s?:?\\s*", "")
              .replaceFirst("^By:\\s*", "")
              .strip();
      if (signs(below) && !below.startsWith("___") && !below.startsWith("By: ")) {
        break;
      }
      String office = titleIn(plain);
      if (title == null && office != null && plain.length() < 60) {
        String head =
            plain.substring(0, plain.length() - office.length()).replaceFirst("[, ]+$", "");
        boolean named = personal(head) && head.length() < plain.length();
        printed = named && printed == null ? collapse(head) : printed;
        title = collapse(named ? office : plain);
        end = block.get(next).end();
      } else if (printed == null && title == null && personal(plain)) {
        printed = collapse(plain);
        end = block.get(next).end();
      }
    }
    String best = printed != null ? printed : collapse(name);
    if (title != null && best.endsWith(title)) {
      best = best.substring(0, best.length() - title.length()).replaceFirst("[, ]+$", "");
    }
    return best.isEmpty()
        ? null
        : new Signed(best, title, mark >= 0, line.start() + text.indexOf(text.strip()), end);
  }

  static String collapse(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }

  static boolean personal(String line) {
    String[] words = line.split("\\s+");
    return words.length >= 2
        && words.length <= 6
        && Character.isUpperCase(line.charAt(0))
        && !line.replaceFirst("(?i), (jr|sr|ii|iii|iv|esq|trustee)\\b", "").contains(",")
        && line.indexOf('_') < 0
        && line.indexOf(':') < 0;
  }

  /** The trailing words of a line that name an office, or null. */
  static @Nullable String titleIn(String text) {
    int comma = text.lastIndexOf(',');
    String tail = (comma < 0 ? text : text.substring(comma + 1)).strip();
    if (tail.endsWith("Jr.") || tail.endsWith("Sr.")) {
      return null;
    }
    String clean =
        tail.toLowerCase(Locale.ROOT)
            .replaceFirst("^(its|as) ", "")
            .replaceAll("[^a-z ]", " ")
            .strip();
    for (String word : clean.split(" +")) {
      if (TITLES.contains(word)) {
        return tail;
      }
    }
    return null;
  }
}
