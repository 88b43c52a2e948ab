import Evidence
import Experiments
import Foundation
import Law
import Model
import Population
import Quantities
import Scenarios

/// What the repository ships, as the tests of the model read it.
enum Shipped {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the repository.
  static func path(_ relative: String) -> String { root.appending(path: relative).path }

  static let policies = [
    "almere-2019", "preventie-voorop", "streng-sanctioneren", "vroegsignalering",
  ]

  private static let loaded = Result { try Laboratory(folder: root.path) }
  private static let read = Result {
    try Parameters(reading: RegisterReader(loaded.get().register))
  }
  private static let drawn = Result { try LifeCourseRates(read.get()) }

  static func laboratory() throws -> Laboratory { try loaded.get() }
  static func parameters() throws -> Parameters { try read.get() }
  static func rates() throws -> LifeCourseRates { try drawn.get() }

  /// The law of 1 July 2019, under which the model is calibrated.
  static func law(on day: Day = day) throws -> LawInForce {
    try laboratory().law.inForce(on: day)
  }
  static let day = Day(year: 2019, month: 7, day: 1)!

  /// A scenario's policy in month 0.
  static func policy(_ id: String) throws -> Policy {
    try laboratory().scenarios.load(id).schedule.policy(at: Month(0))
  }

  /// A municipality of this size with the shipped parameters, changed where a test says so.
  static func municipality(
    _ households: Int, _ change: (inout Parameters) -> Void = { _ in }
  ) throws -> Municipality {
    var parameters = try parameters()
    change(&parameters)
    return try Municipality(
      households: households, parameters: parameters, law: law(), start: day)
  }
}
