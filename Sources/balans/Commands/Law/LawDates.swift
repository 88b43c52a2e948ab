import ArgumentParser
import Law
import Publishing
import Quantities

/// A legal question that can be asked on several days, to see what differs between their laws.
protocol DatedQuestion: ChoosingLaw {
  /// The days, in the order in which they were given; one or more.
  var dates: [Day] { get }

  /// - Throws: `LawError` when there is no law on the day or the facts cannot be.
  func answer(under law: LawTables, on date: Day) throws(LawError) -> LawAnswer
}

extension DatedQuestion {
  func answer(under law: LawTables) throws(LawError) -> LawAnswer {
    try answer(under: law, on: dates.first ?? .first)
  }

  func run() throws {
    let laboratory = try Session(language: language).laboratory
    let law = try law(of: laboratory)
    let texts = try LawTexts(folder: laboratory.folder + "/Parameters/law/messages")
    let answers = try dates.map { (day: $0, answer: try answer(under: law, on: $0)) }
    if answers.count == 1 {
      let page = LawPage(answers[0].answer, texts: texts, sources: law.sources)
      output.print(
        table: page.text(on: Console.screen, language), json: page.json, csv: page.csv)
    } else {
      let page = LawComparison(answers, texts: texts, sources: law.sources)
      output.print(
        table: page.text(on: Console.screen, language), json: page.json, csv: page.csv)
    }
  }
}

/// The days of a question, given one by one.
struct DateOptions: ParsableArguments {
  @Option(
    name: .customLong("date"), parsing: .singleValue,
    help: "The day; give it again to compare the law of several days.")
  var days: [Day]

  /// Beyond this a comparison cannot be read.
  private static let most = 12

  /// Beyond this a term could run past the last day that can be written.
  private static let latest = Day.last.adding(years: -100)

  func validate() throws {
    if let late = days.first(where: { $0 > Self.latest }) {
      throw ValidationError(
        "--date is \(late); expected a day to \(Self.latest): its terms would run past "
          + "\(Day.last)")
    }
    if days.count > Self.most {
      throw ValidationError("--date is given \(days.count) times; expected at most \(Self.most)")
    }
  }
}
