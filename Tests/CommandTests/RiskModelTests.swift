import Foundation
import Testing

@Suite("risk-model")
struct RiskModelTests {
  private static let small =
    ["risk-model", "datagestuurd", "--replicates", "2", "--no-store"]
    + ["--set", "municipality.households=300", "--months", "12", "--set", "warmup_months=12"]

  @Test("The card in Dutch and in English, as text and as Markdown")
  func texts() throws {
    let dutch = try Program.run(Self.small)
    #expect(dutch.status == 0, "\(dutch.errors)")
    for part in [
      "Algoritmekaart", "Balans kan geen personen", "Wettelijke basis", "Menselijke tussenkomst",
      "op het lot", "op thema", "risicomodel", "Oordeel",
    ] {
      #expect(dutch.output.contains(part), "\(part)")
    }
    let english = try Program.run(Self.small + ["--lang", "en", "--format", "markdown"])
    #expect(english.output.hasPrefix("# Algorithm card"))
    for part in ["## Legal basis", "| by lot |", "Balans cannot score persons", "## Bias"] {
      #expect(english.output.contains(part), "\(part)")
    }
    #expect(!english.output.contains("{"), "every slot is filled")
    #expect(!dutch.output.contains("{"))
  }

  @Test("The card as data: three ways, each group, fields in both languages")
  func data() throws {
    let json = try Program.run(Self.small + ["--format", "json"]).json()
    #expect(json["schema"] as? String == "balans-algorithm-card/1")
    #expect(json["of_persons"] as? String == "no")
    let performance = try #require(json["performance"] as? [[String: Any]])
    #expect(performance.count == 3 * 12)
    #expect(Set(performance.compactMap { $0["way"] as? String }) == ["lot", "theme", "model"])
    let fields = try #require(json["fields"] as? [[String: Any]])
    for field in fields {
      let text = field["text"] as? [String: String]
      #expect(text?["nl"]?.isEmpty == false && text?["en"]?.isEmpty == false)
    }
    #expect((json["found_more_per_100_hours"] as? [Any])?.count == 2)
    let csv = try Program.run(Self.small + ["--format", "csv"]).output
    #expect(csv.hasPrefix("way,group,figure,mean,low95,high95,suppressed\n"))
    #expect(csv.split(separator: "\n").count == 1 + 3 * 12 * 6)
  }

  @Test("A threshold comes down to a number of checks, and its twins have as many")
  func threshold() throws {
    let json = try Program.run(
      Self.small + [
        "--set", "control.risk_by_threshold=true", "--set", "control.risk_threshold=2.6",
        "--format", "json",
      ]
    ).json()
    let picked = try #require(json["performance"] as? [[String: Any]])
      .filter { $0["group"] as? String == "all" }
      .compactMap { ($0["picked_per_1000_years"] as? [String: Any])?["mean"] as? Double }
    #expect(picked.count == 3)
    // By lot the 50 re-examinations that stay are lots as well.
    #expect(abs(picked[2] + 50 - picked[0]) < 0.35 * picked[0], "\(picked)")
  }

  @Test("Small groups of a municipality of one's own are not shown")
  func suppression() throws {
    let folder = try Folder()
    let file = try folder.write(
      "small.yaml",
      """
      schema: balans-municipality/1
      id: small
      title: {nl: Klein, en: Small}
      households: 100
      household_types: {single: 68, single_parent: 30, couple: 2}
      """)
    let arguments = [
      "risk-model", "datagestuurd", "--replicates", "2", "--no-store", "--months", "12", "--set",
      "warmup_months=12", "--set", "municipality.file=\(file)", "--format", "json",
    ]
    let json = try Program.run(arguments).json()
    let couples = try #require(json["performance"] as? [[String: Any]])
      .filter { $0["group"] as? String == "couple" }
    #expect(couples.count == 3)
    #expect(couples.allSatisfy { $0["suppressed"] as? String == "small group" })
    #expect(couples.allSatisfy { $0["precision"] is NSNull })
  }

  @Test("Bad input is refused with what to do")
  func badInput() throws {
    let none = try Program.run("risk-model", "almere-2019", "--lang", "en")
    #expect(none.status == 2 && none.output.isEmpty)
    #expect(none.errors.contains("datagestuurd"))
    let unknown = try Program.run("risk-model", "datagestuurt")
    #expect(unknown.status == 2 && unknown.errors.contains("datagestuurd"))
    let low = try Program.run(
      Self.small + ["--set", "control.risk_by_threshold=true", "--set", "control.risk_threshold=1"])
    #expect(low.status == 2 && low.errors.contains("control.risk_threshold"))
    let many = try Program.run(
      Self.small + ["--set", "control.risk_checks=0.2", "--set", "control.reexaminations=0.5"])
    #expect(many.status == 2 && many.errors.contains("0,6"), "\(many.errors)")
    #expect(try Program.run(Self.small + ["--set", "control.risk_discrimination=0.4"]).status == 2)
    #expect(try Program.run("risk-model", "datagestuurd", "--replicates", "1").status == 2)
    #expect(try Program.run("risk-model", "datagestuurd", "--format", "pdf").status == 2)
    #expect(try Program.run("risk-model").status == 2)
  }

  @Test("There is no way to put a person in")
  func noPersons() throws {
    let help = try Program.run("risk-model", "--help").output
    for word in ["--person", "--client", "--file", "--input", "--household "] {
      #expect(!help.contains(word), "\(word)")
    }
    let folder = try Folder()
    let persons = try folder.write("clients.csv", "bsn,name,birth\n123456782,Jan,1980-01-01\n")
    let refused = try Program.run("risk-model", persons)
    #expect(refused.status == 2 && !refused.errors.contains("123456782"))
  }
}
