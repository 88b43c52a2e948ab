import Experiments
import Publishing
import Wording

/// One household's life under each policy.
struct LivesPage: Sendable {
  let page: PageFrame
  let words: [String: String]
  let heading: String
  let story: String
  let hidden: [Hidden]
  let choices: [QuestionPage.Choice]
  let household: String
  let problem: String?
  let hasLanes: Bool
  let hasShared: Bool
  let hasApart: Bool
  let titles: [String]
  let shared: [LifeLanes.Moment]
  let apart: [LifeLanes.Moment]
  let partings: [Parting]
  let ends: [LifeLanes.End]

  /// A field of the question that goes along.
  struct Hidden: Sendable {
    let name: String
    let value: String
  }

  struct Parting: Sendable {
    let summary: String
    let sentences: [String]
  }

  init(
    _ lanes: LifeLanes?, ask: Ask, choices: [QuestionPage.Choice], household: String,
    title: String, story: String, problem: String?, frame: PageFrame, _ language: Language
  ) {
    page = frame
    words = PageFrame.words(language)
    heading = title
    self.story = story
    self.choices = choices
    self.household = household
    self.problem = problem
    hidden = ([("lang", language.rawValue)] + ask.items).map { Hidden(name: $0.0, value: $0.1) }
    hasLanes = lanes != nil
    hasShared = lanes.map { !$0.shared.isEmpty } ?? false
    hasApart = lanes.map { !$0.apart.isEmpty } ?? false
    titles = lanes?.titles ?? []
    shared = lanes?.shared ?? []
    apart = lanes?.apart ?? []
    partings = (lanes?.partings ?? []).map {
      Parting(summary: $0.first ?? "", sentences: Array($0.dropFirst()))
    }
    ends = lanes?.ends ?? []
  }
}
