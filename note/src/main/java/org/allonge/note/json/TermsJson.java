package org.allonge.note.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allonge.note.Confirmation;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Execution;
import org.allonge.note.Funding;
import org.allonge.note.GoverningLaw;
import org.allonge.note.Parties;
import org.allonge.note.Party;
import org.allonge.note.Purpose;
import org.allonge.note.Refused;
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
                "words",
                "confirmed",
                "funding");
    CurrencyUnit currency = in.get("currency").currency();
    return new Terms(
            in.get("date").date(),
            in.get("principal").positiveMoney(currency),
            parties(in),
            InterestJson.interest(in.get("interest"), currency),
            ScheduleJson.instalments(in.get("instalments"), currency),
            MaturityJson.maturity(in.get("maturity")),
            in.list("extensions", MaturityJson::extension),
            ConductJson.payments(in.get("payments"), currency),
            ConductJson.afterDefault(in.get("after_default"), currency),
            in.find("security").map(TermsJson::security).orElse(Security.NONE),
            law(in.get("law")),
            in.find("execution").map(TermsJson::execution).orElse(new Execution(null, List.of())),
            in.find("words")
                .map(TermsJson::words)
                .orElse(Words.NONE)
                .confirmed(in.list("confirmed", TermsJson::confirmation)),
            in.find("funding")
                .map(f -> MaturityJson.funding(f, currency))
                .orElse(new Funding.Whole(null)))
        .checked();
  }

  private static Parties parties(JsonIn in) {
    return new Parties(
        in.list("makers", TermsJson::party),
        in.list("payees", TermsJson::party),
        in.find("place_of_payment").map(JsonIn::name).orElse(null));
  }

  private static Party party(JsonIn in) {
    in.only("name", "entity", "share");
    return new Party(
        in.get("name").name(),
        in.find("entity").map(JsonIn::name).orElse(null),
        in.find("share").map(JsonIn::share).orElse(null));
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

  private static Confirmation confirmation(JsonIn in) {
    in.only("field", "how", "value", "read", "by", "at");
    Confirmation.Kind how = in.get("how").choice(Confirmation.Kind.class);
    boolean stated = how != Confirmation.Kind.NOT_STATED;
    if (!stated && in.find("value").isPresent()) {
      throw in.get("value").refuse("no value beside not-stated");
    }
    return new Confirmation(
        in.get("field").name(),
        how,
        stated ? in.get("value").text() : null,
        in.find("read").map(JsonIn::text).orElse(null),
        in.get("by").name(),
        in.get("at").instant());
  }

  private static Words.Quote quote(JsonIn in) {
    in.only("text", "start", "end");
    int start = (int) in.get("start").whole(0, Integer.MAX_VALUE);
    int end = (int) in.get("end").whole(start, Integer.MAX_VALUE);
    return new Words.Quote(in.get("text").text(), start, end);
  }
}
