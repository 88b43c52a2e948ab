import Evidence
import Law
import Quantities
import Testing

@Suite("The law at the largest values a scenario may give")
struct ExtremeLawTests {
  /// The shipped law with the largest value of its unit at every id but the age of majority, which
  /// would leave nobody with a right.
  private func largest() throws -> LawTables {
    let documents = try Repository.names(in: "Parameters/law").filter { $0 != "regimes" }.map {
      name in
      var (id, unit) = ("", "")
      let lines = try Repository.text("Parameters/law/\(name).yaml")
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let extreme = lines.map { line -> String in
        if let match = line.firstMatch(of: /^  (law\..+):$/) { id = String(match.1) }
        if let match = line.firstMatch(of: /^    unit: (.+)$/) { unit = String(match.1) }
        guard line.contains("value: "), !line.contains("value: none"), unit != "yes/no",
          id != "law.norm.first_age"
        else {
          return line
        }
        let value =
          unit == "EUR/month"
          ? "20000" : unit.hasPrefix("EUR") ? "1000000000" : unit == "percent" ? "500" : "1000"
        return line.replacing(/value: [0-9.]+/, with: "value: \(value)")
      }
      return try SourceDocument(text: extreme.joined(separator: "\n"), file: "\(name).yaml")
    }
    return try LawBook(documents: documents).tables()
  }

  @Test("decides without leaving the range of a number")
  func decides() throws {
    let tables = try largest()
    let most = Cents.euros(1_000_000_000)
    for text in ["2019-07-01", "2026-01-01"] {
      let day = try Day(parsing: text).orThrow("no day")
      let law = try tables.inForce(on: day)
      for household in HouseholdType.allCases {
        for sharers in [0, 99] {
          #expect(law.norms.norm(household, costSharers: sharers) > .zero)
        }
      }
      let fine = law.fines.decide(
        FineFacts(
          harm: most - Cents(1), culpability: .intent, isRepeat: true, breachDay: day,
          decidedDay: day, norm: most, discretion: .fineWhenAllowed))
      #expect(fine.amount >= .zero)
      let measure = law.measures.decide(
        MeasureFacts(breach: .other(.serious), earlierBreaches: 5, norm: most))
      #expect(measure.total > .zero)
      #expect(law.suspension.lastDay(from: day) > day)
      let benefit = try tables.benefitLaw(on: day).decide(
        BenefitFacts(
          month: day, household: .youthSingle, age: 120, earnings: most, disregard: .medical,
          otherIncome: most, volunteerAllowance: most, gifts: most, costSavings: most,
          giftsEarlierInYear: most, wealth: WealthFacts(assets: most, homeEquity: most)))
      #expect(benefit.days == 31 && benefit.income > .zero)
      #expect(try tables.duty.judge(DutyFacts(topic: .work, day: day)).deadline > day)
    }
  }
}
