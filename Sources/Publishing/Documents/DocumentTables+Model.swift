import Model

extension DocumentTables {
  /// The order of the month.
  static func processes() -> String {
    var table = MarkdownTable("step", "process", "acts", "why it stands here")
    for (position, process) in World.processes.enumerated() {
      table.add(
        "\(position + 1)", code(process.name), process.scope.rawValue, process.reason)
    }
    return table.markdown
  }

  /// The work that waits, who does it and what it is booked on.
  static func queues() -> String {
    var table = MarkdownTable("queue", "function", "part of the circle")
    for kind in WorkKind.allCases { table.add(code("\(kind)"), "\(kind.role)", "\(kind.part)") }
    return table.markdown
  }

  /// The kinds of candidates in a life course, by their number in addresses.
  static func candidates() -> String {
    var table = MarkdownTable("number", "kind")
    for kind in LifeEventKind.allCases { table.add("\(kind.rawValue)", code("\(kind)")) }
    return table.markdown
  }
}
