/// Whether every interval is narrow enough to stop: its half-width at most `share` of its margin.
///
/// An undefined interval (nil) is not narrow enough; a margin of 0 asks for no width at all.
///
/// - Precondition: there is a margin for every half-width; margins and `share` are not negative.
public func precisionReached(
  halfWidths: [Double?], margins: [Double], share: Double
) -> Bool {
  precondition(halfWidths.count == margins.count, "every interval needs a margin")
  precondition(share >= 0 && margins.allSatisfy { $0 >= 0 }, "a margin is not negative")
  return zip(halfWidths, margins).allSatisfy { halfWidth, margin in
    halfWidth.map { $0 <= share * margin } ?? false
  }
}
