import Foundation
import Publishing

/// Standard output for results, standard error for everything else.
enum Console {
  static func print(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// A line for the person at the terminal.
  static func note(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// A line that the next one replaces; empty to wipe it.
  static func replaceLine(_ line: String) {
    FileHandle.standardError.write(Data("\r\u{1B}[2K\(line)".utf8))
  }

  static var hasProgressLine: Bool { isatty(STDERR_FILENO) == 1 && !isDumb }

  /// Where results are shown.
  static var screen: Screen {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let wantsColour = environment["NO_COLOR", default: ""].isEmpty
    let given = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return Screen(
      width: given ?? (isTerminal ? columns : nil),
      hasColour: isTerminal && wantsColour && !isDumb)
  }

  private static var isDumb: Bool { ProcessInfo.processInfo.environment["TERM"] == "dumb" }

  /// The width of the terminal; nil when it does not tell.
  private static var columns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
