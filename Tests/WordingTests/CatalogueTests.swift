import Testing
import Wording

@Suite("The catalogue")
struct CatalogueTests {
  @Test("has a text for every phrase in both languages")
  func complete() {
    for phrase in Catalogue.pages.joined() {
      for language in Language.allCases {
        let text = phrase.text[language]
        #expect(!text.isEmpty, "\(phrase)")
        #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(phrase)")
        #expect(!text.contains("  "), "\(phrase)")
      }
    }
  }

  @Test("fills the same slots in both languages")
  func slots() {
    for phrase in Catalogue.pages.joined() {
      #expect(phrase.text.slots(in: .nl) == phrase.text.slots(in: .en), "\(phrase)")
    }
  }

  @Test("fills slots and leaves the rest")
  func filling() {
    #expect(AnswerPhrase.households.in(.nl, ["n": "6.500"]) == "6.500 huishoudens")
    #expect(AnswerPhrase.interval.in(.en, ["low": "1", "high": "2"]) == "1 to 2")
  }
}
