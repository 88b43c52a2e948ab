import Foundation
import Testing

@Suite("A municipality of one's own, on the command line")
struct MunicipalityTests {
  private static let small = """
    schema: balans-municipality/1
    id: small
    title: {nl: Klein, en: Small}
    households: 100
    household_types: {single: 68, single_parent: 30, couple: 2}

    """

  private static let quick = ["--set", "warmup_months=12"]

  @Test("is shown with what was asked and what was fitted")
  func shown() throws {
    let ended = try Program.run("municipality", "voorbeeld-klein", "--no-simulation")
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output.contains("Soort huishouden: alleenstaand"))
    #expect(ended.output.contains(/67,0% +67,0% +536/), "\(ended.output)")
    let played = try Program.run("municipality", "voorbeeld-klein", "--replicates", "2")
    #expect(played.status == 0 && played.errors.isEmpty, "\(played.errors)")
    #expect(played.output.contains("anders dan gepast bij de start: jonger dan 27"))
    let english = try Program.run(
      "municipality", "nederland-10000", "--no-simulation", "--lang", "en")
    #expect(english.output.contains("Stays Almere's: age, hours by function."))
  }

  @Test("is given as JSON and CSV")
  func forms() throws {
    let json = try Program.run(
      "municipality", "voorbeeld-klein", "--no-simulation", "--format", "json"
    ).json()
    #expect(json["schema"] as? String == "balans-municipality-fit/1")
    let margins = try #require(json["margins"] as? [[String: Any]])
    #expect(margins.count == 12)
    for margin in margins {
      let asked = try #require(margin["asked"] as? Double)
      let fitted = try #require(margin["fitted"] as? Double)
      #expect(abs(asked - fitted) < 1e-8)
    }
    let csv = try Program.run(
      "municipality", "voorbeeld-klein", "--no-simulation", "--format", "csv"
    ).output.split(separator: "\n")
    #expect(csv.count == 13)
    #expect(Set(csv.map { $0.count(where: { $0 == "," }) }).count == 1)
  }

  @Test("has no small groups in any form of any command")
  func suppressed() throws {
    let folder = try Folder()
    let file = try folder.write("small.yaml", Self.small)
    let set = ["--set", "municipality.file=\(file)", "--months", "12"] + Self.quick
    let page = try Program.run("municipality", file, "--no-simulation", "--format", "json").json()
    let margins = try #require(page["margins"] as? [[String: Any]])
    let hidden = margins.filter { $0["suppressed"] is String }
    #expect(hidden.map { $0["category"] as? String }.contains("couple"))
    #expect(hidden.allSatisfy { $0["fitted"] is NSNull && $0["asked"] is NSNull })
    let run = ["run", "almere-2019", "--replicates", "2", "--groups", "household"] + set
    let json = try Program.run(run + ["--format", "json"]).json()
    let indicators = try #require(json["indicators"] as? [[String: Any]])
    func figures(of group: String) -> [[String: Any]] {
      indicators.filter { $0["group"] as? String == group }
    }
    #expect(!figures(of: "couple").isEmpty)
    for figure in figures(of: "couple") + figures(of: "single-parent") {
      #expect(figure["mean"] is NSNull && figure["suppressed"] as? String == "small group")
    }
    for figure in figures(of: "single") + figures(of: "all") {
      #expect(figure["suppressed"] == nil)
    }
    let csv = try Program.run(run + ["--format", "csv"]).output
    #expect(
      csv.split(separator: "\n").contains {
        $0.contains(",couple,0,,,") && $0.hasSuffix(",small group")
      })
    #expect(try Program.run(run).output.contains("te klein"))
  }

  @Test("that is absurd is refused, and one that looks like persons with a sentence about them")
  func refused() throws {
    let folder = try Folder()
    let cases: [(String, String, String)] = [
      ("a.yaml", Self.small.replacing("100", with: "10"), "too few"),
      ("b.yaml", Self.small.replacing("100", with: "10000000"), "GB of memory"),
      ("c.yaml", Self.small.replacing("68", with: "-68"), "c.yaml:5:"),
      ("d.yaml", Self.small.replacing("68", with: "60"), "adds up to 92"),
      ("e.csv", "naam;geboortedatum;postcode\nJ. Jansen;1970-01-01;1234AB\n", "about a person"),
      ("f.json", "[{\"bsn\": 123456782}]", "about a person"),
      ("g.yaml", "a: &x 1\nb: *x\n", "anchors"),
    ]
    for (name, text, hint) in cases {
      let file = try folder.write(name, text)
      for command in [
        ["municipality", file], ["run", "almere-2019", "--set", "municipality.file=\(file)"],
      ] {
        let ended = try Program.run(command)
        #expect(ended.status == 2, "\(name): \(ended.errors)")
        #expect(ended.errors.contains(hint), "\(name): \(ended.errors)")
        #expect(!ended.errors.contains("Jansen") && ended.output.isEmpty)
      }
    }
    #expect(try Program.run("municipality", "voorbeeld-klien").errors.contains("voorbeeld-klein"))
    let other = try Program.run(
      "compare", "almere-2019", "almere-2019@municipality.file=nederland-10000")
    #expect(other.status == 2 && other.errors.contains("differ in municipality.file"))
  }

  @Test("looks ahead by the model, and by its own series beside it")
  func forecast() throws {
    let folder = try Folder()
    let months = (0..<36).map { "\($0 % 12 + 1)-\(2022 + $0 / 12);\(100 + $0 * 7 % 5);2;2" }
    let file = try folder.write(
      "s.csv", "maand;bestand;instroom;uitstroom\n" + months.joined(separator: "\n") + "\n")
    let set =
      ["--set", "municipality.households=100", "--replicates", "4", "--months", "12"] + Self.quick
    let arguments = ["forecast", "almere-2019", "--series", file] + set
    let ended = try Program.run(arguments)
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output.contains("Bestand volgens uw reeks"))
    #expect(ended.output.contains("januari 2025"))
    #expect(ended.output.contains("Onzekerheid over de aannames"))
    let json = try Program.run(arguments + ["--format", "json"]).json()
    #expect(json["shifted_to"] as? Double == Double(100 + 35 * 7 % 5))
    let model = try #require(json["model"] as? [[String: Any]])
    #expect(model.count == 9)
    let points = try #require(model[0]["months"] as? [[String: Any]])
    #expect(points.count == 12 && points[0]["month"] as? String == "2025-01")
    let series = try #require(json["series"] as? [[String: Any]])
    #expect(series.count == 3 && series[0]["backtest"] is [String: Any])
    let csv = try Program.run(arguments + ["--format", "csv"]).output.split(separator: "\n")
    #expect(csv.count == 1 + 9 * 12 + 3 + 3 * 12)
    #expect(Set(csv.map { $0.count(where: { $0 == "," }) }).count == 1)
    let english = try Program.run(["forecast", "almere-2019", "--lang", "en"] + set)
    #expect(english.status == 0 && english.output.contains("Caseload by the model"))
  }

  @Test("looks ahead from no series that cannot be, nor from one of another size")
  func badSeries() throws {
    let folder = try Folder()
    let rows = (1...12).map { "2024-\($0 < 10 ? "0" : "")\($0);900\n" }
    let gap = try folder.write("gap.csv", "month;caseload\n" + (rows[..<3] + rows[4...]).joined())
    let large = try folder.write("large.csv", "month;caseload\n" + rows.joined())
    let set = ["--set", "municipality.households=100", "--replicates", "2"] + Self.quick
    let missing = try Program.run(["forecast", "almere-2019", "--series", gap] + set)
    #expect(missing.status == 2 && missing.errors.contains("gap.csv:5:1: 2024-04 is missing"))
    let other = try Program.run(["forecast", "almere-2019", "--series", large] + set)
    #expect(other.status == 2)
    #expect(other.errors.contains("--set municipality.households=900"), "\(other.errors)")
    #expect(try Program.run("forecast", "almere-2019", "--months", "0").status == 2)
    #expect(try Program.run("forecast", "almere-2019", "--replicates", "1").status == 2)
  }
}
