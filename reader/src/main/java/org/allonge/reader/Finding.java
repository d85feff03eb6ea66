package org.allonge.reader;

import java.util.List;

/**
 * Something that the note says twice, leaves out, or says in a way that a careful reader would
 * raise.
 *
 * @param id a stable id in kebab-case, listed in docs/findings.md
 * @param severity how much it matters
 * @param message what and why, in plain words
 * @param spans the words concerned; empty for a silence
 * @param authority the rule or law that makes it matter
 */
public record Finding(
    String id, Severity severity, String message, List<Span> spans, String authority) {
  public Finding {
    spans = List.copyOf(spans);
  }
}
