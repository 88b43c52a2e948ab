/// The languages that Balans speaks to its users; Dutch first.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case nl
  case en
}
