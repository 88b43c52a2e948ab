import Foundation
import Testing

@Suite("Capacity, on the command line")
struct CapacityTests {
  private static let small =
    Program.tiny + ["--replicates", "2", "--search", "1", "--no-store"]

  @Test("shows use, need, hours by kind of work, queues and break-even, in both languages")
  func shown() throws {
    let dutch = try Program.run(
      ["capacity", "almere-2019", "preventie-voorop"] + Self.small)
    #expect(dutch.status == 0, "\(dutch.errors)")
    for text in [
      "Benut deel van de uren per functie", "Benodigde uren ten opzichte van de basis",
      "past in de bestaande capaciteit:", "· meldingen verwerken", "Wachtrijen: Preventie voorop",
      "Terugverdiend (uren): Preventie voorop",
    ] {
      #expect(dutch.output.contains(text), "\(text)")
    }
    let english = try Program.run(
      ["capacity", "almere-2019", "--lang", "en", "--no-staff-need"] + Self.small)
    #expect(english.status == 0, "\(english.errors)")
    #expect(english.output.contains("Queues: Almere 2019 practice"))
    #expect(english.output.contains("The need for hours was not searched"))
    #expect(!english.output.contains("Break-even ("), "nothing to compare with")
  }

  @Test("is given as JSON and CSV, with the same figures")
  func forms() throws {
    let arguments =
      ["capacity", "almere-2019", "preventie-voorop"] + Self.small
    let json = try Program.run(arguments + ["--format", "json"]).json()
    #expect(json["schema"] as? String == "balans-capacity/1")
    let policies = try #require(json["policies"] as? [[String: Any]])
    #expect(policies.count == 2)
    #expect((policies[1]["staff_need"] as? [Any])?.count == 6)
    #expect((policies[1]["break_even"] as? [Any])?.count == 2)
    let figures = try #require(policies[1]["figures"] as? [[String: Any]])
    let use = try #require(
      figures.first {
        $0["measure"] as? String == "use" && $0["subject"] as? String == "legal"
      }?["mean"] as? Double)
    let csv = try Program.run(arguments + ["--format", "csv"]).output.split(separator: "\n")
    #expect(Set(csv.map { $0.count(where: { $0 == "," }) }) == [9])
    let row = try #require(csv.first { $0.hasPrefix("preventie-voorop,use,legal,share,2,") })
    let same = try #require(Double(row.split(separator: ",")[5]))
    #expect(abs(same - use) < 1e-12, "but for how JSON is read here")
  }

  @Test("does not show small counts of a municipality of one's own")
  func small() throws {
    let csv = try Program.run(
      [
        "capacity", "klein-dorp", "--months", "2", "--set", "warmup_months=12", "--replicates",
        "2", "--no-staff-need", "--no-store", "--format", "csv",
      ]
    ).output.split(separator: "\n")
    let hidden = csv.filter { $0.hasSuffix("small group") }
    #expect(!hidden.isEmpty)
    #expect(hidden.allSatisfy { $0.contains(",0,,,,,") })
  }

  @Test("with equal euros scales the hours of a policy that has others")
  func equalEuros() throws {
    let ended = try Program.run(
      ["capacity", "almere-2019", "almere-2019@staff.legal=165", "--equal", "euros"] + Self.small)
    #expect(ended.status == 0, "\(ended.errors)")
    // 103 more hours of 78 euros on 178,146.
    #expect(ended.errors.contains("alle uren maal 0,957"), "\(ended.errors)")
    let same = try Program.run(
      ["capacity", "almere-2019", "preventie-voorop", "--equal", "euros"] + Self.small)
    #expect(same.errors.contains("--equal euros verandert niets"), "\(same.errors)")
  }

  @Test(
    "refuses what cannot be",
    arguments: [
      (["capacity"], "scenario"),
      (["capacity", "almere-2020"], "almere-2019"),
      (["capacity", "almere-2019", "--replicates", "1"], "2 or more"),
      (["capacity", "almere-2019", "--search", "0"], "expected 1 to 64"),
      (["capacity", "almere-2019", "--equal", "people"], "people"),
      (["capacity", "almere-2019", "klein-dorp"], "municipality"),
      (["capacity", "almere-2019", "--set", "staff.priority_checks=11"], "from 0 to 10"),
      (["capacity", "almere-2019", "--set", "shocks=1"], "shocks"),
    ])
  func refused(_ arguments: [String], _ message: String) throws {
    let ended = try Program.run(arguments)
    #expect(ended.status == 2)
    #expect(ended.errors.contains(message), "\(ended.errors)")
    #expect(ended.output.isEmpty)
  }

  @Test(
    "with equal euros, and an own division, refuses hours that change within the run",
    arguments: [["capacity", "--equal", "euros"], ["compare", "--own-division"]])
  func varying(_ arguments: [String]) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    let text = """
      schema: balans-scenario/1
      id: varies
      title: {nl: Wisselt, en: Varies}
      extends: almere-2019
      levers: {staff.legal: {0: 62, 3: 80}}
      """
    try text.write(to: file, atomically: true, encoding: .utf8)
    let ended = try Program.run(
      [arguments[0], "almere-2019", file.path] + arguments.dropFirst() + Program.tiny + [
        "--no-store"
      ])
    #expect(ended.status == 2)
    #expect(ended.errors.contains("veranderen binnen de looptijd"), "\(ended.errors)")
  }

  @Test("compares policies with a division of hours of their own, and says what that is")
  func ownDivision() throws {
    let arguments =
      ["compare", "almere-2019", "almere-2019@control.reexaminations=0.6", "--own-division"]
      + Program.tiny + ["--replicates", "2", "--no-store", "--no-staff-need"]
    let ended = try Program.run(arguments)
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output.contains("samen gelijke bezetting"))
    #expect(ended.output.contains("own-division"))
    #expect(ended.errors.contains("inkomensconsulenten 900 → "), "\(ended.errors)")
    let json = try Program.run(arguments + ["--format", "json", "--lang", "en"]).json()
    let scenarios = try #require(json["scenarios"] as? [[String: Any]])
    #expect(
      scenarios.map { $0["id"] as? String } == [
        "almere-2019", "almere-2019@control.reexaminations=0.6,own-division",
      ])
  }
}
