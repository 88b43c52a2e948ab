import Foundation

/// Wall time and processor time since it was made.
struct Stopwatch {
  private let start = ContinuousClock.now
  private let startOfCPU = processorSeconds()

  var elapsed: Duration { ContinuousClock.now - start }
  var wallSeconds: Double { elapsed / .seconds(1) }
  var cpuSeconds: Double { processorSeconds() - startOfCPU }
}

/// Processor time of this process so far.
private func processorSeconds() -> Double {
  var time = timespec()
  guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return 0 }
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
