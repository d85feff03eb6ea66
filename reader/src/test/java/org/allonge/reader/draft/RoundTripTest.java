package org.allonge.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.allonge.note.Terms;
import org.allonge.reader.Reading;
import org.junit.jupiter.api.Test;

/**
 * What is drafted reads back to the terms that it came from, whole: every field but the words on
 * which they rest. {@code -Dallonge.notes=20000} draws more of them, {@code -Dallonge.seed=...}
 * others.
 */
class RoundTripTest {
  private static final int NOTES = Integer.getInteger("allonge.notes", 600);
  private static final long SEED = Long.getLong("allonge.seed", 20_030_207);
  private static final int SHOWN = 5;

  @Test
  void randomTermsReadBack() {
    SplittableRandom seeds = new SplittableRandom(SEED);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < NOTES && wrong.size() < SHOWN; i++) {
      Terms terms = RandomNote.of(seeds.split());
      String text = NoteText.of(terms).text();
      Reading reading = SameTerms.read(text);
      List<String> amiss = new ArrayList<>(SameTerms.difference(terms, reading));
      amiss.addAll(SameTerms.contradictions(reading));
      if (!amiss.isEmpty()) {
        wrong.add("note " + i + ": " + amiss + "\n" + text);
      }
    }
    assertThat(wrong).as("replay with -Dallonge.seed=" + SEED).isEmpty();
  }
}
