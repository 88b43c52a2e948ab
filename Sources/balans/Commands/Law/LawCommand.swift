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
        balans law suspension --date 2019-07-16 --due 2019-07-15 --supplied 2019-07-30
        balans law protected-earnings --date 2019-07-15 --household single-parent
        balans law collection --date 2019-07-15 --claim fraud:500:2019-03-01 --claim fine:100:2019-03-01
        balans law term --term objection --date 2019-03-08
        balans law interest --amount 1000 --from 2019-03-01 --until 2024-03-01
        balans law visit --date 2019-07-15 --ground offer --reply refused
        balans law fine --date 2019-07-15 --date 2025-10-01 --harm 3000 --culpability normal
      """,
    subcommands: [
      LawNormCommand.self, LawBenefitCommand.self, LawDutyCommand.self, LawFineCommand.self,
      LawRecoveryCommand.self, LawMeasureCommand.self,
      LawSuspensionCommand.self, LawProtectedEarningsCommand.self, LawCollectionCommand.self,
      LawTermCommand.self, LawLiabilityCommand.self, LawRemissionCommand.self,
      LawInterestCommand.self, LawAnnulmentCommand.self, LawVisitCommand.self,
    ])
}
