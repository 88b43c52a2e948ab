/// Counts or shares over every combination of the categories of some dimensions.
public struct CrossTable: Hashable, Sendable {
  /// The number of categories of each dimension.
  public let shape: [Int]
  /// The last dimension runs fastest.
  public internal(set) var cells: [Double]

  /// - Precondition: there is a cell for every combination, none of them negative.
  public init(shape: [Int], cells: [Double]) {
    precondition(shape.allSatisfy { $0 > 0 }, "a dimension has a category")
    precondition(cells.count == shape.reduce(1, *), "a cell for every combination")
    precondition(cells.allSatisfy { $0 >= 0 && $0.isFinite }, "a cell is a number not below 0")
    self.shape = shape
    self.cells = cells
  }

  /// The table in which the dimensions have nothing to do with one another.
  public init(independent margins: [[Double]]) {
    var cells = [1.0]
    for margin in margins { cells = cells.flatMap { cell in margin.map { cell * $0 } } }
    self.init(shape: margins.map(\.count), cells: cells)
  }

  public var total: Double { cells.reduce(0, +) }

  /// The value of a combination of categories.
  public subscript(_ categories: Int...) -> Double {
    precondition(categories.count == shape.count, "a category for every dimension")
    return cells[zip(categories, shape).reduce(0) { $0 * $1.1 + $1.0 }]
  }

  /// The table over some of the dimensions, summed over the others.
  ///
  /// - Parameter dimensions: in the order in which the result has them.
  public func summed(over dimensions: [Int]) -> CrossTable {
    let places = places(over: dimensions)
    let shape = dimensions.map { self.shape[$0] }
    var sums = [Double](repeating: 0, count: shape.reduce(1, *))
    for (cell, place) in zip(cells, places) { sums[place] += cell }
    return CrossTable(shape: shape, cells: sums)
  }

  /// For each cell, where it is counted when summed over some of the dimensions.
  func places(over dimensions: [Int]) -> [Int] {
    var strides = [Int](repeating: 0, count: shape.count)
    var stride = 1
    for dimension in dimensions.reversed() {
      strides[dimension] = stride
      stride *= shape[dimension]
    }
    return cells.indices.map { index in
      var rest = index
      var place = 0
      for dimension in shape.indices.reversed() {
        place += rest % shape[dimension] * strides[dimension]
        rest /= shape[dimension]
      }
      return place
    }
  }
}
