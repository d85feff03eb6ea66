package org.allonge.note.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.allonge.note.Choice;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Money;
import org.allonge.note.Problem;
import org.allonge.note.Rate;
import org.allonge.note.Refused;
import org.allonge.note.Share;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One value inside a JSON document, with its path. Every accessor either gives a value of the right
 * type or refuses with the path, what was expected and what was found.
 */
public final class JsonIn {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** How much of a wrong value an error message shows. */
  private static final int SHOWN = 60;

  private final String path;
  private final JsonNode node;

  private JsonIn(String path, JsonNode node) {
    this.path = path;
    this.node = node;
  }

  /**
   * Parses a whole document.
   *
   * @throws Refused when the text is not one JSON value
   */
  public static JsonIn parse(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node == null || node.isMissingNode()) {
        throw new Refused(notJson("", "nothing"));
      }
      return new JsonIn("", node);
    } catch (JacksonException e) {
      var at = e.getLocation();
      String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new Refused(notJson(place, e.getOriginalMessage()));
    }
  }

  private static Problem notJson(String place, String found) {
    return new Problem(
        "not-json", place, "one JSON value", found, "Mend the JSON; see docs/schema for the form.");
  }

  /** Where this value stands, e.g. {@code facts[2].amount}; empty for the whole document. */
  public String path() {
    return path;
  }

  /** A field that must be there. */
  public JsonIn get(String name) {
    return find(name)
        .orElseThrow(() ->
            new Refused(
                new Problem(
                    "missing-field",
                    below(name),
                    "a value",
                    "nothing",
                    "Add the field \"" + name + "\".")));
  }

  /** A field that may be absent or null. */
  public Optional<JsonIn> find(String name) {
    object();
    JsonNode child = node.get(name);
    return child == null || child.isNull()
        ? Optional.empty()
        : Optional.of(new JsonIn(below(name), child));
  }

  /** The elements of an array. */
  public List<JsonIn> items() {
    if (!node.isArray()) {
      throw refuse("an array");
    }
    List<JsonIn> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(new JsonIn(path + "[" + i + "]", node.get(i)));
    }
    return items;
  }

  /** The elements of an array, or a value that stands alone in the place of one. */
  public List<JsonIn> oneOrMore() {
    return node.isArray() ? items() : List.of(this);
  }

  /** The elements of an array field that may be absent, each turned into a value. */
  public <T> List<T> list(String name, Function<JsonIn, T> each) {
    return find(name).map(a -> a.items().stream().map(each).toList()).orElse(List.of());
  }

  /** Refuses any field that is not among those named. */
  public JsonIn only(String... allowed) {
    object();
    List<String> names = List.of(allowed);
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!names.contains(field.getKey())) {
        throw new Refused(
            new Problem(
                "unknown-field",
                below(field.getKey()),
                "one of the fields " + String.join(", ", names),
                "\"" + field.getKey() + "\"",
                "Remove the field or mend its name."));
      }
    }
    return this;
  }

  /** Every field of an object with its value, in the order of the document. */
  public List<Map.Entry<String, JsonIn>> fields() {
    object();
    List<Map.Entry<String, JsonIn>> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      fields.add(Map.entry(field.getKey(), new JsonIn(below(field.getKey()), field.getValue())));
    }
    return fields;
  }

  /** A text. */
  public String text() {
    if (!node.isString()) {
      throw refuse("a text in quotes");
    }
    return node.asString();
  }

  /** A text, or a number in digits, as formats have it that write numbers both ways. */
  public String textOrNumber() {
    if (node.isNumber()) {
      return node.decimalValue().toString();
    }
    if (!node.isString()) {
      throw refuse("a text in quotes, or a number");
    }
    return node.asString();
  }

  /** A text that is not blank. */
  public String name() {
    String text = text();
    if (text.isBlank()) {
      throw refuse("a text that is not blank");
    }
    return text;
  }

  /** True or false. */
  public boolean bool() {
    if (!node.isBoolean()) {
      throw refuse("true or false");
    }
    return node.asBoolean();
  }

  /** A whole number within bounds, both inclusive. */
  public long whole(long min, long max) {
    String expected = "a whole number from " + min + " to " + max;
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw refuse(expected);
    }
    long value = node.longValue();
    if (value < min || value > max) {
      throw refuse(expected);
    }
    return value;
  }

  /** A calendar day that exists, written as {@code 2003-02-07}. */
  public LocalDate date() {
    return parsed("a date that exists, written like 2003-02-07", this::exactDate);
  }

  /** A moment in UTC, written as {@code 2003-02-07T12:00:00Z}. */
  public Instant instant() {
    return parsed("a moment written like 2003-02-07T12:00:00Z", Instant::parse);
  }

  /** An ISO period such as {@code P1M}. */
  public Period period() {
    return parsed("an ISO period written like P1M", Period::parse);
  }

  /** An amount as a decimal string in a currency, of any sign. */
  public Money money(CurrencyUnit currency) {
    int digits = currency.decimals();
    return parsed(
        "an amount of " + currency + " as a decimal string with at most " + digits + " decimals",
        text -> held(plain(text), currency));
  }

  /**
   * An amount that has at most the currency's decimals, if it is not beyond what books can hold.
   */
  private Money held(BigDecimal amount, CurrencyUnit currency) {
    BigDecimal units = amount.movePointRight(currency.decimals());
    BigDecimal limit = BigDecimal.valueOf(Money.limit(currency));
    if (units.abs().compareTo(limit) > 0) {
      throw new Refused(
          new Problem(
              "amount-too-large",
              path,
              "an amount of at most " + new Money(limit.longValueExact(), currency),
              shown(),
              "Correct the amount; larger ones are beyond what an account holds."));
    }
    return Money.of(amount, currency);
  }

  /** An amount above zero as a decimal string. */
  public Money positiveMoney(CurrencyUnit currency) {
    Money money = money(currency);
    if (money.minor() <= 0) {
      throw new Refused(
          new Problem(
              "amount-not-positive",
              path,
              "an amount above zero",
              shown(),
              "Write the amount as a positive decimal; money that came back is a reversal."));
    }
    return money;
  }

  /** An amount of zero or more as a decimal string. */
  public Money moneyFromZero(CurrencyUnit currency) {
    Money money = money(currency);
    if (money.minor() < 0) {
      throw new Refused(
          new Problem(
              "amount-negative",
              path,
              "an amount of zero or more",
              shown(),
              "Write the amount without a sign."));
    }
    return money;
  }

  /** A part of a whole as a fraction or a decimal: {@code "1/3"}, {@code "0.25"}. */
  public Share share() {
    return parsed("a part of a whole written like \"1/3\" or \"0.25\"", JsonIn::plainShare);
  }

  private static Share plainShare(String text) {
    if (text.length() > 40 || !text.matches("[0-9]+(/[0-9]+|\\.[0-9]+)?")) {
      throw new NumberFormatException(text);
    }
    return Share.of(text);
  }

  /** A number of days from zero to ten years. */
  public int days() {
    return (int) whole(0, 3_660);
  }

  /** A rate as a decimal string, a fraction of one: {@code "0.08"} for eight percent. */
  public Rate rate() {
    return parsed(
        "a rate as a decimal string, \"0.08\" for eight percent", t -> new Rate(plain(t)));
  }

  /** An ISO 4217 currency. */
  public CurrencyUnit currency() {
    return parsed("an ISO 4217 currency such as USD", CurrencyUnit::of);
  }

  /** One of the ids of an enum. */
  public <E extends Enum<E> & Choice> E choice(Class<E> type) {
    return Choice.find(type, text())
        .orElseThrow(() -> refuse("one of " + String.join(", ", Choice.ids(type))));
  }

  /** A refusal of this value: what was expected is given, what was found is shown. */
  public Refused refuse(String expected) {
    return new Refused(
        new Problem(
            "ill-typed", path, expected, shown(), "Mend the value; see docs/schema for the form."));
  }

  private <T> T parsed(String expected, Function<String, T> parse) {
    if (!node.isString()) {
      throw refuse(expected);
    }
    try {
      return parse.apply(node.asString());
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
      throw refuse(expected);
    }
  }

  private LocalDate exactDate(String text) {
    if (text.length() != 10) {
      throw new DateTimeException("not a plain ISO date");
    }
    return LocalDate.parse(text);
  }

  /** Digits with an optional sign and point; no exponent, which could ask for endless digits. */
  private static BigDecimal plain(String text) {
    if (text.length() > 40 || !text.matches("-?[0-9]+(\\.[0-9]+)?")) {
      throw new NumberFormatException(text);
    }
    return new BigDecimal(text);
  }

  private void object() {
    if (!node.isObject()) {
      throw refuse("an object");
    }
  }

  private String below(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private String shown() {
    String text = node.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
