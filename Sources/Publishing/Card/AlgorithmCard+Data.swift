import Experiments
import Model
import Statistics
import Studies
import Wording

extension AlgorithmCard {
  /// The card for programs: fields in both languages, figures as numbers.
  public var json: JSONValue {
    .members([
      "schema": .string("balans-algorithm-card/1"),
      "scenario": .string(scenario.id),
      "fingerprint": .string(scenario.fingerprint),
      "replicates": .integer(Int64(study.replicates)),
      "months": .integer(Int64(scenario.months)),
      "households": .integer(Int64(scenario.households)),
      "complete": .string(study.isComplete ? "yes" : "no"),
      "of_persons": .string("no"),
      "statement": both { CardPhrase.notAPerson.in($0) },
      "fields": .array(
        zip(fields(.nl), fields(.en)).map { nl, en in
          .members([
            "field": .string(nl.name.rawValue),
            "label": .members([
              "nl": .string(nl.name.in(.nl)), "en": .string(nl.name.in(.en)),
            ]),
            "text": .members(["nl": .string(nl.text), "en": .string(en.text)]),
          ])
        }),
      "discrimination": .number(max(0.5, control.riskDiscrimination)),
      "separation": .number(cost.separation),
      "wrong_pick": .members([
        "minutes": .number(cost.minutes), "stress_sd": .number(cost.stress),
        "trust_share": .number(cost.trust),
      ]),
      "bias": .members([
        "capacity-1": .number(control.riskBias), "single-parent": .number(control.riskBiasParents),
        "feedback": .number(control.riskFeedback),
      ]),
      "performance": .array(
        study.arms.flatMap { arm in
          Group.allCases.map { group in performance(arm.way, group, arm[group]) }
        }),
      "found_more_per_100_hours": .array(study.foundMore.map(Self.gap)),
      "wrongly_picked_gap": .array(study.burdenGaps.map(Self.gap)),
      "recall_gap": .array(study.recallGaps.map(Self.gap)),
      "verdict": .members([
        "nl": .array(verdict(.nl).map(JSONValue.string)),
        "en": .array(verdict(.en).map(JSONValue.string)),
      ]),
      "feedback": both { CardPhrase.feedback.in($0) },
      "warnings": .array(warnings.map(JSONValue.string)),
    ])
  }

  private func both(_ text: (Language) -> String) -> JSONValue {
    .members(["nl": .string(text(.nl)), "en": .string(text(.en))])
  }

  private static func gap(
    _ item: (way: SelectionStudy.Way, gap: SelectionStudy.Gap?)
  ) -> JSONValue {
    .members([
      "way": .string(item.way.rawValue), "mean": JSONValue(item.gap?.mean),
      "ci95": item.gap.map { .array([.number($0.interval.low), .number($0.interval.high)]) }
        ?? .null,
    ])
  }

  private static func figures(
    _ figures: SelectionStudy.Figures
  ) -> [(name: String, summary: Summary)] {
    [
      ("picked_per_1000_years", figures.picked), ("precision", figures.precision),
      ("recall_per_year", figures.recall), ("wrongly_picked_per_1000_years", figures.wronglyPicked),
      ("found_per_100_hours", figures.found), ("hidden_share", figures.hidden),
    ]
  }

  private func performance(
    _ way: SelectionStudy.Way, _ group: Group, _ shown: SelectionStudy.Figures?
  ) -> JSONValue {
    func figure(_ summary: Summary?) -> JSONValue {
      guard let summary else { return .null }
      return .members([
        "mean": JSONValue(summary.mean),
        "ci95": summary.ci95.map { .array([.number($0.low), .number($0.high)]) } ?? .null,
      ])
    }
    return .members([
      "way": .string(way.rawValue), "group": .string(group.id),
      "picked_per_1000_years": figure(shown?.picked), "precision": figure(shown?.precision),
      "recall_per_year": figure(shown?.recall),
      "wrongly_picked_per_1000_years": figure(shown?.wronglyPicked),
      "found_per_100_hours": figure(shown?.found), "hidden_share": figure(shown?.hidden),
      "suppressed": shown == nil ? .string("small group") : .null,
    ])
  }

  /// A row for each way, group and figure.
  public var csv: String {
    var csv = CSV(header: ["way", "group", "figure", "mean", "low95", "high95", "suppressed"])
    for arm in study.arms {
      for group in Group.allCases {
        guard let shown = arm[group] else {
          csv.add([arm.way.rawValue, group.id, "", "", "", "", "small group"])
          continue
        }
        for (name, summary) in Self.figures(shown) {
          csv.add([
            arm.way.rawValue, group.id, name, CSV.number(summary.mean),
            CSV.number(summary.ci95?.low), CSV.number(summary.ci95?.high), "",
          ])
        }
      }
    }
    return csv.text
  }
}
