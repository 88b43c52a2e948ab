import Foundation
import Testing

@Suite("A kept run as data, as a notebook, and the forms of files")
struct ExportTests {
  /// A store with one run in it, and the run's id.
  private static func kept(_ folder: Folder, more: [String] = []) throws -> (
    store: String, run: String
  ) {
    let store = folder.path + "/s.sqlite"
    let ended = try Program.run(
      ["compare", "almere-2019", "preventie-voorop"] + Program.tiny + more + [
        "--replicates", "2", "--no-staff-need", "--store", store, "--format", "json",
      ])
    #expect(ended.status == 0, "\(ended.errors)")
    return (store, try #require(try ended.json()["run"] as? String))
  }

  private func lines(_ path: String) throws -> [Substring] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
  }

  @Test(
    "Export writes every form, found by the beginning of the id, and overwrites nothing unasked")
  func export() throws {
    let folder = try Folder()
    let (store, run) = try Self.kept(folder)
    let out = folder.path + "/data"
    let arguments = ["export", String(run.prefix(6)), "--store", store, "--out", out]
    #expect(try Program.run(arguments).status == 0)
    let rows = try lines(out + "/csv/replicates.csv")
    #expect(
      rows[0]
        == "run,scenario,replicate,period,period_cbs,region_cbs,group,indicator,value,unit,missing")
    #expect(rows.count > 100)
    #expect(rows.dropFirst().allSatisfy { $0.hasPrefix(run + ",") })
    #expect(try lines(out + "/csv-nl/replicates.csv").count == rows.count)
    for name in [
      "run.sqlite", "parquet/summary.parquet", "datapackage.json", "ro-crate-metadata.json",
      "csv-metadata.json", "README.md", "result.json", "request.json",
    ] {
      #expect(FileManager.default.fileExists(atPath: "\(out)/\(name)"), "\(name)")
    }
    try Data("mine".utf8).write(to: URL(filePath: out + "/mine.txt"))
    let again = try Program.run(arguments)
    #expect(again.status == 2)
    #expect(again.errors.contains("--force"))
    #expect(FileManager.default.fileExists(atPath: out + "/mine.txt"))
    #expect(try Program.run(arguments + ["--force"]).status == 0)
    #expect(!FileManager.default.fileExists(atPath: out + "/mine.txt"))
  }

  @Test("Bad input is refused with exit code 2, and nothing is made")
  func refusals() throws {
    let folder = try Folder()
    let (store, run) = try Self.kept(folder)
    let text = try folder.write("text.sqlite", String(repeating: "not a database ", count: 100))
    let out = folder.path + "/data"
    let cases: [([String], String)] = [
      (["0000", "--store", store, "--out", out], run),
      (["../../etc/passwd", "--store", store, "--out", out], "no id of a run"),
      (["%", "--store", store, "--out", out], "no id of a run"),
      ([run, "--store", folder.path + "/none.sqlite", "--out", out], "there is no store"),
      ([run, "--store", text, "--out", out], "not a database"),
      ([run, "--store", store, "--out", folder.path + "/no/such"], "there is no folder"),
      ([run, "--store", store, "--out", "/proc/x"], "/proc"),
      ([run, "--store", store, "--out", out, "--region", "Almere"], "GM0034"),
    ]
    for (arguments, hint) in cases {
      let ended = try Program.run(["export"] + arguments)
      #expect(ended.status == 2, "\(arguments): \(ended.errors)")
      #expect(ended.errors.contains(hint), "\(arguments): \(ended.errors)")
      #expect(ended.output.isEmpty)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!left.contains { $0.hasPrefix("data") || $0.hasPrefix(".data") || $0 == "none.sqlite" })
  }

  @Test("A store that is half written is said to be damaged, and nothing is made")
  func halfWritten() throws {
    let folder = try Folder()
    let (store, run) = try Self.kept(folder)
    let file = URL(filePath: store)
    var bytes = try Data(contentsOf: file)
    for index in stride(from: 4096, to: bytes.count, by: 3) { bytes[index] ^= 0x5A }
    try bytes.write(to: file)
    for command in [
      ["export", run, "--out", folder.path + "/data"],
      ["notebook", run, "--out", folder.path + "/n.ipynb"],
    ] {
      let ended = try Program.run(command + ["--store", store])
      #expect(ended.status == 2, "\(ended.errors)")
      #expect(ended.errors.contains("damaged"), "\(ended.errors)")
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!left.contains { $0.hasPrefix("data") || $0.hasPrefix("n.") })
  }

  @Test("Small groups of a municipality's own figures stay out of every form")
  func smallGroups() throws {
    let folder = try Folder()
    let (store, run) = try Self.kept(
      folder,
      more: [
        "--set", "municipality.file=voorbeeld-klein", "--set", "municipality.households=20",
      ])
    let out = folder.path + "/data"
    #expect(try Program.run("export", run, "--store", store, "--out", out).status == 0)
    let rows = try lines(out + "/csv/replicates.csv")
    let small = rows.filter { $0.hasSuffix(",small group") }
    #expect(!small.isEmpty)
    #expect(
      small.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false)[8].isEmpty })
  }

  @Test("A notebook stands beside its data; its cells have ids and no outputs")
  func notebook() throws {
    let folder = try Folder()
    let (store, run) = try Self.kept(folder)
    let out = folder.path + "/n.ipynb"
    for language in ["nl", "en"] {
      let arguments = ["notebook", run, "--store", store, "--out", out, "--lang", language]
      let ended = try Program.run(arguments + ["--force"])
      #expect(ended.status == 0, "\(ended.errors)")
      #expect(FileManager.default.fileExists(atPath: folder.path + "/n.sqlite"))
      let data = try Data(contentsOf: URL(filePath: out))
      let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      #expect(json["nbformat_minor"] as? Int == 5)
      let cells = try #require(json["cells"] as? [[String: Any]])
      let ids = cells.compactMap { $0["id"] as? String }
      #expect(ids.count == cells.count && Set(ids).count == ids.count)
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("{{"))
      #expect(text.contains(language == "nl" ? "## Voor wie" : "## For whom"))
      #expect(try Program.run(arguments).status == 2)
    }
  }

  @Test("Schemas are JSON, and name every lever; completions name every command")
  func forms() throws {
    let schema = try Program.run("schema").json()
    let levers = (schema["properties"] as? [String: [String: Any]])?["levers"]?["properties"]
    #expect((levers as? [String: Any])?["control.depth"] != nil)
    #expect(try Program.run("schema", "result").json()["$schema"] != nil)
    #expect(try Program.run("schema", "household").status == 2)
    for shell in ["bash", "zsh", "fish"] {
      #expect(try Program.run("completions", shell).output.contains("notebook"))
    }
    #expect(try Program.run("completions", "cmd").status == 2)
  }
}
