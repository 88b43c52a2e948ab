import Experiments
import Wording

/// A Jupyter notebook (nbformat 4.5) about a run; not executed.
public struct Notebook: Sendable {
  private let template: NotebookTemplate
  private let values: [(name: String, value: String)]
  private let language: Language

  /// - Parameter data: the name of the database beside the notebook.
  public init(_ template: NotebookTemplate, run: String, data: String, language: Language) {
    self.template = template
    self.language = language
    values = [("run", run), ("data", data), ("lang", language.rawValue)]
  }

  public var json: JSONValue {
    .members([
      "cells": .array(
        template.cells.filter { $0.language == nil || $0.language == language }.map(cell)),
      "metadata": .members([
        "kernelspec": .members([
          "display_name": .string("Python 3"), "language": .string("python"),
          "name": .string("python3"),
        ]),
        "language_info": .members(["name": .string("python")]),
      ]),
      "nbformat": .integer(4), "nbformat_minor": .integer(5),
    ])
  }

  private func cell(_ cell: NotebookTemplate.Cell) -> JSONValue {
    let source = JSONValue.array(
      cell.lines.enumerated().map { index, line in
        .string(filled(line) + (index + 1 < cell.lines.count ? "\n" : ""))
      })
    guard cell.language == nil else {
      return .members([
        "cell_type": .string("markdown"), "id": .string(cell.id), "metadata": .members([:]),
        "source": source,
      ])
    }
    return .members([
      "cell_type": .string("code"), "execution_count": .null, "id": .string(cell.id),
      "metadata": .members([:]), "outputs": .array([]), "source": source,
    ])
  }

  private func filled(_ line: String) -> String {
    values.reduce(line) { $0.replacing("{{\($1.name)}}", with: $1.value) }
  }
}
