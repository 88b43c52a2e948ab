import Model
import Testing
import Wording

@Suite("Names of activities")
struct ActivityNameTests {
  @Test("Every kind of work has a name in the catalogue, and every name is of some work")
  func names() {
    #expect(
      Set(ActivityPhrase.allCases.map(\.rawValue)) == Set(Activity.allCases.map { "\($0)" }))
  }
}
