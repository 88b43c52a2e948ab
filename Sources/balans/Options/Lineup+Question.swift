import Experiments

extension Lineup {
  /// The question of a page that makes its own figures of the counts: no indicators, no staff need.
  ///
  /// - Parameter replicates: nil for as many as the base says.
  func question(replicates: Int?, seed: UInt64) throws -> Question {
    try Question(
      self, indicators: [], seed: seed, extent: .replicates(replicates ?? base.replicates),
      asksStaffNeed: false)
  }
}
