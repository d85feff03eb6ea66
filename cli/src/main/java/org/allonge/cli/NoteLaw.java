package org.allonge.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allonge.note.Choice;
import org.allonge.note.Purpose;
import org.allonge.note.Terms;
import org.allonge.note.law.LawFact;
import org.allonge.note.law.LawFacts;
import org.allonge.note.law.LawQuestion;
import org.allonge.note.law.LawTables;
import org.allonge.note.law.UsState;
import org.allonge.reader.Reading;

/**
 * What a note says of the facts on which the law turns.
 *
 * @param state two letters
 * @param date the day of the contract
 * @param purpose what the money was for, where the note says so
 * @param facts principal and maker, as far as the note tells
 */
record NoteLaw(
    Optional<String> state, Optional<LocalDate> date, Optional<Purpose> purpose, LawFacts facts) {
  static final NoteLaw NONE =
      new NoteLaw(Optional.empty(), Optional.empty(), Optional.empty(), LawFacts.NONE);

  private static final String COUNTRY = "US-";
  private static final String DOLLARS = "USD";
  private static final String INDIVIDUAL = "individual";

  static NoteLaw of(Given given, String file, LawTables law) {
    return FileRefused.in(
        file,
        () ->
            switch (NoteFile.read(given, file)) {
              case NoteFile.Paper paper -> of(paper.reading(), law);
              case NoteFile.Agreed agreed -> of(agreed.terms());
            });
  }

  static NoteLaw of(Reading reading, LawTables law) {
    Optional<String> name = reading.value("governing_law");
    return new NoteLaw(
        law.states().stream()
            .filter(s -> name.filter(s.name()::equals).isPresent())
            .map(UsState::code)
            .findFirst(),
        reading.value("note_date").map(LocalDate::parse),
        reading.value("purpose").flatMap(p -> Choice.find(Purpose.class, p)),
        facts(reading));
  }

  private static LawFacts facts(Reading reading) {
    LawFacts facts = LawFacts.NONE;
    boolean dollars = reading.value("currency").orElse(DOLLARS).equals(DOLLARS);
    Optional<String> principal = reading.value("principal").filter(LawFact.AMOUNT::takes);
    if (dollars && principal.isPresent()) {
      facts = facts.with(LawFact.AMOUNT, principal.get());
    }
    Optional<String> maker = reading.value("maker_entity").flatMap(NoteLaw::maker);
    return maker.isEmpty() ? facts : facts.with(LawFact.MAKER, maker.get());
  }

  /** Who the makers are; nothing where a person and an entity sign together. */
  private static Optional<String> maker(String entities) {
    List<String> kinds = List.of(entities.split("; "));
    if (kinds.stream().allMatch(INDIVIDUAL::equals)) {
      return Optional.of("person");
    }
    return kinds.contains(INDIVIDUAL) ? Optional.empty() : Optional.of("entity");
  }

  private static NoteLaw of(Terms terms) {
    String jurisdiction = terms.law().jurisdiction();
    boolean state = jurisdiction != null && jurisdiction.startsWith(COUNTRY);
    LawFacts facts = LawFacts.NONE;
    String principal = terms.principal().major().toPlainString();
    if (terms.currency().code().equals(DOLLARS) && LawFact.AMOUNT.takes(principal)) {
      facts = facts.with(LawFact.AMOUNT, principal);
    }
    return new NoteLaw(
        state && jurisdiction != null
            ? Optional.of(jurisdiction.substring(COUNTRY.length()))
            : Optional.empty(),
        Optional.of(terms.date()),
        Optional.of(terms.law().purpose()),
        facts);
  }

  /** The question that the note itself puts; nothing where it names no state or no day. */
  Optional<LawQuestion> question() {
    return state.flatMap(
        s -> date.map(d -> new LawQuestion(s, d, d, purpose.orElse(Purpose.BUSINESS), facts)));
  }
}
