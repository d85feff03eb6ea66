package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a payment was applied, as far as it is by the day of the account.
 *
 * <p>The parts sum to the amount, unless the payment was reversed: then they are zero.
 *
 * @param id the fact's id
 * @param date the day received
 * @param amount the amount received
 * @param interest what it paid of interest
 * @param principal what it paid of principal
 * @param costs what it paid of costs
 * @param charges what it paid of late charges
 * @param premium the premium for the principal that it paid early
 * @param unapplied what is still held as credit
 * @param reversed whether it came back
 * @param by the maker who paid, or null where nobody says
 */
public record AppliedPayment(
    String id,
    LocalDate date,
    Money amount,
    Money interest,
    Money principal,
    Money costs,
    Money charges,
    Money premium,
    Money unapplied,
    boolean reversed,
    @Nullable String by) {}
