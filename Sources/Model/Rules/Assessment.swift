import Chance
import Law
import Quantities

/// How culpable the office takes a client to be.
///
/// Two things apart: accuracy, which grows with the hours spent, and leniency, which the policy adds.
/// Seen in full, a cause has its own spread over the classes of culpability; not seen at all, the
/// law's default rules. Accuracy mixes the two: a(h) = a0 + (a1 - a0)(1 - exp(-h / h0)). Leniency and
/// the caseworker shift the result on the logit scale; case meetings bring caseworkers together.
enum Assessment {
  /// Classes from none to intent, in order.
  private static let classes: [Culpability] = [.none, .reduced, .normal, .gross, .intent]

  /// The class assessed, by the case's own mark: a harsher reading never gives a milder class.
  static func culpability(
    _ w: World, _ c: Context, cause: Cause, mark: Mark, worker: Mark, hours: Double,
    of p: Parameters.Assessment
  ) -> Culpability {
    let accuracy =
      p.accuracyLow + (p.accuracyHigh - p.accuracyLow)
      * (1 - exponential(-hours / p.hoursScale))
    let full = p.seenInFull(cause)
    let number = Int(worker.uniform * p.caseworkers)
    let nature = c.source.marks(.office, .contacts, ordinal: UInt32(number), time: 0)
    let spread = p.caseworkerSpread * (1 - c.policy.sanction.caseMeetings * p.meetingsReduce)
    let shift =
      c.policy.sanction.leniency * p.leniencyLogit + spread * c.rates.standardNormal(nature.a)
    let factor = exponential(shift)
    var cumulative = 0.0
    for k in 0..<(classes.count - 1) {
      cumulative += accuracy * full[k] + (1 - accuracy) * p.unseen[k]
      let share = min(1 - 1e-9, max(1e-9, cumulative))
      if mark.happens(shifted(share, oddsTimes: factor)) { return classes[k] }
    }
    return .intent
  }
}
