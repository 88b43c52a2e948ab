import ArgumentParser
import Experiments
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

extension OutputOptions {
  /// Prints the form that was asked for.
  func print(
    table: @autoclosure () -> String, json: @autoclosure () -> JSONValue,
    csv: @autoclosure () -> String
  ) {
    switch format {
    case .table: Console.print(table())
    case .json: Console.print(json().text + "\n")
    case .csv: Console.print(csv())
    }
  }
}
