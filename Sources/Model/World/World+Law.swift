import Law
import Quantities

extension World {
  /// Lets another law hold from now on: norms, what may be collected, and changes that cost a norm.
  ///
  /// Under the same norms nothing changes. Decisions taken stand.
  public mutating func adopt(_ law: LawInForce) {
    let before = households.norm
    households.readNorms(law)
    guard households.norm != before else { return }
    // A change that takes away the whole benefit takes away the new one.
    func follow(_ cents: Int32, _ r: Int) -> Int32 {
      cents == before[r] ? households.norm[r] : min(cents, households.norm[r])
    }
    for i in circumstances.indices {
      let r = Int(circumstances[i].row)
      circumstances[i].effect = follow(circumstances[i].effect, r)
      circumstances[i].booked = follow(circumstances[i].booked, r)
    }
  }
}
