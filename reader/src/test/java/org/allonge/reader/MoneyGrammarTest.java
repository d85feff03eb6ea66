package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // text | words | figures | currency
        "$250,000.00 | - | 250000.00 | USD",
        "$ 58,000.00 | - | 58000.00 | USD",
        "U.S. $6,500,000.00 | - | 6500000.00 | USD",
        "US$25 million | - | 25000000 | USD",
        "USD 100 | - | 100 | USD",
        "CAD$240,000.00 | - | 240000.00 | CAD",
        "EUR 1.250.000,00 | - | 1250000.00 | EUR",
        "£425,000 | - | 425000 | GBP",
        "Rs. 12,50,000/- | - | 1250000 | INR",
        "5,000 dollars | - | 5000 | USD",
        "P60,639.00 | - | 60639.00 | PHP",
        "P 60,639.00 | - | 60639.00 | PHP",
        "Two Hundred Fifty Thousand and No/100 ($250,000.00) Dollars | 250000 | 250000.00 | USD",
        "Five Hundred and No/100 Dollars ($500.00) | 500 | 500.00 | USD",
        "Four Thousand Six Hundred Twenty and 29/100 Dollars ($4,620.29) | 4620.29 | 4620.29 | USD",
        "TWO HUNDRED EIGHTY-ONE DOLLARS AND FORTY CENTS ($281.40) | 281.40 | 281.40 | USD",
        "$14,000 (fourteen thousand dollars) | 14000 | 14000 | USD",
        "four hundred and twenty-five thousand pounds sterling (£425,000) | 425000 | 425000 | GBP",
        "Rupees Twelve Lakh Fifty Thousand only | 1250000 | - | INR",
        "Eighty-Five Thousand and no/100 - - - - DOLLARS | 85000 | - | USD",
        "SIX MILLION UNITED STATES DOLLARS (U.S. $6,000,000.00) | 6000000 | 6000000.00 | USD",
        "One Million & 00/100 Dollars ($1,000,000.00) | 1000000 | 1000000.00 | USD",
        "twenty thousand dollars ($20,000.00) | 20000 | 20000.00 | USD",
      })
  void readsAmounts(
      String text, @Nullable String words, @Nullable String figures, String currency) {
    Typed.Amount amount = new MoneyGrammar(Tokens.of(text)).at(0);
    assertThat(amount).isNotNull();
    assertThat(amount.to()).as("all of it is read").isEqualTo(Tokens.of(text).size());
    assertThat(plain(amount.words())).isEqualTo(plain(words));
    assertThat(plain(amount.figures())).isEqualTo(plain(figures));
    assertThat(amount.currency()).isEqualTo(currency);
  }

  private static String plain(@Nullable Object number) {
    return number == null
        ? "none"
        : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One Hundred and Twenty Five Thousand (125,000) shares",
        "365 days",
        "8%",
        "February 7, 2003",
        "dollars"
      })
  void isNoAmountWithoutCurrency(String text) {
    assertThat(new MoneyGrammar(Tokens.of(text)).at(0)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eighty-Five Thousand Dollars ($58,000.00)",
        "One Million Five Thousand Dollars ($1,050,000.00)"
      })
  void wordsWinAndTheDisagreementShows(String text) {
    Typed.Amount amount = new MoneyGrammar(Tokens.of(text)).at(0);
    assertThat(amount).isNotNull();
    assertThat(amount.agrees()).isFalse();
    assertThat(amount.value()).isEqualTo(amount.words());
  }
}
