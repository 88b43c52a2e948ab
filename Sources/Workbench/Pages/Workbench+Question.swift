import Evidence
import Experiments
import HTTPTypes
import Hummingbird
import Scenarios
import Wording

extension Workbench {
  /// The question, and the way from it to its answer.
  func addQuestion(to router: Router<BasicRequestContext>) {
    router.get("/") { request, _ in pages.page(request.uri.string) { question(request) } }
    router.get("ask") { request, _ in ask(request) }
    router.get("answer") { request, _ in try await answer(request) }
  }

  /// The form, filled in as the address says.
  private func question(_ request: Request) -> Response {
    var problems: [AskProblem] = []
    let asked = Ask(request.uri.queryParameters, catalogue, &problems)
    return form(asked ?? .usual, asked == nil ? [] : problems, request, status: .ok)
  }

  private func form(
    _ ask: Ask, _ problems: [AskProblem], _ request: Request, status: HTTPResponse.Status
  ) -> Response {
    let language = Language(of: request)
    let frame = PageFrame(
      language, title: WorkbenchPhrase.placeQuestion.in(language), kind: .question,
      asked: ask.query, at: request.uri, script: "question.js")
    return html(
      "question",
      QuestionPage(
        ask, problems: problems, catalogue: catalogue, frame: frame, language), status: status)
  }

  /// What the form sends: on to the answer's own address, or back with what cannot be.
  private func ask(_ request: Request) -> Response {
    switch read(request) {
    case .failure(let refused):
      return form(refused.ask, refused.problems, request, status: .unprocessableContent)
    case .success(let ask):
      let language = Language(of: request)
      return .redirect(to: "/answer?lang=\(language.rawValue)&\(ask.query)", type: .normal)
    }
  }

  /// The answer to the question in the address, begun if it is not there.
  private func answer(_ request: Request) async throws -> Response {
    var problems: [AskProblem] = []
    if let ask = Ask(request.uri.queryParameters, catalogue, &problems), problems.isEmpty,
      let job = await desk.job(asking: ask)
    {
      return page(of: job, request)
    }
    switch read(request) {
    case .failure(let refused):
      return form(refused.ask, refused.problems, request, status: .unprocessableContent)
    case .success(let ask):
      do {
        let job = try await desk.submit(ask)
        return page(of: job, request)
      } catch is JobDeskFull {
        let text = WorkbenchPhrase.problemFull.in(Language(of: request))
        return form(ask, [.refused(text)], request, status: .tooManyRequests)
      }
    }
  }

  /// The page of an answer as it stands.
  private func page(of job: Job, _ request: Request) -> Response {
    pages.page("\(job.id) \(job.version) \(request.uri.string)") {
      html("answer", context(of: job, request))
    }
  }

  /// An answer as it stands, for its page.
  func context(of job: Job, _ request: Request) -> AnswerPageContext {
    let language = Language(of: request)
    let frame = PageFrame(
      language, title: WorkbenchPhrase.placeAnswer.in(language), kind: nil,
      asked: job.ask.query, at: request.uri, script: "answer.js", reloads: !job.isSettled)
    return AnswerPageContext(job, in: laboratory, catalogue: catalogue, frame: frame, language)
  }

  /// A question that cannot be, with what is wrong.
  struct Refused: Error {
    let ask: Ask
    let problems: [AskProblem]
  }

  /// The question in an address, checked to the end.
  func read(_ request: Request) -> Result<Ask, Refused> { read(request.uri.queryParameters) }

  /// The same for the fields of an address.
  func read(_ parameters: Parameters) -> Result<Ask, Refused> {
    var problems: [AskProblem] = []
    guard let ask = Ask(parameters, catalogue, &problems) else {
      return .failure(Refused(ask: .usual, problems: [.nothing]))
    }
    guard problems.isEmpty else { return .failure(Refused(ask: ask, problems: problems)) }
    do {
      let lineup = try ask.lineup(in: laboratory)
      let perReplicate = lineup.base.households * ask.years * lineup.arms.count
      guard perReplicate * ask.replicates <= Ask.Limit.work else {
        let possible = max(1, Ask.Limit.work / max(1, perReplicate))
        return .failure(Refused(ask: ask, problems: [.tooMuch(replicates: possible)]))
      }
      return .success(ask)
    } catch {
      return .failure(Refused(ask: ask, problems: [.refused("\(error)")]))
    }
  }
}
