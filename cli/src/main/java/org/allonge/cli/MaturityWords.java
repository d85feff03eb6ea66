package org.allonge.cli;

import java.time.LocalDate;
import org.allonge.engine.Account;
import org.allonge.note.Maturity;

/** When a note falls due, also where no day is set. */
final class MaturityWords {
  private MaturityWords() {}

  /** The maturity as it stands: {@code 2003-08-08}, {@code on demand}, {@code until repaid}. */
  static String of(Account account) {
    LocalDate day = account.maturity();
    return switch (account.terms().maturity()) {
      case Maturity.On on -> String.valueOf(day);
      case Maturity.OnDemand demand -> onDemand(account, demand);
      case Maturity.WhenRepaid repaid -> day == null ? "until repaid" : day.toString();
    };
  }

  private static String onDemand(Account account, Maturity.OnDemand demand) {
    LocalDate day = account.maturity();
    if (day == null) {
      return "on demand";
    }
    boolean open = day.equals(demand.longStop()) && day.isAfter(account.asOf());
    return open ? day + ", or earlier on demand" : day.toString();
  }
}
