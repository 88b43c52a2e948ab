import Foundation
import Testing

@Suite("Bad input ends with exit code 2 and says what is wrong")
struct BadInputTests {
  private static let commandLines: [([String], String)] = [
    (["frobnicate"], "frobnicate"),
    (["compare", "almere-2019"], "two scenarios"),
    (["run"], "scenario"),
    (["run", "almere-2019", "--replicates", "0"], "--replicates is 0; expected 1 to"),
    (["run", "almere-2019", "--replicates", "999999999"], "expected 1 to"),
    (["run", "almere-2019", "--replicates", "many"], "many"),
    (["run", "almere-2019", "--months", "0"], "--months is 0"),
    (["run", "almere-2019", "--precision", "0"], "--precision"),
    (["run", "almere-2019", "--threads", "0"], "--threads is 0"),
    (["run", "almere-2019", "--lang", "fr"], "fr"),
    (["run", "almere-2019", "--set", "nothing"], "path=value"),
    (["run", "almere-2019", "--set", "control.dept=0.5"], "control.depth"),
    (["run", "almere-2019", "--set", "control.depth=deep"], "number"),
    (["run", "almere-2019", "--set", "control.depth=7"], "from 0 to 1"),
    (["run", "almere-2091"], "almere-2019"),
    (["run", "there/is/no/such.yaml"], "no such file"),
    (["run", "almere-2019", "--set", "law.as_of=2012-01-01"], "no law for 2012-01-01"),
    (["trace", "almere-2019", "--household", "-1"], "household"),
    (["params", "exit.under_one_yaer"], "exit.under_one_year"),
    (["law", "norm", "--date", "yesterday"], "yesterday"),
    (["law", "norm", "--date", "2019-07-01", "--age", "17"], "the age is 17; expected 18 to 66"),
    (["law", "norm", "--date", "2019-07-01", "--partner-age", "30"], "need --age"),
    (["law", "norm", "--date", "2019-07-01", "--regime", "fraude"], "there is no regime"),
    (["law", "benefit", "--date", "2019-07-01", "--absence", "prison:a:b"], "prison:a:b"),
    (
      ["law", "duty", "--topic", "work", "--date", "2019-07-01", "--reported", "2019-06-30"],
      "back to 2019-06-30"
    ),
    (["run", "almere-2019", "--set", "law.regime=fraude"], "there is no regime"),
    (["law", "norm", "--date", "2012-01-01"], "no law for 2012-01-01"),
    (["law", "fine", "--date", "2019-07-15", "--harm", "-5", "--culpability", "normal"], "--harm"),
    (["law", "norm", "--date", "2019-07-01", "--sharers", "1000"], "--sharers"),
  ]

  @Test("on the command line", arguments: commandLines)
  func commandLine(_ arguments: [String], _ hint: String) throws {
    let ended = try Program.run(arguments)
    #expect(ended.status == 2, "\(ended.errors)")
    #expect(ended.errors.contains(hint), "\(ended.errors)")
    #expect(ended.output.isEmpty)
  }

  private static let head = "schema: balans-scenario/1\nid: mine\ntitle: {nl: a, en: b}\n"

  private static let scenarioFiles: [(String, String)] = [
    ("a: [1, 2\n", "mine.yaml:"),
    (head + "extends: almere-2019\nlevers: {control.depth: \"0.5\"}\n", "mine.yaml:5:"),
    (head + "extends: almere-2019\nlevers: {control.depth: 0.5 hours}\n", "mine.yaml:5:"),
    (head + "extends: almere-2019\nlevers: {control.depth: 2}\n", "from 0 to 1"),
    (head + "extends: almere-2019\nlever: {}\n", "did you mean \"levers\""),
    (head + "extends: mine\n", "circle"),
    (head + "extends: almere-2019\nreplicates: 0\n", "replicates"),
    (head, "lacks"),
    ("", "empty"),
  ]

  @Test("in a scenario file, with its place", arguments: scenarioFiles)
  func scenarioFile(_ text: String, _ hint: String) throws {
    let folder = try Folder()
    let file = try folder.write("mine.yaml", text)
    for command in ["validate", "run"] {
      let ended = try Program.run(command, file)
      #expect(ended.status == 2, "\(ended.errors)")
      #expect(ended.errors.contains(hint), "\(ended.errors)")
    }
  }

  @Test("All mistakes of all files are told together, and what is valid is said to be")
  func together() throws {
    let folder = try Folder()
    let file = try folder.write(
      "mine.yaml", Self.head + "extends: almere-2019\nlevers: {control.dept: 1}\nmonths: 0\n")
    let ended = try Program.run("validate", "almere-2019", file)
    #expect(ended.status == 2)
    #expect(ended.errors.contains("mine.yaml:5:"))
    #expect(ended.errors.contains("mine.yaml:6:"))
    #expect(ended.output.contains("almere-2019: in orde"))
  }

  @Test("A household that does not exist")
  func household() throws {
    let ended = try Program.run(
      ["trace", "almere-2019", "--household", "4000000"] + Program.tiny)
    #expect(ended.status == 2)
    #expect(ended.errors.contains("4000000"))
  }

  @Test("A data folder that is none")
  func data() throws {
    let folder = try Folder()
    let ended = try Program.run("params", environment: ["BALANS_DATA": folder.path])
    #expect(ended.status == 2)
    #expect(ended.errors.contains("BALANS_DATA"))
  }

  @Test("Help and version are no errors")
  func help() throws {
    for arguments in [["--help"], ["compare", "--help"], ["law", "fine", "--help"]] {
      let ended = try Program.run(arguments)
      #expect(ended.status == 0)
      #expect(ended.output.contains("Example"), "\(arguments)")
      #expect(ended.errors.isEmpty)
    }
    #expect(try Program.run("--version").output.hasPrefix("balans "))
  }
}
