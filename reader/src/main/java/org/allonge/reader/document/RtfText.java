package org.allonge.reader.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * RTF 1.9: what stands in the document's body. Tables of fonts, colours and styles, headers,
 * pictures, deleted and hidden words are passed over.
 */
final class RtfText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final List<String> PASSED_OVER =
      List.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "fldinst",
          "deleted",
          "filetbl",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "datastore",
          "latentstyles",
          "nonshppict",
          "xmlnstbl",
          "bkmkstart",
          "bkmkend");

  /** What a group of braces changes until it ends. */
  private record State(boolean unseen, int fallback) {}

  private final Source source;
  private final ParagraphWriter out;
  private final String rtf;
  private final Deque<State> outer = new ArrayDeque<>();
  private State state = new State(false, 1);
  private int at;
  private int skip;

  private RtfText(Source source) {
    this.source = source;
    this.out = new ParagraphWriter(source);
    this.rtf = new String(source.bytes(), StandardCharsets.ISO_8859_1);
  }

  static Extracted extract(Source source) {
    RtfText text = new RtfText(source);
    text.read();
    return text.out.extracted(Format.RTF, WINDOWS.name(), true);
  }

  private void read() {
    while (at < rtf.length()) {
      char c = rtf.charAt(at++);
      switch (c) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n', 0 -> write(""); // how the file is laid out
        default -> letter(c); // not sealed: characters
      }
    }
    if (!outer.isEmpty()) {
      throw source.damaged(Format.RTF, "a file that ends inside a group");
    }
  }

  private void open() {
    if (outer.size() >= source.limits().nesting()) {
      throw Refusal.tooDeep(source.name(), source.limits().nesting());
    }
    outer.push(state);
    skip = 0;
  }

  private void close() {
    if (outer.isEmpty()) {
      throw source.damaged(Format.RTF, "a group that ends before it begins");
    }
    state = outer.pop();
    skip = 0;
  }

  private void control() {
    if (at >= rtf.length()) {
      throw source.damaged(Format.RTF, "a file that ends inside a control word");
    }
    char first = rtf.charAt(at);
    if (Character.isLetter(first)) {
      word();
    } else {
      at++;
      symbol(first);
    }
  }

  private void symbol(char symbol) {
    switch (symbol) {
      case '\'' -> hexadecimal();
      case '*' -> state = new State(true, state.fallback);
      case '~' -> write(" ");
      case '_' -> write("-");
      case '\r', '\n' -> write("\n");
      case '{', '}', '\\' -> letter(symbol);
      default -> write(""); // an optional hyphen and marks of an index
    }
  }

  private void hexadecimal() {
    int high = at + 1 < rtf.length() ? Character.digit(rtf.charAt(at), 16) : -1;
    int low = high < 0 ? -1 : Character.digit(rtf.charAt(at + 1), 16);
    if (low < 0) {
      throw source.damaged(Format.RTF, "a character without its number");
    }
    at += 2;
    letter(new String(new byte[] {(byte) (high * 16 + low)}, WINDOWS).charAt(0));
  }

  private void word() {
    int start = at;
    while (at < rtf.length() && isLowerLetter(rtf.charAt(at))) {
      at++;
    }
    String word = rtf.substring(start, at);
    if (word.isEmpty()) {
      at++;
    }
    int number = number();
    if (at < rtf.length() && rtf.charAt(at) == ' ') {
      at++;
    }
    apply(word, number);
  }

  private static boolean isLowerLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The number of a control word; the least integer where it has none. */
  private int number() {
    int start = at;
    if (at < rtf.length() && rtf.charAt(at) == '-') {
      at++;
    }
    while (at < rtf.length() && at - start < 10 && Character.isDigit(rtf.charAt(at))) {
      at++;
    }
    String digits = rtf.substring(start, at);
    return digits.isEmpty() || digits.equals("-")
        ? Integer.MIN_VALUE
        : Math.clamp(Long.parseLong(digits), -Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  private void apply(String word, int number) {
    if (PASSED_OVER.contains(word) || word.equals("v") && number != 0) {
      state = new State(true, state.fallback);
      return;
    }
    switch (word) {
      case "u" -> unicode(number);
      case "uc" -> state = new State(state.unseen, Math.clamp(number, 0, 9));
      case "par", "sect", "page" -> end();
      case "line" -> write("\n");
      case "tab" -> write("    ");
      case "cell" -> write("    ");
      case "row" -> end();
      case "emdash" -> write("\u2014");
      case "endash" -> write("\u2013");
      case "lquote" -> write("\u2018");
      case "rquote" -> write("\u2019");
      case "ldblquote" -> write("\u201c");
      case "rdblquote" -> write("\u201d");
      case "bin" -> at = (int) Math.min(rtf.length(), at + Math.max(0L, number));
      default -> write(""); // how it looks
    }
  }

  private void unicode(int number) {
    skip = 0;
    letter((char) number);
    skip = state.fallback;
  }

  private void end() {
    if (!state.unseen) {
      out.end();
    }
  }

  /** A character, unless it only stands for one that was written already. */
  private void letter(char c) {
    if (skip > 0) {
      skip--;
    } else {
      write(String.valueOf(c));
    }
  }

  private void write(String words) {
    if (!state.unseen) {
      out.text(words);
    }
  }
}
