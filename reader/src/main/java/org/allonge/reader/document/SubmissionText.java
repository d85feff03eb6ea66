package org.allonge.reader.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The full text of a submission to EDGAR: its documents one behind the other, each under the name
 * of its type, such as EX-10.1, on a page of its own. Pictures, spreadsheets and data are left out.
 *
 * <p>Where all documents are plain text the submission is, too, and its offsets are the file's own.
 */
final class SubmissionText {
  private static final Pattern BEGIN =
      Pattern.compile("<DOCUMENT>\\s{0,9}<TYPE>([^\\s<]{0,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern TEXT = Pattern.compile("<TEXT>", Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("</TEXT>", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATA =
      Pattern.compile("\\s{0,9}(?:begin \\d{3} |<PDF>|<XBRL>|<\\?xml|<XML>).*", Pattern.DOTALL);

  /** More documents than any submission has. */
  private static final int DOCUMENTS = 2_000;

  /**
   * A document of the submission.
   *
   * @param type what it is, such as 8-K or EX-10.1
   * @param text its words, marked up or not
   */
  private record Part(String type, String text) {
    boolean isPage() {
      byte[] head = text.getBytes(StandardCharsets.ISO_8859_1);
      int blank = 0;
      while (blank < head.length && head[blank] <= ' ' && head[blank] >= 0) {
        blank++;
      }
      return Magic.of(type, Arrays.copyOfRange(head, blank, head.length)) == Format.HTML;
    }
  }

  private final Source source;

  private SubmissionText(Source source) {
    this.source = source;
  }

  static Extracted extract(Source source) {
    SubmissionText submission = new SubmissionText(source);
    List<Part> parts = submission.parts();
    return parts.stream().anyMatch(Part::isPage)
        ? submission.joined(parts)
        : PlainText.extract(source);
  }

  private List<Part> parts() {
    String file = new String(source.bytes(), StandardCharsets.ISO_8859_1);
    List<Part> parts = new ArrayList<>();
    Matcher begin = BEGIN.matcher(file);
    Matcher text = TEXT.matcher(file);
    Matcher end = END.matcher(file);
    while (begin.find() && text.find(begin.end())) {
      int to = end.find(text.end()) ? end.start() : file.length();
      String words = file.substring(text.end(), to);
      if (!DATA.matcher(words.substring(0, Math.min(words.length(), 200))).matches()) {
        parts.add(new Part(begin.group(1).toUpperCase(Locale.ROOT), words));
      }
      if (parts.size() > DOCUMENTS) {
        throw source.damaged(Format.SUBMISSION, "more than " + DOCUMENTS + " documents");
      }
      begin.region(to, file.length());
    }
    return parts;
  }

  private Extracted joined(List<Part> parts) {
    TextWriter out = new TextWriter(source);
    boolean certain = true;
    int paragraph = 0;
    for (Part part : parts) {
      out.write(out.isEmpty() ? "" : "\f");
      out.write(part.type, new Place.InParagraph(++paragraph));
      out.write("\n\n");
      Extracted document = document(part);
      certain &= document.certainEncoding();
      paragraph = copy(document, out, paragraph);
    }
    return out.extracted(Format.SUBMISSION, "UTF-8", certain, false);
  }

  private Extracted document(Part part) {
    Source document = source.part(source.name(), part.text.getBytes(StandardCharsets.ISO_8859_1));
    return part.isPage() ? HtmlText.extract(document) : PlainText.decode(document);
  }

  /** Writes a document behind those before, its paragraphs counted on; gives the last one's. */
  private static int copy(Extracted document, TextWriter out, int before) {
    String text = document.text();
    int at = 0;
    int last = before;
    for (Stretch stretch : document.stretches()) {
      out.write(text.substring(at, stretch.start()));
      last = stretch.place() instanceof Place.InParagraph(int number) ? before + number : last;
      out.write(text.substring(stretch.start(), stretch.end()), new Place.InParagraph(last));
      at = stretch.end();
    }
    if (at == 0 && !text.isBlank()) {
      out.write(text, new Place.InParagraph(++last));
    } else {
      out.write(text.substring(at));
    }
    return last;
  }
}
