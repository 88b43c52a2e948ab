import Chance
import Testing

/// A stream's number is part of every address: another number changes every result. A new stream
/// takes the next number and a line here; a number once used stays used.
@Test func streamNumbersArePinned() {
  #expect(
    Stream.allCases.map { "\($0) \($0.rawValue)" } == [
      "traits 1",
      "composition 2",
      "disposition 3",
      "arrivals 4",
      "candidateGaps 5",
      "candidateDetail 6",
      "circumstanceGates 7",
      "circumstanceCase 8",
      "stressNoise 9",
      "letters 10",
      "application 11",
      "signal 12",
      "workDuty 13",
      "claims 15",
      "contacts 16",
      "staff 17",
      "varyingHours 24",
      "cooperation 25",
    ])
}
