package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One short note for each style of drafting that people use, with the fields it states. A field
 * written {@code -} must not be reported: the note does not state it.
 */
class DraftingStylesTest {
  record Style(String name, String text, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Style style(String name, String text, String... expected) {
    return new Style(name, text, List.of(expected));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void readsWhatTheStyleStates(Style style) {
    Reading reading = Notes.read(style.text());
    List<String> wrong = new ArrayList<>();
    for (String line : style.expected()) {
      String field = line.substring(0, line.indexOf('=')).strip();
      String want = line.substring(line.indexOf('=') + 1).strip();
      String found = reading.value(field).orElse("-");
      if (!found.equalsIgnoreCase(want)) {
        wrong.add(field + ": expected " + want + ", found " + found);
      }
    }
    assertThat(wrong).as(style.name()).isEmpty();
  }

  static Stream<Style> styles() {
    return Stream.of(corporate(), banks(), people(), further()).flatMap(s -> s);
  }

  private static Stream<Style> corporate() {
    return Stream.of(
        style(
            "definitions first, third anniversary, prime plus",
            """
            SENIOR PROMISSORY NOTE

            1. Definitions. In this Note:
            "Issue Date" means April 16, 2012.
            "Company" means Harrow Vale Optics, Inc., a Delaware corporation.
            "Holder" means Brightwater Lending Partners, L.P.
            "Maturity Date" means the third anniversary of the Issue Date.
            "Prime Rate" means the rate printed as such in The Wall Street Journal.

            2. Promise. The Company promises to pay to the Holder the principal sum of
            Seven Hundred Thousand Dollars ($700,000.00), with interest at the Prime Rate plus
            two and one-quarter percent (2.25%) per annum.

            3. Payments. Interest is payable semi-annually in arrears on April 16 and October 16
            of each year. The entire principal is due on the Maturity Date.

            4. Default. After an Event of Default this Note bears interest at a rate 4% above the
            rate otherwise applicable.

            5. Law. The laws of the State of Delaware govern this Note.
            """,
            "principal = 700000.00",
            "note_date = 2012-04-16",
            "maker = Harrow Vale Optics, Inc.",
            "payee = Brightwater Lending Partners, L.P.",
            "maker_entity = Delaware corporation",
            "rate = PRIME+0.0225",
            "payment_kind = interest_only",
            "payment_frequency = semiannual",
            "payment_day = 04-16|10-16",
            "maturity_date = 2015-04-16",
            "default_rate = RATE+0.04",
            "governing_law = Delaware"),
        style(
            "convertible note",
            """
            THIS NOTE HAS NOT BEEN REGISTERED UNDER THE SECURITIES ACT AND MAY NOT BE PLEDGED OR SOLD
            WITHOUT REGISTRATION.

            CONVERTIBLE PROMISSORY NOTE

            $150,000.00                                             August 3, 2018

            FOR VALUE RECEIVED, Larkmoor Biologics, Inc., a Nevada corporation (the "Company"),
            promises to pay to Delphine R. Ostrander (the "Investor") the principal sum of One
            Hundred Fifty Thousand Dollars ($150,000.00) with simple interest at the rate of six
            percent (6%) per annum. Unless earlier converted, principal and accrued interest are due
            and payable on August 3, 2020 (the "Maturity Date").

            Conversion. If the Company sells shares for at least $2,000,000, the balance converts
            into those shares at 80% of the price paid by the other buyers, and not above a
            valuation of $9,000,000.

            The Company may not prepay this Note without the written consent of the Investor. This
            Note is unsecured and is governed by the laws of Nevada.

            LARKMOOR BIOLOGICS, INC.

            By: /s/ Tobias Renn
            Name: Tobias Renn
            Title: Chief Executive Officer
            """,
            "principal = 150000.00",
            "note_date = 2018-08-03",
            "maker = Larkmoor Biologics, Inc.",
            "payee = Delphine R. Ostrander",
            "maker_entity = Nevada corporation",
            "rate = 0.06",
            "compounding = none",
            "payment_kind = bullet",
            "payment_frequency = at_maturity",
            "maturity_date = 2020-08-03",
            "prepayment = not_allowed",
            "default_rate = -",
            "late_charge = -",
            "governing_law = Nevada"),
        style(
            "principal in four annual instalments",
            """
            PROMISSORY NOTE

            Dated: June 30, 1999                                        U.S. $480,000.00

            For value received, the undersigned, Quillfeather Paper Mills Ltd., an Oregon
            corporation, promises to pay to the order of Ansgar Holm Trust, at 40 Rainier Street,
            Tacoma, Washington, the principal sum of Four Hundred Eighty Thousand Dollars, together
            with interest on the unpaid balance at seven and one-half percent (7 1/2%) per annum.

            Principal shall be paid in four equal annual installments of $120,000.00 each, the first
            of which is due on June 30, 2000 and the last on June 30, 2003. Accrued interest shall be
            paid with each installment of principal.

            If an installment is not paid within ten days after it is due, the holder may declare
            the whole balance due and payable. Maker may prepay at any time without penalty.
            """,
            "principal = 480000.00",
            "note_date = 1999-06-30",
            "maker = Quillfeather Paper Mills Ltd.",
            "payee = Ansgar Holm Trust",
            "payee_place = 40 Rainier Street, Tacoma, Washington",
            "rate = 0.075",
            "payment_kind = fixed_principal",
            "payment_frequency = annual",
            "payment_amount = 120000.00",
            "first_payment_date = 2000-06-30",
            "maturity_date = 2003-06-30",
            "grace_days = 10",
            "acceleration = at_holder_option",
            "prepayment = allowed_without_penalty"),
        style(
            "thirty-six equal monthly payments",
            """
            INSTALLMENT NOTE

            $18,000.00                         Boise, Idaho                    March 1, 2006

            FOR VALUE RECEIVED, Pinyon Ridge Dairy, LLC, an Idaho limited liability company
            ("Maker"), promises to pay to the order of Sorrel Equipment Co. ("Payee") the sum of
            Eighteen Thousand and no/100 Dollars ($18,000.00), with interest at 9% per annum, in 36
            equal monthly payments of $572.40, including principal and interest, beginning April 1,
            2006 and continuing on the first day of each month thereafter until March 1, 2009, when
            any remaining balance shall be paid.

            A payment more than 15 days late bears a late charge of 5% of that payment.
            """,
            "principal = 18000.00",
            "note_date = 2006-03-01",
            "maker = Pinyon Ridge Dairy, LLC",
            "payee = Sorrel Equipment Co.",
            "maker_entity = Idaho limited liability company",
            "rate = 0.09",
            "payment_kind = level_installments",
            "payment_frequency = monthly",
            "payment_amount = 572.40",
            "payment_day = 1",
            "first_payment_date = 2006-04-01",
            "maturity_date = 2009-03-01",
            "grace_days = 15"),
        style(
            "note under a credit agreement",
            """
            REVOLVING NOTE

            $20,000,000                                                  November 12, 2004
                                                                    Columbus, Ohio

            FOR VALUE RECEIVED, the undersigned, TALLOW RIVER GRAIN CO., an Ohio corporation (the
            "Borrower"), promises to pay to the order of FIRST CARDINAL BANK, N.A. (the "Bank"), on
            the Termination Date, the principal sum of TWENTY MILLION DOLLARS ($20,000,000) or, if
            less, the unpaid principal amount of all Loans made by the Bank under the Credit
            Agreement referred to below, with interest at such rates and at such times as are
            specified in the Credit Agreement.

            This Note is issued under the Credit Agreement dated as of November 12, 2004 between the
            Borrower and the Bank, which provides for acceleration and for prepayment on the terms
            stated there. The Borrower waives presentment, demand and protest. This Note is governed
            by the laws of the State of Ohio.
            """,
            "principal = 20000000.00",
            "note_date = 2004-11-12",
            "maker = TALLOW RIVER GRAIN CO.",
            "payee = FIRST CARDINAL BANK, N.A.",
            "rate = -",
            "maturity_date = -",
            "payment_kind = -",
            "payment_frequency = -",
            "prepayment = -",
            "acceleration = -",
            "waiver_of_presentment = true",
            "governing_law = Ohio"));
  }

  private static Stream<Style> banks() {
    return Stream.of(
        style(
            "bank form with a label block",
            """
                                    PROMISSORY NOTE

            Borrower: Wexcombe Tool & Die, Inc.        Lender: Hollister Valley Bank
                      880 Foundry Road                         14 Plaza Street
                      Hollister, CA 95023                      Hollister, CA 95023

            Principal Amount: $95,000.00   Interest Rate: 7.250%   Date of Note: October 5, 2005

            PROMISE TO PAY. Wexcombe Tool & Die, Inc. ("Borrower") promises to pay to Hollister
            Valley Bank ("Lender"), or order, in lawful money of the United States of America, the
            principal amount of Ninety-five Thousand & 00/100 Dollars ($95,000.00), together with
            interest at the rate of 7.250% per annum on the unpaid principal balance from October
            5, 2005, until paid in full.

            PAYMENT. Borrower will pay this loan in 59 regular payments of $1,150.00 each and one
            irregular last payment estimated at $52,116.44. Borrower's first payment is due November
            5, 2005, and all subsequent payments are due on the same day of each month after that.
            Borrower's final payment will be due on October 5, 2010, and will be for all principal
            and all accrued interest not yet paid. The annual interest rate is computed on a 365/360
            basis.

            PREPAYMENT. Borrower may pay without penalty all or a portion of the amount owed earlier
            than it is due.

            LATE CHARGE. If a payment is 10 days or more late, Borrower will be charged 6.000% of the
            regularly scheduled payment.

            INTEREST AFTER DEFAULT. Upon default the interest rate on this Note shall be increased
            by adding a 3.000 percentage point margin.

            LENDER'S RIGHTS. Upon default, Lender may declare the entire unpaid principal balance
            under this Note and all accrued unpaid interest immediately due.

            GOVERNING LAW. This Note will be governed by the laws of the State of California.
            """,
            "principal = 95000.00",
            "note_date = 2005-10-05",
            "maker = Wexcombe Tool & Die, Inc.",
            "payee = Hollister Valley Bank",
            "rate = 0.0725",
            "day_count = ACT/360",
            "payment_kind = level_installments",
            "payment_frequency = monthly",
            "payment_amount = 1150.00",
            "first_payment_date = 2005-11-05",
            "maturity_date = 2010-10-05",
            "prepayment = allowed_without_penalty",
            "default_rate = RATE+0.03",
            "acceleration = at_holder_option",
            "governing_law = California"),
        style(
            "balloon, typewriter lines",
            """
                               REAL ESTATE NOTE

            $62,500.00                      Muncie, Indiana, May 1, 1984

                 FOR VALUE RECEIVED, we, HOLLIS J. BRANT and VERA M. BRANT, hus-
            band and wife, jointly and severally promise to pay to the order of
            EDITH L. CALLOWAY, at 219 Sycamore Street, Muncie, Indiana, the sum
            of Sixty-two Thousand Five Hundred and no/100 Dollars ($62,500.00),
            with interest at eleven per cent (11%) per annum, payable in monthly
            installments of Six Hundred Fifty Dollars ($650.00), principal and
            interest, commencing June 1, 1984, and on the first day of each month
            thereafter until May 1, 1989, at which time the entire unpaid balance
            shall be due and payable.

                 If default be made in any installment for thirty (30) days, the
            whole shall, at the option of the holder, become due at once. This
            note is secured by a mortgage of even date on Lot 14, Elm Addition.
            """,
            "principal = 62500.00",
            "note_date = 1984-05-01",
            "maker = HOLLIS J. BRANT; VERA M. BRANT",
            "payee = EDITH L. CALLOWAY",
            "rate = 0.11",
            "payment_kind = level_installments",
            "payment_frequency = monthly",
            "payment_amount = 650.00",
            "payment_day = 1",
            "first_payment_date = 1984-06-01",
            "maturity_date = 1989-05-01",
            "grace_days = 30",
            "acceleration = at_holder_option"),
        style(
            "line of credit at LIBOR",
            """
            LINE OF CREDIT NOTE

            $3,500,000.00                                                    July 9, 2013

            FOR VALUE RECEIVED, CORVINE AGGREGATES, LLC ("Borrower") promises to pay to the order of
            STONEHAVEN NATIONAL BANK ("Bank"), at its office at 700 Market Street, St. Louis,
            Missouri, the principal sum of Three Million Five Hundred Thousand Dollars
            ($3,500,000.00), or so much thereof as may be advanced, with interest on the outstanding
            balance at a fluctuating rate equal to one-month LIBOR plus 2.50% per annum, computed on
            the basis of a 360-day year, actual days elapsed.

            Interest shall be payable on the last day of each month, commencing July 31, 2013. The
            outstanding principal balance shall be due and payable in full on July 8, 2015.

            From and after the maturity date, or while an Event of Default continues, the balance
            shall bear interest at a rate equal to four percent (4%) above the rate in effect.
            """,
            "principal = 3500000.00",
            "note_date = 2013-07-09",
            "maker = CORVINE AGGREGATES, LLC",
            "payee = STONEHAVEN NATIONAL BANK",
            "day_count = ACT/360",
            "payment_kind = interest_only",
            "payment_frequency = monthly",
            "payment_day = last",
            "first_payment_date = 2013-07-31",
            "maturity_date = 2015-07-08",
            "default_rate = RATE+0.04"));
  }

  private static Stream<Style> people() {
    return Stream.of(
        style(
            "IOU",
            """
            I.O.U.

            I, Priscilla Mae Dunaway, owe my cousin Bertram Aske $900. I will pay him back by
            Christmas, or by January 15, 2011 at the latest. No interest.

            November 2, 2010

            Priscilla Mae Dunaway
            """,
            "principal = 900.00",
            "maker = Priscilla Mae Dunaway",
            "note_date = 2010-11-02",
            "rate = 0"),
        style(
            "demand note",
            """
            DEMAND NOTE

            $40,000.00                                      Duluth, Minnesota, January 12, 1978

            ON DEMAND, for value received, I promise to pay to the order of Lakehead Savings Bank,
            at its banking house in Duluth, Forty Thousand Dollars, with interest at 8 per cent per
            annum, payable quarterly on the first day of January, April, July and October.

            (signed) Orrin P. Sandvik
            """,
            "principal = 40000.00",
            "note_date = 1978-01-12",
            "maker = Orrin P. Sandvik",
            "payee = Lakehead Savings Bank",
            "rate = 0.08",
            "payment_kind = demand",
            "payment_frequency = quarterly",
            "payment_day = 1",
            "maturity_rule = on demand",
            "maturity_date = -"),
        style(
            "old bank note, days after date",
            """
            $350.00                                   Galena, Ill., March 4, 1891

            Ninety days after date, for value received, we promise to pay to the order of Cyrus
            Penhallow Three Hundred Fifty Dollars, at the Miners Bank, with interest at eight per
            cent per annum after maturity.

            JOSIAH TRELAWNY,
            HANNAH TRELAWNY.
            """,
            "principal = 350.00",
            "note_date = 1891-03-04",
            "payee = Cyrus Penhallow",
            "payment_kind = bullet",
            "payment_frequency = -",
            "maturity_date = 1891-06-02",
            "default_rate = 0.08",
            "rate = -"),
        style(
            "amendment by letter",
            """
            September 14, 2009

            Mr. Calder Finch
            Finch Marine Supply, Inc.

            Re: Promissory note dated March 1, 2007 in the original principal amount of $225,000.00

            Dear Mr. Finch:

            This letter confirms that the maturity date of the Note is extended from September 30,
            2009 to September 30, 2011, and that from October 1, 2009 the rate of interest is reduced
            from 9% to 7% per annum. All other terms of the Note remain in force.

            Sincerely,

            OLD COLONY TRUST COMPANY

            By: /s/ Ruth Ambler
            Ruth Ambler, Vice President

            Agreed:

            FINCH MARINE SUPPLY, INC.

            By: /s/ Calder Finch, President
            """,
            "principal = 225000.00",
            "note_date = 2007-03-01",
            "maturity_date = 2011-09-30",
            "rate = 0.07",
            "maker = FINCH MARINE SUPPLY, INC."),
        style(
            "months from the date, family loan",
            """
            Promissory Note

            Date: 5 May 2016

            For value received, I, Leopold Grange, of 8 Weir Lane, Ithaca, New York, promise to pay
            Cordelia Grange the sum of $12,500 together with interest at 3% per year. The whole amount
            is payable in one payment eighteen (18) months from the date of this note. I may pay early
            without penalty.

            Leopold Grange
            """,
            "principal = 12500.00",
            "note_date = 2016-05-05",
            "maker = Leopold Grange",
            "payee = Cordelia Grange",
            "rate = 0.03",
            "payment_kind = bullet",
            "payment_frequency = at_maturity",
            "maturity_date = 2017-11-05",
            "prepayment = allowed_without_penalty"));
  }

  private static Stream<Style> further() {
    return Stream.of(
        style(
            "small company's unsecured loan from a director",
            """
            Exhibit 10.3

            UNSECURED PROMISSORY NOTE

            Principal Amount: US$35,000                              Date: February 10, 2015

            Cedar Glint Resources Corp. (the "Borrower") hereby acknowledges itself indebted to
            Wilhelmina Tark (the "Lender") and promises to pay to the Lender the principal sum of
            US$35,000 on or before February 10, 2017, together with interest at the rate of 8% per
            annum, calculated and compounded annually, payable at maturity.

            The Borrower may repay all or any part of the principal at any time without notice or
            bonus. The Borrower waives presentment, protest and notice of dishonour. This Note is
            governed by the laws of the Province of British Columbia.

            CEDAR GLINT RESOURCES CORP.

            Per: ______________________
                 Authorized Signatory
            """,
            "principal = 35000.00",
            "currency = USD",
            "note_date = 2015-02-10",
            "maker = Cedar Glint Resources Corp.",
            "payee = Wilhelmina Tark",
            "rate = 0.08",
            "compounding = annual",
            "payment_kind = bullet",
            "payment_frequency = at_maturity",
            "maturity_date = 2017-02-10",
            "prepayment = allowed_without_penalty",
            "waiver_of_presentment = true",
            "governing_law = British Columbia"),
        style(
            "default rate in an article, cure of five business days",
            """
            SECURED TERM NOTE

            U.S. $2,400,000                                          As of December 28, 2007

            FOR VALUE RECEIVED, the undersigned, OSPREY TRAIL HOLDINGS, LLC, a Colorado limited
            liability company ("Maker"), hereby promises to pay to the order of GRANITE PEAK CAPITAL,
            INC., a Delaware corporation, its successors and assigns ("Payee"), the principal amount
            of TWO MILLION FOUR HUNDRED THOUSAND DOLLARS ($2,400,000), together with interest thereon
            at the rate of ten and one-half percent (10.5%) per annum.

            1. Payments. Accrued interest shall be due and payable quarterly in arrears on the first
            day of each January, April, July and October, commencing April 1, 2008. The entire
            outstanding principal balance, together with all accrued and unpaid interest, shall be
            due and payable on December 28, 2010 (the "Maturity Date").

            2. Computation. Interest shall be computed on the basis of a 360-day year consisting of
            twelve 30-day months.

            3. Events of Default. If Maker fails to pay any sum within five (5) business days after
            it is due, Payee may, by notice to Maker, declare the unpaid principal and interest
            immediately due and payable. During the continuance of an Event of Default, the unpaid
            balance shall bear interest at the rate of fifteen percent (15%) per annum.

            4. Security. This Note is secured by a Security Agreement of even date herewith covering
            all of Maker's equipment.

            5. Prepayment. Maker may prepay this Note in whole or in part upon payment of a premium
            of two percent (2%) of the amount prepaid.

            6. Costs. Maker shall pay all costs of collection, including reasonable attorneys' fees.

            7. Law. This Note shall be governed by the laws of the State of Colorado.

            IN WITNESS WHEREOF, Maker has executed this Note.

            OSPREY TRAIL HOLDINGS, LLC
            By: ____________________
            """,
            "principal = 2400000.00",
            "note_date = 2007-12-28",
            "maker = OSPREY TRAIL HOLDINGS, LLC",
            "payee = GRANITE PEAK CAPITAL, INC.",
            "maker_entity = Colorado limited liability company",
            "rate = 0.105",
            "day_count = 30/360",
            "payment_kind = interest_only",
            "payment_frequency = quarterly",
            "payment_day = 1",
            "first_payment_date = 2008-04-01",
            "maturity_date = 2010-12-28",
            "default_rate = 0.15",
            "grace_days = 5",
            "acceleration = at_holder_option",
            "prepayment = allowed_with_premium",
            "attorneys_fees = true",
            "governing_law = Colorado"),
        style(
            "court's quotation of an old note with interest twice a year",
            """
            "$1,200.00                                  Ottumwa, Iowa, July 1, 1912.
            "On July 1, 1917, for value received, I promise to pay to A. J. Merriwether, or order,
            twelve hundred dollars, at the Wapello County Bank, with interest at six per cent per
            annum, payable semiannually, and if not paid when due to bear eight per cent thereafter.
            "SILAS P. ODELL."
            """,
            "principal = 1200.00",
            "note_date = 1912-07-01",
            "maker = SILAS P. ODELL",
            "payee = A. J. Merriwether",
            "rate = 0.06",
            "payment_kind = interest_only",
            "payment_frequency = semiannual",
            "maturity_date = 1917-07-01",
            "default_rate = 0.08"),
        style(
            "Philippine note by the month",
            """
            PROMISSORY NOTE

            P250,000.00                                        Cebu City, March 15, 1996

            For value received, I, TERESITA V. ALMONTE, promise to pay to VISAYAN RURAL CREDIT
            COOPERATIVE, INC., or order, at its office in Mandaue City, the sum of TWO HUNDRED FIFTY
            THOUSAND PESOS (P250,000.00), Philippine Currency, with interest at the rate of two
            percent (2%) per month, in twelve (12) equal monthly installments of P23,640.00 starting
            April 15, 1996 and every 15th day of the month thereafter until fully paid.

            In case of default in the payment of two installments, the whole balance shall become
            immediately due and demandable, with a penalty of 3% per month on the amount due, plus
            attorney's fees of 10% of the amount due.

            (Sgd.) TERESITA V. ALMONTE
            """,
            "principal = 250000.00",
            "currency = PHP",
            "note_date = 1996-03-15",
            "maker = TERESITA V. ALMONTE",
            "payee = VISAYAN RURAL CREDIT COOPERATIVE, INC.",
            "rate = 0.24",
            "payment_kind = level_installments",
            "payment_frequency = monthly",
            "payment_amount = 23640.00",
            "payment_day = 15",
            "first_payment_date = 1996-04-15",
            "acceleration = automatic",
            "attorneys_fees = true"),
        style(
            "stockholder's loan at the applicable federal rate",
            """
            PROMISSORY NOTE

            $1,000,000                                                          May 20, 2011

            In consideration of the loan made this day, Fennimore Lode Partners, Inc., a Texas
            corporation (the "Maker"), promises to pay Augusta Bellweather (the "Holder"), or order,
            One Million Dollars ($1,000,000), with interest at the rate of 2.75% per annum. Principal
            shall be payable in ten (10) equal semi-annual installments of $100,000 each, on May 20
            and November 20 of each year, beginning on November 20, 2011, with accrued interest
            payable on the same dates.

            This Note is subordinated in right of payment to the Maker's bank debt. If the Maker
            becomes insolvent, this Note shall become due and payable immediately without notice.
            Any amount not paid when due bears interest at the highest rate permitted by law.
            """,
            "principal = 1000000.00",
            "note_date = 2011-05-20",
            "maker = Fennimore Lode Partners, Inc.",
            "payee = Augusta Bellweather",
            "rate = 0.0275",
            "payment_kind = fixed_principal",
            "payment_frequency = semiannual",
            "payment_amount = 100000.00",
            "payment_day = 05-20|11-20",
            "first_payment_date = 2011-11-20",
            "maturity_date = 2016-05-20",
            "default_rate = highest_lawful",
            "acceleration = automatic"));
  }
}
