import Statistics
import Testing

@Suite struct StudentTTests {
  /// The usual table, computed to 17 digits with 30-digit arithmetic.
  @Test(arguments: [
    (0.05, 1, 12.706204736174705), (0.05, 2, 4.3026527297494639), (0.05, 3, 3.1824463052837096),
    (0.05, 4, 2.7764451051977944), (0.05, 9, 2.2621571627982055), (0.05, 15, 2.1314495455597757),
    (0.05, 29, 2.0452296421327043), (0.05, 31, 2.0395134463964085),
    (0.05, 63, 1.9983405425207416), (0.05, 127, 1.9788195347028542),
    (0.05, 1000, 1.9623390808264085), (0.01, 1, 63.656741162871581),
    (0.01, 9, 3.2498355415921263), (0.01, 100, 2.6258905214380179),
    (0.0005, 15, 4.4166128303509901),
  ])
  func critical(alpha: Double, degrees: Int, expected: Double) {
    let t = StudentT.critical(alpha: alpha, degreesOfFreedom: degrees)
    #expect(abs(t / expected - 1) < 1e-12)
  }

  /// One and two degrees of freedom have closed forms (Cauchy; t / √(2 + t²)).
  @Test(arguments: [0.0, 0.1, 0.5, 1, 2, 7, 40])
  func twoDegreesOfFreedom(t: Double) {
    let expected = 1 - t / (2 + t * t).squareRoot()
    #expect(abs(StudentT.twoSidedP(t, degreesOfFreedom: 2) - expected) < 1e-14)
    #expect(abs(StudentT.twoSidedP(-t, degreesOfFreedom: 2) - expected) < 1e-14)
  }

  @Test func pIsTheInverseOfCritical() {
    for degrees in [1, 2, 3, 5, 7, 15, 31, 63, 127, 255, 511, 1023, 4095] {
      for alpha in [0.9, 0.5, 0.1, 0.05, 0.01, 0.05 / 21, 0.05 / 400, 1e-6] {
        let t = StudentT.critical(alpha: alpha, degreesOfFreedom: degrees)
        let p = StudentT.twoSidedP(t, degreesOfFreedom: degrees)
        #expect(abs(p / alpha - 1) < 1e-9, "\(degrees) degrees, alpha \(alpha)")
      }
    }
  }

  @Test func endlessTHasNoProbability() {
    #expect(StudentT.twoSidedP(.infinity, degreesOfFreedom: 3) == 0)
  }
}
