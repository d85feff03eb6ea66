package org.allonge.cli;

import java.io.File;
import java.util.Iterator;
import java.util.List;
import org.allonge.note.ReadingId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What commands take; the same thing has the same name and words in each. */
final class Options {
  static final String ON = "--on";
  static final String THROUGH = "--through";
  static final String UNTIL = "--until";
  static final String FACTS = "--facts";
  static final String KNOWN_AT = "--known-at";
  static final String READING = "--reading";
  static final String NTH = "--nth";
  static final String STRICT = "--strict";
  static final String JSON = "--json";
  static final String FORMAT = "--format";
  static final String OUTPUT = "--output";
  static final String REVIEW = "--review";
  static final String BY = "--by";
  static final String LAW = "--law";

  private Options() {}

  /**
   * A command that answers about a note.
   *
   * @param usage what follows the name: its arguments, options that must be there, options
   * @param summary one line
   * @param description what it does
   */
  static CommandSpec command(String name, String usage, String summary, String description) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("FILE")
            .type(File.class)
            .required(true)
            .description(
                "The note (text, HTML, PDF, DOCX, RTF, e-mail, scan), or its agreed terms in JSON;"
                    + " - is standard input.")
            .build());
    spec.addOption(nth());
    describe(spec, usage, summary, description);
    return spec;
  }

  static OptionSpec nth() {
    return option(NTH, "N", "The note meant where the file holds several, counted from 1.").build();
  }

  /** Sets the frame of a command's help. */
  static void describe(CommandSpec spec, String usage, String summary, String... description) {
    spec.usageMessage()
        .header(summary)
        .synopsisHeading("%n")
        .customSynopsis("Usage: allonge " + spec.name() + " " + usage)
        .descriptionHeading("%n")
        .description(description)
        .parameterListHeading("%n")
        .sortOptions(false)
        .optionListHeading("");
  }

  /** Adds the options that put a question to an account: facts, moment, readings. */
  static void question(CommandSpec spec) {
    spec.addOption(facts());
    spec.addOption(knownAt());
    spec.addOption(reading());
    spec.addOption(law());
  }

  /** Adds {@code --json} and {@code --help}, which come last, and the examples. */
  static CommandSpec finish(CommandSpec spec, String... examples) {
    spec.addOption(flag(JSON, "Answer in JSON (docs/schema says in which form)."));
    spec.addOption(help());
    spec.addOption(debug());
    examples(spec, examples);
    return spec;
  }

  static void examples(CommandSpec spec, String... examples) {
    String[] footer = new String[examples.length + 2];
    footer[0] = "";
    footer[1] = "Examples:";
    System.arraycopy(examples, 0, footer, 2, examples.length);
    spec.usageMessage().footer(footer);
  }

  static OptionSpec on(boolean required, String description) {
    return option(ON, "DATE", description).required(required).build();
  }

  static OptionSpec through() {
    return option(THROUGH, "DATE", "Last day of the quote; 10 days after --on unless given.")
        .build();
  }

  static OptionSpec until() {
    return option(UNTIL, "DATE", "Last day shown; the maturity unless given.").build();
  }

  static OptionSpec facts() {
    return OptionSpec.builder(FACTS)
        .paramLabel("FACTS")
        .type(File.class)
        .description("What has happened to the note, in JSON.")
        .build();
  }

  /** A user's own rows of the law tables. */
  static OptionSpec law() {
    return OptionSpec.builder(LAW)
        .paramLabel("TABLE")
        .type(List.class)
        .auxiliaryTypes(File.class)
        .arity("1")
        .description("Own rows of a law table, which go before the program's; may be repeated.")
        .build();
  }

  /** Where an answer goes that is kept. */
  static OptionSpec output(String description) {
    return OptionSpec.builder("-o", OUTPUT)
        .paramLabel("PATH")
        .type(File.class)
        .description(description)
        .build();
  }

  /** Who says what is said. */
  static OptionSpec by() {
    return option(BY, "NAME", "Who reviews; the name of the account unless given.").build();
  }

  private static OptionSpec knownAt() {
    return option(KNOWN_AT, "INSTANT", "Leave out what was recorded after a moment.").build();
  }

  private static OptionSpec reading() {
    return OptionSpec.builder(READING)
        .paramLabel("ID=CHOICE")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .completionCandidates(Options::choices)
        .description("Choose a meaning that the note leaves open; may be repeated.")
        .build();
  }

  private static Iterator<String> choices() {
    return List.of(ReadingId.values()).stream()
        .flatMap(id -> id.choices().stream().map(choice -> id.id() + "=" + choice))
        .iterator();
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
  }

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .type(boolean.class)
        .arity("0")
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }

  static OptionSpec debug() {
    return OptionSpec.builder("--debug").type(boolean.class).arity("0").hidden(true).build();
  }

  static OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .type(boolean.class)
        .arity("0")
        .versionHelp(true)
        .description("Show the version.")
        .build();
  }

  private static OptionSpec.Builder option(String name, String label, String description) {
    return OptionSpec.builder(name).paramLabel(label).type(String.class).description(description);
  }
}
