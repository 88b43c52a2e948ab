/// P values adjusted for their number by Holm's step-down method.
///
/// Holm 1979, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of
/// Statistics 6. Rejecting where the result is at most 0.05 keeps the probability of any false
/// rejection in the family at most 0.05, whatever the dependence. An undefined test (nil) stays nil
/// and does not count towards the family.
///
/// - Precondition: every p value lies in 0...1.
public func holm(_ p: [Double?]) -> [Double?] {
  let family = p.indices.compactMap { index in p[index].map { (index: index, p: $0) } }
  precondition(family.allSatisfy { (0...1).contains($0.p) }, "a p value lies between 0 and 1")
  var adjusted = [Double?](repeating: nil, count: p.count)
  var largest = 0.0
  for (rank, test) in family.sorted(by: { ($0.p, $0.index) < ($1.p, $1.index) }).enumerated() {
    largest = max(largest, min(1, Double(family.count - rank) * test.p))
    adjusted[test.index] = largest
  }
  return adjusted
}
