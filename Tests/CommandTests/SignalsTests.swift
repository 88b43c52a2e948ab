import Foundation
import Testing

@Suite("The report on signals, on the command line")
struct SignalsTests {
  private static let quick = [
    "--months", "12", "--set", "warmup_months=12", "--set", "municipality.households=400",
  ]
  private static let report = ["signals", "almere-2019", "--replicates", "2"] + quick

  @Test("is told in Dutch and in English")
  func text() throws {
    let dutch = try Program.run(Self.report)
    #expect(dutch.status == 0, "\(dutch.errors)")
    for hint in [
      "Signalen: Praktijk Almere 2019", "loon (UWV)", "alle bronnen", "Waar signalen afvielen",
      "Wat de registratie laat zien", "Wat beter registreren waard is", "Werd elke stap vastgelegd",
    ] {
      #expect(dutch.output.contains(hint), "\(hint)\n\(dutch.output)")
    }
    let english = try Program.run(Self.report + ["--lang", "en", "--threads", "1"])
    #expect(english.output.contains("What better registration is worth"))
    #expect(english.output.contains("wages (UWV)"))
    #expect(!english.output.contains("{"), "a slot was left open")
  }

  @Test("is given as JSON and CSV with the same figures")
  func forms() throws {
    let json = try Program.run(Self.report + ["--format", "json"]).json()
    #expect(json["schema"] as? String == "balans-signals/1")
    let scenarios = try #require(json["scenarios"] as? [[String: Any]])
    let sources = try #require(scenarios[0]["sources"] as? [[String: Any]])
    #expect(sources.last?["source"] as? String == "all")
    let figures = try #require(sources.last?["figures"] as? [[String: Any]])
    let received = try #require(figures.first { $0["figure"] as? String == "received" })
    let lines = try Program.run(Self.report + ["--format", "csv"]).output.split(separator: "\n")
    #expect(Set(lines.map { $0.count { $0 == "," } }) == [10])
    let mean = try #require(received["mean"] as? Double)
    let row = try #require(lines.first { $0.hasPrefix("almere-2019,all,received,") })
    #expect(Double(row.split(separator: ",", omittingEmptySubsequences: false)[6]) == mean)
  }

  @Test("follows a route of one's own: what is written down changes the register, not what happens")
  func routes() throws {
    let ended = try Program.run(
      ["signals", "almere-2019", "almere-2019@municipality.route=almere", "--replicates", "2"]
        + Self.quick + ["--format", "csv"])
    #expect(ended.status == 0, "\(ended.errors)")
    let lines = ended.output.split(separator: "\n").dropFirst()
    let (base, same) = (lines.prefix(lines.count / 2), lines.suffix(lines.count / 2))
    #expect(
      base.map { $0.split(separator: ",", maxSplits: 1)[1] }
        == same.map { $0.split(separator: ",", maxSplits: 1)[1] },
      "the route file that comes with Balans is the route of the parameters")
    let better = try Program.run(
      Self.report + ["--route", "goed-geregistreerd", "--format", "csv"]
    ).output
    func share(_ text: String) -> Double {
      text.split(separator: "\n").first { $0.contains(",all,register.every_step,") }.flatMap {
        Double($0.split(separator: ",", omittingEmptySubsequences: false)[6])
      } ?? -1
    }
    #expect(share(better) > share(ended.output) + 0.2)
  }

  @Test("has a log of every step with system, actor and register")
  func log() throws {
    let ask = ["signals", "almere-2019", "--log"] + Self.quick
    let csv = try Program.run(ask + ["--format", "csv"])
    #expect(csv.status == 0, "\(csv.errors)")
    let lines = csv.output.split(separator: "\n")
    #expect(
      lines[0].hasPrefix("scenario,signal,household,source,topic,step,stage,month,day,system"))
    #expect(lines.contains { $0.contains(",desk,") && $0.contains("income_consultant") })
    let json = try Program.run(ask + ["--format", "json"]).json()
    #expect(json["schema"] as? String == "balans-signal-log/1")
    let text = try Program.run(ask)
    #expect(text.output.contains("Logboek van signalen") && text.output.contains("bureauonderzoek"))
    #expect(
      try Program.run(ask + ["--lang", "en"]).output.contains("The first 10 are here"))
  }

  @Test("leaves out what is too small in a municipality of one's own")
  func suppressed() throws {
    let folder = try Folder()
    let file = try folder.write(
      "small.yaml",
      "schema: balans-municipality/1\nid: small\ntitle: {nl: Klein, en: Small}\nhouseholds: 100\n")
    let ask = [
      "signals", "almere-2019", "--replicates", "2", "--months", "12", "--set", "warmup_months=12",
      "--set", "municipality.file=\(file)",
    ]
    #expect(try Program.run(ask).output.contains("te klein om te tonen"))
    let rows = try Program.run(ask + ["--format", "csv"]).output.split(separator: "\n")
    let detention = rows.filter { $0.contains(",foreign,") || $0.contains(",detention,") }
    #expect(detention.allSatisfy { $0.hasSuffix(",small group") })
  }

  @Test(
    "refuses what cannot be",
    arguments: [
      (["signals"], "scenario"),
      (["signals", "almere-2091"], "almere-2019"),
      (["signals", "almere-2019", "--replicates", "1"], "a spread needs 2 or more"),
      (["signals", "almere-2019", "--route", "almeer"], "did you mean \"almere\""),
      (["signals", "almere-2019", "--route", "/dev/null.yaml"], "there is no route"),
      (["signals", "almere-2019", "--log", "--replicates", "3"], "--log is of one replicate"),
      (["signals", "almere-2019", "--replicate", "3"], "--replicate needs --log"),
      (["signals", "almere-2019", "--log", "--replicate", "-1"], "replicate"),
      (["signals", "almere-2019", "--months", "0"], "--months is 0"),
    ])
  func refused(_ arguments: [String], _ hint: String) throws {
    let ended = try Program.run(arguments)
    #expect(ended.status == 2, "\(ended.errors)")
    #expect(ended.errors.contains(hint), "\(ended.errors)")
    #expect(ended.output.isEmpty)
  }

  @Test("refuses a bad route file with its place")
  func badFile() throws {
    let folder = try Folder()
    let file = try folder.write("r.yaml", "schema: balans-route/1\nid: r\nstages: []\n")
    let ended = try Program.run(["signals", "almere-2019", "--route", file])
    #expect(ended.status == 2)
    #expect(ended.errors.contains("r.yaml:3:") && ended.errors.contains("lacks receipt"))
  }
}
