import Experiments
import Model
import Wording

extension Bilingual {
  public subscript(language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }

  /// For results: `{"nl": …, "en": …}`.
  public var json: JSONValue { .members(["nl": .string(nl), "en": .string(en)]) }
}
