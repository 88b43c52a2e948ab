@testable import Model

extension Parameters.Sources {
  /// No source ever sends a signal about nothing.
  mutating func sendNothingFalse() {
    falseWages = 0
    falseResidence = 0
    falseStudy = 0
    falseDetention = 0
    falseVehicles = 0
    falseAssets = 0
    falseTip = 0
    falseStaff = 0
    falsePartner = 0
    falseOwnData = 0
    falseForeign = 0
  }
}

extension Parameters.Route {
  /// Every step is written down with this probability.
  mutating func write(_ share: Double) {
    receiptFiles = share
    receiptOthers = share
    recordFiles = share
    recordOthers = share
    step = share
    closing = share
  }
}
