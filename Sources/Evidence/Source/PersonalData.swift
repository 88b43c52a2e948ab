/// Refuses what looks like data about persons: Balans reads counts of a municipality, never people.
///
/// The screen errs on the safe side. It repeats no value of the file.
enum PersonalData {
  /// Names of columns and keys that only records of persons have, in small letters without signs.
  private static let names: Set = [
    "bsn", "burgerservicenummer", "sofinummer", "naam", "name", "achternaam", "voornaam",
    "voornamen", "voorletters", "surname", "lastname", "firstname", "fullname", "geboortedatum",
    "geboortejaar", "birthdate", "dateofbirth", "birthday", "birthyear", "dob", "postcode",
    "zipcode", "zip", "postalcode", "adres", "address", "straat", "straatnaam", "street",
    "huisnummer", "housenumber", "iban", "rekeningnummer", "telefoon", "telefoonnummer", "phone",
    "phonenumber", "email", "emailadres", "emailaddress", "nationaliteit", "nationality",
    "etniciteit", "ethnicity", "herkomst", "geboorteland", "countryofbirth", "clientnummer",
    "klantnummer", "dossiernummer", "clientid", "clientnumber", "personid", "persoonid",
    "persoonsnummer", "huishoudnummer", "householdid",
  ]

  private static let advice =
    "Balans reads no persons: give counts for the municipality as a whole"

  /// What makes a list of names one of a file about persons; nil if nothing does.
  static func fault(ofNames given: [(name: String, place: SourcePlace)]) -> SourceError? {
    for (name, place) in given where names.contains(plain(name)) {
      return SourceError(
        "\(quoted(name)) is a fact about a person. \(advice)", at: place)
    }
    return nil
  }

  /// What makes a text a number of a person; nil if nothing does.
  static func fault(ofText text: String, at place: SourcePlace) -> SourceError? {
    guard isCitizenNumber(text) else { return nil }
    return SourceError("this has the form of a citizen service number (bsn). \(advice)", at: place)
  }

  /// What makes so many rows a file with a row for each person; nil if nothing does.
  static func fault(ofRows rows: Int, atMost most: Int, in file: String) -> SourceError? {
    guard rows > most else { return nil }
    return SourceError(
      "\(rows) rows are more than there are figures to give: this looks like a row for each person. "
        + advice, at: SourcePlace(file: file))
  }

  /// Nine digits that pass the test of eleven.
  private static func isCitizenNumber(_ text: String) -> Bool {
    let digits = text.compactMap(\.wholeNumberValue)
    guard digits.count == 9, text.count == 9 else { return false }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return sum.isMultiple(of: 11)
  }

  private static func plain(_ name: String) -> String {
    String(name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic })
  }
}

extension PersonalData {
  /// What in a tree of values is about persons; nil if nothing is.
  static func fault(in node: SourceNode) -> SourceError? {
    switch node.content {
    case .scalar(let text, _):
      return fault(ofText: text, at: node.place)
    case .list(let items):
      return items.lazy.compactMap { fault(in: $0) }.first
    case .map(let fields):
      return fault(ofNames: fields.map { ($0.key, $0.place) })
        ?? fields.lazy.compactMap { fault(in: $0.value) }.first
    }
  }
}
