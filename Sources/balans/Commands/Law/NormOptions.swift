import ArgumentParser
import Law
import Quantities

/// The norm that a question reckons with: of a household on the day, or given.
struct NormOptions: ParsableArguments {
  @OptionGroup var home: HouseholdOptions

  @Option(help: "The norm a month in euros, in place of the household's; the tables begin in 2019.")
  var norm: Euros?

  /// - Throws: `LawError.normNotGiven` when no norm is given and the tables hold none.
  func norm(in law: LawTables, on day: Day) throws(LawError) -> Cents {
    if let norm { return norm.cents }
    do {
      return try home.norm(in: law, on: day)
    } catch .noLaw(_, _, let earliest?, let latest) {
      throw .normNotGiven(on: day, earliest: earliest, latest: latest)
    }
  }
}
