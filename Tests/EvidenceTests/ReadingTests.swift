import Model
import Quantities
import Testing

@testable import Evidence

@Suite("Values as they must be written")
struct ReadingTests {
  private func node(_ value: String) throws -> SourceNode {
    guard case .map(let fields) = try document("v: \(value)").root.content else {
      throw SourceErrors([])
    }
    return fields[0].value
  }

  @Test(
    "numbers",
    arguments: [
      ("0", 0.0), ("12", 12), ("0.50", 0.5), ("-3.25", -3.25), ("1e-6", 1e-6), ("2.5E3", 2500),
      ("-0", 0), ("-0.0", 0),
    ])
  func numbers(_ text: String, _ value: Double) throws {
    var problems = SourceProblems()
    let read = try node(text).number("v", &problems)
    #expect(read == value && read?.sign == value.sign && problems.errors.isEmpty)
  }

  @Test(
    "what YAML would turn into a number, or reads as none, is refused",
    arguments: [
      ("012", "expected a number without zeros in front; did you mean \"12\"?"),
      ("0,5", "expected a number with a decimal point, not a comma; did you mean \"0.5\"?"),
      ("1:30", "f.yaml:1:4: v is \"1:30\"; expected a number such as 12 or 0.5"),
      ("1_000", "expected a number such as"), ("0x1F", "expected a number such as"),
      (".5", "expected a number such as"), ("5.", "expected a number such as"),
      ("+5", "expected a number such as"), (".nan", "expected a number such as"),
      ("NaN", "expected a number such as"), (".inf", "expected a number such as"),
      ("1e999", "expected a number that is not so large"), ("no", "expected a number such as"),
      ("\"5\"", "expected a number without quotes"), ("12 months", "expected a number such as"),
      ("", "v is empty; expected a number"), ("~", "v is empty; expected a number"),
      ("[1]", "v is a list; expected a number"), ("{a: 1}", "v is a map; expected a number"),
      (String(repeating: "1", count: 50), "expected a number such as"),
    ])
  func refusedNumbers(_ text: String, _ message: String) throws {
    var problems = SourceProblems()
    #expect(try node(text).number("v", &problems) == nil)
    #expect(problems.errors.map(\.description).first?.contains(message) == true)
  }

  @Test("truth values are true and false, no other words")
  func flags() throws {
    var problems = SourceProblems()
    #expect(try node("true").flag("v", &problems) == true)
    #expect(try node("false").flag("v", &problems) == false)
    #expect(problems.errors.isEmpty)
    for word in ["no", "on", "True", "1", "\"true\"", "[true]"] {
      #expect(try node(word).flag("v", &problems) == nil)
    }
    #expect(
      problems.errors.first?.description
        == "f.yaml:1:4: v is \"no\"; expected true or false; did you mean \"false\"?")
  }

  @Test("whole numbers, days, ranges and two languages")
  func others() throws {
    var problems = SourceProblems()
    #expect(try node("12.0").whole("v", in: 0...12, &problems) == 12)
    #expect(try node("2019-07-01").day("v", &problems) == Day(year: 2019, month: 7, day: 1))
    #expect(try node("[0, 1.5]").range("v", &problems) == 0...1.5)
    let both = try node("{nl: nee, en: no}").bilingual("v", &problems)
    #expect(both == Bilingual(nl: "nee", en: "no") && problems.errors.isEmpty)
    #expect(try node("6.5").whole("v", in: 0...12, &problems) == nil)
    #expect(try node("13").whole("v", in: 0...12, &problems) == nil)
    #expect(try node("2019-02-30").day("v", &problems) == nil)
    #expect(try node("[2, 1]").range("v", &problems) == nil)
    #expect(try node("[1]").range("v", &problems) == nil)
    #expect(try node("{nl: nee}").bilingual("v", &problems) == nil)
    #expect(problems.errors.count == 6)
  }

  @Test(
    "the nearest name is found",
    arguments: [
      ("finez", "fines"), ("fnies", "fines"), ("FINES", "fines"),
      ("repeat_interval", "a.repeat_interval"),
      ("a.repeat_intervl", "a.repeat_interval"),
    ])
  func nearest(_ name: String, _ meant: String) {
    #expect(nearestName(to: name, in: ["warnings", "fines", "a.repeat_interval"]) == meant)
  }

  @Test("nothing is suggested when nothing is near")
  func farOff() {
    for name in ["", "x", "banana", String(repeating: "f", count: 100_000)] {
      #expect(nearestName(to: name, in: ["warnings", "fines"]) == nil)
    }
  }
}
