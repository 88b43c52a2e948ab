/// How far a breach can be held against the client, after weighing the circumstances.
///
/// Normal is the default; intent and gross fault are for the municipality to prove. Correcting of
/// one's own accord before discovery makes for reduced culpability (Boetebesluit art. 2a).
public enum Culpability: String, CaseIterable, Sendable {
  case none
  case reduced
  case normal
  case gross
  case intent
}
