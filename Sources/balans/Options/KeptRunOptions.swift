import ArgumentParser
import Experiments
import Foundation
import Model
import Publishing
import Store

/// A run that was kept, and where.
struct KeptRunOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The id that run or compare printed, or its beginning.", valueName: "run"))
  var run: String

  @Option(
    help: """
      The file that keeps runs. (default: $BALANS_STORE, else balans/results.sqlite in \
      $XDG_DATA_HOME or ~/.local/share)
      """)
  var store: String?

  @Option(
    help: ArgumentHelp(
      "The municipality in the code of CBS. (default: that of the base, where it exists)",
      valueName: "GM0034"))
  var region: String?

  @Flag(help: "Only figures of the whole run and of everybody: no years, no groups.")
  var horizonOnly = false

  /// More rows than this are more than a reader wants, and than memory holds.
  private static let mostRows = 5_000_000

  func validate() throws {
    if let region, !RegionCodes.isRegion(region) {
      throw ValidationError("--region is not a code of CBS; expected GM and four digits: GM0034")
    }
  }

  /// The run as data.
  ///
  /// - Throws: `StoredRunError`, `StoreError`; `BadInput` when there is no store, or too much.
  func export(in session: Session) throws -> RunExport {
    let laboratory = session.laboratory
    let path = StoreOptions.path(store)
    guard FileManager.default.fileExists(atPath: path) else {
      throw BadInput(
        "there is no store at \(path); run or compare something first, or give --store PATH")
    }
    let archive = try ResultStore(path: path)
    let kept = try StoredRun(run, in: archive, resultsRevision: Laboratory.resultsRevision)
    let indicators = laboratory.indicators.indicators
    let years = horizonOnly ? 0 : kept.result.months / 12
    let groups = horizonOnly ? [] : Group.allCases
    let rows =
      indicators.count * (1 + years + groups.count) * kept.replicates
      * kept.result.scenarios.count
    guard rows <= Self.mostRows else {
      throw BadInput(
        "run \(kept.result.run) would give \(rows) rows; expected at most \(Self.mostRows)"
          + (horizonOnly ? "; export a run of fewer replicates" : "; try --horizon-only"))
    }
    let figures = try kept.figures(
      of: indicators, periods: (0..<years).map { .year($0 + 1) }, groups: groups, in: archive)
    let codes = RegionCodes(of: kept.result.scenarios.first, in: laboratory)
    return RunExport(
      kept, figures: figures, indicators: indicators,
      codes: RegionCodes(region: region ?? codes.region, start: codes.start),
      resultsRevision: Laboratory.resultsRevision)
  }
}
