/**
 * Documents as people have them, to one kind of text: plain text, HTML, PDF, DOCX, RTF, e-mail and
 * scans.
 *
 * <p>{@link org.allonge.reader.document.Extractor} tells the format by the file's content, never by
 * its name, and gives {@link org.allonge.reader.document.Extracted}: the text, and for each stretch
 * of it the page and box, or the paragraph, that it came from. One class for each format; the
 * libraries they need are loaded only when such a file is read.
 *
 * <p>A file is not trusted: {@link org.allonge.reader.document.Limits} bound its size, pages,
 * characters, nesting and time, and what goes beyond them, is damaged or locked is refused with a
 * code and what to do. It runs no script or macro, follows no link, and asks no network; it does
 * not know what a note is.
 */
@NullMarked
package org.allonge.reader.document;

import org.jspecify.annotations.NullMarked;
