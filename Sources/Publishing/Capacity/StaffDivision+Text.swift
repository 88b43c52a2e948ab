import Model
import Studies
import Wording

extension StaffDivision {
  /// What a policy's own division makes of its hours, a line for each thing to be said.
  ///
  /// - Parameter policy: its title.
  public func lines(policy: String, _ language: Language) -> [String] {
    let format = NumberFormat(language)
    let hours = Role.allCases.map { role in
      "\(role.name(language)) \(format.number(before.hours(of: role))) → "
        + format.number(after.hours(of: role))
    }
    var lines = [
      CapacityPhrase.ownDivision.in(
        language, ["policy": policy, "hours": hours.joined(separator: "; ")])
    ]
    if !beyond.isEmpty {
      let roles = beyond.map { $0.name(language) }.joined(separator: ", ")
      lines.append(
        CapacityPhrase.ownDivisionBeyond.in(language, ["policy": policy, "roles": roles]))
    }
    return lines
  }
}
