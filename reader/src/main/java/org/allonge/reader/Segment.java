package org.allonge.reader;

/**
 * A stretch of a sentence between stops and semicolons.
 *
 * @param from its first token, inclusive
 * @param to one past its last token
 * @param sentence the number of its sentence
 * @param paragraph the number of its paragraph
 * @param heading the heading it stands under, in small letters; empty where there is none
 * @param isHeading true when it is itself a heading
 */
record Segment(int from, int to, int sentence, int paragraph, String heading, boolean isHeading) {
  boolean headed(String... words) {
    for (String word : words) {
      if (heading.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
