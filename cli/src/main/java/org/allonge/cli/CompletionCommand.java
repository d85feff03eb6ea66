package org.allonge.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code allonge completion}: what a shell needs to complete this program's command lines. */
final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(name());
    Options.describe(spec, "SHELL", "A script that lets a shell complete commands and options.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("SHELL")
            .type(String.class)
            .required(true)
            .completionCandidates(SHELLS)
            .description("bash or zsh.")
            .build());
    spec.addOption(Options.help());
    Options.examples(
        spec,
        "  bash, for this shell:",
        "    source <(allonge completion bash)",
        "  zsh, for every shell:",
        "    echo 'source <(allonge completion zsh)' >> ~/.zshrc");
    return spec;
  }

  @Override
  public String answer(Given given) {
    String shell = given.argument(0).orElseThrow();
    if (!SHELLS.contains(shell)) {
      throw Usage.badArgument("SHELL", "one of bash, zsh", shell, "See allonge completion --help.");
    }
    // One script for both: it turns on zsh's support of bash completion where it runs in zsh.
    return AutoComplete.bash("allonge", Commands.root());
  }
}
