/// Where text is shown: how wide it is, and whether it has colour.
public struct Screen: Hashable, Sendable {
  /// Columns; nil when nobody is looking, as in a file, which is as wide as it needs to be.
  public var width: Int?
  public var hasColour: Bool

  public init(width: Int?, hasColour: Bool) {
    self.width = width
    self.hasColour = hasColour
  }

  /// A file or a pipe.
  public static let file = Screen(width: nil, hasColour: false)

  /// Below this many columns tables become lists.
  static let narrow = 90

  var isNarrow: Bool { width.map { $0 < Self.narrow } ?? false }

  /// The width of running text.
  var measure: Int { min(max(width ?? 100, 30), 100) }
}

/// What a piece of text means; colour only ever repeats what words and signs say.
public enum Tone: Hashable, Sendable {
  case plain
  case strong
  case faint
  case good
  case bad

  /// The terminal's codes before the text.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .strong: "\u{1B}[1m"
    case .faint: "\u{1B}[2m"
    case .good: "\u{1B}[32m"
    case .bad: "\u{1B}[31m"
    }
  }
}

/// A line made of pieces, each with its tone.
public struct Line: Hashable, Sendable {
  private struct Piece: Hashable, Sendable {
    let text: String
    let tone: Tone
  }

  private var pieces: [Piece] = []

  public init() {}

  public init(_ text: String, _ tone: Tone = .plain) {
    add(text, tone)
  }

  /// Columns taken.
  var width: Int { pieces.reduce(0) { $0 + $1.text.count } }

  mutating func add(_ text: String, _ tone: Tone = .plain) {
    if !text.isEmpty { pieces.append(Piece(text: text, tone: tone)) }
  }

  mutating func add(_ line: Line) { pieces += line.pieces }

  /// Fills up to a column with spaces.
  mutating func pad(to column: Int) {
    add(String(repeating: " ", count: max(0, column - width)))
  }

  func shown(on screen: Screen) -> String {
    let text = pieces.map { piece in
      guard screen.hasColour, let code = piece.tone.code else { return piece.text }
      return code + piece.text + "\u{1B}[0m"
    }.joined()
    return screen.hasColour ? text : text.trimmingEnd()
  }
}

/// Lines from top to bottom.
public struct Page: Hashable, Sendable {
  public private(set) var lines: [Line] = []

  public init() {}

  mutating func add(_ line: Line) { lines.append(line) }
  mutating func add(_ text: String = "", _ tone: Tone = .plain) { add(Line(text, tone)) }

  /// Running text, broken between words.
  mutating func add(
    paragraph text: String, width: Int, indent: Int = 2, hanging: Int = 0, _ tone: Tone = .plain
  ) {
    for (number, piece) in wrapped(text, to: width - indent - hanging).enumerated() {
      let space = indent + (number == 0 ? 0 : hanging)
      add(String(repeating: " ", count: space) + piece, tone)
    }
  }

  /// The text as it is printed, with a newline after every line.
  public func text(on screen: Screen) -> String {
    lines.map { $0.shown(on: screen) + "\n" }.joined()
  }
}

extension String {
  fileprivate func trimmingEnd() -> String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}

/// Text broken between words into lines of at most `width` columns; a longer word has its own line.
func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  for word in text.split(separator: " ") {
    if let last = lines.last, last.count + 1 + word.count <= width {
      lines[lines.count - 1] += " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines.isEmpty ? [""] : lines
}
