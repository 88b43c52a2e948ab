import Experiments
import Model
import Statistics
import Wording

/// What must not get worse, and whether it does.
public struct FloorSection: Sendable {
  public struct Row: Sendable {
    public let label: String
    public let now: String
    public let policies: [Judgement]
  }

  public struct Judgement: Sendable {
    public let policy: String
    public let sign: String
    public let word: String
    public let tone: String
  }

  public let title: String
  public let lead: String
  public let rows: [Row]

  /// Entitled people who lose benefit, and households below the income that the law protects.
  private static let floors = ["benefits.lost_entitled", "debt.below_protected"]

  /// Nil where nothing is compared.
  init?(_ source: BriefSource) {
    guard source.isComparison else { return nil }
    title = source.say(.floors)
    lead = source.say(.floorsLead)
    rows = AnswerRow.all(of: source.result, indicators: source.indicators, source.language)
      .filter {
        Self.floors.contains($0.indicator.id) && $0.base.period == .horizon && $0.base.group == .all
      }
      .map { row in
        Row(
          label: row.label, now: source.say(.floorNow, ["value": row.baseValue]),
          policies: zip(source.titles.dropFirst(), row.others).map { title, estimate in
            let (phrase, sign, tone): (BriefPhrase, String, String) =
              switch estimate.verdict {
              case .worse: (.floorBroken, "✗", "bad")
              case .better, .equivalent: (.floorKept, "✓", "good")
              default: (.floorUnsure, "?", "plain")
              }
            return Judgement(policy: title, sign: sign, word: source.say(phrase), tone: tone)
          })
      }
    if rows.isEmpty { return nil }
  }
}
