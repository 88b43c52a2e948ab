import Foundation
import Testing

/// The same question gives the same bytes from the debug and the release program, and with the
/// processor's FMA and AVX2 hidden from the C library, whose exp and log would then differ.
@Suite("The same bytes")
struct SameBytesTests {
  /// The release program, named by `make test`.
  private static let release = ProcessInfo.processInfo.environment["BALANS_RELEASE"]

  private func answer(
    _ executable: URL, environment: [String: String] = [:]
  ) throws -> String {
    let running = try Running(
      [
        "compare", "almere-2019", "streng-sanctioneren", "preventie-voorop", "vroegsignalering",
        "--set", "municipality.households=150", "--months", "18", "--set", "warmup_months=24",
        "--replicates", "2", "--format", "json", "--no-store", "--no-staff-need", "--all",
      ], environment: environment, executable: executable)
    let ended = try running.end()
    #expect(ended.status == 0, "\(ended.errors)")
    return ended.output.replacing(/"timing": \{[^}]*\}/, with: "")
  }

  private static let withoutFMA = ["GLIBC_TUNABLES": "glibc.cpu.hwcaps=-FMA,-AVX2"]

  @Test("with and without the processor's FMA and AVX2")
  func processors() throws {
    let plain = try answer(Program.executable)
    #expect(plain.count > 10_000)
    #expect(try answer(Program.executable, environment: Self.withoutFMA) == plain)
  }

  @Test(
    "from the debug and the release program",
    .enabled(
      if: release != nil, "BALANS_RELEASE names no release program; `make test` builds one and does"
    ))
  func builds() throws {
    let release = URL(filePath: try #require(Self.release))
    let debug = try answer(Program.executable)
    #expect(try answer(release) == debug)
    #expect(try answer(release, environment: Self.withoutFMA) == debug)
  }
}
