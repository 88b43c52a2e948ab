import Chance

/// What the life course needs beside single numbers: distributions as tables, and upper rates.
///
/// Built once by Population from the parameters.
public struct LifeCourseRates: Sendable {
  /// Upper rate of each kind of candidate, per month.
  public var bounds: [Double]
  /// EUR a month.
  public var workIncome: QuantileTable
  public var cashIncome: QuantileTable
  public var cohabitationEffect: QuantileTable
  public var giftAmount: QuantileTable
  public var abroadEffect: QuantileTable
  /// EUR.
  public var loanAmount: QuantileTable
  /// Months.
  public var workSpell: QuantileTable
  public var standardNormal: QuantileTable
  /// Monthly innovation of stress, SD.
  public var stressNoise: QuantileTable

  public init(
    bounds: [Double], workIncome: QuantileTable, cashIncome: QuantileTable,
    cohabitationEffect: QuantileTable, giftAmount: QuantileTable, abroadEffect: QuantileTable,
    loanAmount: QuantileTable, workSpell: QuantileTable, standardNormal: QuantileTable,
    stressNoise: QuantileTable
  ) {
    self.bounds = bounds
    self.workIncome = workIncome
    self.cashIncome = cashIncome
    self.cohabitationEffect = cohabitationEffect
    self.giftAmount = giftAmount
    self.abroadEffect = abroadEffect
    self.loanAmount = loanAmount
    self.workSpell = workSpell
    self.standardNormal = standardNormal
    self.stressNoise = stressNoise
  }
}
