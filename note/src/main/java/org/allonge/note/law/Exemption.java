package org.allonge.note.law;

import org.allonge.note.SourceConfidence;

/**
 * A fact that would change an answer of the law tables and that they are not told.
 *
 * @param id stable kebab-case name
 * @param condition the fact, as a clause that is true or not
 * @param consequence what follows where it is true
 * @param citation the law
 * @param confidence how well that is supported
 */
public record Exemption(
    String id,
    String condition,
    String consequence,
    String citation,
    SourceConfidence confidence) {}
