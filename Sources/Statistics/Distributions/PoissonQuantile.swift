/// The largest mean `poissonQuantile` accepts.
public let poissonLargestMean = 1e9

/// The smallest count with a Poisson probability of at least `uniform` at or below it.
///
/// GSL has no inverse of a discrete distribution, and its samplers use an unknown number of
/// uniforms; inversion uses one, and a higher mean never gives a lower count (monotone coupling).
/// The weights λᵏ/k! are built by ratios outward from the most likely count, so there is neither an
/// exponential that underflows nor a library function: the result is the same on any machine.
/// Weights below 1e-20 of the largest are left out.
///
/// - Precondition: `mean` lies in 0...`poissonLargestMean`, `uniform` strictly between 0 and 1.
public func poissonQuantile(mean: Double, uniform: Double) -> Int {
  precondition((0...poissonLargestMean).contains(mean), "no Poisson distribution of mean \(mean)")
  precondition(0 < uniform && uniform < 1, "a uniform lies between 0 and 1, not \(uniform)")
  let negligible = 1e-20
  let mode = Int(mean)

  var descending: [Double] = []
  var weight = 1.0
  var count = mode
  while count > 0, weight > negligible {
    weight *= Double(count) / mean
    count -= 1
    descending.append(weight)
  }
  let smallest = count

  var weights = Array(descending.reversed()) + [1]
  weight = 1
  count = mode
  while weight > negligible {
    count += 1
    weight *= mean / Double(count)
    weights.append(weight)
  }

  let target = uniform * weights.reduce(0, +)
  var cumulative = 0.0
  for (offset, weight) in weights.enumerated() {
    cumulative += weight
    if cumulative >= target { return smallest + offset }
  }
  return count
}
