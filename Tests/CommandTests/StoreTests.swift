import Experiments
import Foundation
import Testing

@Suite("The store, and being stopped")
struct StoreTests {
  private func arguments(_ store: String, replicates: Int = 2) -> [String] {
    ["compare", "almere-2019", "preventie-voorop"] + Program.tiny + [
      "--replicates", "\(replicates)", "--no-staff-need", "--store", store, "--format", "json",
    ]
  }

  @Test("A store that cannot be used is bad input, and nothing of it is touched")
  func unusable() throws {
    let folder = try Folder()
    let text = try folder.write("text.sqlite", String(repeating: "not a database ", count: 100))
    for store in [folder.path, folder.path + "/no/such/folder/s.sqlite", text] {
      let ended = try Program.run(arguments(store))
      #expect(ended.status == 2, "\(ended.errors)")
      #expect(ended.errors.contains("the store"), "\(ended.errors)")
      #expect(ended.errors.contains("--no-store"))
    }
    #expect(try String(contentsOfFile: text, encoding: .utf8).hasPrefix("not a database"))
  }

  @Test("A damaged store says what to do")
  func damaged() throws {
    let folder = try Folder()
    let store = folder.path + "/s.sqlite"
    #expect(try Program.run(arguments(store)).status == 0)
    let file = URL(filePath: store)
    var bytes = try Data(contentsOf: file)
    for index in stride(from: 4096, to: bytes.count, by: 3) { bytes[index] ^= 0x5A }
    try bytes.write(to: file)
    let ended = try Program.run(arguments(store))
    #expect(ended.status == 2, "\(ended.errors)")
    #expect(ended.errors.contains("damaged"), "\(ended.errors)")
  }

  @Test("A disk that fills up costs a warning, not the answer")
  func full() throws {
    let folder = try Folder()
    // A limit on the size of files stands in for a full disk.
    let script =
      "trap '' XFSZ; ulimit -f 100; exec \"$0\" \"$@\" > \"$OUT\""
    let out = folder.path + "/out.json"
    let running = try Running(
      ["-c", script, Program.executable.path]
        + arguments(folder.path + "/s.sqlite", replicates: 40),
      environment: ["OUT": out], executable: URL(filePath: "/bin/bash"))
    let ended = try running.end()
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.errors.contains("niet bewaard"), "\(ended.errors)")
  }

  @Test("Ctrl-C keeps what is finished, and gives the answer so far", .timeLimit(.minutes(2)))
  func interrupted() throws {
    let folder = try Folder()
    let store = folder.path + "/s.sqlite"
    let running = try Running(arguments(store, replicates: 100_000) + ["--progress"])
    // The first replicate is told at once, the next line comes three seconds later.
    while running.errors.count(where: { $0 == "\n" }) < 2, running.process.isRunning {
      Thread.sleep(forTimeInterval: 0.05)
    }
    running.process.interrupt()
    let ended = try running.end()
    #expect(ended.status == 130, "\(ended.errors)")
    #expect(ended.errors.contains("bewaard"))
    let json = try ended.json()
    let number = try #require(json["replicates"] as? Int)
    #expect((2..<100_000).contains(number))
    #expect(json["replicates_asked"] as? Int == 100_000)
    let again = try Program.run(arguments(store, replicates: number))
    #expect(again.status == 0, "\(again.errors)")
    let timing = try #require(try ComparisonResult(json: again.output).timing)
    #expect(timing.clientMonths == 0)
  }
}
