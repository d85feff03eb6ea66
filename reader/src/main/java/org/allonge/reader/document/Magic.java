package org.allonge.reader.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a file's format by the bytes that it begins with. */
final class Magic {
  /** How much of a file is looked at. */
  static final int HEAD = 8 * 1024;

  /** Formats that are known and not read, with what to do instead. */
  private record Unread(String found, String remedy, String magic) {}

  private static final String SAVE_AS = "Save it as DOCX or PDF first, and read that.";

  private static final List<Unread> UNREAD =
      List.of(
          new Unread("a file of Word before 2007 (DOC)", SAVE_AS, "\u00d0\u00cf\u0011\u00e0"),
          new Unread("a GIF picture", "Save it as PNG first.", "GIF8"),
          new Unread("a RAR archive", "Unpack it first.", "Rar!"),
          new Unread("a 7-Zip archive", "Unpack it first.", "7z\u00bc\u00af"),
          new Unread("a gzip archive", "Unpack it first.", "\u001f\u008b"),
          new Unread("a PostScript file", "Save it as PDF first.", "%!PS"));

  private static final Pattern PAGE = Pattern.compile("<!doctype html|<html[\\s>]|<body[\\s>]");

  /** Text marked up without the frame of a page; a filing's plain text has other tags. */
  private static final Pattern FRAGMENT =
      Pattern.compile("\\s*<(p|div|center|font|h[1-6]|table|b|span)[\\s>]");

  private static final Pattern MARKS = Pattern.compile("</(p|div|td|span|font|h[1-6])>|<br\\s?/?>");

  /** The wrapping of EDGAR around documents; a document cut out of it may have kept a tag. */
  private static final Pattern SUBMISSION =
      Pattern.compile(
          "\\s{0,9}(?:-----begin privacy[^<]{0,4000})?"
              + "<(?:sec-document|sec-header|document>\\s{0,9}<type)");

  private static final Pattern HEADER =
      Pattern.compile("(?:[!-9;-~]{1,60}:[^\\n]{0,2000}|[ \\t][^\\n]{0,2000}|From [^\\n]{1,200})");

  private static final Pattern MAIL =
      Pattern.compile("(?m)^(mime-version|message-id|received|delivered-to|return-path):");

  private Magic() {}

  static boolean starts(byte[] bytes, int... magic) {
    byte[] want = new byte[magic.length];
    for (int i = 0; i < magic.length; i++) {
      want[i] = (byte) magic[i];
    }
    return bytes.length >= want.length
        && Arrays.equals(bytes, 0, want.length, want, 0, want.length);
  }

  /**
   * The format.
   *
   * @throws org.allonge.note.Refused when it is known and not read
   */
  static Format of(String name, byte[] bytes) {
    for (Unread unread : UNREAD) {
      if (starts(bytes, unread.magic.chars().toArray())) {
        throw Refusal.other(name, unread.found, unread.remedy);
      }
    }
    Format binary = binary(bytes);
    return binary == null ? written(head(bytes)) : binary;
  }

  private static @Nullable Format binary(byte[] bytes) {
    if (starts(bytes, 'P', 'K', 3, 4)) {
      return Format.DOCX;
    }
    if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
      return Format.RTF;
    }
    if (starts(bytes, 0x89, 'P', 'N', 'G')
        || starts(bytes, 0xFF, 0xD8, 0xFF)
        || starts(bytes, 'I', 'I', 42, 0)
        || starts(bytes, 'M', 'M', 0, 42)) {
      return Format.PICTURE;
    }
    // Other bytes may stand before the mark of a PDF.
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    boolean atFirst = head.startsWith("%PDF-");
    return atFirst || head.contains("%PDF-1.") && head.indexOf(0) >= 0 ? Format.PDF : null;
  }

  private static Format written(String head) {
    if (SUBMISSION.matcher(head).lookingAt()) {
      return Format.SUBMISSION;
    }
    if (isMail(head)) {
      return Format.EMAIL;
    }
    boolean fragment = FRAGMENT.matcher(head).lookingAt() && MARKS.matcher(head).find();
    return fragment || PAGE.matcher(head).find() ? Format.HTML : Format.TEXT;
  }

  /** Every line up to the first blank one is a header, and one of them only mail programs write. */
  private static boolean isMail(String head) {
    int lines = 0;
    for (String line : (Iterable<String>) head.lines()::iterator) {
      if (line.isEmpty()) {
        break;
      }
      if (!HEADER.matcher(line).matches()) {
        return false;
      }
      lines++;
    }
    return lines > 2 && MAIL.matcher(head).find();
  }

  private static String head(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    boolean wide = starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE);
    int skip = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : wide ? 2 : 0;
    String text = head.substring(skip).toLowerCase(Locale.ROOT);
    return wide ? text.replace("\0", "") : text;
  }
}
