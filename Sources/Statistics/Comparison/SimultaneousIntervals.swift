/// Intervals that hold for the whole family at once (Bonferroni).
///
/// Each is a t interval at level 1 - `alpha` / m, where m is the number of comparisons with an
/// interval; the probability that any of them misses is at most `alpha`. An undefined comparison
/// (nil) does not count towards the family, as in `holm`.
public func simultaneousIntervals(
  _ family: [PairedComparison], alpha: Double = 0.05
) -> [Interval?] {
  let m = family.count { $0.standardError != nil }
  return family.map { $0.interval(alpha: alpha / Double(max(1, m))) }
}
