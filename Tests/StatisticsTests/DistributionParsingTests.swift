import Statistics
import Testing

@Suite struct DistributionParsingTests {
  @Test(
    arguments: [
      ("Fixed(150)", .fixed(150)),
      ("Uniform(-1,2.5)", .uniform(min: -1, max: 2.5)),
      ("Triangular(0, 1, 3)", .triangular(min: 0, mode: 1, max: 3)),
      ("Normal(-0.4,0.2)", .normal(mean: -0.4, sd: 0.2)),
      ("Lognormal(-1.90,0.5)", .lognormal(mu: -1.9, sigma: 0.5)),
      ("Beta(10,6.7)", .beta(a: 10, b: 6.7)),
      ("Gamma(2,0.5)", .gamma(shape: 2, scale: 0.5)),
      ("Exponential(14)", .exponential(mean: 14)),
      ("Poisson(731)", .poisson(mean: 731)),
      (
        "Normal(0.20,0.12) truncated at 0",
        .truncated(.normal(mean: 0.2, sd: 0.12), low: 0, high: .infinity)
      ),
      ("Lognormal(6.20,0.80) per case", .lognormal(mu: 6.2, sigma: 0.8)),
      (
        "Normal(1,2) truncated at -1.5 per month",
        .truncated(.normal(mean: 1, sd: 2), low: -1.5, high: .infinity)
      ),
    ] as [(String, Distribution)])
  func reads(text: String, expected: Distribution) throws {
    #expect(try Distribution(parsing: text) == expected)
  }

  @Test(arguments: [
    "", "Fixed", "Beta", "Beta(10,6.7", "Beta 10,6.7", "Beta(10;6,7)x", "Beta(a,b)", "Beta((1),2)",
    "Normal(0,1) truncated", "Normal(0,1) truncated at", "Normal(0,1) truncated at zero",
    "Normal(0,1) per", "Normal(0,1) roughly", "Beta(1,2) Beta(1,2)", " Beta(1,2)", "Fixed()",
  ])
  func refusesWhatIsNoDistribution(text: String) {
    #expect(throws: DistributionError.malformed(text)) { try Distribution(parsing: text) }
  }

