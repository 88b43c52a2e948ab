import Experiments
import Regression

extension CheckPage {
  /// The whole report (`docs/check.md` says what its members are).
  public var json: JSONValue {
    .members([
      "schema": .string("balans-check/1"),
      "outcome": .string(report.outcome.rawValue),
      "family_error": .number(report.familyError),
      "missing": .array(report.missing.map(JSONValue.string)),
      "unused_tolerances": .array(report.unusedTolerances.map(JSONValue.string)),
      "scenarios": .array(report.checks.map(\.json)),
    ])
  }
}

extension ScenarioCheck {
  fileprivate var json: JSONValue {
    .members([
      "id": .string(id),
      "moved": .string(hasMoved ? "yes" : "no"),
      "exact": .string(exact.name),
      "invariants": .array(
        invariants.map {
          .members([
            "id": .string($0.invariant.rawValue),
            "fault": $0.fault.map(JSONValue.string) ?? .null,
          ])
        }),
      "same_lives": .array(sameLives.map(\.json)),
      "fresh_lives": .array(freshLives.map(\.json)),
      "fresh_replicates": .integer(Int64(freshReplicates)),
      "suspicion": suspicion?.json ?? .null,
      "first_parting": parting?.json ?? .null,
      "silent_changes": .array(silentChanges.map(\.json)),
    ])
  }
}

extension ScenarioCheck.Exact {
  fileprivate var name: String {
    switch self {
    case .same: "same"
    case .notComparable: "not-comparable"
    case .moved(_, _, isTolerated: true): "tolerated"
    case .moved: "moved"
    case .notAsked: "not-asked"
    }
  }
}

extension IndicatorCase {
  fileprivate var json: JSONValue {
    .members([
      "id": .string(indicator), "before": JSONValue(before), "after": JSONValue(after),
      "difference": JSONValue(difference), "relative": JSONValue(relative),
      "sigma": JSONValue(sigma), "allowance": JSONValue(allowance), "p": JSONValue(p),
      "verdict": .string(verdict.rawValue),
      "groups": .array(
        groups.map {
          .members(["group": .string($0.group), "difference": .number($0.difference)])
        }),
    ])
  }
}

extension Suspicion {
  fileprivate var json: JSONValue {
    .members([
      "causes": .array(causes.map { .string($0.rawValue) }),
      "proved": .string(isProved ? "yes" : "no"),
      "changes": .array(changes.map(\.json)),
    ])
  }
}

extension InputChange {
  fileprivate var json: JSONValue {
    .members([
      "section": .string(section.rawValue), "name": .string(name),
      "before": before.map(JSONValue.string) ?? .null,
      "after": after.map(JSONValue.string) ?? .null,
    ])
  }
}

extension FirstParting {
  fileprivate var json: JSONValue {
    .members([
      "household": .integer(Int64(household)), "month": .integer(Int64(month)),
      "process": .string(process), "before": before.map(JSONValue.string) ?? .null,
      "after": after.map(JSONValue.string) ?? .null,
    ])
  }
}
