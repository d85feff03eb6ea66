package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every finding has a clause that settles it, but those that no wording alone can settle. */
class SuggestedClauseTest {
  private static final Set<FindingKind> NO_WORDING =
      EnumSet.of(
          FindingKind.ENCODING_ASSUMED,
          FindingKind.READ_FROM_SCAN,
          FindingKind.SCAN_DAMAGE,
          FindingKind.BLANK_LEFT,
          FindingKind.IMPOSSIBLE_DATE,
          FindingKind.AMBIGUOUS_DATE,
          FindingKind.CONFORMED_SIGNATURE,
          FindingKind.UNSIGNED,
          FindingKind.SAYS_NOT_NEGOTIABLE,
          FindingKind.OTHER_UNDERTAKING,
          FindingKind.NEGOTIABLE_IN_FORM,
          FindingKind.NOT_NEGOTIABLE_IN_FORM,
          FindingKind.EXTENSION_KEEPS_TIME_DEFINITE,
          FindingKind.WORDS_AND_FIGURES_AGREE,
          FindingKind.NOTE_DATES_DISAGREE,
          FindingKind.FIRST_PAYMENT_BEFORE_NOTE,
          FindingKind.INSTALMENTS_PAST_MATURITY,
          FindingKind.PAYEE_SHARES_DO_NOT_ADD_UP,
          FindingKind.INSTALMENT_DATE_NOT_BUSINESS_DAY,
          FindingKind.OWN_UNISSUED_SHARES,
          FindingKind.FILING_STATE,
          FindingKind.FEE_CLAUSE_RECIPROCAL);

  @Test
  void everyFindingHasAClauseOrNeedsMoreThanWords() {
    Set<FindingKind> without = EnumSet.noneOf(FindingKind.class);
    Arrays.stream(FindingKind.values())
        .filter(kind -> !SuggestedClause.has(kind))
        .forEach(without::add);
    assertThat(without).isEqualTo(NO_WORDING);
    assertThat(SuggestedClause.of("silent-day-count")).get().asString().contains("365");
    assertThat(SuggestedClause.of("unsigned")).isEmpty();
    assertThat(SuggestedClause.of("no-such-finding")).isEmpty();
  }
}
