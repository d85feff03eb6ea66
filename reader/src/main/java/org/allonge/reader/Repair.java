package org.allonge.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pass 2b: slips of a scan set right in the flowing view. "3OO" is 300, "TH0USAND" is thousand,
 * "prornises" is promises.
 *
 * <p>The document keeps its own characters, every repaired word is remembered so that it can be
 * reported, and nothing is touched unless several words of the text are damaged beyond doubt.
 */
final class Repair {
  private static final Set<String> WORDS = words();
  private static final int DOUBTLESS = 3;

  private final Flow flow;
  private final String text;
  private final Flow.Builder out = new Flow.Builder();
  private final List<Span> repaired = new ArrayList<>();

  private Repair(Flow flow) {
    this.flow = flow;
    this.text = flow.text();
  }

  /**
   * A flowing view and the words in it that were set right.
   *
   * @param flow the view to read
   * @param repaired the places in the document
   */
  record Repaired(Flow flow, List<Span> repaired) {
    Repaired {
      repaired = List.copyOf(repaired);
    }
  }

  static Repaired of(Flow flow) {
    Repair repair = new Repair(flow);
    if (!repair.damaged()) {
      return new Repaired(flow, List.of());
    }
    repair.walk();
    return new Repaired(repair.out.build(), repair.repaired);
  }

  private static Set<String> words() {
    try (InputStream stream = Repair.class.getResourceAsStream("words.txt")) {
      if (stream == null) {
        throw new IllegalStateException("words.txt is missing beside " + Repair.class.getName());
      }
      return new HashSet<>(
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether several words mix figures and letters as only a scan does. */
  private boolean damaged() {
    int sure = 0;
    int at = 0;
    while (at < text.length() && sure < DOUBTLESS) {
      int end = end(at);
      String word = text.substring(at, end);
      boolean mixed =
          word.chars().anyMatch(Character::isDigit) && word.chars().anyMatch(Character::isLetter);
      sure += mixed && right(word, "") != null ? 1 : 0;
      at = end + 1;
    }
    return sure >= DOUBTLESS;
  }

  /** One past the run of characters without a blank. */
  private int end(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  private void walk() {
    int at = 0;
    String before = "";
    while (at < text.length()) {
      int end = end(at);
      String word = text.substring(at, end);
      String right = word.isEmpty() ? null : right(word, before);
      if (right != null && !right.equals(word)) {
        repaired.add(flow.span(at, end));
        replace(right, at, end);
      } else {
        copy(at, end);
      }
      if (end < text.length()) {
        copy(end, end + 1);
      }
      before = word;
      at = end + 1;
    }
  }

  private void copy(int from, int to) {
    for (int i = from; i < to; i++) {
      Span span = flow.span(i, i + 1);
      out.add(text.charAt(i), span.start(), span.end());
    }
  }

  /**
   * Characters that keep their number keep their places; where it changes, each stands for the
   * whole word.
   */
  private void replace(String right, int from, int to) {
    boolean same = right.length() == to - from;
    Span whole = flow.span(from, to);
    for (int i = 0; i < right.length(); i++) {
      Span span =
          same
              ? flow.span(from + i, from + i + 1)
              : i == 0 ? whole : new Span(whole.start(), whole.end());
      out.add(right.charAt(i), span.start(), span.end());
    }
  }

  /** The word set right, or null when nothing is wrong with it or nobody can tell. */
  private static @Nullable String right(String word, String before) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return null;
    }
    String core = word.substring(start, end);
    boolean percent = end < word.length() && word.charAt(end) == '%';
    boolean money = start > 0 && word.charAt(start - 1) == '$';
    String fixed = figures(core, percent || money || monthName(before));
    fixed = fixed == null ? letters(core) : fixed;
    return fixed == null ? null : word.substring(0, start) + fixed + word.substring(end);
  }

  private static boolean monthName(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return plain.length() > 2
        && Set.of(
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december")
            .contains(plain.replace('0', 'o'));
  }

  /** "3OO,OOO.OO", "I996", "200l": figures with letters in their places. */
  private static @Nullable String figures(String core, boolean numeric) {
    boolean digit = false;
    boolean letter = false;
    StringBuilder fixed = new StringBuilder();
    for (int i = 0; i < core.length(); i++) {
      char c = core.charAt(i);
      digit |= Character.isDigit(c);
      letter |= Character.isLetter(c);
      char right = c == 'l' || c == 'I' ? '1' : c == 'O' ? '0' : c;
      if (!Character.isDigit(right) && ",./-%".indexOf(right) < 0) {
        return null;
      }
      fixed.append(right);
    }
    return letter && (digit || numeric) ? fixed.toString() : null;
  }

  private static @Nullable String letters(String core) {
    String lower = core.toLowerCase(Locale.ROOT);
    if (known(lower) || !core.chars().allMatch(Character::isLetterOrDigit) || core.length() < 2) {
      return hyphened(core);
    }
    String digits =
        core.replace('0', upper(core) ? 'O' : 'o')
            .replace('1', upper(core) ? 'I' : 'i')
            .replace('5', upper(core) ? 'S' : 's');
    if (!digits.equals(core) && known(digits.toLowerCase(Locale.ROOT))) {
      return Character.isDigit(core.charAt(0)) && !upper(core) ? capital(digits) : digits;
    }
    String capitals = core.replace('l', 'I');
    boolean shouting = core.indexOf('l') >= 0 && capitals.equals(capitals.toUpperCase(Locale.ROOT));
    if (shouting || !capitals.equals(core) && known(capitals.toLowerCase(Locale.ROOT))) {
      return capitals;
    }
    return joined(core);
  }

  /** "prornises" and "thc". */
  private static @Nullable String joined(String core) {
    String joined = core.replace("rn", "m");
    if (!joined.equals(core) && known(joined.toLowerCase(Locale.ROOT))) {
      return joined;
    }
    for (int at = core.indexOf("rn"); at >= 0; at = core.indexOf("rn", at + 1)) {
      String one = core.substring(0, at) + "m" + core.substring(at + 2);
      if (known(one.toLowerCase(Locale.ROOT))) {
        return one;
      }
    }
    for (int at = core.indexOf('c'); at >= 0; at = core.indexOf('c', at + 1)) {
      String one = core.substring(0, at) + "e" + core.substring(at + 1);
      if (known(one.toLowerCase(Locale.ROOT))) {
        return one;
      }
    }
    return null;
  }

  /** Each half of a word with a hyphen. */
  private static @Nullable String hyphened(String core) {
    int hyphen = core.indexOf('-');
    if (hyphen <= 0 || hyphen == core.length() - 1) {
      return null;
    }
    String head = letters(core.substring(0, hyphen));
    String tail = letters(core.substring(hyphen + 1));
    if (head == null && tail == null) {
      return null;
    }
    return (head == null ? core.substring(0, hyphen) : head)
        + "-"
        + (tail == null ? core.substring(hyphen + 1) : tail);
  }

  private static boolean upper(String core) {
    return core.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static boolean known(String lower) {
    return WORDS.contains(lower);
  }
}
