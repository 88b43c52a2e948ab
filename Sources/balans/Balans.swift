import ArgumentParser

/// The root of the command line.
struct Balans: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balans",
    abstract: "Compares enforcement policies under the Dutch Participation Act by simulation.",
    discussion: """
      Scenarios are named by id (the files of scenarios/) or by path. Answers go to standard output, \
      progress and warnings to standard error. Texts are in Dutch unless you ask for --lang en.

      Examples:
        balans compare almere-2019 preventie-voorop streng-sanctioneren
        balans serve
        balans run almere-2019 --format json
        balans trace almere-2019 preventie-voorop
        balans params --grade C
        balans forecast almere-2019 --series our-months.csv
        balans capacity almere-2019 handhaving-in-balans
        balans blocks preventie-voorop
        balans power almere-2019 preventie-voorop
        balans robust almere-2019 preventie-voorop
        balans municipality voorbeeld-klein
        balans signals almere-2019 --lang en
        balans risk-model datagestuurd
        balans export RUN --out data
        balans notebook RUN
        balans schema scenario
        balans completions bash
        balans report 7f3a --out brief.html
        balans reproduce 7f3a
        balans check scenarios
        balans law fine --date 2019-07-15 --harm 1500 --culpability normal --household single

      Exit codes: 0 fine, 1 the answer is no, 2 bad input, 3 nothing was checked, \
      70 a fault of the program, 130 stopped.
      """,
    version: "balans \(version)",
    subcommands: [
      CompareCommand.self, RunCommand.self, TraceCommand.self, ValidateCommand.self,
      ParamsCommand.self, LawCommand.self, ValidateModelCommand.self, MunicipalityCommand.self,
      ForecastCommand.self, SignalsCommand.self, CapacityCommand.self, RiskModelCommand.self,
      BlocksCommand.self, PowerCommand.self, RobustCommand.self, ServeCommand.self,
      ExportCommand.self, NotebookCommand.self, SchemaCommand.self, CompletionsCommand.self,
      ReportCommand.self, ReproduceCommand.self, CheckCommand.self,
    ])
}
