import Experiments
import Wording

extension Report {
  /// The report of a kept run, and why it has no pictures; nil when it has.
  ///
  /// - Throws: `TemplateError`; what the archive throws, and where replicates are gone.
  public static func of(
    _ stored: StoredRun, in archive: any Archive, _ laboratory: Laboratory, _ language: Language
  ) throws -> (html: String, missing: ChartRenderer.Missing?) {
    let templates = try Templates(
      folder: laboratory.folder + "/web/templates", required: [template])
    let source = BriefSource(
      result: stored.result, detail: try laboratory.detail(of: stored, in: archive),
      indicators: laboratory.indicators.indicators,
      grades: Dictionary(laboratory.register.entries.map { ($0.grade, 1) }) { $0 + $1 },
      resultsRevision: Laboratory.resultsRevision, language: language)
    var pictures: [String: String]?
    var missing: ChartRenderer.Missing?
    do {
      pictures = try ChartRenderer(folder: laboratory.folder).svg(Brief.charts(source))
    } catch {
      missing = error
    }
    let report = try Report(Brief(source, pictures: pictures), folder: laboratory.folder)
    return (try report.html(templates), missing)
  }
}
