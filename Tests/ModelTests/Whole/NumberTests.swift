import Foundation
import Testing

/// Numbers live in Parameters/, not in processes.
@Suite("Numbers in the model")
struct NumberTests {
  /// What any rule may say: nothing, one, two (halves and doubles), a half as the middle of a switch.
  private static let always: Set<String> = ["0", "1", "2", "0.0", "1.0", "0.5"]

  /// Other numbers, by file, with the reason they are no parameter.
  private static let allowed: [String: [String: String]] = [
    "Inflow.swift": ["12": "the month's place in its year"],
    "Exit.swift": [
      "8": "place of the kind in an ordinal",
      "12": "the classes of duration in the exit hazard are whole years",
      "36": "the classes of duration in the exit hazard are whole years",
      "30_000": "the last month an Int16 is asked to hold",
    ],
    "LifeEvents.swift": [
      "8": "place of the kind in an ordinal",
      "20": "place of the purpose in an ordinal", "6": "number of a purpose",
      "0xFF": "the ordinal of a change that began at the grant",
      "30_000": "the last month an Int16 is asked to hold",
    ],
    "Signals.swift": [
      "8": "place of the kind in an ordinal", "6": "a stage's number", "7": "a stage's number",
    ],
    "Investigation+Closing.swift": ["5": "a stage's number", "6": "a stage's number"],
    "Selection.swift": [
      "8": "place of the kind in an ordinal", "20": "place of the purpose in an ordinal",
      "4": "number of a purpose",
    ],
    "Care.swift": ["3": "number of a purpose", "20": "place of the purpose in an ordinal"],
    "Intake.swift": ["8": "place of the purpose in an ordinal"],
    "Investigation.swift": [
      "16": "place of the look in a time",
      "3": "place of the stage in an ordinal, and its number", "4": "a stage's number",
      "5": "a stage's number", "6": "a stage's number",
    ],
    "Cooperation.swift": ["16": "place of the look in a time"],
    "Decision.swift": [
      "20": "place of the purpose in an ordinal", "4": "number of a purpose",
      "5": "number of a purpose",
    ],
    "Information.swift": [
      "20": "place of the purpose in an ordinal", "16": "place of the talk in a time",
    ],
    "OfficeErrors.swift": [
      "20": "place of the purpose in an ordinal", "6": "number of a purpose",
    ],
    "Reporting.swift": ["20": "place of the purpose in an ordinal", "3": "number of a purpose"],
    "VaryingHours.swift": [
      "8": "place of the kind in an ordinal", "0xFF": "the job's own number",
      "16": "place of the time in a time",
    ],
    "WorkDuty.swift": [
      "16": "place of the purpose in an ordinal",
      "3": "a measure has at most three instalments: Pw art. 18(5); number of a purpose",
    ],
    "ObjectionHandling.swift": [
      "16": "place of the kind in an ordinal; the low half of a mark"
    ],
    "Observe.swift": [
      "0x1p20": "the fixed unit of minds in tallies: 2⁻²⁰",
      "0x3p31": "the double next to which the last bit is that unit",
    ],
    "Assessment.swift": ["1e-9": "keeps a logit finite"],
  ]

  private func literals(_ line: Substring) -> [String] {
    let code = line.replacing(/\/\/.*/, with: "").replacing(/"[^"]*"/, with: "")
    let number = /(?:^|[^\w.$])(0x[0-9A-Fa-f_]+(?:p\d+)?|\d[\d_]*(?:\.\d[\d_]*)?(?:e-?\d+)?)/
    return code.matches(of: number).map { String($0.output.1) }
  }

  @Test("Processes and rules hold no numbers of their own")
  func literals() throws {
    var unexplained: [String] = []
    var used: [String: Set<String>] = [:]
    for folder in ["Sources/Model/Processes", "Sources/Model/Rules"] {
      let files = try FileManager.default.contentsOfDirectory(atPath: Shipped.path(folder)).sorted()
      #expect(!files.isEmpty)
      for file in files {
        let text = try String(contentsOfFile: Shipped.path(folder) + "/" + file, encoding: .utf8)
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
          .enumerated()
        {
          for literal in literals(line) where !Self.always.contains(literal) {
            if Self.allowed[file]?[literal] != nil {
              used[file, default: []].insert(literal)
            } else {
              unexplained.append(
                "\(file):\(number + 1): \(literal) in \(line.trimmingPrefix(while: { $0 == " " }))")
            }
          }
        }
      }
    }
    #expect(unexplained == [])
    for (file, numbers) in Self.allowed {
      #expect(Set(numbers.keys) == used[file, default: []], "\(file): no longer there")
    }
  }

  @Test("The reader of numbers reads numbers")
  func reader() {
    #expect(literals("let x = 0.25 * y2 + a.1 // 7") == ["0.25"])
    #expect(
      literals("ordinal | 3 << 20, \"9\", 0xFF, 1e-9, 30_000") == [
        "3", "20", "0xFF", "1e-9", "30_000",
      ])
  }
}
