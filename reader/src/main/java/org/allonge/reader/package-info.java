/**
 * The reader: from the words of a promissory note to its terms, each with the exact words and
 * places it came from.
 *
 * <p>{@link org.allonge.reader.Reader} runs named passes over one {@link
 * org.allonge.reader.Document}; each is a class and can be tested alone:
 *
 * <ol>
 *   <li>{@code Layout}: lines, with page furniture told from the note's words;
 *   <li>{@code Flow}, {@code Repair}: the flowing view, with a way back to every character of the
 *       document;
 *   <li>{@code Tokens}, {@code Segments}: words, sentences and their parts, each under its heading;
 *   <li>typed spans by one small grammar each: amounts, dates, percentages, lengths, days that come
 *       round, names, entities;
 *   <li>{@code Definitions}, {@code PromiseFinder}: defined terms and whom they stand for, who
 *       promises what to whom;
 *   <li>{@code Topic} and the finders: clauses by their turns of phrase ({@code Cue}), and a field
 *       family for each finder;
 *   <li>the checks: what is said twice, left open, or not said, as {@link
 *       org.allonge.reader.Finding}s;
 *   <li>{@code Openings}: the readings that the words leave open, named and not priced.
 * </ol>
 *
 * <p>{@link org.allonge.reader.Reading#terms} then asks for terms that an account can be kept by,
 * and refuses with a place and a remedy where something is missing, contradicted or not
 * expressible. Terms that have no field of their own are read in the very form in which terms are
 * stored, as fields named by their place ({@code terms.interest.rate}), and laid over the plain
 * ones ({@code TermOverlay}). What is not there, or not understood, is said so; nothing is guessed
 * silently.
 *
 * <p>It refuses to be an accountant: it prices no reading. It keeps no facts, knows no clock, and
 * asks no network.
 */
@NullMarked
package org.allonge.reader;

import org.jspecify.annotations.NullMarked;
