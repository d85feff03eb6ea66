package org.allonge.reader;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What kind of paper the document is, by its title, and by what it does where the title is silent.
 */
final class KindFinder {
  private static final List<Cue> CHANGES =
      Cue.list(
          "note ..4 (is | are) ..3 amended",
          "note will stand changed",
          "note ..4 (is | are) ..3 (modified | extended)",
          "note ..3 deemed (modified | amended)",
          "(maturity | due) date of ..5 note (is | are) ..3 (extended | changed | amended)",
          "rate ..8 (is | are) ..3 (reduced | increased | changed) ..3 from <percent>",
          "amendment to ..3 note",
          "modification of ..3 note");

  private KindFinder() {}

  static NoteKind of(Sheet sheet, @Nullable Promise promise) {
    String title = title(sheet);
    if (title.contains("allonge")) {
      return NoteKind.ALLONGE;
    }
    if (title.contains("amendment to")
        || title.contains("amendment of")
        || title.contains("modification agreement")
        || title.contains("amendment no")) {
      return NoteKind.AMENDMENT;
    }
    if (title.contains("restated") || title.contains("consolidated") && title.contains("note")) {
      return NoteKind.RESTATEMENT;
    }
    if (promise == null
        && CHANGES.stream().anyMatch(cue -> cue.find(sheet, 0, sheet.tokens().size()) != null)) {
      return NoteKind.AMENDMENT;
    }
    boolean owed =
        promise != null || title.contains("note") || title.contains("iou") || borrowed(sheet);
    return owed ? NoteKind.NOTE : NoteKind.UNKNOWN;
  }

  private static boolean borrowed(Sheet sheet) {
    return Cue.of("borrowed|owe|got ..4 <money>").find(sheet, 0, sheet.tokens().size()) != null
        && Cue.of("pay|repay ..2 (back | him | her)").find(sheet, 0, sheet.tokens().size()) != null;
  }

  /** The short lines before the first long paragraph. */
  private static String title(Sheet sheet) {
    StringBuilder title = new StringBuilder();
    int lines = 0;
    for (Line line : sheet.layout().lines()) {
      if (line.kind() != Line.Kind.TEXT) {
        continue;
      }
      String words = line.of(sheet.document()).strip();
      if (lines++ > 14
          || words.length() > 64 && (words.indexOf("  ") < 0 || words.length() > 160)) {
        break;
      }
      title.append(' ').append(words.toLowerCase(Locale.ROOT));
    }
    return String.join(" ", title.toString().replace(".", "").split("\\s+"));
  }
}
