/// The value below which a share `p` of a histogram lies, evenly spread within a bin.
///
/// - Parameters:
///   - p: the share, in 0...1; 0 and 1 give the outer edges of the bins that hold something.
///   - counts: how many lie in each bin.
///   - edges: the bins' edges, ascending, one more than there are bins.
/// - Returns: nil when the histogram is empty.
public func histogramQuantile(_ p: Double, counts: [Int64], edges: [Double]) -> Double? {
  precondition((0...1).contains(p), "a share lies between 0 and 1")
  precondition(edges.count == counts.count + 1, "bins need one edge more than there are bins")
  precondition(counts.allSatisfy { $0 >= 0 }, "a bin does not hold a negative count")
  precondition(zip(edges, edges.dropFirst()).allSatisfy(<), "edges ascend")
  let rank = p * Double(counts.reduce(0, +))
  var below: Int64 = 0
  for (bin, count) in counts.enumerated() where count > 0 {
    if rank <= Double(below + count) {
      let within = (rank - Double(below)) / Double(count)
      return edges[bin] + within * (edges[bin + 1] - edges[bin])
    }
    below += count
  }
  return nil
}