  @Test func saysWhatIsWrong() {
    #expect(throws: DistributionError.unknownName("Weibull")) {
      try Distribution(parsing: "Weibull(1,2)")
    }
    #expect(throws: DistributionError.unknownName("beta")) {
      try Distribution(parsing: "beta(1,2)")
    }
    #expect(throws: DistributionError.parameterCount("Beta", expected: 2, found: 3)) {
      try Distribution(parsing: "Beta(1,2,3)")
    }
    #expect(
      throws: DistributionError.parameters(
        .beta(a: 0, b: 2), requirement: "a > 0 and b > 0")
    ) {
      try Distribution(parsing: "Beta(0,2)")
    }
    #expect(throws: DistributionError.self) { try Distribution(parsing: "Normal(0,inf)") }
    #expect(throws: DistributionError.self) { try Distribution(parsing: "Fixed(nan)") }
    #expect(throws: DistributionError.self) { try Distribution(parsing: "Fixed(1) truncated at 0") }
  }

  /// Every prior that describes a parameter, as first written down.
  @Test(arguments: priors)
  func everyPriorHasMomentsAndQuantiles(text: String) throws {
    let distribution = try Distribution(parsing: text)
    #expect(distribution.mean.isFinite)
    #expect(distribution.sd.isFinite && distribution.sd >= 0)
    var last = -Double.infinity
    for p in [0x1p-11, 0.025, 0.25, 0.5, 0.75, 0.975, 1 - 0x1p-11] {
      let value = try distribution.quantile(p)
      #expect(value >= last)
      last = value
    }
    let spread = try distribution.quantile(0.75) - distribution.quantile(0.25)
    #expect(abs(try distribution.quantile(0.5) - distribution.mean) <= distribution.sd)
    #expect(spread <= 2 * distribution.sd)
  }

  @Test func descriptionReadsBack() throws {
    for text in DistributionParsingTests.priors {
      let distribution = try Distribution(parsing: text)
      #expect(try Distribution(parsing: distribution.description) == distribution)
    }
  }

  private static let priors = [
    "Fixed(0)", "Normal(-0.4,0.2)", "Lognormal(0.0,0.12)", "Beta(30,10)", "Normal(0.15,0.08)",
    "Normal(-0.4,0.12)", "Normal(0.25,0.08)", "Beta(90,190)", "Beta(12,108)", "Beta(4.5,10.5)",
    "Normal(0.7,0.18)", "Lognormal(-0.22,0.16)", "Lognormal(-1.61,0.38)", "Lognormal(1.10,0.47)",
    "Lognormal(-1.90,0.5)", "Lognormal(-0.92,0.35)", "Lognormal(-1.05,0.42)",
    "Lognormal(-1.61,0.5)", "Lognormal(-0.69,0.3)", "Lognormal(-2.30,0.6)", "Normal(0.10,0.07)",
    "Lognormal(-1.20,0.5)", "Normal(-0.06,0.04)", "Normal(-0.35,0.15)", "Normal(-0.15,0.09)",
    "Normal(0.20,0.12) truncated at 0", "Fixed(0.87)", "Beta(53,7)", "Beta(16,4)", "Beta(9,7)",
    "Beta(12,8)", "Normal(1.25,0.09)", "Lognormal(-3.51,0.6)", "Beta(10,6.7)", "Beta(4,16)",
    "Beta(10,10)", "Beta(11,9)", "Lognormal(0.11,0.09)", "Lognormal(0.262,0.09)",
    "Lognormal(-0.478,0.19)", "Lognormal(0.47,0.22)", "Normal(0.15,0.1) truncated at 0",
    "Beta(6,4)", "Beta(49,651)", "Beta(5,15)", "Beta(6,34)", "Beta(6,194)", "Beta(82,18)",
    "Beta(13,7)", "Lognormal(-1.51,0.2)", "Beta(7,13)", "Normal(0.03,0.06)", "Beta(3,17)",
    "Beta(3,47)", "Beta(4,76)", "Lognormal(2.64,0.54)", "Normal(-2.0,0.7)", "Normal(-0.15,0.12)",
    "Normal(0.45,0.15)", "Normal(0.5,0.25)", "Normal(-0.8,0.25)", "Normal(2.0,0.3)",
    "Normal(-0.3,0.42)", "Normal(1.5,0.6)", "Normal(-0.35,0.17)", "Normal(0.2,0.13)",
    "Normal(0.8,0.45)", "Normal(0.8,0.24)", "Beta(3,15)", "Normal(-0.2,0.12)",
    "Normal(-0.25,0.12)", "Normal(-0.3,0.18)", "Lognormal(-0.511,0.12)", "Lognormal(-0.288,0.18)",
    "Lognormal(-0.105,0.14)", "Lognormal(0.588,0.22)", "Lognormal(1.25,0.33)",
    "Lognormal(0.182,0.12)", "Beta(5,5)", "Normal(1.0,0.05)", "Beta(57,3)", "Beta(6,14)",
    "Lognormal(6.20,0.80) per case", "Beta(50,50)", "Beta(75,25)", "Normal(10000,1200)",
    "Poisson(731)", "Normal(1.0,0.06)", "Beta(9,11)", "Lognormal(-3.91,0.5)",
    "Lognormal(-5.12,0.6)", "Lognormal(-4.42,0.55)", "Lognormal(-2.81,0.5)",
    "Lognormal(-3.51,0.55)", "Lognormal(0.405,0.5)", "Beta(9,18)", "Beta(30,128)", "Beta(10.5,7)",
    "Lognormal(0.916,0.5)", "Beta(5,9.3)", "Normal(4.0,0.35)", "Lognormal(1.386,0.27)",
    "Beta(80,20)", "Beta(40,160)", "Beta(36,64)", "Beta(90,160)", "Lognormal(-0.69,0.4)",
    "Beta(80,920)", "Lognormal(-4.61,0.28)", "Lognormal(1.8,0.75) per spell",
    "Lognormal(6.192,0.50) per spell", "Lognormal(-5.81,0.6)", "Lognormal(5.52,0.8) per spell",
    "Lognormal(-6.32,0.42)", "Lognormal(-5.52,0.4)", "Lognormal(-4.96,0.25)",
    "Lognormal(-6.50,0.57)", "Beta(7,16)", "Lognormal(-3.0,0.54)", "Lognormal(6.40,0.12)",
    "Lognormal(5.52,0.3)", "Lognormal(4.09,0.8) per month", "Lognormal(-5.12,0.42)",
    "Lognormal(-4.20,0.57)", "Lognormal(-3.22,0.4)", "Lognormal(-4.83,0.4)",
    "Lognormal(-4.61,0.35)", "Normal(2250,150)", "Normal(1.3,0.18)", "Beta(190,810)",
    "Lognormal(8.2,1.1) per debtor", "Lognormal(0.693,0.27)", "Beta(24,16)", "Beta(6,9)",
    "Fixed(150)", "Beta(34,34)", "Beta(14,26)", "Beta(25,75)", "Beta(12,13)",
    "Lognormal(2.89,0.45)", "Beta(5,45)", "Lognormal(-3.51,0.5)", "Normal(0.35,0.16)",
    "Normal(-0.25,0.15)", "Beta(120,223)", "Lognormal(0.59,0.15)", "Lognormal(1.10,0.14)",
    "Lognormal(-3.91,0.2)", "Lognormal(-4.61,0.2)", "Lognormal(-5.52,0.26)", "Beta(60,540)",
    "Lognormal(1.03,0.13)", "Lognormal(0.405,0.18)", "Beta(56,144)", "Beta(90,910)",
    "Beta(720,280)", "Lognormal(0.588,0.15)", "Lognormal(-0.163,0.11)", "Lognormal(0.14,0.09)",
    "Beta(17,3)", "Normal(-0.20,0.03)", "Lognormal(0.0,0.1)", "Lognormal(-4.61,0.4)",
    "Lognormal(2.40,0.35)", "Lognormal(-0.288,0.2)", "Beta(13.5,16.5)", "Beta(41,59)",
    "Beta(64,36)", "Lognormal(10.2,0.8) per client", "Lognormal(1.386,0.4)", "Beta(8,24)",
    "Beta(7,21)", "Lognormal(0.262,0.17)",
  ]
}
