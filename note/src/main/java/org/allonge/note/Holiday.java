package org.allonge.note;

import java.time.LocalDate;

/**
 * A day on which a calendar is closed, and why.
 *
 * @param date the day
 * @param name what it is called
 * @param citation the law or rule that closes it
 * @param confidence how well that is supported; an {@code unconfirmed} day is applied and shown so
 */
public record Holiday(LocalDate date, String name, String citation, SourceConfidence confidence) {}
