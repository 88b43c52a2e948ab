/// What is asked of figures about a municipality: `Parameters/municipality.yaml`.
public struct MunicipalityRules: Hashable, Sendable {
  /// Yearly inflow, as a share of the caseload, that the model's parameters belong to.
  public let referenceInflow: Double
  /// Groups of fewer households are not shown.
  public let suppressionThreshold: Int
  public let fewestHouseholds: Int
  /// Below this, chance is warned of.
  public let fewHouseholds: Int
  public let mostHouseholds: Int
  public let bytesPerHousehold: Int
  /// What sums may be off by rounding, as a share.
  public let roundingSlack: Double

  /// Reads the file.
  public init(file: String) throws(SourceErrors) {
    let register = try Register(documents: [SourceDocument(path: file)])
    let reader = RegisterReader(register)
    do {
      referenceInflow = try reader.value("municipality.reference_inflow", .share)
      func households(_ name: String) throws(SourceError) -> Int {
        Int(try reader.value("municipality.\(name)", .households))
      }
      suppressionThreshold = try households("suppression_threshold")
      fewestHouseholds = try households("fewest_households")
      fewHouseholds = try households("few_households")
      mostHouseholds = try households("most_households")
      bytesPerHousehold = Int(try reader.value("municipality.bytes_per_household", .count))
      roundingSlack = try reader.value("municipality.rounding_slack", .share)
    } catch {
      throw SourceErrors(error)
    }
  }
}
