import Experiments
import Testing

@testable import Workbench

@Suite("Jobs")
struct JobDeskTests {
  private let ask = Ask(
    municipality: nil, households: 60, policies: ["preventie-voorop"], own: [:],
    ownFrom: Ask.base, years: 1, replicates: 8, seed: 3)

  private func desk(_ archive: any Archive = InMemoryArchive()) throws -> JobDesk {
    JobDesk(try Bench.laboratory.get(), archive: archive, threads: 2, version: "test")
  }

  /// Every state until the job is settled.
  private func watch(_ desk: JobDesk, _ id: String) async -> [Job] {
    var states: [Job] = []
    for await state in await desk.states(of: id) {
      states.append(state)
      if state.isSettled { break }
    }
    return states
  }

  @Test("An answer stands after a few replicates, sharpens, and ends as the command line has it")
  func sharpens() async throws {
    let archive = InMemoryArchive()
    let desk = try desk(archive)
    let job = try await desk.submit(ask)
    let states = await watch(desk, job.id)
    let last = try #require(states.last)
    #expect(last.phase == .done && last.done == 8)
    let versions = states.map(\.version)
    #expect(versions == versions.sorted())
    let question = try ask.question(in: Bench.laboratory.get(), asksStaffNeed: true)
    #expect(job.id == question.runID)
    let direct = try Bench.laboratory.get().answer(
      question, under: RunConditions(archive: InMemoryArchive(), threads: 1, version: "test"))
    #expect(last.answer?.result.indicators == direct?.result.indicators)
    #expect(archive.loadRun(job.id) != nil, "it is kept as a run")
  }

  @Test("The same question is the same job; with its replicates kept it is there at once")
  func same() async throws {
    let archive = InMemoryArchive()
    let first = try desk(archive)
    let job = try await first.submit(ask)
    #expect(try await first.submit(ask).id == job.id)
    _ = await watch(first, job.id)
    let second = try desk(archive)
    #expect(try await second.submit(ask).id == job.id)
    let last = await watch(second, job.id).last
    #expect(last?.answer?.fromStore == 8)
  }

  @Test("A stopped job keeps what it has, and goes on from there")
  func stopped() async throws {
    let desk = try desk()
    var long = ask
    long.replicates = 24
    let job = try await desk.submit(long)
    await desk.stop(job.id)
    let stopped = await watch(desk, job.id).last
    #expect(stopped?.phase == .stopped)
    await desk.resume(job.id)
    #expect(await watch(desk, job.id).last?.phase == .done)
  }

  @Test("Who asks little is not kept waiting by who asks much")
  func fair() async throws {
    let desk = try desk()
    var long = ask
    long.replicates = 100
    long.households = 300
    let first = try await desk.submit(long)
    let second = try await desk.submit(ask)
    #expect(await watch(desk, second.id).last?.phase == .done)
    let other = await desk.job(first.id)
    #expect(other?.isSettled == false)
    await desk.stop(first.id)
  }

  @Test("Too many questions at a time are refused")
  func full() async throws {
    let desk = try desk()
    var long = ask
    long.replicates = 400
    for seed in 0..<UInt64(JobDesk.most) {
      long.seed = seed
      _ = try await desk.submit(long)
    }
    long.seed = 999
    await #expect(throws: JobDeskFull.self) { _ = try await desk.submit(long) }
    for seed in 0..<UInt64(JobDesk.most) {
      long.seed = seed
      await desk.stop(try await desk.submit(long).id)
    }
  }

  @Test("Looks are few at first, then by batches, and end at what was asked")
  func looks() throws {
    let lineup = try ask.lineup(in: Bench.laboratory.get())
    let job = Job(id: "x", ask: ask, lineup: lineup)
    #expect(job.nextLook == 4)
    var single = ask
    single.replicates = 2
    #expect(Job(id: "x", ask: single, lineup: lineup).nextLook == 2)
  }
}
