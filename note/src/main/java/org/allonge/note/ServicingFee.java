package org.allonge.note;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the maker pays besides for the servicing of a note, on each day of a schedule and at
 * maturity.
 *
 * @param amount the sum each time, or null where it is a part of the principal
 * @param rate the part of the principal unpaid for one year, which accrues by the note's day count,
 *     or null where it is a sum
 * @param schedule when it falls due
 * @param from the day after which it accrues (exclusive)
 * @param accrued what of it had accrued by then and is unpaid, or null
 */
public record ServicingFee(
    @Nullable Money amount,
    @Nullable Rate rate,
    Instalments.Schedule schedule,
    LocalDate from,
    @Nullable Money accrued) {}
