import Population
import Statistics

extension MunicipalityReader {
  private typealias Dimension = Composition.Dimension

  /// The dimensions given by themselves, then the joint tables.
  mutating func tables(
    _ fields: SourceFields, households: Double?
  ) -> [MunicipalityFigures.Table] {
    var tables: [MunicipalityFigures.Table] = []
    for dimension in Dimension.allCases {
      if dimension == .exempt {
        if let node = fields["exempt_share"], let table = exempt(node) { tables.append(table) }
      } else if let node = fields[dimension.figure],
        let table = margin(dimension, node, households: households)
      {
        tables.append(table)
      }
    }
    for (position, node) in (fields["tables"]?.items("tables", &problems) ?? []).enumerated() {
      if let table = joint("tables[\(position + 1)]", node, households: households) {
        tables.append(table)
      }
    }
    return tables
  }

  private mutating func exempt(_ node: SourceNode) -> MunicipalityFigures.Table? {
    guard let share = amount("exempt_share", node)?.value else { return nil }
    guard share <= 1 else {
      return node.refuse("exempt_share", expected: "a share from 0 to 1", &problems)
    }
    return .init(
      name: "exempt_share", dimensions: [.exempt],
      shares: CrossTable(shape: [2], cells: [share, 1 - share]), place: node.place)
  }

  private mutating func margin(
    _ dimension: Composition.Dimension, _ node: SourceNode, households: Double?
  ) -> MunicipalityFigures.Table? {
    let name = dimension.figure
    let fields = node.fields(of: name, required: dimension.categories, &problems)
    var cells: [Figure] = []
    for category in dimension.categories {
      if let node = fields[category], let figure = amount("\(name).\(category)", node) {
        cells.append(figure)
      }
    }
    guard cells.count == dimension.count else { return nil }
    return table(name, [dimension], cells, at: node.place, households: households)
  }

  private mutating func joint(
    _ name: String, _ node: SourceNode, households: Double?
  ) -> MunicipalityFigures.Table? {
    let fields = node.fields(of: name, required: ["by", "counts"], &problems)
    let names = Dimension.allCases.map(\.figure)
    var dimensions: [Dimension] = []
    for item in fields["by"]?.items("\(name).by", &problems) ?? [] {
      guard let text = item.text("\(name).by", &problems) else { return nil }
      guard let dimension = Dimension.allCases.first(where: { $0.figure == text }) else {
        problems.report(
          "\(quoted(text)) is not a dimension", at: item.place,
          expected: "one of \(names.joined(separator: ", "))",
          suggestion: nearestName(to: text, in: names))
        return nil
      }
      if dimensions.contains(dimension) {
        problems.report("\(name) names \(text) twice", at: item.place)
        return nil
      }
      dimensions.append(dimension)
    }
    guard let counts = fields["counts"] else { return nil }
    guard dimensions.count >= 2 else {
      problems.report(
        "\(name) is over \(dimensions.count) dimensions", at: node.place,
        expected: "two or more of \(names.joined(separator: ", "))")
      return nil
    }
    let before = problems.errors.count
    let found = cells("\(name).counts", counts, dimensions[...])
    guard problems.errors.count == before else { return nil }
    return table(name, dimensions, found, at: counts.place, households: households)
  }

  /// The numbers of nested lists, the last dimension innermost.
  private mutating func cells(
    _ name: String, _ node: SourceNode, _ dimensions: ArraySlice<Composition.Dimension>
  ) -> [Figure] {
    guard let first = dimensions.first else { return amount(name, node).map { [$0] } ?? [] }
    guard let items = node.items(name, &problems) else { return [] }
    guard items.count == first.count else {
      problems.report(
        "\(name) has \(items.count) entries for \(first.figure)", at: node.place,
        expected: "\(first.count): \(first.categories.joined(separator: ", "))")
      return []
    }
    var found: [Figure] = []
    for item in items { found += cells(name, item, dimensions.dropFirst()) }
    return found
  }

  /// Shares from counts or shares, if they add up to what they should.
  private mutating func table(
    _ name: String, _ dimensions: [Composition.Dimension], _ cells: [Figure],
    at place: SourcePlace, households: Double?
  ) -> MunicipalityFigures.Table? {
    let values = cells.map(\.value)
    let areShares = values.allSatisfy { $0 <= 1 }
    for cell in cells where !areShares && cell.value != cell.value.rounded() {
      problems.report(
        "\(name) has \(plain(cell.value))", at: cell.place,
        expected: "counts of households throughout, or shares from 0 to 1 throughout")
      return nil
    }
    let sum = values.reduce(0, +)
    guard let target = areShares ? 1 : households else { return nil }
    let difference = abs(sum - target)
    guard sum > 0, difference <= rules.roundingSlack * target else {
      problems.report(
        "\(name) adds up to \(plain((sum * 1e6).rounded() / 1e6))", at: place,
        expected: areShares ? "1, as shares do" : "\(plain(target)), the number of households")
      return nil
    }
    if difference > 1e-9 * target {
      warn(
        "\(name) adds up to \(plain((sum * 1e6).rounded() / 1e6)), not \(plain(target)); taken for "
          + "rounding and scaled", at: place)
    }
    let threshold = Double(rules.suppressionThreshold)
    if !areShares, dimensions.count > 1, values.contains(where: { $0 > 0 && $0 < threshold }) {
      warn(
        "\(name) has cells of fewer than \(plain(threshold)) households; round them before you "
          + "share this file", at: place)
    }
    return .init(
      name: name, dimensions: dimensions,
      shares: CrossTable(shape: dimensions.map(\.count), cells: values.map { $0 / sum }),
      place: place)
  }
}
