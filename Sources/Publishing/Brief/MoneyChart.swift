import Experiments
import Quantities
import Wording

extension Chart {
  /// What policies cost and save the municipality, item by item to the total; of a single scenario its
  /// own money.
  static func money(_ source: BriefSource) -> Chart? {
    let arms =
      source.isComparison
      ? Array(source.detail.arms.indices.dropFirst()) : Array(source.detail.arms.indices)
    let items = MoneyParts.Part.allCases
    let names = items.map { source.name(of: $0) } + [source.say(.net)]
    // Whole euros, rounded so that what is shown adds up.
    let money = arms.map { arm in
      let detail = source.detail.arms[arm]
      return MoneyParts.mean(
        source.isComparison ? detail.moneyAgainstBase : detail.money, unit: 100)
    }
    var steps: [ChartShapes.Step] = []
    for (arm, parts) in zip(arms, money) {
      guard let parts else { return nil }
      var at: Int64 = 0
      for (name, amount) in zip(names, parts.cents) {
        steps.append(
          source.step(arm, name, from: at, to: at + amount, amount: amount, colour: nil))
        at += amount
      }
      steps.append(
        source.step(
          arm, source.say(.net), from: 0, to: parts.net, amount: parts.net,
          colour: ChartStyle.colour(ofArm: arm)))
    }
    let nets = money.map { $0?.net ?? 0 }
    guard let last = nets.indices.max(by: { nets[$0].magnitude < nets[$1].magnitude }) else {
      return nil
    }
    let net = nets[last]
    let finding =
      source.isComparison
      ? source.say(
        net < 0 ? .moneyCost : .moneyGain,
        [
          "policy": source.title(arms[last]),
          "amount": source.euros(Int64(net.magnitude), signed: false),
        ])
      : "\(source.say(.net)): \(source.euros(net, signed: true))"
    let rows = names.indices.map { item in
      [names[item]]
        + money.map { parts in
          parts.map { source.euros(item < items.count ? $0.cents[item] : $0.net, signed: true) }
            ?? ""
        }
    }
    return Chart(
      id: "money", finding: finding,
      subtitle: source.say(
        source.isComparison ? .moneyDifference : .moneySubtitle,
        ["time": TimeFormat(source.language).months(source.result.months), "r": source.replicates]),
      summary: "\(finding). \(source.say(.moneyNote))",
      table: ChartTable(header: [source.say(.item)] + arms.map(source.title), rows: rows),
      specification: ChartShapes.waterfall(
        steps, axis: UnitPhrase.eur.in(source.language), source.language))
  }
}

extension BriefSource {
  fileprivate func name(of part: MoneyParts.Part) -> String {
    let phrase: BriefPhrase =
      switch part {
      case .stopped: .stopped
      case .repaid: .repaid
      case .staff: .staff
      case .writtenOff: .writtenOff
      case .loans: .loans
      }
    return say(phrase)
  }

  /// Whole euros.
  fileprivate func euros(_ amount: Int64, signed: Bool) -> String {
    let text = numbers.number(Double(amount), signed: signed)
    return signed ? text : (language == .nl ? "€\u{a0}" : "€") + text
  }

  fileprivate func step(
    _ arm: Int, _ name: String, from: Int64, to: Int64, amount: Int64, colour: String?
  ) -> ChartShapes.Step {
    ChartShapes.Step(
      panel: title(arm), row: name, from: Double(from), to: Double(to),
      label: euros(amount, signed: true), colour: colour ?? (amount < 0 ? "#c98b5e" : "#6a9cbf"))
  }
}
