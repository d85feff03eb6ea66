package org.allonge.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/** The fixed order of fields in a reading. */
final class FieldOrder {
  static final List<String> NAMES =
      List.of(
          "principal",
          "currency",
          "note_date",
          "amendment_date",
          "amended_principal",
          "current_balance",
          "replaces",
          "changes",
          "maker",
          "maker_entity",
          "joint_and_several",
          "payee",
          "payee_place",
          "indorser",
          "indorsee",
          "indorsement",
          "without_recourse",
          "indorsements",
          "rate",
          "interest_from",
          "day_count",
          "compounding",
          "payment_kind",
          "payment_frequency",
          "payment_amount",
          "installment_count",
          "payment_day",
          "first_payment_date",
          "maturity_date",
          "maturity_rule",
          "demand_notice_days",
          "extension",
          "prepayment",
          "lockout_until",
          "prepayment_notice_days",
          "application_of_payments",
          "business_day",
          "late_charge",
          "grace_days",
          "acceleration",
          "default_rate",
          "interest_on_interest",
          "collateral",
          "collateral_items",
          "collateral_cap",
          "subordination",
          "non_waiver",
          "attorneys_fees",
          "collection_costs",
          "usury_savings",
          "waiver_of_presentment",
          "jury_waiver",
          "set_off",
          "revolving",
          "confession_of_judgment",
          "tax_gross_up",
          "under_seal",
          "jurisdiction_clause",
          "governing_law",
          "purpose",
          "execution_place",
          "signatory",
          "signatories",
          "conformed_signature");

  private FieldOrder() {}

  static SequencedMap<String, ReadField> sort(Collection<ReadField> fields) {
    List<ReadField> list = new ArrayList<>(fields);
    list.sort(by(ReadField::name));
    SequencedMap<String, ReadField> sorted = new LinkedHashMap<>();
    list.forEach(field -> sorted.put(field.name(), field));
    return sorted;
  }

  /** The order of things that each belong to a field. */
  static <T> Comparator<T> by(Function<T, String> name) {
    return Comparator.comparingInt((T thing) -> place(name.apply(thing))).thenComparing(name);
  }

  private static int place(String name) {
    int at = NAMES.indexOf(name);
    return at < 0 ? NAMES.size() : at;
  }
}
