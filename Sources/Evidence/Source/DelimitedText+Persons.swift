extension DelimitedText {
  /// Refuses a file that looks like data about persons: columns that only such files have, cells
  /// with the form of a citizen service number, or more rows than there can be.
  public func refusePersons(rowsAtMost rows: Int) throws(SourceErrors) {
    let fault =
      PersonalData.fault(ofNames: header.map { ($0.text, $0.place) })
      ?? PersonalData.fault(ofRows: self.rows.count, atMost: rows, in: file)
      ?? self.rows.joined().lazy.compactMap { PersonalData.fault(ofText: $0.text, at: $0.place) }
      .first
    if let fault { throw SourceErrors(fault) }
  }
}
