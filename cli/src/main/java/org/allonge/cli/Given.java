package org.allonge.cli;

import java.io.File;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.allonge.note.law.LawTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * What was given on the command line, each value in its type.
 *
 * @param parsed the words, sorted
 * @param ambient where to read from and how to print
 */
record Given(ParseResult parsed, Ambient ambient) {
  private static final int ISO_DATE = 10;

  /** The name of the file asked about. */
  String file() {
    return parsed.matchedPositionalValue(0, new File("-")).getPath();
  }

  /** The name of a file at a place among the arguments. */
  String fileAt(int index) {
    return parsed.matchedPositionalValue(index, new File("-")).getPath();
  }

  /** An argument after the file. */
  Optional<String> argument(int index) {
    return Optional.ofNullable(parsed.<String>matchedPositionalValue(index, null));
  }

  /** The number of the note meant; 0 where none is given. */
  int nth() {
    return text(Options.NTH).map(Given::number).orElse(0);
  }

  private static int number(String text) {
    if (text.matches("[1-9][0-9]{0,3}")) {
      return Integer.parseInt(text);
    }
    throw Usage.badArgument(
        Options.NTH,
        "the number of a note of the file, from 1",
        text,
        "Write --nth 2 for the second note, for instance.");
  }

  /** The name of the facts file. */
  Optional<String> facts() {
    return Optional.<File>ofNullable(parsed.matchedOptionValue(Options.FACTS, null))
        .map(File::getPath);
  }

  /** The law tables, with the user's own rows in front. */
  LawTables law() {
    LawTables law = LawTables.bundled();
    for (File own : parsed.<List<File>>matchedOptionValue(Options.LAW, List.of())) {
      law = LawFile.with(law, own.getPath(), ambient);
    }
    return law;
  }

  /** The name of the file to be written. */
  Optional<String> output() {
    return Optional.<File>ofNullable(parsed.matchedOptionValue(Options.OUTPUT, null))
        .map(File::getPath);
  }

  /** Who says what is said: the name given, else that of the account on this machine. */
  String by() {
    return text(Options.BY)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> System.getProperty("user.name", "unknown"));
  }

  /** The form in which a note is to be written. */
  Optional<String> format() {
    return text(Options.FORMAT);
  }

  /** The value of an option in the type that the option has. */
  <T> Optional<T> value(String option) {
    return Optional.ofNullable(parsed.<T>matchedOptionValue(option, null));
  }

  boolean has(String flag) {
    return parsed.hasMatchedOption(flag);
  }

  boolean json() {
    return has(Options.JSON);
  }

  /** The day of {@code --on}, where picocli has seen to it that there is one. */
  LocalDate on() {
    return day(Options.ON).orElseThrow();
  }

  /** The day that an option names. */
  Optional<LocalDate> day(String option) {
    return text(option).map(text -> day(option, text));
  }

  /** The moment of knowledge, or null for every fact. */
  @Nullable Instant knownAt() {
    return text(Options.KNOWN_AT).map(Given::instant).orElse(null);
  }

  /** The readings chosen, the others at their defaults. */
  Readings readings() {
    Readings readings = Readings.DEFAULT;
    for (ReadingChoice choice : choices()) {
      readings = readings.with(choice.id(), choice.choice());
    }
    return readings;
  }

  /** The ids of the readings that were chosen, checked by {@link #readings()}. */
  List<String> chosenReadings() {
    return choices().stream().map(ReadingChoice::id).toList();
  }

  private record ReadingChoice(String id, String choice) {}

  private List<ReadingChoice> choices() {
    List<String> texts = parsed.matchedOptionValue(Options.READING, List.of());
    List<ReadingChoice> choices = texts.stream().map(Given::choice).toList();
    long different = choices.stream().map(ReadingChoice::id).distinct().count();
    if (different < choices.size()) {
      throw Usage.badArgument(
          Options.READING,
          "each reading once",
          String.join(", ", texts),
          "Leave out the choice that you do not mean.");
    }
    return choices;
  }

  private static ReadingChoice choice(String text) {
    int sign = text.indexOf('=');
    if (sign < 0) {
      ReadingId example = ReadingId.APPLICATION;
      throw Usage.badArgument(
          Options.READING,
          "a reading and its choice, ID=CHOICE",
          text,
          "Write --reading "
              + example.id()
              + "="
              + example.choices().getLast()
              + ", for instance.");
    }
    return new ReadingChoice(text.substring(0, sign), text.substring(sign + 1));
  }

  /** The text of an option. */
  Optional<String> text(String option) {
    return Optional.ofNullable(parsed.<String>matchedOptionValue(option, null));
  }

  private static LocalDate day(String option, String text) {
    try {
      if (text.length() == ISO_DATE) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException notADay) {
      throw badDay(option, text);
    }
    throw badDay(option, text);
  }

  private static RuntimeException badDay(String option, String text) {
    return Usage.badArgument(
        option, "a date that exists", text, "Write it like 2003-08-08: year, month, day.");
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException notAMoment) {
      throw Usage.badArgument(
          Options.KNOWN_AT,
          "a moment with its zone",
          text,
          "Write it like 2003-08-08T12:00:00Z, or with an offset such as -07:00 for the Z.");
    }
  }
}
