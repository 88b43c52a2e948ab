import ArgumentParser
import Law
import Quantities

/// The norm that a question reckons with: of a household on the day, or given.
struct NormOptions: ParsableArguments {
  @OptionGroup var home: HouseholdOptions

  @Option(help: "The norm a month in euros, in place of the household's; the tables begin in 2019.")
  var norm: Euros?

  func validate() throws {
    if norm != nil && home.isGiven {
      throw ValidationError("--norm goes without --household and --sharers")
    }
  }

  /// The norm, with its steps and what they rest on.
  ///
  /// - Throws: `LawError.normNotGiven` when no norm is given and the tables hold none.
  func norm(
    in law: LawTables, on day: Day, trace: inout some LawTrace
  ) throws(LawError) -> Cents {
    if let norm {
      trace.step("Pw art. 19", .normGiven, .money(norm.cents))
      return norm.cents
    }
    do {
      return try home.norm(in: law, on: day, trace: &trace)
    } catch .noLaw(_, _, let earliest?, let latest) {
      throw .normNotGiven(on: day, earliest: earliest, latest: latest)
    }
  }
}
