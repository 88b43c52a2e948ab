import Quantities

/// All dated numbers of the law, as read from the register.
public struct LawTables: Sendable {
  public let norms: NormTables
  public let recovery: RecoveryTables
  public let fines: FineTables
  public let measures: MeasureTables
  public let protectedEarnings: ProtectedEarningsTables
  public let suspension: SuspensionTables
  public let means: MeansTables
  public let procedure: ProcedureTables
  public let interest: InterestTables
  public let collection: CollectionTables
  public let benefit: BenefitTables
  public let schemes: SchemeTables
  public let duty: DutyTables
  /// Where every dated value comes from; a step of an explanation points here.
  public let sources: [LawSource]

  /// Reads every table from a register, which keeps its own account of what is wrong.
  public init(reading register: inout some LawRegister) {
    norms = NormTables(reading: &register)
    recovery = RecoveryTables(reading: &register)
    fines = FineTables(reading: &register)
    measures = MeasureTables(reading: &register)
    protectedEarnings = ProtectedEarningsTables(reading: &register)
    suspension = SuspensionTables(reading: &register)
    means = MeansTables(reading: &register)
    procedure = ProcedureTables(reading: &register)
    interest = InterestTables(reading: &register)
    collection = CollectionTables(reading: &register)
    benefit = BenefitTables(reading: &register)
    schemes = SchemeTables(reading: &register)
    duty = DutyTables(reading: &register)
    sources = register.sources
  }

  /// The whole law on a day: resolve it once, then decide as often as needed.
  ///
  /// - Parameter ordinance: the municipality whose choices hold where the law leaves them to one.
  /// - Throws: `LawError.noLaw` if any table has no value on the day.
  public func inForce(
    on day: Day, ordinance: OrdinanceID = .almere
  ) throws(LawError) -> LawInForce {
    LawInForce(
      day: day, norms: try norms.inForce(on: day), recovery: try recovery.inForce(on: day),
      fines: try fines.inForce(on: day),
      measures: try measures.inForce(on: day, ordinance: ordinance),
      protectedEarnings: try protectedEarnings.inForce(on: day),
      suspension: try suspension.inForce(on: day), means: try means.inForce(on: day),
      procedure: try procedure.inForce(on: day), collection: try collection.inForce(on: day),
      reportDays: try duty.reportDays.value(on: day))
  }
}

/// The law on one day, as resolved numbers: deciding with it allocates nothing and never fails.
public struct LawInForce: Sendable {
  public let day: Day
  public let norms: NormLaw
  public let recovery: RecoveryLaw
  public let fines: FineLaw
  public let measures: MeasureLaw
  public let protectedEarnings: ProtectedEarningsLaw
  public let suspension: SuspensionLaw
  public let means: MeansLaw
  public let procedure: ProcedureLaw
  public let collection: CollectionLaw
  /// Days within which something must be reported (art. 17(1)); a local reading of without delay.
  public let reportDays: Int
}
