package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code allonge read --review}: questions, answers, and the agreed terms. */
class ReviewCommandTest {
  @TempDir Path folder;

  private static Run review(String answers, Object... more) {
    return review(Samples.NOTE, answers, more);
  }

  private static Run review(Path note, String answers, Object... more) {
    Object[] words = new Object[more.length + 5];
    List.of("read", note, "--review", "--by", "R. Vance").toArray(words);
    System.arraycopy(more, 0, words, 5, more.length);
    return Run.withInput(answers, words);
  }

  private static JsonNode terms(Run run) {
    assertThat(run.status()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  @Test
  void doubtIsShownInItsWordsAndConfirmed() {
    Run run = review("\n\n");
    assertThat(run.err().lines().toList()).allMatch(line -> line.length() <= 80);
    assertThat(run.err())
        .contains("1 term in doubt", "1 of 1", "First payment date: 2003-03-01")
        .contains("»the first day of each month after«")
        .contains("First payment date    2003-03-01", "confirmed");
    JsonNode said = terms(run).path("confirmed").path(0);
    assertThat(said.toString())
        .isEqualTo(
            "{\"field\":\"first_payment_date\",\"how\":\"confirmed\",\"value\":\"2003-03-01\","
                + "\"by\":\"R. Vance\",\"at\":\"2004-03-01T09:30:00Z\"}");
  }

  @Test
  void anyTermCanBeChangedAtTheEnd() {
    Run run = review("\nRate\n9%\nmaturity_date\nAugust 9, 2003\nnonsense\n\n");
    JsonNode terms = terms(run);
    assertThat(terms.at("/interest/rate/value").asString()).isEqualTo("0.09");
    assertThat(terms.at("/maturity/date").asString()).isEqualTo("2003-08-09");
    assertThat(terms.path("confirmed").size()).isEqualTo(3);
    assertThat(run.err()).contains("There is no term called \"nonsense\"");
  }

  @Test
  void answerOfAnotherFormIsAskedForAgain() {
    Run run = review("soon\n:7\n2003-04-01\n\n");
    assertThat(run.err()).contains("a day that exists").contains("Expected: Enter for what was");
    assertThat(terms(run).at("/instalments/first").asString()).isEqualTo("2003-04-01");
  }

  /** Terms that contradict each other are not written; the person goes on and mends them. */
  @Test
  void termsThatCannotStandAreNotWritten() {
    Run run = review("\nmaturity_date\n2003-01-01\n\nmaturity_date\n2003-08-08\n\n");
    assertThat(run.err()).contains("expected");
    assertThat(terms(run).at("/maturity/date").asString()).isEqualTo("2003-08-08");
  }

  @Test
  void leavingWritesNothing() throws IOException {
    Path kept = folder.resolve("terms.json");
    Files.writeString(kept, "as before");
    for (String answers : List.of("", ":q\n", "\n:q\n")) {
      Run run = review(answers, "-o", kept);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("review-not-finished");
      assertThat(kept).hasContent("as before");
    }
  }

  @Test
  void agreedTermsAreWrittenToAFileAndUsed() throws IOException {
    Path kept = folder.resolve("terms.json");
    Run run = review("\nrate\n9%\n\n", "-o", kept);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(kept);
    }
    String why = Run.of("explain", kept, "--on", "2003-03-01", "per-diem").answered().out();
    assertThat(why.replaceAll("\\s+", " "))
        .contains(
            "the terms as agreed, rate: corrected as 0.09 by R. Vance at 2004-03-01T09:30:00Z");
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() {
    assertThat(Run.withInput("x", "read", "-", "--review").status()).isEqualTo(2);
    assertThat(Run.of("read", Samples.NOTE, "--by", "R. Vance").status()).isEqualTo(2);
    assertThat(review("\n\n", "--on", "2003-08-08").status()).isEqualTo(2);
    assertThat(review("\n\n", "-o", folder).err()).contains("file-not-written");
  }
}
