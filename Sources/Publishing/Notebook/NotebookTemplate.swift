import Evidence
import Foundation
import Wording

/// The cells of a notebook as they are written in the data folder: `web/notebook/run.py`.
public struct NotebookTemplate: Sendable {
  struct Cell: Hashable, Sendable {
    let id: String
    /// Nil for code, which is the same in every language.
    let language: Language?
    let lines: [String]
  }

  let cells: [Cell]

  /// - Throws: `SourceErrors` when it is not there, or holds no cells.
  public init(file: String) throws(SourceErrors) {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw SourceErrors(
        SourceError("the cells of the notebook cannot be read", at: SourcePlace(file: file)))
    }
    var cells: [Cell] = []
    let mark = "# %% "
    for part in text.components(separatedBy: "\n" + mark).dropFirst() {
      var lines = part.components(separatedBy: "\n")
      let head = lines.removeFirst().split(separator: " ").map(String.init)
      while lines.last == "" { lines.removeLast() }
      if head.count == 3, head[0] == "[markdown]", let language = Language(rawValue: head[2]) {
        let texts = lines.map { String($0.dropFirst($0.hasPrefix("# ") ? 2 : 1)) }
        cells.append(Cell(id: head[1], language: language, lines: texts))
      } else if head.count == 1 {
        cells.append(Cell(id: head[0], language: nil, lines: lines))
      }
    }
    guard !cells.isEmpty else {
      throw SourceErrors(SourceError("there are no cells", at: SourcePlace(file: file)))
    }
    self.cells = cells
  }
}
