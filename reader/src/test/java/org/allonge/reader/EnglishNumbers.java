package org.allonge.reader;

/** Writes whole numbers in English words, for variants. */
final class EnglishNumbers {
  private static final String[] SMALL = {
    "Zero",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
    "Thirteen",
    "Fourteen",
    "Fifteen",
    "Sixteen",
    "Seventeen",
    "Eighteen",
    "Nineteen"
  };
  private static final String[] TENS = {
    "", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"
  };

  private EnglishNumbers() {}

  static String words(long number) {
    if (number >= 1_000_000) {
      return words(number / 1_000_000) + " Million" + rest(number % 1_000_000);
    }
    if (number >= 1_000) {
      return words(number / 1_000) + " Thousand" + rest(number % 1_000);
    }
    if (number >= 100) {
      return SMALL[(int) (number / 100)] + " Hundred" + rest(number % 100);
    }
    if (number >= 20) {
      String unit = number % 10 == 0 ? "" : "-" + SMALL[(int) (number % 10)];
      return TENS[(int) (number / 10)] + unit;
    }
    return SMALL[(int) number];
  }

  private static String rest(long number) {
    return number == 0 ? "" : " " + words(number);
  }
}
