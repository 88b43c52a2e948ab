import ArgumentParser

/// `balans law`: one legal question, with its reasons.
struct LawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "law",
    abstract: "Answers one legal question, and explains it step by step.",
    discussion: """
      Examples:
        balans law norm --date 2019-07-01 --household couple --sharers 1
        balans law benefit --date 2024-03-01 --earnings 500 --disregard general
        balans law duty --topic work --date 2019-07-01 --reported 2019-09-20
        balans law fine --date 2019-07-15 --harm 1500 --culpability normal --household single
        balans law recovery --date 2019-07-15 --overpaid 900 --after-six-months 300 --client-reported
        balans law measure --date 2019-07-15 --breach uniform --household single
        balans law protected-earnings --date 2019-07-15 --household single-parent
      """,
    subcommands: [
      LawNormCommand.self, LawBenefitCommand.self, LawDutyCommand.self, LawFineCommand.self,
      LawRecoveryCommand.self, LawMeasureCommand.self,
      LawProtectedEarningsCommand.self,
    ])
}
