import Experiments
import Model
import Statistics
import Wording

/// What a comparison found, in sentences.
struct InWords {
  private let page: AnswerPage
  /// Findings named in a sentence; the rest stands in the table.
  private static let named = 4

  init(_ page: AnswerPage) {
    self.page = page
  }

  func add(to page: inout Page, _ screen: Screen) {
    page.add()
    page.add("  " + AnswerPhrase.inWords.in(self.page.language), .strong)
    for position in self.page.result.scenarios.indices.dropFirst() {
      page.add(paragraph: sentences(position), width: screen.measure, hanging: 2)
    }
  }

  /// What is said of one policy.
  func sentences(_ position: Int) -> String {
    let language = page.language
    let scenarios = page.result.scenarios
    let policy = scenarios[position].title[language]
    if page.context.withoutEffect.contains(scenarios[position].id) {
      let hasOtherLaw = page.context.otherLaws.contains { $0.scenario == scenarios[position].title }
      return (hasOtherLaw ? AnswerPhrase.wordsNoLawEffect : .wordsNoEffect).in(
        language, ["policy": policy, "base": scenarios[0].title[language]])
    }
    let findings = page.rows.filter { $0.indicator.headline && $0.isWholeRun }
      .compactMap { row in row.finding(position - 1) }
    func list(_ verdict: Verdict) -> String? {
      let found = findings.filter { $0.verdict == verdict }
        .sorted { $0.weight > $1.weight }.map { $0.text(language) }
      return found.isEmpty ? nil : found.prefix(Self.named).joined(separator: "; ")
    }
    var sentences: [String] = []
    if let better = list(.better) {
      sentences.append(AnswerPhrase.wordsBetter.in(language, ["policy": policy, "list": better]))
    }
    if let worse = list(.worse) {
      sentences.append(AnswerPhrase.wordsWorse.in(language, ["policy": policy, "list": worse]))
    }
    if sentences.isEmpty {
      sentences.append(AnswerPhrase.wordsNeither.in(language, ["policy": policy]))
    }
    if let higher = list(.higher) {
      sentences.append(AnswerPhrase.wordsHigher.in(language, ["list": higher]))
    }
    if let lower = list(.lower) {
      sentences.append(AnswerPhrase.wordsLower.in(language, ["list": lower]))
    }
    let same = findings.count { $0.verdict == .equivalent }
    let unsure = findings.count { $0.verdict == .undecided }
    sentences.append(
      AnswerPhrase.wordsRest.in(
        language, ["same": "\(same)", "total": "\(findings.count)", "unsure": "\(unsure)"]))
    return sentences.joined(separator: " ")
  }
}

/// One verdict, ready to be told.
private struct Finding {
  let verdict: Verdict
  let label: String
  let size: String
  let isMore: Bool
  /// The difference as a multiple of what would not matter.
  let weight: Double

  func text(_ language: Language) -> String {
    let phrase: AnswerPhrase = isMore ? .more : .less
    return "\(label.lowercasedFirst) (\(phrase.in(language, ["n": size])))"
  }
}

extension AnswerRow {
  fileprivate var isWholeRun: Bool { base.period == .horizon && base.group == .all }

  /// What was found for one of the other scenarios; nil where nothing could be.
  fileprivate func finding(_ position: Int) -> Finding? {
    guard position < others.count, let verdict = others[position].verdict,
      let difference = others[position].difference
    else { return nil }
    let margin = max(others[position].margin ?? 0, .leastNormalMagnitude)
    return Finding(
      verdict: verdict, label: label, size: format.size(difference), isMore: difference > 0,
      weight: difference.magnitude / margin)
  }
}

extension String {
  /// The text as it stands within a sentence; abbreviations keep their capitals.
  fileprivate var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
