import Experiments
import Model
import Quantities
import Statistics

@testable import Publishing

/// Results made by hand, so that no page follows the model's figures.
enum Samples {
  static let indicators = [
    indicator("fines", "Boetes", "Fines", unit: "per 1000 household-years", .neutral),
    indicator(
      "unable", "Sancties bij niet weten", "Sanctions on those who did not know",
      unit: "per 1000 household-years", .lower),
    indicator("claims", "Terugvordering", "Amount to be repaid", unit: "EUR", .lower),
    indicator("share", "Opzet zonder gevolg", "Intent without consequence", unit: "share", .lower),
    indicator("staff", "Benodigde capaciteit", "Staff needed", unit: "ratio", .lower),
    indicator("quiet", "Niet op de voorgrond", "In the background", unit: "SD", .lower, false),
  ]

  static let comparison: String = """
    {"schema": "balans-result/1", "run": "7f3a00000000", "balans": "0.1.0", "seed": 1,
     "replicates": 64, "months": 60, "base": "nu",
     "scenarios": [
       {"id": "nu", "title": {"nl": "Praktijk", "en": "Practice"}, "fingerprint": "a"},
       {"id": "streng", "title": {"nl": "Streng sanctioneren", "en": "Strict sanctioning"},
        "fingerprint": "b"},
       {"id": "preventie", "title": {"nl": "Preventie voorop", "en": "Prevention first"},
        "fingerprint": "c"}],
     "indicators": [
       \(base("fines", 50.2, 2.5)),
       \(other("fines", "streng", 50.2, 21.3, 19.1, 23.4, 2.5, "higher")),
       \(other("fines", "preventie", 50.2, -12.25, -14, -10.5, 2.5, "lower")),
       \(base("unable", 31.4, 1.57)),
       \(other("unable", "streng", 31.4, 9.2, 7.9, 10.5, 1.57, "worse")),
       \(other("unable", "preventie", 31.4, -8.8, -10.1, -7.5, 1.57, "better")),
       \(base("claims", 2110, 105.5)),
       \(other("claims", "streng", 2110, 40, -12, 92, 105.5, "equivalent")),
       \(other("claims", "preventie", 2110, -35, -160, 90, 105.5, "undecided")),
       \(base("share", 0.382, 0.02)),
       \(other("share", "streng", 0.382, -0.061, -0.074, -0.048, 0.02, "better")),
       \(other("share", "preventie", 0.382, 0.004, -0.005, 0.013, 0.02, "equivalent")),
       \(base("staff", 1, 0.03)),
       \(other("staff", "streng", 1, 0.08, 0.05, 0.11, 0.03, "worse")),
       {"id": "staff", "unit": "x", "scenario": "preventie", "period": "horizon", "group": "all",
        "n": 0},
       \(base("quiet", 0.5, 0.02)),
       \(other("quiet", "streng", 0.5, 0, 0, 0, 0.02, "equivalent")),
       \(other("quiet", "preventie", 0.5, -0.4, -0.5, -0.3, 0.02, "better"))],
     "timing": {"wall_s": 1.94, "cpu_s": 3.5, "client_months": 1000, "threads": 2}}
    """

  static let context = AnswerContext(
    households: 6512, lawAsOf: Day(parsing: "2019-07-01") ?? Day(number: 0), staff: .equal,
    staffNeedReplicates: 8, grades: [.a: 5, .b: 20, .c: 75],
    further: ["balans compare … --all", "balans params --grade C"])

  private static func indicator(
    _ id: String, _ nl: String, _ en: String, unit: String, _ better: Indicator.Direction,
    _ headline: Bool = true
  ) -> Indicator {
    Indicator(
      id: id, unit: unit,
      formula: id == "staff" ? .staffNeed : .ratio(.fines, over: .clientMonths, factor: 1),
      window: .horizon, better: better, headline: headline, margin: .relative(0.05),
      label: Bilingual(nl: nl, en: en), numeratorText: "", denominatorText: "")
  }

  private static func base(_ id: String, _ mean: Double, _ margin: Double) -> String {
    """
    {"id": "\(id)", "unit": "x", "scenario": "nu", "period": "horizon", "group": "all", "n": 64,
     "mean": \(mean), "sd": 1, "ci95": [\(mean * 0.9), \(mean * 1.1)], "margin": \(margin)}
    """
  }

  private static func other(
    _ id: String, _ scenario: String, _ base: Double, _ difference: Double, _ low: Double,
    _ high: Double, _ margin: Double, _ verdict: String
  ) -> String {
    """
    {"id": "\(id)", "unit": "x", "scenario": "\(scenario)", "period": "horizon", "group": "all",
     "n": 64, "mean": \(base + difference), "sd": 1, "base_mean": \(base),
     "difference": \(difference), "ci95": [\(low), \(high)],
     "ci95_simultaneous": [\(low), \(high)], "p_adjusted": 0.01, "margin": \(margin),
     "variance_reduction": 3, "verdict": "\(verdict)"}
    """
  }
}
