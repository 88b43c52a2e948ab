import Evidence

extension Lever {
  /// Reads one lever; reports all that is wrong with it, and then is nil.
  init?(_ field: SourceNode.Field, _ problems: inout SourceProblems) {
    let before = problems.errors.count
    let path = field.key
    if LeverPaths.fields[path] == nil {
      problems.report(
        "\(quoted(path)) is not a lever", at: field.place,
        suggestion: nearestName(to: path, in: LeverPaths.fields.keys))
    }
    let fields = field.value.fields(
      of: path,
      required: [
        "block", "unit", "bounds", "usual", "default", "label", "meaning", "source", "grade",
      ],
      optional: ["integer"], &problems)
    let block = fields["block"]?.choice("block", of: Block.self, &problems)
    let unit = fields["unit"]?.choice("unit", of: Unit.self, &problems)
    let bounds = fields["bounds"]?.range("bounds", &problems)
    let usual = fields["usual"]?.range("usual", &problems)
    let integer = fields["integer"].map { $0.flag("integer", &problems) } ?? false
    let label = fields["label"]?.bilingual("label", &problems)
    let meaning = fields["meaning"]?.bilingual("meaning", &problems)
    let source = fields["source"]?.text("source", &problems)
    let grade = fields["grade"]?.choice("grade", of: Grade.self, &problems)
    guard problems.errors.count == before, let block, let unit, let bounds, let usual, let integer,
      let label, let meaning, let source, let grade, let standardNode = fields["default"]
    else { return nil }
    self.init(
      path: path, block: block, unit: unit, bounds: bounds, usual: usual, isInteger: integer,
      standard: 0, label: label, meaning: meaning, source: source, grade: grade,
      place: field.place)
    checkLimits(&problems)
    guard let standard = value(standardNode, &problems), problems.errors.count == before else {
      return nil
    }
    self.standard = standard
  }

  private func checkLimits(_ problems: inout SourceProblems) {
    if !path.hasPrefix(block.prefix) {
      problems.report("\(path) is not in block \(block.rawValue)", at: place)
    }
    if !unit.admits(bounds.lowerBound) || !unit.admits(bounds.upperBound) {
      problems.report(
        "bounds of \(path) go beyond what \(unit.rawValue) can be", at: place,
        expected: unit.domainText)
    }
    if usual.lowerBound < bounds.lowerBound || usual.upperBound > bounds.upperBound {
      problems.report("usual values of \(path) lie outside its bounds", at: place)
    }
  }
}
