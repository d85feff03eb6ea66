package org.allonge.note.json;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allonge.note.Execution;
import org.allonge.note.ExtensionOption;
import org.allonge.note.GoverningLaw;
import org.allonge.note.Interest;
import org.allonge.note.Maturity;
import org.allonge.note.Parties;
import org.allonge.note.Party;
import org.allonge.note.Purpose;
import org.allonge.note.Refused;
import org.allonge.note.Rounding;
import org.allonge.note.Security;
import org.allonge.note.Security.Collateral;
import org.allonge.note.Terms;
import org.allonge.note.Words;

/** Agreed terms read from JSON; {@link TermsOut} writes the same form. */
public final class TermsJson {
  private TermsJson() {}

  /**
   * The terms that a document holds, checked to stand together.
   *
   * @throws Refused with the path of the first thing that is ill-formed, or with every reason for
   *     which well-formed terms cannot stand
   */
  public static Terms read(String json) {
    JsonIn in =
        JsonIn.parse(json)
            .only(
                "date",
                "currency",
                "principal",
                "makers",
                "payees",
                "place_of_payment",
                "interest",
                "instalments",
                "maturity",
                "extensions",
                "payments",
                "after_default",
                "security",
                "law",
                "execution",
                "words");
    Currency currency = in.get("currency").currency();
    return new Terms(
            in.get("date").date(),
            in.get("principal").positiveMoney(currency),
            parties(in),
            interest(in.get("interest")),
            ScheduleJson.instalments(in.get("instalments"), currency),
            maturity(in.get("maturity")),
            in.list("extensions", TermsJson::extension),
            ConductJson.payments(in.get("payments")),
            ConductJson.afterDefault(in.get("after_default")),
            in.find("security").map(TermsJson::security).orElse(Security.NONE),
            law(in.get("law")),
            in.find("execution").map(TermsJson::execution).orElse(new Execution(null, List.of())),
            in.find("words").map(TermsJson::words).orElse(Words.NONE))
        .checked();
  }

  private static Parties parties(JsonIn in) {
    return new Parties(
        in.list("makers", TermsJson::party),
        in.list("payees", TermsJson::party),
        in.find("place_of_payment").map(JsonIn::name).orElse(null));
  }

  private static Party party(JsonIn in) {
    in.only("name", "entity");
    return new Party(in.get("name").name(), in.find("entity").map(JsonIn::name).orElse(null));
  }

  private static Interest interest(JsonIn in) {
    in.only("rate", "day_count", "accrues_from", "rounding");
    return new Interest(
        ScheduleJson.rate(in.get("rate")),
        ScheduleJson.dayCount(in.get("day_count")),
        in.get("accrues_from").date(),
        in.find("rounding").map(r -> r.choice(Rounding.class)).orElse(Rounding.HALF_UP));
  }

  private static Maturity maturity(JsonIn in) {
    in.only("date", "on_demand");
    if (in.find("on_demand").isEmpty()) {
      return new Maturity.On(in.get("date").date());
    }
    JsonIn demand = in.get("on_demand").only("notice_days", "long_stop");
    return new Maturity.OnDemand(
        demand.find("notice_days").map(n -> (int) n.whole(0, 36_600)).orElse(0),
        demand.find("long_stop").map(JsonIn::date).orElse(null));
  }

  private static ExtensionOption extension(JsonIn in) {
    in.only("by", "to", "period", "exercise_from", "exercise_before", "times");
    ExtensionOption.Target target =
        in.find("period").isPresent()
            ? new ExtensionOption.Target.ByPeriod(in.get("period").period())
            : new ExtensionOption.Target.ToDate(in.get("to").date());
    return new ExtensionOption(
        in.get("by").choice(ExtensionOption.Side.class),
        target,
        in.find("exercise_from").map(JsonIn::date).orElse(null),
        in.find("exercise_before").map(JsonIn::date).orElse(null),
        in.find("times").map(n -> (int) n.whole(1, 1_000)).orElse(1));
  }

  private static Security security(JsonIn in) {
    in.only("items", "subordination");
    return new Security(
        in.list("items", TermsJson::collateral),
        in.find("subordination").map(JsonIn::name).orElse(null));
  }

  private static Collateral collateral(JsonIn in) {
    in.only("kind", "count", "issuer", "description", "conditions", "cap");
    List<String> conditions = in.list("conditions", JsonIn::name);
    String cap = in.find("cap").map(JsonIn::name).orElse(null);
    JsonIn kind = in.get("kind");
    return switch (kind.text()) {
      case "shares" ->
          new Collateral.Shares(
              in.get("count").whole(1, Long.MAX_VALUE),
              in.find("issuer").map(JsonIn::name).orElse(null),
              conditions,
              cap);
      case "all-assets" -> new Collateral.AllAssets(conditions, cap);
      case "described" -> new Collateral.Described(in.get("description").name(), conditions, cap);
      default -> throw kind.refuse("one of shares, all-assets, described"); // not sealed: a text
    };
  }

  private static GoverningLaw law(JsonIn in) {
    in.only("jurisdiction", "purpose");
    return new GoverningLaw(
        in.find("jurisdiction").map(JsonIn::name).orElse(null),
        in.find("purpose").map(p -> p.choice(Purpose.class)).orElse(Purpose.BUSINESS));
  }

  private static Execution execution(JsonIn in) {
    in.only("place", "signatories");
    return new Execution(
        in.find("place").map(JsonIn::name).orElse(null),
        in.list("signatories", TermsJson::signatory));
  }

  private static Execution.Signatory signatory(JsonIn in) {
    in.only("name", "title", "conformed");
    return new Execution.Signatory(
        in.get("name").name(),
        in.find("title").map(JsonIn::name).orElse(null),
        in.find("conformed").map(JsonIn::bool).orElse(false));
  }

  private static Words words(JsonIn in) {
    Map<String, Words.Quote> quotes = new TreeMap<>();
    for (Map.Entry<String, JsonIn> field : in.fields()) {
      quotes.put(field.getKey(), quote(field.getValue()));
    }
    return Words.of(quotes);
  }

  private static Words.Quote quote(JsonIn in) {
    in.only("text", "start", "end");
    int start = (int) in.get("start").whole(0, Integer.MAX_VALUE);
    int end = (int) in.get("end").whole(start, Integer.MAX_VALUE);
    return new Words.Quote(in.get("text").text(), start, end);
  }
}
