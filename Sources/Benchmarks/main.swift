import Chance
import Dispatch
import Experiments
import Foundation
import Model
import Population
import Quantities

// CPU time of the four-scenario compare, life course and warm-up included, over client-months after
// month 0, on one thread (docs/architecture.md, pinned decision 11); and where it goes, by process.

/// CPU time of this thread, nanoseconds.
func threadTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// What a set of arms costs.
struct Cost {
  var total = 0.0
  var clientMonths: Int64 = 0
  /// A hash over every tally and digest: the same as long as no result has changed.
  var results: UInt64 = 0
  /// By process; what is outside the processes (life course, years, copies) is the rest of the total.
  var byProcess = [Double](repeating: 0, count: World.processes.count)
}

func measure(_ laboratory: Laboratory, _ ids: [String], replicates: Int) throws -> Cost {
  let scenarios = try ids.map { try laboratory.scenarios.load($0) }
  let municipality = try laboratory.municipality(of: scenarios[0])
  let simulation = Simulation(
    municipality: municipality, warmUp: scenarios[0].warmUpMonths, seed: Seed(2019))
  var cost = Cost()
  for replicate in 0..<replicates {
    let begin = threadTime()
    var last = begin
    let worlds = try simulation.play(
      replicate: replicate, base: scenarios[0].schedule.policy(at: Month(0)),
      policies: scenarios.map { scenario in { scenario.schedule.policy(at: $0) } },
      months: scenarios[0].months,
      afterProcess: { position in
        let now = threadTime()
        // What lies before the first process of a month is not that process's.
        if position > 0 { cost.byProcess[position] += now - last }
        last = now
      })
    cost.total += threadTime() - begin
    for world in worlds {
      for word in world.tally.words {
        cost.results = (cost.results ^ UInt64(bitPattern: word)) &* 0x9E37_79B9_7F4A_7C15
        cost.results ^= cost.results >> 29
      }
      for month in 0..<world.tally.months {
        cost.clientMonths += world.tally[Counter.clientMonths, month: month]
      }
    }
  }
  return cost
}

/// The whole compare and one scenario, and where the time goes, process by process.
func reportModel(replicates: Int) throws {
  let laboratory = try Laboratory(folder: FileManager.default.currentDirectoryPath)
  let four = ["almere-2019", "streng-sanctioneren", "preventie-voorop", "vroegsignalering"]
  _ = try measure(laboratory, four, replicates: 1)
  let compare = try measure(laboratory, four, replicates: replicates)
  let single = try measure(laboratory, [four[0]], replicates: replicates)
  func line(_ name: String, _ nanoseconds: Double, _ months: Int64) {
    print(
      name.padding(toLength: 28, withPad: " ", startingAt: 0),
      String(format: "%8.1f ns per client-month", nanoseconds / Double(months)))
  }
  line("compare, four scenarios", compare.total, compare.clientMonths)
  line("run, one scenario", single.total, single.clientMonths)
  print("\nwhere it goes in the compare (the first process is counted with the rest):")
  for (process, time) in zip(World.processes, compare.byProcess) where time > 0 {
    line("  " + process.name, time, compare.clientMonths)
  }
  line(
    "  life course, years, copies", compare.total - compare.byProcess.reduce(0, +),
    compare.clientMonths)
  print("\nresults:", String(compare.results, radix: 16), String(single.results, radix: 16))
}

// `Benchmarks law` measures the law, `Benchmarks 8` the model with eight replicates.
let folder = FileManager.default.currentDirectoryPath
if CommandLine.arguments.dropFirst().first == "law" {
  try LawBenchmark(folder: folder).report()
} else {
  try reportModel(
    replicates: CommandLine.arguments.dropFirst().first.flatMap { Int($0) }.map { max(1, $0) } ?? 4)
}
