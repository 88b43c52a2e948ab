import ArgumentParser
import Experiments
import Model
import Publishing
import Quantities
import Scenarios
import Studies
import Wording

/// What policies with the same people have in common.
enum EqualStaff: String, CaseIterable, ExpressibleByArgument {
  case hours
  case euros
}

/// `balans capacity`: hours, queues and the need for staff.
struct CapacityCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "capacity",
    abstract: "Hours by function and kind of work, queues, staff need and break-even month.",
    discussion: """
      The first scenario is the base. For every policy: which share of each function's hours is used, \
      on what work, what waits and for how long, and what lapses. Against the base: the hours that \
      each function needs to keep up as well as the base does now, whether that fits in the staff \
      there is, the hours and euros used since month 0, and the month in which they are earned back. \
      The need for staff is searched in the first replicates only: it takes further simulations.

      Examples:
        balans capacity almere-2019 handhaving-in-balans
        balans capacity almere-2019 preventie-voorop streng-sanctioneren --replicates 16
        balans capacity almere-2019 capaciteitsverlies-2020 --no-staff-need --format csv
        balans capacity almere-2019 almere-2019@staff.legal=80 --equal euros
      """)

  @Argument(help: ArgumentHelp("The scenarios, the base first.", valueName: "scenario"))
  var scenarios: [ScenarioReference]

  @OptionGroup var world: WorldOptions

  @Option(help: "How many replicates. (default: as the first scenario says)")
  var replicates: Int?

  @Option(help: "In how many replicates the need for staff is searched, at most.")
  var search = 8

  @Flag(help: "Skip the search for the staff that each policy needs.")
  var noStaffNeed = false

  @Option(
    help: """
      What is equal: hours as the scenarios have them, or euros, by scaling all hours of a policy so \
      that they cost as much as the base's.
      """)
  var equal = EqualStaff.hours

  @OptionGroup var running: RunningOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  private static let mostSearched = 64

  func validate() throws {
    try QuestionOptions.check(replicates: replicates, twoFor: "an interval")
    if !(1...Self.mostSearched).contains(search) {
      throw ValidationError("--search is \(search); expected 1 to \(Self.mostSearched)")
    }
  }

  func run() throws {
    let session = try Session(language: language)
    var notes: [String] = []
    let lineup = try lineup(in: session, &notes)
    session.warn(about: lineup)
    for note in notes { session.warn(note) }
    let question = try lineup.question(replicates: replicates, seed: world.seed)
    let desk = try AnswerDesk(session, running)
    let figures = try desk.watching {
      try session.laboratory.capacity(question, searching: noStaffNeed ? 0 : search, under: $0)
    }
    guard let figures else { throw CancellationError() }
    let page = CapacityPage(
      figures, scenario: lineup.base,
      warnings: lineup.scenarios.flatMap(\.warnings).map { "\($0)" } + notes)
    output.print(table: page.text(on: Console.screen, language), json: page.json, csv: page.csv)
    try desk.end(isComplete: figures.isComplete)
  }

  /// The scenarios, with as many euros of staff as the base where that was asked.
  private func lineup(in session: Session, _ notes: inout [String]) throws -> Lineup {
    let lineup = try world.lineup(scenarios, in: session.laboratory)
    guard equal == .euros else { return lineup }
    let capacity = try session.laboratory.municipality(of: lineup.base).parameters.capacity
    func cost(_ policy: Policy) -> Double {
      Role.allCases.reduce(0) {
        $0 + policy.staff.hours(of: $1) * capacity.costPerHour(of: $1)
      }
    }
    let base = cost(lineup.base.schedule.policy(at: Month(0)))
    var references = [scenarios[0]]
    for (reference, scenario) in zip(scenarios, lineup.scenarios).dropFirst() {
      let name = scenario.title[language]
      guard !scenario.staffDifference(from: lineup.base).isEmpty else {
        notes.append(CapacityPhrase.equalEurosSame.in(language, ["policy": name]))
        references.append(reference)
        continue
      }
      let policy = scenario.schedule.policy(at: Month(0))
      let varies = (lineup.base.schedule.steps + scenario.schedule.steps).contains { step in
        cost(step.policy) != base && cost(step.policy) != cost(policy)
      }
      guard !varies, cost(policy) > 0 else {
        throw BadInput(CapacityPhrase.equalEurosVaries.in(language, ["policy": name]))
      }
      let factor = base / cost(policy)
      notes.append(
        CapacityPhrase.equalEuros.in(
          language,
          ["policy": name, "factor": NumberFormat(language).number(factor, decimals: 3)]))
      var staff = policy.staff
      for role in Role.allCases { staff.multiply(factor, role) }
      references.append(reference.setting(staff.overrides))
    }
    return try world.lineup(references, in: session.laboratory)
  }
}
