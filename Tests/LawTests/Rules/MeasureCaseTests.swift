import Law
import Quantities
import Testing

@Suite("The worked cases of ordinances, language and turning around")
struct MeasureCaseTests {
  @Test("measures by ordinance", arguments: try LawCase.all(in: "measure-ordinance"))
  func ordinance(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames(
      "date", "ordinance", "norm", "breach", "earlier", "culpable", "waived_percent")
    let law = try Repository.tables.get().measures.inForce(
      on: given.day("date"), ordinance: given.choice("ordinance"))
    let facts = MeasureFacts(
      breach: try Self.breach(given.text("breach")),
      isCulpable: try given.flag("culpable", or: true),
      earlierBreaches: try given.count("earlier", or: 0), norm: try given.money("norm"),
      waivedForUrgentReasons: try given.share(percent: "waived_percent"),
      spreadMonths: law.ordinance.spreadMonths.value, warnsFirst: law.ordinance.warnsFirst.value)
    try facts.check()
    var why = Explanation()
    let decision = law.decide(facts, trace: &why)
    #expect(decision == law.decide(facts))
    #expect(decision.outcome == (try it.expected.choice("outcome")))
    #expect(decision.total == (try it.expected.money("amount")))
    let monthly = [decision.monthly.first, decision.monthly.second, decision.monthly.third]
    let expected = try it.expected.monies("monthly")
    #expect(Array(monthly.prefix(expected.count)) == expected)
    #expect(monthly.dropFirst(expected.count).allSatisfy { $0 == .zero })
  }

  @Test("language requirement", arguments: try LawCase.all(in: "measure-language"))
  func language(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames("since", "date", "norm", "meets_level", "learning")
    let day = try given.day("date")
    let law = try Repository.tables.get().measures.inForce(on: day)
    var why = Explanation()
    let breach = try law.languageBreach(
      meetsLevel: given.flag("meets_level", or: false),
      isLearning: given.flag("learning", or: false),
      since: given.day("since"), on: day, trace: &why)
    let total = try breach.map {
      law.decide(MeasureFacts(breach: $0, norm: try given.money("norm")), trace: &why).total
    }
    #expect((total ?? .zero) == (try it.expected.money("amount")))
    #expect(!why.steps.isEmpty)
  }

  @Test("turning around on a day", arguments: try LawCase.all(in: "measure-turn-around"))
  func turnAround(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames("date", "norm", "earlier", "spread_months", "start", "turned_around")
    let law = try Repository.tables.get().measures.inForce(on: given.day("date"))
    var why = Explanation()
    let decision = try law.decide(
      MeasureFacts(
        breach: .uniform, earlierBreaches: given.count("earlier", or: 0),
        norm: given.money("norm"), spreadMonths: given.count("spread_months", or: 1))
    ).withdrawn(
      on: given.day("turned_around"), startingOn: given.day("start"), trace: &why)
    #expect(decision.outcome == (try it.expected.choice("outcome")))
    #expect(decision.total == (try it.expected.money("amount")))
    #expect(why.steps.count == 1)
  }

  @Test("each month of a spread measure is told, with what the spreading rests on")
  func months() throws {
    let law = try Repository.law(on: "2019-07-15").measures
    let doubtful = LawBasis(.c, source: 0)
    var why = Explanation()
    _ = law.decide(
      MeasureFacts(
        breach: .uniform, norm: Cents(103_042), spreadMonths: 3, spreadBasis: doubtful),
      trace: &why)
    let told: [LawMessage] = [.measureFirstMonth, .measureSecondMonth, .measureThirdMonth]
    let months = why.steps.filter { told.contains($0.message) }
    #expect(months.map(\.value) == [34_348, 34_347, 34_347].map { .money(Cents($0)) })
    #expect(why.steps.first { $0.message == .measureSpread }?.basis == doubtful)
    #expect(why.steps.allSatisfy { $0.article == "Pw art. 18(5)" })
  }

  @Test("a warning first is no surer than the ordinance; other duties cite it")
  func ordinance() throws {
    let law = try Repository.law(on: "2019-07-15").measures
    let doubtful = LawBasis(.c, source: 0)
    var (warned, repeated) = (Explanation(), Explanation())
    _ = law.decide(
      MeasureFacts(
        breach: .other(.medium), norm: Cents(103_042), warnsFirst: true, warningBasis: doubtful),
      trace: &warned)
    #expect(warned.grade == .c)
    _ = law.decide(
      MeasureFacts(breach: .other(.medium), earlierBreaches: 1, norm: Cents(103_042)),
      trace: &repeated)
    #expect(repeated.steps.contains { $0.message == .measureRepeat })
    #expect(repeated.steps.allSatisfy { $0.article == "Pw art. 18(2), ordinance" })
  }

  @Test("repeats and the second look", arguments: try LawCase.all(in: "measure-repeat"))
  func repeats(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames("date", "imposed", "breach", "decided")
    let law = try Repository.tables.get().measures.inForce(on: given.day("date"))
    var why = Explanation()
    if given.has("decided") {
      #expect(
        law.reviewDay(decided: try given.day("decided"), trace: &why)
          == (try it.expected.day("review")))
    } else {
      let count = law.earlierBreaches(
        imposed: try given.days("imposed"), breach: try given.day("breach"), trace: &why)
      #expect(count == (try it.expected.count("earlier")))
    }
    #expect(why.steps.count == 1)
  }

  private static func breach(_ text: String) throws -> DutyBreach {
    switch text {
    case "uniform": .uniform
    case "misconduct": .misconduct
    case "no-responsibility": .noResponsibility
    case "work-in-return": .workInReturn
    default: .other(try DutyBreach.Gravity(rawValue: text).orThrow("no breach: \(text)"))
    }
  }
}
