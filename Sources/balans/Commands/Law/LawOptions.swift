import ArgumentParser
import Experiments
import Law
import Publishing
import Quantities
import Wording

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(parsing: argument) }
}

/// A kind of household on the command line: those of the norms, where a couple of 18 to 20 with
/// children has a name of its own.
struct HouseholdKind: ExpressibleByArgument {
  let type: HouseholdType
  let hasChildren: Bool

  private static let youthCoupleWithChildren = HouseholdType.youthCouple.rawValue + "-children"

  static var allValueStrings: [String] {
    HouseholdType.allCases.map(\.rawValue) + [youthCoupleWithChildren]
  }

  init?(argument: String) {
    hasChildren = argument == Self.youthCoupleWithChildren
    guard let type = hasChildren ? .youthCouple : HouseholdType(rawValue: argument) else {
      return nil
    }
    self.type = type
  }
}

/// An amount of money on the command line: euros with at most two decimals, not negative.
struct Euros: ExpressibleByArgument {
  let cents: Cents

  /// Beyond this no case of the law makes sense.
  private static let most = Cents.euros(1_000_000_000)

  init?(argument: String) {
    guard let cents = Cents(parsing: argument), cents >= .zero, cents <= Self.most else {
      return nil
    }
    self.cents = cents
  }
}

/// The household that a legal question is about.
struct HouseholdOptions: ParsableArguments {
  @Option(name: .customLong("household"), help: "The kind of household. (default: single)")
  var kind: HouseholdKind?

  @Option(
    name: .customLong("sharers"),
    help: "How many other adults share the costs of the home. (default: 0)")
  var givenSharers: Int?

  var household: HouseholdType { kind?.type ?? .single }
  /// Whether a couple of 18 to 20 has children.
  var hasChildren: Bool { kind?.hasChildren ?? false }
  var sharers: Int { givenSharers ?? 0 }
  /// Whether either was given.
  var isGiven: Bool { kind != nil || givenSharers != nil }

  func validate() throws {
    if !(0...99).contains(sharers) {
      throw ValidationError("--sharers is \(sharers); expected 0 to 99")
    }
  }

  /// The norm of the household on a day.
  func norm(
    in law: LawTables, on day: Day, trace: inout some LawTrace
  ) throws(LawError) -> Cents {
    try law.norms.inForce(on: day).norm(
      household, costSharers: sharers, hasChildren: hasChildren, trace: &trace)
  }
}

/// A share on the command line, as a percentage with at most one decimal.
struct Percentage: ExpressibleByArgument {
  let share: PerMille

  init?(argument: String) {
    guard let share = PerMille.read(argument), share <= PerMille(1000) else { return nil }
    self.share = share
  }
}

/// A legal question that knows how to answer itself.
protocol LegalQuestion: ParsableCommand, Speaking {
  var output: OutputOptions { get }

  /// The law that the question is asked under.
  func law(of laboratory: Laboratory) throws -> LawTables

  /// - Throws: `LawError` when there is no law on the day.
  func answer(under law: LawTables) throws(LawError) -> LawAnswer
}

extension LegalQuestion {
  var language: Language { output.language }

  func law(of laboratory: Laboratory) throws -> LawTables { laboratory.law }

  func run() throws {
    let laboratory = try Session(language: language).laboratory
    let law = try law(of: laboratory)
    let texts = try LawTexts(folder: laboratory.folder + "/Parameters/law/messages")
    let page = LawPage(try answer(under: law), texts: texts, sources: law.sources)
    output.print(
      table: page.text(on: Console.screen, language), json: page.json, csv: page.csv)
  }
}
