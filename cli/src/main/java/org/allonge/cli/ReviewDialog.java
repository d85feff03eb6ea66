package org.allonge.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.allonge.note.Terms;
import org.allonge.reader.Doubt;
import org.allonge.reader.ReadField;
import org.allonge.reader.Review;
import org.jspecify.annotations.Nullable;

/**
 * The talk about a reading: each doubtful field in turn, then the whole once more. Questions go to
 * standard error, answers come from standard input a line each, so that a person and a script are
 * served alike.
 */
final class ReviewDialog {
  private static final String QUIT = ":q";
  private static final String NOT_STATED = ":none";

  private final Review review;
  private final Given given;
  private final ReviewView view;
  private final PrintStream out;
  private final BufferedReader in;
  private int answers;

  ReviewDialog(Review review, Given given) {
    this.review = review;
    this.given = given;
    this.view = new ReviewView(review, given.ambient().page().get());
    this.out = given.ambient().err();
    this.in =
        new BufferedReader(new InputStreamReader(given.ambient().in(), StandardCharsets.UTF_8));
  }

  /**
   * Asks until the terms are agreed.
   *
   * @throws Refused when the person leaves before, or the input ends
   */
  Terms hold() {
    show(view.head(given.by()));
    doubts();
    return agreed();
  }

  /** Until no doubt is left: an answer may bring up another. */
  private void doubts() {
    List<Doubt> doubts = review.doubts();
    for (int number = 1; !doubts.isEmpty(); number++) {
      show(view.doubt(doubts.getFirst(), number, number + doubts.size() - 1));
      settle(doubts.getFirst());
      doubts = review.doubts();
    }
  }

  /** Asks for a field until there is an answer that can be taken. */
  private void settle(Doubt doubt) {
    while (true) {
      String answer = ask();
      try {
        if (answer(doubt, answer)) {
          return;
        }
        show(view.help(doubt));
      } catch (Refused unfit) {
        show(view.problems(unfit.problems()));
      }
    }
  }

  private boolean answer(Doubt doubt, String answer) {
    if (answer.equals(NOT_STATED)) {
      review.strike(doubt.field(), given.by(), given.ambient().clock().instant());
      return true;
    }
    Optional<String> value = value(doubt, answer);
    if (value.isPresent()) {
      review.correct(doubt.field(), value.get(), given.by(), given.ambient().clock().instant());
      return true;
    }
    boolean stands = answer.isEmpty() && doubt.read() != null;
    if (stands) {
      review.confirm(doubt.field(), given.by(), given.ambient().clock().instant());
    }
    return stands;
  }

  /** What was typed, or the other value that {@code :1} stands for. */
  private static Optional<String> value(Doubt doubt, String answer) {
    if (!answer.startsWith(":")) {
      return Optional.of(answer).filter(typed -> !typed.isEmpty());
    }
    int number = answer.matches(":[1-9]") ? answer.charAt(1) - '0' : 0;
    List<ReadField.Rival> rivals = doubt.read() == null ? List.of() : doubt.read().rivals();
    return number > 0 && number <= rivals.size()
        ? Optional.of(rivals.get(number - 1).value())
        : Optional.empty();
  }

  /** Shows the whole, lets any field be changed, and ends when the terms can be agreed. */
  private Terms agreed() {
    show(view.whole());
    while (true) {
      String answer = ask();
      String field = answer.isEmpty() ? null : field(answer);
      if (field != null) {
        show(view.doubt(review.look(field), 1, 1));
        settle(review.look(field));
        doubts();
        show(view.whole());
      } else if (answer.isEmpty()) {
        Terms terms = terms();
        if (terms != null) {
          return terms;
        }
      } else {
        show(view.unknownField(answer));
      }
    }
  }

  private @Nullable Terms terms() {
    try {
      return review.terms();
    } catch (Refused refused) {
      show(view.problems(refused.problems()));
      return null;
    }
  }

  /** The field that is meant by its name or its label. */
  private static @Nullable String field(String typed) {
    String name = typed.toLowerCase(Locale.ROOT).replace(' ', '_');
    return Review.names().stream()
        .filter(field -> field.equals(name) || FieldWords.label(field).equalsIgnoreCase(typed))
        .findFirst()
        .orElse(null);
  }

  /** The next line, stripped; {@code :q} and the end of input leave. */
  private String ask() {
    show("> ");
    try {
      String line = in.readLine();
      if (line == null || line.strip().equals(QUIT)) {
        throw left(line == null ? "the end of input" : QUIT);
      }
      answers++;
      return line.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Refused left(String found) {
    show("\n");
    return new Refused(
        new Problem(
            "review-not-finished",
            given.file(),
            "an answer to each doubt, and Enter at the end",
            "%s after %d answer%s".formatted(found, answers, answers == 1 ? "" : "s"),
            "Begin again when you can; nothing was written."));
  }

  private void show(String text) {
    out.print(text);
    out.flush();
  }
}
