/// The valid name that a misspelt one was probably meant to be; nil if none is near.
///
/// A name given without its first parts (`repeat_interval`) is taken for the only one that ends in
/// it. Otherwise at most one letter in three may be wrong (Damerau-Levenshtein: a letter dropped,
/// added, replaced, or swapped with its neighbour, counts as one); of equally near names the first
/// in the alphabet wins.
public func nearestName(to name: String, in names: some Sequence<String>) -> String? {
  let given = Array(name.lowercased().unicodeScalars)
  guard !given.isEmpty, given.count <= 100 else { return nil }
  let sorted = names.sorted()
  let endings = sorted.filter { $0.hasSuffix("." + name) }
  if endings.count == 1 { return endings[0] }
  let candidates = sorted.map { candidate in
    let letters = Array(candidate.lowercased().unicodeScalars)
    return (
      name: candidate, distance: editDistance(given, letters),
      allowed: max(1, max(given.count, letters.count) / 3)
    )
  }
  return candidates.filter { $0.distance <= $0.allowed && $0.distance < given.count }
    .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
}

/// Edits from `a` to `b`: the optimal string alignment form of the Damerau-Levenshtein distance.
func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
