import Testing

extension Tag {
  /// A fixed seed and an error rate stated in the test.
  @Tag static var statistical: Self
}

/// How far from the middle of a normal distribution a draw may lie with probability 1e-6, two-sided.
let oneInAMillion = 4.8916
