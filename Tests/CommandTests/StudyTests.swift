import Foundation
import Testing

@Suite("blocks, power, robust and --decompose")
struct StudyTests {
  private static let years = [
    "--set", "municipality.households=60", "--set", "warmup_months=12", "--months", "24",
    "--replicates", "2", "--no-store",
  ]

  @Test(
    "give a table in both languages, and JSON of their shape",
    arguments: [
      (["blocks", "preventie-voorop"], "balans-blocks/1", "indicators"),
      (["power", "almere-2019", "preventie-voorop"], "balans-power/1", "findings"),
      (
        ["robust", "almere-2019", "preventie-voorop", "--structure", "no-peers"],
        "balans-robust/1", "findings"
      ),
    ])
  func shapes(command: [String], schema: String, list: String) throws {
    let ended = try Program.run(command + Self.years + ["--format", "json"])
    #expect(ended.status == 0, "\(ended.errors)")
    let json = try ended.json()
    #expect(json["schema"] as? String == schema)
    #expect((json[list] as? [Any])?.isEmpty == false)
    let dutch = try Program.run(command + Self.years + ["--lang", "nl"]).output
    let english = try Program.run(command + Self.years + ["--lang", "en"]).output
    #expect(dutch != english && dutch.count > 300 && english.count > 300)
    let csv = try Program.run(command + Self.years + ["--format", "csv"]).output
    #expect(csv.split(separator: "\n").count > 5)
  }

  @Test("--decompose adds its member, and is only there when asked")
  func decompose() throws {
    let command = ["compare", "almere-2019", "streng-sanctioneren", "--no-staff-need"]
    let asked = try Program.run(command + Self.years + ["--decompose", "--format", "json"])
    #expect(asked.status == 0, "\(asked.errors)")
    #expect((try asked.json()["decomposition"] as? [Any])?.isEmpty == false)
    let plain = try Program.run(command + Self.years + ["--format", "json"])
    #expect(try plain.json()["decomposition"] == nil)
  }

  @Test("refuse what cannot be, with status 2 and the nearest name")
  func refusals() throws {
    let wrong = try Program.run(
      ["compare", "almere-2019", "preventie-voorop", "--structure", "no-norm"] + Self.years)
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("no-norms"))
    for command in [
      ["power", "almere-2019"], ["robust", "almere-2019"], ["blocks"],
      ["power", "almere-2019", "preventie-voorop", "--months", "12"],
      ["blocks", "preventie-voorop", "--replicates", "1"],
      ["blocks", "preventie-vorop"],
    ] {
      #expect(try Program.run(command).status == 2, "\(command)")
    }
  }
}
