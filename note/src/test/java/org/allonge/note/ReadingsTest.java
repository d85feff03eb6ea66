package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.allonge.note.AfterDefault.Compounding;
import org.allonge.note.json.TermsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choices that the words leave open (rulebook 9). */
class ReadingsTest {
  @Test
  void beginWithTheFirstChoice() {
    assertThat(Readings.DEFAULT.choice(ReadingId.INSTALMENT_AMOUNT)).isEqualTo("actual");
    assertThat(Readings.DEFAULT.choice(ReadingId.POST_MATURITY_COMPOUNDING, Compounding.class))
        .isEqualTo(Compounding.ONCE);
    assertThat(Readings.DEFAULT.choice(ReadingId.APPLICATION)).isEqualTo("costs-last");
    assertThat(Readings.DEFAULT.choice(ReadingId.EARLY_PAYMENT)).isEqualTo("hold");
    assertThat(Readings.DEFAULT.choice(ReadingId.PARTIAL_EXTENSION)).isEqualTo("no");
    assertThat(Readings.DEFAULT.choice(ReadingId.POST_MATURITY_RATE)).isEqualTo("ca-ceiling");
  }

  @Test
  void changeOneAtATimeAndLeaveTheOldAsTheyWere() {
    Readings daily = Readings.DEFAULT.with("post-maturity-compounding", "daily");
    assertThat(daily.choice(ReadingId.POST_MATURITY_COMPOUNDING)).isEqualTo("daily");
    assertThat(Readings.DEFAULT.choice(ReadingId.POST_MATURITY_COMPOUNDING)).isEqualTo("once");
    assertThat(daily).isNotEqualTo(Readings.DEFAULT);
    assertThat(daily).isEqualTo(Readings.DEFAULT.with("post-maturity-compounding", "daily"));
  }

  @ParameterizedTest
  @CsvSource({
    "compounding, daily, unknown-reading",
    "application, interest-first, unknown-choice",
  })
  void refuseWhatTheyDoNotKnow(String id, String choice, String code) {
    Refused refused = catchThrowableOfType(Refused.class, () -> Readings.DEFAULT.with(id, choice));
    assertThat(refused.first().code()).isEqualTo(code);
    assertThat(refused.first().path()).isEqualTo("reading " + id);
    assertThat(refused.first().expected()).startsWith("one of ");
  }

  @Test
  void areOpenOnlyWhereTheNoteDoesNotSettleThem() {
    Terms open = TermsJson.read(Example.JSON);
    assertThat(Readings.open(open)).containsExactly(ReadingId.values());
    Terms settled =
        TermsJson.read(
            Example.JSON
                .replace("\"cycle\"", "\"amount\": \"level\", \"cycle\"")
                .replace("\"interest_on_interest\": true", "\"interest_on_interest\": false")
                .replace("highest-lawful\", \"jurisdictions\": [\"US-CA\"]", "same\"")
                .replace("\"grace_days\"", "\"application\": \"costs-first\", \"grace_days\""));
    assertThat(Readings.open(settled))
        .containsExactly(ReadingId.EARLY_PAYMENT, ReadingId.PARTIAL_EXTENSION);
  }
}
