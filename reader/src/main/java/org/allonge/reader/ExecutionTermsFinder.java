package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Signature blocks of the form that banks print, with "Name:" and "Title:" under the line, and the
 * place in "Signed by the Maker at Portland, Oregon, on ...".
 */
final class ExecutionTermsFinder implements Finder {
  private static final Cue PLACE = Cue.of("signed by the maker at");
  private static final Cue ON = Cue.of("on the date at the head");

  @Override
  public void read(Scope scope, Draft draft) {
    Hunt hunt = new Hunt(scope, draft);
    place(hunt);
    signatories(hunt);
  }

  private static void place(Hunt hunt) {
    for (Segment segment : hunt.clauses(PLACE)) {
      Segment paragraph = hunt.sheet().paragraph(segment);
      Match place = PLACE.find(hunt.sheet(), segment);
      int on = place == null ? -1 : before(hunt, paragraph);
      if (place != null && on > place.to()) {
        hunt.put(
            "execution.place", FieldValue.of(hunt.sheet().words(place.to(), on)), place.to(), on);
      }
    }
  }

  /** The comma before the last "on the date at the head" of a paragraph. */
  private static int before(Hunt hunt, Segment paragraph) {
    for (int at = paragraph.to() - 1; at > paragraph.from(); at--) {
      if (hunt.tokens().get(at).is("on")
          && ON.at(hunt.sheet(), at, paragraph.to()) != null
          && hunt.tokens().get(at - 1).is(",")) {
        return at - 1;
      }
    }
    return -1;
  }

  private static void signatories(Hunt hunt) {
    Document document = hunt.sheet().document();
    List<Line> lines =
        hunt.sheet().layout().lines().stream()
            .filter(line -> line.kind() == Line.Kind.TEXT)
            .toList();
    List<FieldValue> signed = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String by = lines.get(i).of(document).strip();
      String name = after(lines.get(i + 1).of(document), "Name:");
      if (!by.startsWith("By:") || name == null || name.isEmpty()) {
        continue;
      }
      String title = i + 2 < lines.size() ? after(lines.get(i + 2).of(document), "Title:") : null;
      start = signed.isEmpty() ? lines.get(i).start() : start;
      end = lines.get(title == null ? i + 1 : i + 2).end();
      signed.add(
          new TermForm()
              .text("name", name)
              .text("title", title)
              .flag("conformed", by.toLowerCase(Locale.ROOT).contains("/s/"))
              .value());
    }
    if (!signed.isEmpty()) {
      hunt.draft()
          .put(
              Hunt.PREFIX + "execution.signatories",
              new FieldValue.Items(signed),
              new Span(start, end),
              Confidence.HIGH,
              "the signature block",
              List.of());
    }
  }

  private static @Nullable String after(String line, String label) {
    String text = line.strip();
    return text.startsWith(label) ? text.substring(label.length()).strip() : null;
  }
}
