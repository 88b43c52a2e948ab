/// Progress, notes and errors on standard error.
public enum RunPhrase: Phrase {
  case simulating
  case staffNeed
  case left
  case warning
  case error
  case noEffect
  case staffDiffers
  case shocksDiffer
  case notKept
  case stopped
  case stoppedUnkept
  case nothingYet
  case ourFault
  case serving
  case notEncrypted

  public var text: Text {
    switch self {
    case .simulating: Text(nl: "Herhalingen", en: "Replicates")
    case .staffNeed: Text(nl: "Benodigde capaciteit", en: "Staff need")
    case .left: Text(nl: "nog {time}", en: "{time} left")
    case .warning: Text(nl: "let op", en: "warning")
    case .error: Text(nl: "fout", en: "error")
    case .noEffect:
      Text(
        nl: "de knoppen waarin {policy} verschilt van {base} hebben geen enkel effect",
        en: "the levers by which {policy} differs from {base} have no effect at all")
    case .staffDiffers:
      Text(
        nl: "{policy} heeft andere uren dan {base}: {levers}",
        en: "{policy} has other hours than {base}: {levers}")
    case .shocksDiffer:
      Text(
        nl: "{policy} kent andere schokken dan {base}; het verschil komt ook daarvan",
        en: "{policy} has other shocks than {base}; the difference comes of them too")
    case .notKept:
      Text(
        nl: "het antwoord is er, maar is niet bewaard: {reason}",
        en: "the answer is here, but was not kept: {reason}")
    case .stopped:
      Text(nl: "gestopt; wat klaar is, is bewaard", en: "stopped; what is finished is kept")
    case .stoppedUnkept: Text(nl: "gestopt", en: "stopped")
    case .nothingYet:
      Text(
        nl: "er zijn nog geen twee herhalingen klaar, dus er is nog geen antwoord",
        en: "fewer than two replicates are finished, so there is no answer yet")
    case .ourFault:
      Text(
        nl: "dit is een fout in Balans, niet in uw invoer; meld haar met de opdracht die u gaf",
        en: "this is a fault in Balans, not in your input; report it with the command you gave")
    case .serving:
      Text(
        nl: "Balans draait op {address} · stop met Ctrl-C",
        en: "Balans runs at {address} · stop with Ctrl-C")
    case .notEncrypted:
      Text(
        nl: "let op: anderen in dit netwerk kunnen meelezen. Zet er een proxy met TLS voor.",
        en: "warning: others on this network can read along. Put a proxy with TLS before it.")
    }
  }
}
