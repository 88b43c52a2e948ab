import ArgumentParser
import Evidence
import Experiments
import Law

/// Under which law a legal question is asked.
struct LawChoice: ParsableArguments {
  @Option(help: "A regime of Parameters/law/regimes.yaml, for example fraudewet-2013.")
  var regime: String?

  @Option(help: "A scenario, by id or file, whose law is used.")
  var scenario: String?

  func validate() throws {
    if regime != nil && scenario != nil {
      throw ValidationError("--regime and --scenario exclude each other")
    }
  }

  /// The law chosen; the law as it is written down if none is.
  func law(of laboratory: Laboratory) throws(SourceErrors) -> LawTables {
    if let scenario { return try laboratory.tables(of: laboratory.scenarios.load(scenario)) }
    guard let regime else { return laboratory.law }
    let amendment = LawAmendment(regime: regime, regimePlace: SourcePlace(file: "--regime"))
    return try laboratory.lawBook.amended(by: amendment).tables()
  }
}

/// A legal question that can be asked under another law.
protocol ChoosingLaw: LegalQuestion {
  var choice: LawChoice { get }
}

extension ChoosingLaw {
  func law(of laboratory: Laboratory) throws -> LawTables { try choice.law(of: laboratory) }
}
