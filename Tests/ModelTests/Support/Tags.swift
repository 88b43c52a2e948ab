import Testing

extension Tag {
  /// A fixed seed and an error rate stated in the test.
  @Tag static var statistical: Self
  /// Part of the model switched down to a case with a known answer.
  @Tag static var closedForm: Self
  /// How the answer must change, or must not, when the question is changed.
  @Tag static var metamorphic: Self
}

/// How far from the middle of a normal distribution a draw may lie with probability 1e-6, two-sided.
let oneInAMillion = 4.8916
