import ArgumentParser

/// `balans completions`: what a shell needs to complete the command line.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Prints a completion script for a shell.",
    discussion: """
      Examples:
        balans completions bash > ~/.local/share/bash-completion/completions/balans
        balans completions zsh > ~/.zsh/completions/_balans
        balans completions fish > ~/.config/fish/completions/balans.fish
      """)

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
  }

  @Argument(help: "The shell.")
  var shell: Shell

  func run() {
    let shell: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Console.print(Balans.completionScript(for: shell) + "\n")
  }
}
