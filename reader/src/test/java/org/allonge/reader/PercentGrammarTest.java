package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8% | 8 | UNSAID",
        "8.0% per annum | 8.0 | YEAR",
        "eight percent (8%) per annum | 8 | YEAR",
        "Eight (8%) Percent | 8 | UNSAID",
        "ten (10) percent per annum | 10 | YEAR",
        "nine and one-quarter percent (9-1/4%) a year | 9.25 | YEAR",
        "eight and one-fourth percent (8.25%) per year | 8.25 | YEAR",
        "six and ninety hundredths percent (6.90%) per annum | 6.9 | YEAR",
        "six and three-fourths percent | 6.75 | UNSAID",
        "9 1/2% | 9.5 | UNSAID",
        "one-half of one percent (0.50%) | 0.5 | UNSAID",
        "12% (twelve per cent) per annum | 12 | YEAR",
        "ten per cent (10%) per annum | 10 | YEAR",
        "5,75 % p.a. | 5.75 | YEAR",
        "1% per month | 1 | MONTH",
        "one and one-half percent (1.5%) per month | 1.5 | MONTH",
        "18 percent per annum | 18 | YEAR",
        "twelve (12 %) percent annually | 12 | YEAR",
        "eight point two five percent | 8.25 | UNSAID",
      })
  void readsPercentages(String text, BigDecimal value, Typed.Per per) {
    Typed.Percent percent = new PercentGrammar(Tokens.of(text)).at(0);
    assertThat(percent).isNotNull();
    assertThat(percent.value()).isEqualByComparingTo(value);
    assertThat(percent.per()).isEqualTo(per);
    assertThat(percent.agrees()).isTrue();
    assertThat(percent.to()).as("all of it is read").isEqualTo(Tokens.of(text).size());
  }

  @ParameterizedTest
  @CsvSource({
    "two percentage points, 2",
    "75 basis points, 0.75",
    "seventy-five basis points (0.75%), 0.75",
    "5.000 percentage points, 5"
  })
  void tellsPointsFromRates(String text, BigDecimal value) {
    Typed.Percent percent = new PercentGrammar(Tokens.of(text)).at(0);
    assertThat(percent).isNotNull();
    assertThat(percent.points()).isTrue();
    assertThat(percent.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nine percent (9.5%) per annum", "Eight (7%) Percent"})
  void wordsWinAndTheDisagreementShows(String text) {
    Typed.Percent percent = new PercentGrammar(Tokens.of(text)).at(0);
    assertThat(percent).isNotNull();
    assertThat(percent.agrees()).isFalse();
    assertThat(percent.value()).isEqualTo(percent.words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"$8", "8 days", "percent", "per annum", "eight"})
  void readsNothingElse(String text) {
    assertThat(new PercentGrammar(Tokens.of(text)).at(0)).isNull();
  }
}
