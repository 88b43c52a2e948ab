import Experiments
import Population
import Chance
import Model
import Quantities
import Foundation
let lab = try Laboratory(folder: FileManager.default.currentDirectoryPath)
let ids = ["almere-2019", "streng-sanctioneren", "preventie-voorop", "vroegsignalering"]
let scenarios = try ids.map { try lab.scenarios.load($0) }
let m = try lab.municipality(of: scenarios[0])
let n = Int(CommandLine.arguments.dropFirst().first ?? "1")!
let check = CommandLine.arguments.contains("check")
var all: [[Tally]] = []
let t0 = clock()
var cm: Int64 = 0
for k in 0..<n {
  let sim = Simulation(municipality: m, warmUp: scenarios[0].warmUpMonths, seed: Seed(1))
  let s = scenarios
  let worlds = try sim.play(
    replicate: k, base: s[0].schedule.policy(at: Month(0)),
    policies: s.map { x in { x.schedule.policy(at: $0) } }, months: 60,
    inspect: check ? { arm, w in
      try w.checkAccounts()
      if arm == -1 && (Int(w.month.index) < -110 || Int(w.month.index) % 12 == 0) { FileHandle.standardError.write((w.debugLine() + "\n").data(using: .utf8)!) } } : nil)
  all.append(worlds.map(\.tally))
}
let cpu = Double(clock() - t0) / Double(CLOCKS_PER_SEC)
for t in all { for x in t { for mth in 0..<60 { cm += x[.clientMonths, month: mth] } } }
print("cpu \(cpu) s, client-months \(cm), ns each \(cpu * 1e9 / Double(cm))")
func pad(_ s: String, _ n: Int) -> String { s.count >= n ? s : String(repeating: " ", count: n - s.count) + s }
for i in lab.indicators.indicators {
  var line = i.id.padding(toLength: 34, withPad: " ", startingAt: 0)
  for arm in 0..<4 {
    let v = all.compactMap { i.value(in: $0[arm]) }
    line += v.isEmpty ? pad("-", 12) : pad(String(format: "%.4g", v.reduce(0, +) / Double(v.count)), 12)
  }
  print(line + "  " + i.unit)
}
