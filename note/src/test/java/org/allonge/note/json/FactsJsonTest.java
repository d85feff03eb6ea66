package org.allonge.note.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allonge.note.Accelerated;
import org.allonge.note.Advance;
import org.allonge.note.Amendment;
import org.allonge.note.Cost;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Demand;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.IndexEnded;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.PrepaymentNotice;
import org.allonge.note.Rate;
import org.allonge.note.RateFixing;
import org.allonge.note.Refused;
import org.allonge.note.Reversal;
import org.allonge.note.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts file: {@code {"facts": [...]}}. */
class FactsJsonTest {
  private static final CurrencyUnit USD = CurrencyUnit.of("USD");

  private static Facts read(String facts) {
    return FactsJson.read("{\"facts\": [" + facts.replace('\'', '"') + "]}", USD);
  }

  @Test
  void everyKindIsReadInFull() {
    Facts facts =
        read(
            "{'date':'2003-03-01','kind':'payment','amount':'10.00','direction':[{'to':'principal',"
                + "'amount':'4.00'},{'to':'instalment','date':'2003-03-01'}]},"
                + "{'id':'back','date':'2003-03-09','recorded_at':'2003-03-10T08:00:00Z',"
                + "'kind':'reversal','of':'f1'},"
                + "{'date':'2003-08-01','kind':'extension-exercised','maturity':'2004-02-09'},"
                + "{'date':'2003-08-08','kind':'amendment','set':{'rate':'0.09'}},"
                + "{'date':'2003-08-08','kind':'amendment','maturity':'2004-05-09'},"
                + "{'date':'2003-10-03','kind':'cost','category':'fees','amount':'1.00',"
                + "'state':'agreed'}");
    LocalDate aug8 = LocalDate.of(2003, 8, 8);
    assertThat(facts.list())
        .containsExactly(
            new Payment(
                "f1",
                LocalDate.of(2003, 3, 1),
                null,
                Money.usd("10.00"),
                List.of(
                    new Payment.Direction(Payment.Target.PRINCIPAL, null, Money.usd("4.00")),
                    new Payment.Direction(
                        Payment.Target.INSTALMENT, LocalDate.of(2003, 3, 1), null))),
            new Reversal(
                "back", LocalDate.of(2003, 3, 9), Instant.parse("2003-03-10T08:00:00Z"), "f1"),
            new ExtensionExercised(
                "f3", LocalDate.of(2003, 8, 1), null, LocalDate.of(2004, 2, 9), null),
            new Amendment("f4", aug8, null, null, Rate.of("0.09")),
            new Amendment("f5", aug8, null, LocalDate.of(2004, 5, 9), null),
            new Cost(
                "f6",
                LocalDate.of(2003, 10, 3),
                null,
                "fees",
                Money.usd("1.00"),
                Cost.State.AGREED));
  }

  @Test
  void everyKindOfTheWholeLifeIsReadInFull() {
    Facts facts =
        read(
            "{'date':'2003-03-01','kind':'advance','amount':'10.00'},"
                + "{'date':'2002-12-31','kind':'rate-fixing','index':'PRIME','rate':'-0.0025'},"
                + "{'date':'2003-06-30','kind':'index-ended','index':'PRIME'},"
                + "{'date':'2003-07-01','recorded_at':'2003-07-02T08:00:00Z','kind':'demand'},"
                + "{'date':'2003-07-01','kind':'acceleration'},"
                + "{'date':'2003-07-01','kind':'prepayment-notice'},"
                + "{'date':'2003-07-01','kind':'transfer','price':'0.00','direction':'bought'},"
                + "{'date':'2003-07-02','kind':'transfer','price':'9.00','direction':'sold'}");
    LocalDate jul1 = LocalDate.of(2003, 7, 1);
    assertThat(facts.list())
        .containsExactly(
            new Advance("f1", LocalDate.of(2003, 3, 1), null, Money.usd("10.00")),
            new RateFixing("f2", LocalDate.of(2002, 12, 31), null, "PRIME", Rate.of("-0.0025")),
            new IndexEnded("f3", LocalDate.of(2003, 6, 30), null, "PRIME"),
            new Demand("f4", jul1, Instant.parse("2003-07-02T08:00:00Z")),
            new Accelerated("f5", jul1, null),
            new PrepaymentNotice("f6", jul1, null),
            new Transfer("f7", jul1, null, Money.usd("0.00"), Transfer.Direction.BOUGHT),
            new Transfer("f8", jul1.plusDays(1), null, Money.usd("9.00"), Transfer.Direction.SOLD));
    assertThat(facts.list())
        .extracting(Fact::kind)
        .containsExactly(
            "advance",
            "rate-fixing",
            "index-ended",
            "demand",
            "acceleration",
            "prepayment-notice",
            "transfer",
            "transfer");
  }

