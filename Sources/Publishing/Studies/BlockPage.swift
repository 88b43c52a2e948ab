import Experiments
import Model
import Scenarios
import Studies
import Wording

/// Which of a policy's four blocks does what.
public struct BlockPage: Sendable {
  private let study: BlockStudy
  private let outcome: BlockOutcome
  private let effects: [BlockEffect]

  /// - Parameter showsAll: every indicator; otherwise only those that answer for a policy.
  public init(_ study: BlockStudy, _ outcome: BlockOutcome, showsAll: Bool) {
    self.study = study
    self.outcome = outcome
    effects = outcome.effects.filter { showsAll || $0.indicator.headline }
  }

  private static let names: [StudyPhrase] = [
    .blockInformation, .blockService, .blockControl, .blockSanction,
  ]

  public func text(on screen: Screen, _ language: Language) -> String {
    var page = Page()
    let names = [
      "policy": study.policy.title[language], "base": study.base.title[language],
    ]
    page.add(
      paragraph: StudyPhrase.blocksHeadline.in(language, filling: names), width: screen.measure,
      indent: 0,
      .strong)
    addCost(to: &page, outcome.replicates, isComplete: outcome.isComplete, language)
    page.add()
    guard study.hasBlocks else {
      page.add(
        paragraph: StudyPhrase.blocksNothing.in(language, filling: names), width: screen.measure)
      return page.text(on: screen)
    }
    if screen.isNarrow {
      addList(to: &page, screen, language)
    } else {
      addGrid(to: &page, language)
    }
    page.add()
    let legend = StudyPhrase.blocksLegend.in(language, ["runs": "\(study.places.count)"])
    page.add(paragraph: legend, width: screen.measure, .faint)
    let outside = study.outside.map(\.path) + (study.hasOtherLaw ? ["law"] : [])
    if !outside.isEmpty {
      let list = outside.joined(separator: ", ")
      page.add(
        paragraph: StudyPhrase.blocksOutside.in(language, ["list": list]), width: screen.measure)
    }
    return page.text(on: screen)
  }

  private func cells(
    _ effect: BlockEffect, _ format: FigureFormat
  ) -> [(value: String, interval: String)] {
    (effect.shares + [effect.together]).map {
      (format.difference($0.mean), format.interval($0.ci95, signed: false))
    }
  }

  private func addGrid(to page: inout Page, _ language: Language) {
    var grid = Grid(
      [
        Grid.Column(StudyPhrase.figure.in(language), widest: 34),
        Grid.Column(AnswerPhrase.now.in(language), .right),
      ] + (Self.names + [.together]).map { Grid.Column($0.in(language), .right) })
    for effect in effects {
      let format = FigureFormat(effect, language)
      let cells = cells(effect, format)
      grid.add(
        [effect.indicator.label[language], format.value(effect.base)] + cells.map(\.value))
      grid.add(
        [("  " + UnitPhrase.name(of: effect.indicator.unit, language), .faint), ("", .faint)]
          + cells.map { ($0.interval, Tone.faint) })
    }
    grid.add(to: &page)
  }

  private func addList(to page: inout Page, _ screen: Screen, _ language: Language) {
    for effect in effects {
      let format = FigureFormat(effect, language)
      page.add(
        paragraph: effect.indicator.label[language], width: screen.measure, .strong)
      for (name, cell) in zip(Self.names + [.together], cells(effect, format)) {
        page.add(
          "    \(name.in(language)): \(cell.value)"
            + (cell.interval.isEmpty ? "" : " (\(cell.interval))"))
      }
    }
  }

  public var csv: String {
    let blocks = BlockStudy.blocks.map(\.rawValue)
    var csv = CSV(
      header: ["base", "policy", "id", "unit", "part", "n", "mean", "ci95_low", "ci95_high"])
    for effect in effects {
      for (part, value) in zip(blocks + ["together"], effect.shares + [effect.together]) {
        csv.add(
          [
            study.base.id, study.policy.id, effect.indicator.id, effect.indicator.unit, part,
            "\(effect.n)",
          ] + [value.mean, value.ci95?.low, value.ci95?.high].map(CSV.number))
      }
    }
    return csv.text
  }

  public var json: JSONValue {
    .members([
      "schema": .string("balans-blocks/1"),
      "base": .string(study.base.id),
      "policy": .string(study.policy.id),
      "replicates": .integer(Int64(outcome.replicates)),
      "complete": .string(outcome.isComplete ? "yes" : "no"),
      "combinations": .array(
        study.places.enumerated().map { set, place in
          .members([
            "blocks": .string(
              BlockStudy.blocks.indices.filter { set & 1 << $0 != 0 }
                .map { BlockStudy.blocks[$0].rawValue }.joined()),
            "fingerprint": .string(study.lineup.arms[place].fingerprint),
          ])
        }),
      "outside": .array(study.outside.map { .string($0.path) }),
      "indicators": .array(
        effects.map { effect in
          .members([
            "id": .string(effect.indicator.id), "unit": .string(effect.indicator.unit),
            "n": .integer(Int64(effect.n)), "base_mean": JSONValue(effect.base),
            "shares": .array(
              zip(BlockStudy.blocks, effect.shares).map { block, share in
                .members([
                  "block": .string(block.rawValue), "mean": JSONValue(share.mean),
                  "ci95": JSONValue(share.ci95),
                ])
              }),
            "together": .members([
              "mean": JSONValue(effect.together.mean), "ci95": JSONValue(effect.together.ci95),
            ]),
            "means": .array(effect.means.map { JSONValue($0) }),
          ])
        }),
    ])
  }
}

extension FigureFormat {
  fileprivate init(_ effect: BlockEffect, _ language: Language) {
    let margin: Double? =
      switch effect.indicator.margin {
      case .absolute(let margin): margin
      case .relative(let share): effect.base.map { share * $0.magnitude }
      }
    self.init(
      unit: effect.indicator.unit, size: effect.base ?? 0, margin: margin, language)
  }
}
