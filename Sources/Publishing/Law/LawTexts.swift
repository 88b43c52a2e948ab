import Evidence
import Law
import Model

/// What the steps of legal decisions say: `Parameters/law-messages.yaml` as values.
public struct LawTexts: Sendable {
  private let texts: [LawMessage: Bilingual]

  /// Takes the texts from a file; it must have each message once.
  public init(file: String) throws(SourceErrors) {
    let document = try SourceDocument(path: file)
    var problems = SourceProblems()
    let names = LawMessage.allCases.map(\.rawValue)
    let root = document.root.fields(of: "the file of law texts", required: ["messages"], &problems)
    let messages = root["messages"]?.fields(of: "messages", required: names, &problems)
    var texts: [LawMessage: Bilingual] = [:]
    for message in LawMessage.allCases {
      texts[message] = messages?[message.rawValue]?.bilingual(message.rawValue, &problems)
    }
    try problems.check()
    self.texts = texts
  }

  subscript(message: LawMessage) -> Bilingual {
    texts[message] ?? Bilingual(nl: message.rawValue, en: message.rawValue)
  }
}
