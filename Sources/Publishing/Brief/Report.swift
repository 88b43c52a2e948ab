import Foundation

/// A brief as one HTML file: its styles and pictures are in it, and nothing is fetched.
public struct Report: Sendable {
  public static let template = "report"
  /// What a file says of itself that a report made.
  public static let mark = #"<meta name="generator" content="balans-report/1">"#
  /// In the order in which they apply.
  static let styles = ["tokens.css", "brief.css"]

  let brief: Brief
  let styles: String

  /// - Parameter folder: the data folder, with `web/`.
  /// - Throws: `TemplateError` for a style that is missing.
  public init(_ brief: Brief, folder: String) throws(TemplateError) {
    self.brief = brief
    var texts: [String] = []
    for name in Self.styles {
      guard let text = try? String(contentsOfFile: "\(folder)/web/styles/\(name)", encoding: .utf8)
      else { throw TemplateError(folder: "\(folder)/web/styles", name: name, reason: .missing) }
      texts.append(text)
    }
    // A style sheet cannot end the element that it stands in.
    styles = texts.joined(separator: "\n").replacing("</", with: "<\\/")
  }

  public func html(_ templates: Templates) throws(TemplateError) -> String {
    try templates.render(Self.template, self)
  }
}
