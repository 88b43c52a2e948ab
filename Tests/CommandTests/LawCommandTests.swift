import Foundation
import Testing

@Suite("law: sanctions, collection, procedure and the law of several days")
struct LawCommandTests {
  private func json(_ arguments: [String]) throws -> [String: Any] {
    let ended = try Program.run(["law"] + arguments + ["--format", "json"])
    #expect(ended.status == 0, "\(ended.errors)")
    return try ended.json()
  }

  @Test("one date gives one answer, as before")
  func one() throws {
    let answer = try json([
      "fine", "--date", "2019-07-15", "--harm", "1500", "--culpability", "normal",
    ])
    #expect(answer["amount_cents"] as? Int == 75_000)
    #expect(answer["answers"] == nil)
  }

  @Test("two dates give two answers, and only the steps that differ as differences")
  func two() throws {
    let answer = try json([
      "fine", "--date", "2019-07-15", "--date", "2025-10-01", "--harm", "3000", "--culpability",
      "normal",
    ])
    let answers = try #require(answer["answers"] as? [[String: Any]])
    #expect(answers.map { $0["date"] as? String } == ["2019-07-15", "2025-10-01"])
    #expect(answers.map { $0["amount_cents"] as? Int } == [123_650, 82_144])
    let differences = try #require(answer["differences"] as? [[String: Any]])
    #expect(
      differences.map { $0["step"] as? String } == [
        "fine.category_maximum", "norm.single", "fine.capacity_share", "fine.capacity",
        "fine.amount",
      ])
    let first = try #require(differences.first?["values"] as? [[String: Any]])
    #expect(first.map { $0["value"] as? Int } == [830_000, 1_030_000])
  }

  @Test("a step that one law does not know is null there")
  func absent() throws {
    let answer = try json([
      "fine", "--date", "2014-03-01", "--date", "2019-07-15", "--harm", "1234", "--culpability",
      "normal", "--norm", "1030.42",
    ])
    let answers = try #require(answer["answers"] as? [[String: Any]])
    #expect(answers.map { $0["amount_cents"] as? Int } == [124_000, 61_700])
    let differences = try #require(answer["differences"] as? [[String: Any]])
    let rounding = try #require(differences.first { $0["step"] as? String == "fine.rounded_up" })
    let values = try #require(rounding["values"] as? [[String: Any]])
    #expect(values[0]["value"] as? Int == 124_000)
    #expect(values[1]["value"] is NSNull)
  }

  @Test("the same law twice differs in nothing")
  func same() throws {
    let answer = try json([
      "protected-earnings", "--date", "2019-07-15", "--date", "2019-07-16",
    ])
    #expect((answer["differences"] as? [Any])?.isEmpty == true)
    let ended = try Program.run([
      "law", "protected-earnings", "--date", "2019-07-15", "--date", "2019-07-16", "--lang", "en",
    ])
    #expect(ended.output.contains("There is no difference."))
  }

  @Test("a comparison says how sure each answer and each number is")
  func grades() throws {
    let ended = try Program.run([
      "law", "fine", "--date", "2019-07-15", "--date", "2020-07-15", "--harm", "0",
      "--culpability", "reduced", "--strict", "--lang", "en",
    ])
    let warning = "A number below is an estimate, not law (C)."
    #expect(ended.output.components(separatedBy: warning).count == 3, "\(ended.output)")
    #expect(ended.output.contains("Grade C: the decree says lower"))
  }

  @Test("the norm and the share that a cap follows from are told, with the grade of the norm")
  func norm() throws {
    let answer = try json([
      "fine", "--date", "2020-03-15", "--harm", "9000", "--culpability", "normal",
    ])
    #expect(answer["amount_cents"] as? Int == 126_278)
    let steps = try #require(answer["steps"] as? [[String: Any]])
    let norm = try #require(steps.first { $0["article"] as? String == "Pw art. 21" })
    #expect(norm["value"] as? Int == 105_232)
    #expect(norm["grade"] as? String == "B")
    #expect(answer["grade"] as? String == "B")
  }

  @Test("a couple of 18-20 with children is a household; a recovery tells its total with tax")
  func totals() throws {
    let norm = try json(["norm", "--date", "2024-01-01", "--household", "couple-18-20-children"])
    #expect(norm["amount_cents"] as? Int == 100_069)
    let ended = try Program.run([
      "law", "recovery", "--date", "2020-08-01", "--from", "2019-07-01", "--to", "2020-06-30",
      "--per-month", "300", "--breach", "--signal", "2019-06-30", "--any-signal", "--lang", "en",
    ])
    #expect(ended.output.contains("1,790.32, with tax and premiums"))
    #expect(ended.output.contains("2,327.42"))
  }

  @Test("a comparison has a line for each step and day")
  func csv() throws {
    let ended = try Program.run([
      "law", "protected-earnings", "--date", "2020-12-31", "--date", "2021-01-01", "--format",
      "csv",
    ])
    let lines = ended.output.split(separator: "\n")
    #expect(lines.first == "date,step,article,value,unit,grade,differs,text_nl,text_en")
    #expect(lines.count == 1 + 2 * 4)
    #expect(lines.contains { $0.hasPrefix("2021-01-01,protection.share") && $0.contains(",yes,") })
  }

  @Test("a repeat follows from the day of the earlier fine")
  func earlierFine() throws {
    let question = [
      "fine", "--harm", "900", "--culpability", "normal", "--earlier-fine", "2014-07-15",
    ]
    let final = ["--earlier-final", "2014-09-01"]
    #expect(
      try json(question + final + ["--date", "2019-07-15"])["amount_cents"] as? Int == 67_500)
    #expect(
      try json(question + final + ["--date", "2019-07-16"])["amount_cents"] as? Int == 45_000)
    #expect(try json(question + ["--date", "2019-07-15"])["amount_cents"] as? Int == 45_000)
  }

  @Test("collection says what each claim gets and what is left")
  func collection() throws {
    let answer = try json([
      "collection", "--date", "2019-07-15", "--claim", "fraud:60:2019-03-01", "--claim",
      "fine:100:2019-03-01",
    ])
    #expect(answer["amount_cents"] as? Int == 10_304)
    #expect(answer["claim_1_cents"] as? Int == 6000)
    #expect(answer["claim_2_cents"] as? Int == 4304)
    #expect(answer["left_cents"] as? Int == 92_738)
  }

  @Test("a suspension says where the benefit stands, and since when")
  func suspension() throws {
    let answer = try json(["suspension", "--date", "2019-07-16", "--due", "2019-07-15"])
    #expect(answer["outcome"] as? String == "revoked")
    #expect(answer["from"] as? String == "2019-07-16")
    #expect(answer["repair_end"] as? String == "2019-07-30")
  }

  @Test("a term ends after the holidays; a late decision has its penalty")
  func term() throws {
    let term = try json(["term", "--term", "objection", "--date", "2019-03-08"])
    #expect(term["last"] as? String == "2019-04-23")
    let late = try json([
      "term", "--term", "application", "--date", "2019-07-01", "--notice", "2019-08-27",
      "--decided", "2019-09-12",
    ])
    #expect(late["amount_cents"] as? Int == 2300)
  }

  @Test("recovery works out the six months from its days; a measure follows its ordinance")
  func days() throws {
    let recovery = try json([
      "recovery", "--date", "2019-10-01", "--from", "2019-01-01", "--to", "2019-08-31",
      "--per-month", "300", "--signal", "2019-01-15", "--client-reported",
    ])
    #expect(recovery["amount_cents"] as? Int == 194_516)
    let measure = try json([
      "measure", "--date", "2021-09-01", "--breach", "other", "--ordinance", "almere",
    ])
    #expect(measure["outcome"] as? String == "warning")
  }

  @Test("a partner answers for the days together, a co-resident for nothing")
  func liability() throws {
    let overpaid = ["--from", "2019-01-01", "--to", "2019-06-30", "--per-month", "300"]
    let partner = try json(
      ["liability", "--role", "partner", "--together-from", "2019-04-01"] + overpaid)
    #expect(partner["amount_cents"] as? Int == 90_000)
    let claimant = try json(["liability", "--role", "claimant"] + overpaid)
    #expect(claimant["amount_cents"] as? Int == 180_000)
    let other = try json(["liability", "--role", "other", "--fine", "500"])
    #expect(other["outcome"] as? String == "not-liable")
  }

  @Test("interest bears interest after each year; an annulled fine comes back with interest")
  func interest() throws {
    // 1000 x 1.02^3, then 306 days at 2% and 59 at 4%, then 122 at 4%, 184 at 6% and 60 at 7%.
    let interest = try json([
      "interest", "--amount", "1000", "--from", "2019-03-01", "--until", "2024-03-01",
    ])
    #expect(interest["amount_cents"] as? Int == 14_555)
    // The last payments come back first: 300 for 183 days and 100 for 275 days, at 2%.
    let undone = try Program.run([
      "law", "annulment", "--amount", "600", "--remaining", "200", "--paid", "2019-03-01:300",
      "--paid", "2019-06-01:300", "--refunded", "2019-12-01", "--lang", "en",
    ])
    #expect(undone.output.contains("pays back €400.00, with €4.50 of interest"))
  }

  @Test("half in one payment ends a fraud claim; an arrangement was barred before 2021")
  func remission() throws {
    let ended = try Program.run([
      "law", "remission", "--date", "2020-12-31", "--date", "2021-01-01", "--kind", "fraud",
      "--open", "4000", "--since", "2019-03-01", "--lump-sum", "2000", "--punished", "--lang", "en",
    ])
    #expect(ended.output.contains("The municipality may remit €2,000.00."))
    #expect(ended.output.contains("31 December 2020: 0  Pw art. 60c"))
    let early = try json([
      "remission", "--date", "2029-02-28", "--kind", "fraud", "--open", "4000", "--since",
      "2019-03-01", "--paid-in-full",
    ])
    #expect(early["outcome"] as? String == "none")
  }

  @Test(
    "a refused house visit counts only with a ground or an offer",
    arguments: [
      ("none", "no-consequence"), ("reasonable", "right-unclear"), ("offer", "unproven-norm"),
    ])
  func visit(_ ground: String, _ outcome: String) throws {
    let answer = try json([
      "visit", "--date", "2019-07-15", "--ground", ground, "--reply", "refused",
    ])
    #expect(answer["outcome"] as? String == outcome)
  }

  @Test(
    "wrong facts are refused with a clear sentence",
    arguments: [
      (
        [
          "fine", "--date", "2019-07-15", "--ended", "2019-07-01", "--harm", "1", "--culpability",
          "normal",
        ], "the end of the breach, 2019-07-01, lies before its start, 2019-07-15"
      ),
      (["collection", "--date", "2019-07-15", "--claim", "fraude:5:2019-01-01"], "--claim"),
      (["recovery", "--date", "2019-07-15"], "give either --overpaid"),
      (["suspension", "--date", "2019-07-01", "--due", "2019-07-15"], "the notice, 2019-07-01"),
      (["term", "--term", "objection", "--date", "2009-01-01"], "no law for 2009-01-01"),
      (["measure", "--date", "2019-07-15", "--breach", "language"], "go together"),
      (
        [
          "recovery", "--date", "2020-01-01", "--overpaid", "900", "--basis", "mistake-not-known",
        ], "need --from"
      ),
      (["benefit", "--date", "2024-01-01", "--age", "19"], "a claimant of 19 does not go with"),
      (["benefit", "--date", "2024-01-01", "--age", "80"], "the age is 80; expected 18 to 66"),
      (
        ["norm", "--date", "2024-01-01", "--age", "20", "--household", "couple"], "go without --age"
      ),
      (["norm", "--date", "2024-01-01", "--age", "30", "--sharers", "2"], "go without --age"),
      (
        ["measure", "--date", "2019-07-15", "--breach", "uniform", "--gravity", "light"],
        "--gravity goes with --breach other"
      ),
      (
        [
          "measure", "--date", "2019-07-15", "--breach", "other", "--earlier", "1", "--imposed",
          "2019-01-01",
        ], "--earlier and --imposed exclude each other"
      ),
      (
        ["collection", "--date", "2019-07-15", "--claim", "fraud:50:2019-08-01"],
        "the month, 2019-07-15, lies before a claim, 2019-08-01"
      ),
      (["liability", "--role", "partner"], "give either --fine"),
      (
        ["liability", "--role", "other", "--fine", "5", "--together-from", "2019-01-01"],
        "go with a partner and an overpayment"
      ),
      (
        ["interest", "--amount", "5", "--from", "2019-01-02", "--until", "2019-01-01"],
        "lies before the first day of interest"
      ),
      (
        ["interest", "--amount", "1000000000", "--from", "2013-01-01", "--until", "9999-12-31"],
        "no law for"
      ),
      (
        ["annulment", "--amount", "5", "--remaining", "6", "--refunded", "2019-01-01"],
        "--remaining is more than --amount"
      ),
      (
        [
          "remission", "--date", "2029-03-01", "--kind", "fine", "--open", "5", "--since",
          "2019-03-01", "--paid-in-full",
        ], "a fine is not remitted by paying on it"
      ),
      (["term", "--term", "objection", "--date", "9999-12-30"], "would run past 9999-12-31"),
    ])
  func wrong(_ arguments: [String], _ expected: String) throws {
    let ended = try Program.run(["law"] + arguments)
    #expect(ended.status != 0)
    #expect(ended.errors.contains(expected), "\(ended.errors)")
  }
}
