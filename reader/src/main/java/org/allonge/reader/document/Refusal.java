package org.allonge.reader.document;

import org.allonge.note.Problem;
import org.allonge.note.Refused;

/** The ways in which a file is refused, each with its code. */
final class Refusal {
  private static final String CUT = "Cut out the pages that hold the note, and read those.";

  private Refusal() {}

  static Refused tooLong(String name, int limit, String found) {
    return refused("document-too-long", name, "at most " + limit + " bytes of text", found, CUT);
  }

  static Refused fileTooLong(String name, int limit) {
    return refused(
        "document-too-long",
        name,
        "at most " + limit + " bytes",
        "more than " + limit + " bytes",
        CUT);
  }

  static Refused tooManyCharacters(String name, int limit) {
    return refused(
        "document-too-long",
        name,
        "at most " + limit + " characters when it is unpacked",
        "more than " + limit + " characters",
        CUT);
  }

  static Refused unpacksTooLong(String name, long limit) {
    return refused(
        "document-too-long",
        name,
        "at most " + limit + " bytes when it is unpacked",
        "a file that unpacks to more",
        "Save the document anew from a word processor, or as PDF, and read that.");
  }

  static Refused tooManyPages(String name, int limit, int found) {
    return tooManyPages(name, limit, String.valueOf(found));
  }

  static Refused tooManyPages(String name, int limit, String found) {
    return refused(
        "document-too-many-pages", name, "at most " + limit + " pages", found + " pages", CUT);
  }

  static Refused tooDeep(String name, int limit) {
    return refused(
        "document-too-deep",
        name,
        "parts nested at most " + limit + " deep",
        "parts nested deeper",
        "Print the document to PDF, or save it as plain text, and read that.");
  }

  static Refused tooSlow(String name, int seconds) {
    return refused(
        "document-too-slow",
        name,
        "a file that gives its text within " + seconds + " seconds",
        "no text by then",
        "Print it to a new PDF, or save it as plain text, and read that.");
  }

  static Refused locked(String name) {
    return refused(
        "document-encrypted",
        name,
        "a file that opens without a password",
        "a file that is locked by a password",
        "Open it with the password, and save or print a copy without.");
  }

  static Refused damaged(String name, Format format, String found) {
    return refused(
        "document-damaged",
        name,
        "a whole file of the format " + format.words(),
        found,
        "Fetch or save the file again; if it opens elsewhere, print it to a new PDF.");
  }

  static Refused other(String name, String found, String remedy) {
    return refused(
        "document-not-text",
        name,
        "a note in plain text, HTML, PDF, DOCX, RTF, e-mail or a scan (PNG, JPEG, TIFF)",
        found,
        remedy);
  }

  static Refused binary(String name, String found) {
    return other(name, found, "Save it as PDF or as plain text (UTF-8), and read that.");
  }

  static Refused blank(String name, String found) {
    return refused(
        "document-blank", name, "the words of a note", found, "Check the file's name and content.");
  }

  static Refused refused(String code, String name, String expected, String found, String remedy) {
    return new Refused(new Problem(code, name, expected, found, remedy));
  }
}
