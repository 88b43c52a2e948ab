import Chance

/// The score by which a model or a theme picks clients: the binormal model of signal detection.
///
/// Among clients with nothing hidden the score is standard normal; a hidden breach raises it by the
/// separation d', which makes the area under the ROC curve Φ(d' / √2) (Green & Swets 1966). What
/// raises the score of a group whatever it did is bias.
public enum RiskScore {
  /// The separation of a stated discrimination: √2 Φ⁻¹(AUC); nothing at or below a half.
  ///
  /// - Parameter normal: the quantiles of the standard normal distribution.
  public static func separation(discrimination: Double, _ normal: QuantileTable) -> Double {
    guard discrimination > 0.5 else { return 0 }
    return Double(2).squareRoot() * normal(Mark(nearest: discrimination))
  }

  /// What the model adds to the scores of a group, SD.
  static func bias(_ groups: Groups, _ control: Policy.Control, learnt: Double) -> Double {
    var bias = 0.0
    if groups.capacity == Group.capacity1.rawValue { bias += control.riskBias + learnt }
    if groups.type == Group.singleParent.rawValue { bias += control.riskBiasParents }
    return bias
  }
}

extension Mark {
  /// The mark closest to a probability.
  init(nearest probability: Double) {
    let words = Double(UInt32.max)
    self.init(UInt32(min(words, max(0, (probability * (words + 1)).rounded(.down)))))
  }
}
