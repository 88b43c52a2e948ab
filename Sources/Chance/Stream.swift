/// What a draw decides. Numbers are part of every address: never renumber, never reuse.
public enum Stream: UInt8, CaseIterable, Sendable {
  /// Traits of a household at birth, first block: capacity, stress, trust, perceived detection.
  case traits = 1
  /// Circumstances at birth: type, duration, sharers, ages.
  case composition = 2
  /// Norm strength, arrears, provisions, work duty.
  case disposition = 3
  /// The number of arrivals in a month (municipality).
  case arrivals = 4
  /// First gaps of the yearly candidate windows; four kinds a block, the ordinal is the block.
  case candidateGaps = 5
  /// A candidate's own marks; the ordinal is kind and how-manieth in the year.
  case candidateDetail = 6
  /// Second block of a candidate's marks: what a circumstance carries from birth.
  case circumstanceGates = 7
  /// Third block: assessment, settlement and objection luck of a circumstance.
  case circumstanceCase = 8
  /// Monthly noise of stress, twelve months a block.
  case stressNoise = 9
  /// Whether a letter is read, by month.
  case letters = 10
  /// Gate of the application: papers, explanation, need.
  case application = 11
  /// A signal's luck: stages, registration.
  case signal = 12
  /// A work-duty breach's luck.
  case workDuty = 13
  /// Claims: whether the client objects, and with what outcome.
  case claims = 15
  /// Routine contacts: re-examination phase, theme checks, conversations.
  case contacts = 16
  /// Who of the office's staff falls ill or leaves, by place and month (municipality).
  case staff = 17
  /// When and by how much the hours of a job beside the benefit differ.
  case varyingHours = 24
  /// Whether a client understands, wants and manages what is asked, and repairs it in time.
  case cooperation = 25
}
