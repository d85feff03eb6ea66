package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "February 7, 2003 | 2003-02-07",
        "February 7th, 2003 | 2003-02-07",
        "FEBRUARY 7, 2003 | 2003-02-07",
        "Feb. 7, 2003 | 2003-02-07",
        "7 Feb 2003 | 2003-02-07",
        "7 February 2003 | 2003-02-07",
        "the 7th day of February, 2003 | 2003-02-07",
        "30th day of April, 1997 | 1997-04-30",
        "the thirty-first day of December, 2001 | 2001-12-31",
        "this 3rd day of May 1999 | 1999-05-03",
        "2/7/2003 | 2003-02-07",
        "03-31-2004 | 2004-03-31",
        "11/4/07 | 2007-11-04",
        "15.03.2011 | 2011-03-15",
        "2003-02-07 | 2003-02-07",
        "Sept. 30, 1999 | 1999-09-30",
        "May 1, nineteen hundred ninety-five | 1995-05-01",
        "May 1, two thousand three | 2003-05-01",
        "February 29, 2004 | 2004-02-29",
      })
  void readsDates(String text, String date) {
    Typed.Day day = new DateGrammar(Tokens.of(text)).at(0);
    assertThat(day).isNotNull();
    assertThat(String.valueOf(day.date())).isEqualTo(date);
    assertThat(day.to()).as("all of it is read").isEqualTo(Tokens.of(text).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "February 30, 2003",
        "February 29, 2003",
        "April 31, 1999",
        "the 31st day of June, 2001"
      })
  void keepsDaysThatDoNotExistWithoutADate(String text) {
    Typed.Day day = new DateGrammar(Tokens.of(text)).at(0);
    assertThat(day).isNotNull();
    assertThat(day.date()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"may 5", "February", "12/100", "100 percent", "May I, 2003", "1/4", "3 1/2"})
  void readsNothingElse(String text) {
    assertThat(new DateGrammar(Tokens.of(text)).at(0)).isNull();
  }

  @Test
  void tellsWhenDayAndMonthMayBeExchanged() {
    assertThat(new DateGrammar(Tokens.of("03/08/2016")).at(0))
        .extracting(Typed.Day::other)
        .hasToString("2016-08-03");
    assertThat(new DateGrammar(Tokens.of("03/31/2016")).at(0))
        .extracting(Typed.Day::other)
        .isNull();
  }
}
