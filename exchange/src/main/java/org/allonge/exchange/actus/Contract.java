package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.allonge.note.json.JsonIn;

/**
 * The terms of an ACTUS contract by their names in the dictionary, each read when it is asked for.
 * A blank text counts as absent.
 *
 * @param terms the terms as they stand in the test bed
 */
record Contract(Map<String, JsonIn> terms) {
  /** Far more digits than any official value has. */
  private static final int MOST_DIGITS = 60;

  /** The type, or an empty text where none is given. */
  String type() {
    return text("contractType").orElse("");
  }

  boolean has(String name) {
    return text(name).isPresent();
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(terms.get(name)).map(JsonIn::textOrNumber).flatMap(Contract::given);
  }

  private static Optional<String> given(String text) {
    return Optional.of(text.strip()).filter(t -> !t.isEmpty());
  }

  Optional<BigDecimal> number(String name) {
    return Optional.ofNullable(terms.get(name))
        .filter(in -> !in.textOrNumber().isBlank())
        .map(Contract::number);
  }

  /** A number as it stands in a test bed: digits in quotes, with or without blanks, or plain. */
  static BigDecimal number(JsonIn in) {
    try {
      BigDecimal number = new BigDecimal(in.textOrNumber().strip());
      if (number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw in.refuse("a number");
    }
    throw in.refuse("a number of at most " + MOST_DIGITS + " digits");
  }

  BigDecimal required(String name) {
    return number(name).orElseThrow(() -> missing(name));
  }

  Optional<Moment> moment(String name) {
    return Optional.ofNullable(terms.get(name))
        .filter(in -> !in.textOrNumber().isBlank())
        .map(Contract::moment);
  }

  Moment requiredMoment(String name) {
    return moment(name).orElseThrow(() -> missing(name));
  }

  static Moment moment(JsonIn in) {
    try {
      return Moment.of(in.textOrNumber().strip());
    } catch (DateTimeException | IndexOutOfBoundsException notAMoment) {
      throw in.refuse("a day at 00:00:00 or 23:59:59, written like 2013-01-01T00:00:00");
    }
  }

  Optional<CycleTerm> cycle(String name) {
    return text(name)
        .map(text -> CycleTerm.of(text).orElseThrow(() -> refuse(name, "a cycle like P1ML0")));
  }

  /** The elements of an array term; one that stands alone is an array of one. */
  <T> List<T> list(String name, Function<JsonIn, T> each) {
    JsonIn in = terms.get(name);
    return in == null
        ? List.of()
        : in.oneOrMore().stream().filter(i -> !i.textOrNumber().isBlank()).map(each).toList();
  }

  /** A refusal of a term that is there. */
  Refused refuse(String name, String expected) {
    JsonIn in = terms.get(name);
    return in == null ? missing(name) : in.refuse(expected);
  }

  Refused missing(String name) {
    return new Refused(
        new Problem(
            "missing-field", "terms." + name, "a value", "nothing", "Add the term " + name + "."));
  }
}
