import ArgumentParser
import Wording

extension Language: ExpressibleByArgument {}

/// A command whose messages have a language.
protocol Speaking {
  var language: Language { get }
}

/// The forms in which results are given.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table
  case json
  case csv
}

/// How a result is told.
struct OutputOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: "The language of texts and numbers.")
  var language = Language.nl

  @Option(help: "The form of the result.")
  var format = OutputFormat.table
}
