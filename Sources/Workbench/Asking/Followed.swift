import Evidence
import Experiments
import Publishing
import Scenarios

/// One household's life under every policy of a question.
struct Followed: Sendable {
  let lives: [LifeTrace]
  let household: UInt32
  let start: CalendarMonth
  let register: Register
}

extension Workbench {
  /// Plays a replicate again and follows one household in it: a scripted one, the one with a number,
  /// or else one that shows what is sought.
  ///
  /// - Parameter reason: what makes a life worth telling.
  /// - Returns: nil where no life shows that.
  /// - Throws: `UnknownHousehold`.
  func follow(
    _ ask: Ask, vignette: VignetteFile?, household: UInt32?, reason: TellingLife = .mostDifferent
  ) throws -> Followed? {
    let lineup = try ask.lineup(in: laboratory)
    let register = try laboratory.register.overriding(lineup.base.parameters).register
    let number: UInt32
    let lives: [LifeTrace]
    if let vignette = vignette?.vignette {
      number = vignette.birth.id.number
      lives = try laboratory.trace(lineup, vignette: vignette, replicate: 0, seed: ask.seed)
    } else {
      let sought =
        try household
        ?? laboratory.tellingHousehold(lineup, reason: reason, replicate: 0, seed: ask.seed)
      guard let sought else { return nil }
      number = sought
      lives = try laboratory.trace(lineup, household: number, replicate: 0, seed: ask.seed)
    }
    return Followed(lives: lives, household: number, start: lineup.base.start, register: register)
  }
}
