import Yams

extension SourceError {
  /// What the YAML parser found, without the file's text that it quotes.
  init(syntax error: any Error, text: String, file: String) {
    func at(_ mark: Mark) -> SourcePlace {
      SourcePlace(file: file, line: mark.line, column: mark.column)
    }
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      if Self.isTab(at: mark, in: text) {
        self.init("a tab is not allowed here", at: at(mark), expected: "spaces")
      } else {
        let begun = context.map { ", \($0.text) begun on line \($0.mark.line)" } ?? ""
        self.init("this is not valid YAML: \(problem)\(begun)", at: at(mark))
      }
    case .composer(_, _, let mark, _):
      self.init("a second document begins here", at: at(mark), expected: "one document a file")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.sorted().map(quoted).joined(separator: ", ")
      self.init("\(names) is given twice", at: at(context.mark))
    case .reader(let problem, let offset, _, _):
      let before = offset.map { text.prefix($0) } ?? ""
      let lines = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      self.init(
        "this is not text: \(problem)",
        at: SourcePlace(
          file: file, line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1))
    default:
      self.init("this is not valid YAML", at: SourcePlace(file: file))
    }
  }

  private static func isTab(at mark: Mark, in text: String) -> Bool {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard mark.line >= 1, mark.line <= lines.count else { return false }
    return lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first == "\t"
  }
}
