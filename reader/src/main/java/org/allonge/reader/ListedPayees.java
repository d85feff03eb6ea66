package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "the persons listed below": payees on lines of their own, each with a share after dots. */
final class ListedPayees {
  private static final Cue LISTED =
      Cue.of(
          "(persons | parties | sellers | payees | holders | lenders) ..3 (listed | named | set"
              + " forth | following) ..2 (below | hereunder)?");
  private static final Pattern SHARE =
      Pattern.compile(
          "^\\s{0,40}(\\p{Lu}[^.$%\\d]{2,70}?)[ .]*\\.{3,}[ .]*([$\\d][\\d,.]{0,20}%?)\\s*$");

  private ListedPayees() {}

  static void put(Scope scope, Draft draft) {
    Promise promise = scope.promise();
    if (promise == null
        || LISTED.find(scope.sheet(), promise.after(), promise.sentence().to()) == null) {
      return;
    }
    Document document = scope.sheet().document();
    List<String> names = new ArrayList<>();
    Span span = null;
    for (Line line : scope.sheet().layout().lines()) {
      Matcher matcher = SHARE.matcher(line.of(document));
      if (line.kind() == Line.Kind.TEXT && matcher.matches()) {
        names.add(String.join(" ", matcher.group(1).strip().split("\\s+")));
        Span name = new Span(line.start() + matcher.start(1), line.start() + matcher.end(1));
        span = span == null ? name : span.cover(name);
      }
    }
    if (span != null && names.size() > 1) {
      FieldValue value = FieldValue.of(String.join("; ", names));
      String reason = "listed below the promise with their shares";
      draft.put("payee", value, span, Confidence.MEDIUM, reason, List.of());
    }
  }
}
