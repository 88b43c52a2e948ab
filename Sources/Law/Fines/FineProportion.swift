import Quantities

/// What a law that weighs each breach in proportion looks at, besides culpability.
public struct BreachCircumstances: Hashable, Sendable {
  /// What kind of breach it is.
  public enum Nature: String, CaseIterable, Sendable {
    /// A mistake by someone who meant to do right.
    case mistake
    case ordinary
  }

  /// How heavy it is.
  public enum Gravity: String, CaseIterable, Sendable {
    case light
    case ordinary
  }

  /// What the municipality itself did or left undone that led to it.
  public enum AuthorityRole: String, CaseIterable, Sendable {
    case none
    /// It had a part in it.
    case partly
    /// Without it there would have been no breach.
    case mainly
  }

  public var nature: Nature
  public var gravity: Gravity
  public var authorityRole: AuthorityRole

  public init(
    nature: Nature = .ordinary, gravity: Gravity = .ordinary, authorityRole: AuthorityRole = .none
  ) {
    self.nature = nature
    self.gravity = gravity
    self.authorityRole = authorityRole
  }
}

/// The dated shares of a fine that are left after weighing; none where the law does not weigh.
struct ProportionTables: Sendable {
  let mistake: Timeline<PerMille?>
  let light: Timeline<PerMille?>
  let authorityPartly: Timeline<PerMille?>
  let authorityMainly: Timeline<PerMille?>

  init(reading register: inout some LawRegister) {
    mistake = register.timeline("law.fine.proportion_mistake", .percent)
    light = register.timeline("law.fine.proportion_light", .percent)
    authorityPartly = register.timeline("law.fine.proportion_authority_partly", .percent)
    authorityMainly = register.timeline("law.fine.proportion_authority_mainly", .percent)
  }

  func inForce(on day: Day) throws(LawError) -> ProportionLaw {
    ProportionLaw(
      mistake: try mistake.graded(on: day), light: try light.graded(on: day),
      authorityPartly: try authorityPartly.graded(on: day),
      authorityMainly: try authorityMainly.graded(on: day))
  }
}

/// The weighing of a fine in proportion, of the proposed Wet handhaving sociale zekerheid (Kamerstuk
/// 36785): no law in force, only on under a regime that gives its numbers.
struct ProportionLaw: Sendable {
  let mistake: Graded<PerMille?>
  let light: Graded<PerMille?>
  let authorityPartly: Graded<PerMille?>
  let authorityMainly: Graded<PerMille?>

  /// What is left of a fine, in cents, rounded at each circumstance; never more than it was.
  func weighed(
    _ amount: Cents, _ circumstances: BreachCircumstances, trace: inout some LawTrace
  ) -> Cents {
    var left = amount
    if circumstances.nature == .mistake,
      let share = mistake.value
    {
      left = least(left, share.of(left))
      trace.step("Kamerstuk 36785 (proposal)", .fineProportionMistake, .share(share), mistake.basis)
    }
    if circumstances.gravity == .light,
      let share = light.value
    {
      left = least(left, share.of(left))
      trace.step("Kamerstuk 36785 (proposal)", .fineProportionLight, .share(share), light.basis)
    }
    if circumstances.authorityRole == .partly,
      let share = authorityPartly.value
    {
      left = least(left, share.of(left))
      trace.step(
        "Kamerstuk 36785 (proposal)", .fineProportionAuthority, .share(share), authorityPartly.basis
      )
    }
    if circumstances.authorityRole == .mainly,
      let share = authorityMainly.value
    {
      left = least(left, share.of(left))
      trace.step(
        "Kamerstuk 36785 (proposal)", .fineProportionAuthority, .share(share), authorityMainly.basis
      )
    }
    if left < amount {
      trace.step("Kamerstuk 36785 (proposal)", .fineProportion, .money(left), .proposal)
    }
    return left
  }

  private func least(_ one: Cents, _ other: Cents) -> Cents { max(.zero, min(one, other)) }
}

extension LawBasis {
  /// What rests on numbers that no law has yet.
  static let proposal = LawBasis(.c, source: -1)
}
