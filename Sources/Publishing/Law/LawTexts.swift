import Evidence
import Law
import Model

/// What the steps of legal decisions say: the files of `Parameters/law/messages/` as values.
public struct LawTexts: Sendable {
  private let texts: [LawMessage: Bilingual]

  /// Takes the texts from every file of a folder, which together have each message once.
  public init(folder: String) throws(SourceErrors) {
    var problems = SourceProblems()
    var texts: [LawMessage: Bilingual] = [:]
    for file in try LawBook.files(in: folder) {
      let document = try SourceDocument(path: file)
      let root = document.root.fields(
        of: "a file of law texts", required: ["messages"], &problems)
      for field in root["messages"]?.entries(of: "messages", &problems) ?? [] {
        guard let message = LawMessage(rawValue: field.key) else {
          problems.report(
            "no step says \(quoted(field.key))", at: field.place,
            suggestion: nearestName(to: field.key, in: LawMessage.allCases.map(\.rawValue)))
          continue
        }
        if texts[message] != nil {
          problems.report("\(quoted(field.key)) has a text already", at: field.place)
        }
        texts[message] = field.value.bilingual(field.key, &problems)
      }
    }
    let silent = LawMessage.allCases.filter { texts[$0] == nil }.map(\.rawValue)
    if !silent.isEmpty {
      problems.report(
        "there is no text for \(silent.joined(separator: ", "))", at: SourcePlace(file: folder))
    }
    try problems.check()
    self.texts = texts
  }

  subscript(message: LawMessage) -> Bilingual {
    texts[message] ?? Bilingual(nl: message.rawValue, en: message.rawValue)
  }
}
