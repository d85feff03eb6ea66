package org.allonge.engine;

import org.allonge.note.Rate;
import org.allonge.note.RateFixing;

/** How a contract rate was set anew by the note's own words. */
sealed interface RateWhy {
  /** The rate from then on. */
  Rate rate();

  /** The note states it. */
  record Stated(Rate rate) implements RateWhy {}

  /**
   * It follows an index.
   *
   * @param fixing the value of the index, or of what took its place
   * @param adjustment what is added to that value before multiplying
   * @param multiplier usually one
   * @param spread added after multiplying
   * @param before the rate until then
   */
  record Floated(
      RateFixing fixing, Rate adjustment, Rate multiplier, Rate spread, Rate before, Rate rate)
      implements RateWhy {}
}