  /** A kind that is declared but not read would be a fact that nobody can tell. */
  @Test
  void thereIsAKindInTheFileForEveryFact() {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> read("{'date':'2003-03-01','kind':'gift','amount':'1'}"));
    assertThat(refused.first().expected().split(", "))
        .hasSameSizeAs(Fact.class.getPermittedSubclasses());
  }

  @Test
  void anInstantDividesWhatWasKnown() {
    Facts facts =
        read(
            "{'date':'2003-03-01','recorded_at':'2003-03-05T00:00:00Z','kind':'payment','amount':'1'}");
    assertThat(facts.list().getFirst().knownAt(Instant.parse("2003-03-05T00:00:00Z"))).isTrue();
    assertThat(facts.list().getFirst().knownAt(Instant.parse("2003-03-04T23:59:59Z"))).isFalse();
    assertThat(facts.list().getFirst().knownAt(null)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'date':'2003-03-01','kind':'gift','amount':'1'} | unknown-fact-kind | facts[0].kind",
        "{'date':'2003-03-01','kind':'payment','amount':'0.00'} | amount-not-positive |"
            + " facts[0].amount",
        "{'date':'2003-03-01','kind':'payment','amount':'-5'} | amount-not-positive |"
            + " facts[0].amount",
        "{'date':'2003-03-01','kind':'payment','amount':5} | ill-typed | facts[0].amount",
        "{'date':'2003-03-01','kind':'payment'} | missing-field | facts[0].amount",
        "{'date':'2003-02-29','kind':'payment','amount':'1'} | ill-typed | facts[0].date",
        "{'kind':'payment','amount':'1'} | missing-field | facts[0].date",
        "{'date':'2003-03-01','kind':'payment','amount':'1','memo':'x'} | unknown-field |"
            + " facts[0].memo",
        "{'date':'2003-03-01','kind':'reversal','of':'f9'} | unknown-payment | facts[0].of",
        "{'id':'a','date':'2003-03-01','kind':'payment','amount':'1'},{'id':'a','date':'2003-03-01','kind':'payment','amount':'1'}"
            + " | duplicate-id | facts[1].id",
        "{'date':'2003-03-01','kind':'amendment','set':{'price':'1'}} | unknown-field |"
            + " facts[0].set.price",
        "{'date':'2003-03-01','kind':'amendment'} | ill-typed | facts[0]",
        "{'date':'2003-03-01','kind':'amendment','set':{'rate':'-0.01'}} | ill-typed |"
            + " facts[0].set.rate",
        "{'date':'2003-03-01','kind':'amendment','rate':'0.1','set':{'rate':'0.1'}} | ill-typed |"
            + " facts[0].set",
        "{'date':'2003-03-01','kind':'payment','amount':'1','direction':[{'to':'interest','date':'2003-03-01'}]}"
            + " | ill-typed | facts[0].direction[0].date",
        "{'date':'2003-03-01','kind':'payment','amount':'1','direction':[{'to':'instalment'}]} |"
            + " missing-field | facts[0].direction[0].date",
        "{'date':'2003-03-01','kind':'cost','category':'x','amount':'1','state':'paid'} | ill-typed"
            + " | facts[0].state",
        "{'date':'2003-03-01','recorded_at':'yesterday','kind':'payment','amount':'1'} | ill-typed"
            + " | facts[0].recorded_at",
        "{'date':'2003-03-01','kind':'advance','amount':'0'} | amount-not-positive |"
            + " facts[0].amount",
        "{'date':'2003-03-01','kind':'advance'} | missing-field | facts[0].amount",
        "{'date':'2003-03-01','kind':'payment','amount':'10000000000000.01'} | amount-too-large |"
            + " facts[0].amount",
        "{'date':'2003-03-01','kind':'rate-fixing','index':' ','rate':'0.01'} | ill-typed |"
            + " facts[0].index",
        "{'date':'2003-03-01','kind':'rate-fixing','index':'X','rate':0.01} | ill-typed |"
            + " facts[0].rate",
        "{'date':'2003-03-01','kind':'rate-fixing','rate':'0.01'} | missing-field |"
            + " facts[0].index",
        "{'date':'2003-03-01','kind':'index-ended'} | missing-field | facts[0].index",
        "{'date':'2003-03-01','kind':'demand','amount':'1'} | unknown-field | facts[0].amount",
        "{'date':'2003-03-01','kind':'acceleration','of':'f1'} | unknown-field | facts[0].of",
        "{'date':'2003-03-01','kind':'prepayment-notice','amount':'1'} | unknown-field |"
            + " facts[0].amount",
        "{'date':'2003-03-01','kind':'transfer','price':'-1','direction':'sold'} | amount-negative"
            + " | facts[0].price",
        "{'date':'2003-03-01','kind':'transfer','price':'1','direction':'lent'} | ill-typed |"
            + " facts[0].direction",
      })
  void whatIsWrongIsRefusedWithItsPlace(String facts, String code, String path) {
    Refused refused = catchThrowableOfType(Refused.class, () -> read(facts));
    assertThat(refused).as(facts).isNotNull();
    assertThat(refused.first().code()).isEqualTo(code);
    assertThat(refused.first().path()).isEqualTo(path);
    assertThat(refused.first().sentence()).contains("expected", "found").contains(path);
  }
}
