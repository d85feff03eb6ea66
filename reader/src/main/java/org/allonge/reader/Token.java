package org.allonge.reader;

/**
 * A word, a number, a sign, or a paragraph's end.
 *
 * @param kind which of these
 * @param text as in the flowing view
 * @param lower small letters without apostrophes and dots: what grammars compare
 * @param start first character in the flowing view, inclusive
 * @param end one past its last character there
 */
record Token(Kind kind, String text, String lower, int start, int end) {
  enum Kind {
    WORD,
    NUMBER,
    /** 1st, 22nd. */
    ORDINAL,
    SIGN,
    BREAK
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isBreak() {
    return kind == Kind.BREAK;
  }

  boolean capitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
  }
}
