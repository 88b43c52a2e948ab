import Law
import Wording

/// What must be said of values that are not read in the law or an official table.
struct LawDoubt {
  let sources: [LawSource]

  /// The grade of a value and where it comes from; nil for what was read in the law.
  func sentence(about basis: LawBasis, _ language: Language) -> String? {
    if basis.grade == .a { return nil }
    let grade = basis.grade.rawValue
    guard let note = source(of: basis)?.note else {
      return LawPhrase.gradeUnread.in(language, ["grade": grade])
    }
    return LawPhrase.grade.in(language, ["grade": grade, "note": note])
  }

  func source(of basis: LawBasis) -> LawSource? {
    basis.source.flatMap { sources.indices.contains($0) ? sources[$0] : nil }
  }
}

extension LawAnswer {
  /// How sure the answer is: no surer than its least sure step.
  var grade: SourceGrade { steps.map(\.basis.grade).max() ?? .a }
}

extension SourceGrade {
  /// What is said of an answer that rests on less than law or official tables.
  var caution: LawPhrase? {
    switch self {
    case .a: nil
    case .b: .restsOnCopy
    case .c: .restsOnEstimate
    }
  }
}
