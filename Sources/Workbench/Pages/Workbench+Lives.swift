import Evidence
import Experiments
import Foundation
import HTTPTypes
import Hummingbird
import Publishing
import Wording

extension Workbench {
  func addLives(to router: Router<BasicRequestContext>) {
    router.get("lives") { request, _ in try await lives(request) }
  }

  /// A life under every policy of the question in the address.
  private func lives(_ request: Request) async throws -> Response {
    let language = Language(of: request)
    let parameters = request.uri.queryParameters
    let ask: Ask
    switch read(request) {
    case .success(let asked): ask = asked
    case .failure: ask = .usual
    }
    let household = parameters["household"].map(String.init) ?? ""
    let stories = vignettes
    let chosen = household.isEmpty ? parameters["vignette"].map(String.init) : nil
    let vignette = stories.first { $0.id == chosen }
    let reason = chosen.flatMap(TellingLife.init) ?? .mostDifferent
    let told: Result<LifeLanes?, any Error>
    do {
      told = try await traces.pass { [self] in
        Result { try trace(ask, vignette: vignette, household: household, reason, language) }
      }
    } catch is Turnstile.Full {
      return message(
        .placeLives, text: APIPhrase.busy.in(language), request, status: .tooManyRequests)
    }
    var lanes: LifeLanes?
    var problem: String?
    switch told {
    case .success(let found):
      lanes = found
      if found == nil { problem = FieldPhrase.noTelling.in(language) }
    case .failure(let error as UnknownHousehold):
      problem = BackgroundPhrase.noHousehold.in(
        language, ["given": household, "nearest": "\(error.nearest)"])
    case .failure(let error): throw error
    }
    let choices =
      TellingLife.allCases.map {
        QuestionPage.Choice(
          id: $0.rawValue, title: $0.title(language),
          isChosen: vignette == nil && household.isEmpty && $0 == reason)
      } + stories.map { .init(id: $0.id, title: $0.file.name, isChosen: $0.id == vignette?.id) }
    let frame = PageFrame(
      language, title: WorkbenchPhrase.placeLives.in(language), kind: .lives, asked: ask.query,
      at: request.uri)
    return html(
      "lives",
      LivesPage(
        lanes, ask: ask, choices: choices, household: household,
        title: vignette?.file.name ?? BackgroundPhrase.livesTitle.in(language),
        story: vignette?.file.story[language] ?? BackgroundPhrase.livesLead.in(language),
        problem: problem, frame: frame, language))
  }

  private func trace(
    _ ask: Ask, vignette: (id: String, file: VignetteFile)?, household: String,
    _ reason: TellingLife, _ language: Language
  ) throws -> LifeLanes? {
    try follow(ask, vignette: vignette?.file, household: UInt32(household), reason: reason).map {
      LifeLanes($0.lives, start: $0.start, register: $0.register, language)
    }
  }

  /// The scripted households, by id.
  private var vignettes: [(id: String, file: VignetteFile)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: laboratory.vignettes)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
      .compactMap { id in
        (try? VignetteFile(id: id, folder: laboratory.vignettes)).map { (id, $0) }
      }
  }
}

extension TellingLife {
  fileprivate func title(_ language: Language) -> String {
    switch self {
    case .mostDifferent: BackgroundPhrase.telling.in(language)
    case .finedUnable: FieldPhrase.tellingFined.in(language)
    case .spared: FieldPhrase.tellingSpared.in(language)
    }
  }
}
