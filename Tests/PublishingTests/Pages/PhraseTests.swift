import Evidence
import Experiments
import Foundation
import Law
import Model
import Testing
import Wording

@testable import Publishing

@Suite("Names of the model in the catalogue")
struct PhraseTests {
  private let parameters = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Parameters").path

  @Test("cover every kind of event, topic and cause")
  func lives() {
    for kind in Event.Kind.allCases { #expect(LifePhrase(rawValue: "\(kind)") != nil, "\(kind)") }
    for topic in Topic.allCases { #expect(TopicPhrase(rawValue: "\(topic)") != nil, "\(topic)") }
    for cause in Cause.allCases where cause != .none {
      #expect(CausePhrase(rawValue: "\(cause)") != nil, "\(cause)")
    }
  }

  @Test("cover every rule, process and aspect; the numbers behind a rule are in the register")
  func partings() throws {
    let register = try Register(folder: parameters)
    for kind in Event.Kind.allCases {
      #expect(RulePhrase(rawValue: "\(kind)") != nil, "\(kind)")
      for id in RuleTable.parameters(of: kind) { #expect(register[id] != nil, "\(id)") }
    }
    for process in World.processes {
      #expect(ProcessPhrase(rawValue: process.name) != nil, "\(process.name)")
    }
    for aspect in Moment.Aspect.allCases {
      #expect(AspectPhrase(rawValue: "\(aspect)") != nil, "\(aspect)")
    }
  }

  @Test("cover every group, and every unit of an indicator")
  func figures() throws {
    for group in Group.allCases { #expect(GroupPhrase(rawValue: group.id) != nil, "\(group)") }
    let register = try IndicatorRegister(file: parameters + "/indicators.yaml")
    for indicator in register.indicators {
      #expect(UnitPhrase(rawValue: indicator.unit) != nil, "\(indicator.unit)")
    }
  }

  @Test("of the law have a text for every message")
  func law() throws {
    let texts = try LawTexts(folder: parameters + "/law/messages")
    for message in LawMessage.allCases {
      #expect(texts[message].nl != message.rawValue && texts[message].en != message.rawValue)
    }
  }

  @Test("The targets can be read, each from counters of the model")
  func targets() throws {
    let targets = try Target.all(file: parameters + "/targets.yaml")
    #expect(targets.count >= 5)
    for target in targets { #expect(target.range.contains(target.value), "\(target.id)") }
  }
}
