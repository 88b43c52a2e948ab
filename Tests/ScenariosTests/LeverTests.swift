import Evidence
import Model
import Quantities
import Testing

@testable import Scenarios

@Suite("The lever register")
struct LeverTests {
  /// `intakeExplanation` as a file spells it.
  private func snake(_ name: String) -> String {
    name.map { $0.isUppercase ? "_\($0.lowercased())" : "\($0)" }.joined()
  }

  @Test("names every field of Policy once, and nothing else")
  func everyField() throws {
    let fields = Mirror(reflecting: Policy()).children.flatMap { block in
      Mirror(reflecting: block.value).children.map { field in
        "\(block.label ?? "").\(snake(field.label ?? ""))"
      }
    }
    #expect(!fields.isEmpty)
    #expect(LeverPaths.all.map(\.path) == fields)
    #expect(try shippedLevers().paths == fields)
  }

  @Test("each path leads to the field of its name")
  func fieldsMatch() throws {
    for (path, _) in LeverPaths.all {
      var policy = Policy()
      policy[lever: path] = 0.125
      let changed = Mirror(reflecting: policy).children.flatMap { block in
        Mirror(reflecting: block.value).children.compactMap { field in
          field.value as? Double == 0.125 ? "\(block.label ?? "").\(snake(field.label ?? ""))" : nil
        }
      }
      #expect(changed == [path])
      #expect(policy[lever: path] == 0.125)
    }
  }

  @Test("the standard values are today's practice, and usual")
  func practice() throws {
    let register = try shippedLevers()
    let practice = register.practice
    #expect(practice.information.intakeExplanation == 0.7)
    #expect(practice.control.gatePriority == 1)
    #expect(practice.sanction.measureSpread == 3)
    for lever in register.levers { #expect(lever.warning(about: lever.standard) == nil) }
  }

  @Test("reports every mistake with its place")
  func mistakes() throws {
    let rest = "label: {nl: a, en: a}, meaning: {nl: a, en: a}, source: s, grade: C"
    let found = messages {
      _ = try LeverRegister(
        document: SourceDocument(
          text: """
            levers:
              information.publicty: {block: I, unit: share, bounds: [0, 1], usual: [0, 1], default: 0, \(rest)}
              information.publicity: {block: V, unit: share, bounds: [0, 2], usual: [0, 3], default: 2, \(rest)}
              control.depth: {block: X, unit: shares, bounds: 1, \(rest)}
            """, file: "l.yaml"))
    }
    let expected = [
      "l.yaml:2:3: \"information.publicty\" is not a lever; did you mean \"information.publicity\"?",
      "l.yaml:3:3: bounds of information.publicity go beyond what share can be; "
        + "expected a number from 0 to 1",
      "l.yaml:3:3: information.publicity is not in block V",
      "l.yaml:3:3: usual values of information.publicity lie outside its bounds",
      "l.yaml:3:90: information.publicity (share) is \"2\"; expected a number from 0 to 1",
      "l.yaml:4:18: control.depth lacks default", "l.yaml:4:18: control.depth lacks usual",
      "l.yaml:4:26: block is \"X\"; expected one of I, V, C, S, staff",
      "l.yaml:4:35: unit is \"shares\"; expected a known word; did you mean \"share\"?",
      "l.yaml:4:51: bounds is \"1\"; expected two numbers such as [0, 1]",
    ]
    #expect(found.filter { !$0.contains("levers lacks") } == expected)
    #expect(found.contains("l.yaml:1:1: levers lacks sanction.leniency"))
  }

  @Test("a course takes later steps over earlier ones and drops those that change nothing")
  func courses() {
    let course = LeverCourse(0.1).followed(by: [
      .init(month: 24, value: 0.3), .init(month: 12, value: 0.1), .init(month: 18, value: 0.3),
    ])
    #expect(course.steps == [.init(month: 0, value: 0.1), .init(month: 18, value: 0.3)])
    #expect([-5, 0, 17, 18, 100].map(course.value) == [0.1, 0.1, 0.1, 0.3, 0.3])
    #expect(course.followed(by: [.init(month: 0, value: 1)]) == LeverCourse(1))
    #expect(course.followed(by: []) == course)
  }

  @Test("a schedule has a policy for each month in which some lever changes")
  func schedules() {
    let schedule = PolicySchedule(
      [
        "control.depth": LeverCourse(0.3).followed(by: [.init(month: 6, value: 0.5)]),
        "control.alertness": LeverCourse(1).followed(by: [.init(month: 12, value: 2)]),
      ], over: Policy())
    #expect(schedule.steps.map(\.month) == [Month(0), Month(6), Month(12)])
    #expect(schedule.policy(at: Month(-120)) == schedule.policy(at: Month(0)))
    #expect(schedule.policy(at: Month(11)).control.depth == 0.5)
    #expect(schedule.policy(at: Month(11)).control.alertness == 1)
    #expect(schedule.policy(at: Month(12)).control.alertness == 2)
    #expect(PolicySchedule(Policy()).policy(at: Month(3)) == Policy())
  }
}
