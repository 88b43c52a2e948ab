import Evidence
import Scenarios
import Testing

@testable import Studies

@Suite("A municipality's own monthly counts")
struct CaseloadSeriesTests {
  private func series(_ text: String) throws -> CaseloadSeries {
    try CaseloadSeries(DelimitedText(text: text, file: "s.csv"))
  }

  private func faults(_ text: String) -> [String] {
    do {
      _ = try series(text)
      return []
    } catch {
      return (error as? SourceErrors)?.all.map(\.description) ?? ["\(error)"]
    }
  }

  /// Months of 2023 and on, each with a caseload.
  private func rows(_ count: Int, _ caseload: (Int) -> String = { "\(800 + $0)" }) -> [String] {
    (0..<count).map { "\(2023 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1);\(caseload($0))" }
  }

  private func text(_ rows: [String]) -> String {
    (["maand;bestand"] + rows).joined(separator: "\n")
  }

  @Test("are read in Dutch and in English, with the months in any usual form")
  func forms() throws {
    let dutch = try series(
      "Maand;Bestand;Instroom;Uitstroom\n"
        + (1...12).map { "\($0)-2024;6.5\($0 < 10 ? "0" : "")\($0);\(20);19" }
        .joined(separator: "\n"))
    #expect("\(dutch.first)" == "2024-01" && "\(dutch.last)" == "2024-12")
    #expect(dutch.lastCaseload == 6512 && dutch.inflow?.count == 12 && dutch.warnings.isEmpty)
    let english = try series(
      "month,caseload\n"
        + (1...12).map { "2024-\($0 < 10 ? "0" : "")\($0)-28,\"6,5\($0 < 10 ? "0" : "")\($0)\"" }
        .joined(separator: "\n"))
    #expect(english.caseload == dutch.caseload && english.inflow == nil)
  }

  @Test("are refused with the line of every gap, double, negative and word")
  func refused() {
    var rows = rows(24)
    rows[3] = "2023-04;veel"
    rows[5] = "2023-06;-3"
    rows[7] = "juli;800"
    rows[9] = "2023-10;0"
    rows[11] = "2023-12;800,5"
    let told = faults(text(rows))
    for (line, hint) in [
      (5, "expected a number"), (7, "above 0"), (9, "a month such as"), (11, "above 0"),
      (13, "whole number"),
    ] {
      #expect(
        told.contains { $0.hasPrefix("s.csv:\(line):") && $0.contains(hint) }, "\(line): \(told)")
    }
    #expect(told.count == 5)
  }

  @Test("must have every month once, in order")
  func order() {
    var gap = rows(24)
    gap.remove(at: 6)
    #expect(faults(text(gap)).contains { $0.hasPrefix("s.csv:8:1: 2023-07 is missing") })
    gap.removeSubrange(6..<8)
    #expect(faults(text(gap)).contains { $0.contains("2023-07 to 2023-09 are missing") })
    var double = rows(24)
    double.insert(double[4], at: 5)
    #expect(faults(text(double)).contains { $0.hasPrefix("s.csv:7:1: 2023-05 is given twice") })
    #expect(faults(text(rows(24).reversed())).contains { $0.contains("comes after") })
    #expect(faults(text(rows(11))).contains { $0.contains("11 months; expected 12") })
  }

  @Test("are refused by an absurd jump, and flagged by a large one or flows that do not add up")
  func jumps() throws {
    #expect(
      faults(text(rows(24) { $0 == 9 ? "8000" : "800" })).contains {
        $0.hasPrefix("s.csv:11:") && $0.contains("same unit")
      })
    let flagged = try series(text(rows(24) { $0 < 9 ? "800" : "1000" }))
    #expect(
      flagged.warnings.map(\.description).contains {
        $0.hasPrefix("s.csv:11:1: the caseload goes from 800 to 1000")
      })
    let flows = try series(
      "month;caseload;inflow;outflow\n"
        + rows(12) { "\($0 == 6 ? 900 : 880);\($0 == 2 ? 890 : 10);10" }.joined(separator: "\n"))
    let told = flows.warnings.map(\.description)
    #expect(
      told.contains { $0.contains("s.csv:8:1: 880 + 10 − 10 is 880, but the caseload is 900") })
    #expect(told.contains { $0.contains("s.csv:4:1: inflow is 890, more than the caseload") })
  }

  @Test("have columns that are known, and are no persons")
  func columns() {
    #expect(faults("month;caseloat\n").contains { $0.contains("did you mean \"caseload\"") })
    #expect(faults("caseload\n800\n").contains { $0.contains("no column month or maand") })
    #expect(faults("bsn;maand;bestand\n").contains { $0.contains("a fact about a person") })
    let many = (0..<700).map { "x;\($0)" }
    #expect(faults(text(many)).contains { $0.contains("a row for each person") })
  }
}
