import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

extension Scheme: ExpressibleByArgument {}

/// `balans law norm`.
struct LawNormCommand: ChoosingLaw {
  static let configuration = CommandConfiguration(
    commandName: "norm",
    abstract: "The norm of a household on a day.",
    discussion: """
      Give the kind of household and the number of cost-sharers, or the ages of all who live there: \
      who shares costs then follows from the law of the day.

      Examples:
        balans law norm --date 2019-07-01 --household single --sharers 1
        balans law norm --date 2023-01-01 --age 40 --partner-age 38 --co-resident 26 --co-resident 30
        balans law norm --date 2026-01-01 --scheme ioaw --household couple
      """)

  @Option(help: "The day, as 2019-07-01.")
  var date: Day

  @Option(help: "The law that the benefit is paid under.")
  var scheme = Scheme.pw

  @OptionGroup var home: HouseholdOptions

  @Option(help: "The claimant's age; then the household follows from the ages.")
  var age: Int?

  @Option(help: "The partner's age.")
  var partnerAge: Int?

  @Flag(help: "There is a child of their own below 18.")
  var children = false

  @Option(
    name: .customLong("co-resident"),
    help: "The age of another adult who could share the costs; may be given more than once.")
  var coResidents: [Int] = []

  @OptionGroup var choice: LawChoice
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if age == nil && (partnerAge != nil || children || !coResidents.isEmpty) {
      throw ValidationError("--partner-age, --children and --co-resident need --age")
    }
    if age != nil && home.isGiven {
      throw ValidationError(
        "--household and --sharers go without --age: with ages they follow from them")
    }
    if coResidents.count > 99 {
      throw ValidationError(
        "--co-resident is given \(coResidents.count) times; expected at most 99")
    }
  }

  func answer(under law: LawTables) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let norm: Cents
    if scheme != .pw {
      norm = try law.schemes.inForce(on: date).base(
        household(law), costSharers: sharers(law), trace: &why)
    } else if let members {
      norm = try law.norms.inForce(on: date).norm(of: members, trace: &why)
    } else {
      norm = try home.norm(in: law, on: date, trace: &why)
    }
    return LawAnswer(
      amount: norm, outcome: "norm", summary: scheme == .pw ? .norm : .schemeBase,
      steps: why.steps)
  }

  private var members: HouseholdMembers? {
    age.map {
      HouseholdMembers(
        age: $0, partnerAge: partnerAge, hasChildren: children, coResidentAges: coResidents)
    }
  }

  private func household(_ law: LawTables) throws(LawError) -> HouseholdType {
    guard let members else { return home.household }
    return try law.norms.inForce(on: date).type(of: members)
  }

  private func sharers(_ law: LawTables) throws(LawError) -> Int {
    guard let members else { return home.sharers }
    let norms = try law.norms.inForce(on: date)
    return members.coResidentAges.count { norms.countsAsCostSharer(age: $0) }
  }
}
