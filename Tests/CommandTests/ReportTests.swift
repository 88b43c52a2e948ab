import Foundation
import Testing

@Suite("report and reproduce")
struct ReportTests {
  private let folder: Folder
  private let store: String
  private let id: String

  init() throws {
    folder = try Folder()
    store = folder.path + "/s.sqlite"
    let ended = try Program.run(
      ["compare", "almere-2019", "preventie-voorop"] + Program.tiny + [
        "--replicates", "2", "--no-staff-need", "--store", store, "--format", "json",
      ])
    id = try #require(try ended.json()["run"] as? String)
  }

  @Test("A report is written under the beginning of the id, and again over itself")
  func written() throws {
    let file = folder.path + "/brief.html"
    for _ in 0..<2 {
      let ended = try Program.run(
        "report", String(id.prefix(6)), "--out", file, "--store", store, "--lang", "en")
      #expect(ended.status == 0, "\(ended.errors)")
      #expect(ended.output == file + "\n")
    }
    let html = try String(contentsOfFile: file, encoding: .utf8)
    #expect(html.contains("<html lang=\"en\">") && html.contains(id))
  }

  @Test("A file that is no report is left as it is, but by force")
  func kept() throws {
    let file = try folder.write("mine.html", "mine")
    let refused = try Program.run("report", id, "--out", file, "--store", store)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--force"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    let forced = try Program.run("report", id, "--out", file, "--store", store, "--force")
    #expect(forced.status == 0, "\(forced.errors)")
  }

  @Test("A run that is not there, and text that is no id, are bad input that names the runs kept")
  func unknown() throws {
    for name in ["ffff", "../x", "<b>"] {
      let ended = try Program.run("report", name, "--store", store)
      #expect(ended.status == 2)
      #expect(ended.errors.contains(id), "\(ended.errors)")
      #expect(!ended.errors.contains("<b>"))
    }
  }

  @Test("Played again with the values of the run it matches; without them it says what is other")
  func reproduced() throws {
    let values = ["--set", "municipality.households=60", "--set", "warmup_months=12"]
    let same = try Program.run(["reproduce", id, "--store", store, "--lang", "en"] + values)
    #expect(same.status == 0, "\(same.errors)")
    #expect(same.output.hasPrefix("Match: 2 replicates of 2 scenarios"))
    let other = try Program.run("report", id, "--verify", "--store", store, "--lang", "en")
    #expect(other.status == 1)
    #expect(other.output.hasPrefix("Mismatch: almere-2019"))
  }
}
