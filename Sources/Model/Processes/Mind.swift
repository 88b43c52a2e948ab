import Quantities

/// 13. Stress, trust, perceived detection and knowledge: one pass over everybody.
///
/// Stress returns to its set point with a half-life and takes the month's blows and noise (equation
/// 2); trust and perceived detection drift back to where they were; perceptions move towards the
/// mean of the clients in the neighbourhood, as a stand-in for the network of contacts (equation 7);
/// knowledge decays (equation 3). The dip after a clean check, where it is switched on, fades.
///
/// Left out: a network of ties, and norms that spread; in a neighbourhood everybody hears a little of
/// everybody.
enum Mind {
  static func play(_ w: inout World, _ c: Context) {
    let p = c.parameters.mind
    let rho = Float(p.stressPersistence)
    let knowledgeKept = Float(c.parameters.knowledge.persistence)
    let trustReturn = Float(p.trustReturn)
    let perceivedReturn = Float(p.perceivedReturn)
    let peers = Float(p.peerWeight)
    let around = w.climate.aroundOne(neighbourhoods: c.parameters.population.neighbourhoodCount)
    let announced = Float(p.announcementPerMonth * w.publicity(c))
    let support = Float(p.supportPerMonth)
    let served = Float(
      c.policy.service.stressSensitive * c.parameters.service.reach * w.delivered.stressSensitive)
    let first = c.window.noiseOffset(w.month)
    let rows = w.households.count
    unwind(
      &w.households.strain, keeping: rho, served: served, support: support,
      noise: c.window.noise[first..<(first + rows)], phase: w.households.phase,
      reach: w.households.reach)
    drift(&w.households.trust, towards: w.households.trustSetPoint, trustReturn)
    w.households.perceived.withUnsafeMutableBufferPointer { perceived in
      w.households.perceivedBase.withUnsafeBufferPointer { base in
        w.households.neighbourhood.withUnsafeBufferPointer { neighbourhood in
          for r in 0..<rows {
            var x = perceived[r]
            x += (base[r] - x) * perceivedReturn
            x += (around[Int(neighbourhood[r])] - x) * peers
            perceived[r] = x + announced * (1 - x)
          }
        }
      }
    }
    if p.bombCrater > 0 { fade(&w.households.crater, Float(p.craterPersistence)) }
    fade(&w.households.knowledgeKept, knowledgeKept)
    fade(&w.households.knowledgeGained, knowledgeKept)
    applyImpulses(&w)
  }

  /// Stress falls back and takes its noise; those served are lifted. The columns are equally long.
  private static func unwind(
    _ strain: inout [Float], keeping rho: Float, served: Float, support: Float,
    noise: ArraySlice<Int16>, phase: [Phase], reach: [Float]
  ) {
    let unit = LifeCourseWindow.noiseUnit
    let noise = noise.span
    let phase = phase.span
    let reach = reach.span
    var strain = strain.mutableSpan
    for r in noise.indices {
      // Both questions as numbers and the lift masked: a branch would stop four at a time.
      let isServed: UInt32 = reach[unchecked: r] < served ? 1 : 0
      let isClient: UInt32 = phase[unchecked: r] == .onBenefit ? 1 : 0
      let lift = Float(bitPattern: support.bitPattern & (0 &- (isServed & isClient)))
      strain[unchecked: r] =
        strain[unchecked: r] * rho + Float(noise[unchecked: r]) * unit + lift
    }
  }

  private static func drift(_ column: inout [Float], towards target: [Float], _ weight: Float) {
    column.withUnsafeMutableBufferPointer { column in
      target.withUnsafeBufferPointer { target in
        for r in column.indices { column[r] += (target[r] - column[r]) * weight }
      }
    }
  }

  private static func fade(_ column: inout [Float], _ factor: Float) {
    column.withUnsafeMutableBufferPointer { column in
      for r in column.indices { column[r] *= factor }
    }
  }

  /// The month's blows, in the order they fell.
  private static func applyImpulses(_ w: inout World) {
    for impulse in w.impulses {
      let r = Int(impulse.row)
      switch impulse.kind {
      case .stress: w.households.strain[r] += impulse.size
      case .trustLoss: w.households.trust[r] *= 1 - impulse.size
      case .trustGain: w.households.trust[r] += impulse.size * (1 - w.households.trust[r])
      case .perceived: w.households.perceived[r] += impulse.size * (1 - w.households.perceived[r])
      case .crater: w.households.crater[r] += impulse.size * (1 - w.households.crater[r])
      }
    }
    w.impulses.removeAll(keepingCapacity: true)
  }
}
