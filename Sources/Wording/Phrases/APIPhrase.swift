/// What the workbench says to programs, and at its door.
public enum APIPhrase: String, Phrase {
  case invalid
  case notJSON
  case wrongType
  case unknownField
  case missingField
  case notFound
  case notFoundRun
  case notFoundJob
  case noHousehold
  case wrongMethod
  case tooLarge
  case tooSlow
  case full
  case fullDetail
  case busy
  case ourFault
  case ourFaultDetail
  case otherSite
  case otherName
  case noType
  case noToken
  case noTokenDetail
  case enterHeading
  case enterLead
  case enterToken
  case enterButton
  case enterWrong

  public var text: Text {
    switch self {
    case .invalid: Text(nl: "De vraag klopt niet", en: "The question cannot be asked like this")
    case .notJSON:
      Text(
        nl: "Dit is geen geldige JSON, of geen object",
        en: "This is not valid JSON, or not an object")
    case .wrongType:
      Text(
        nl: "{field} heeft niet de goede soort waarde", en: "{field} is not of the right type")
    case .unknownField:
      Text(nl: "Het veld {field} bestaat niet", en: "There is no field {field}")
    case .missingField: Text(nl: "Het veld {field} ontbreekt", en: "The field {field} is missing")
    case .notFound: Text(nl: "Dat is er niet", en: "There is no such thing")
    case .notFoundRun:
      Text(
        nl: "Dit antwoord is niet bewaard. Stel de vraag opnieuw.",
        en: "This answer was not kept. Ask the question again.")
    case .notFoundJob:
      Text(
        nl: "Deze vraag is niet bekend. Stel haar opnieuw: wat klaar is, is bewaard.",
        en: "This question is not known. Ask it again: what was finished is kept.")
    case .noHousehold:
      Text(
        nl: "Huishouden {given} bestaat hier niet. Het dichtstbijzijnde is {nearest}.",
        en: "There is no household {given} here. The nearest is {nearest}.")
    case .wrongMethod:
      Text(nl: "Dat kan hier niet; wel: {allowed}", en: "Not possible here; possible: {allowed}")
    case .tooLarge:
      Text(
        nl: "De aanvraag is te groot; hoogstens {n} bytes",
        en: "The request is too large; at most {n} bytes")
    case .tooSlow: Text(nl: "De aanvraag kwam te langzaam", en: "The request came too slowly")
    case .full: Text(nl: "Er wachten al te veel vragen", en: "Too many questions wait already")
    case .fullDetail:
      Text(
        nl: "Wacht tot er een klaar is, of stop er een.",
        en: "Wait until one is done, or stop one.")
    case .busy:
      Text(
        nl: "Er worden al te veel levens gevolgd. Probeer het zo weer.",
        en: "Too many lives are being followed already. Try again soon.")
    case .ourFault: Text(nl: "Er ging iets mis in Balans", en: "Something went wrong in Balans")
    case .ourFaultDetail:
      Text(
        nl: "Dit is een fout van het programma. Wat klaar is, is bewaard.",
        en: "This is a fault of the program. What was finished is kept.")
    case .otherSite:
      Text(
        nl: "Een andere website mag hier niets vragen",
        en: "Another website may not ask anything here")
    case .otherName:
      Text(
        nl: "Balans luistert niet naar deze naam", en: "Balans does not answer to this name")
    case .noType:
      Text(
        nl: "Zet erbij: Content-Type: application/json",
        en: "Add the header Content-Type: application/json")
    case .noToken: Text(nl: "Een toegangscode is nodig", en: "A token is needed")
    case .noTokenDetail:
      Text(
        nl: "Stuur de kop Authorization: Bearer met de toegangscode.",
        en: "Send the header Authorization: Bearer with the token.")
    case .enterHeading: Text(nl: "Toegang", en: "Access")
    case .enterLead:
      Text(
        nl: "Vul de toegangscode in. Wie Balans startte, heeft die code.",
        en: "Fill in the token. Whoever started Balans has it.")
    case .enterToken: Text(nl: "Toegangscode", en: "Token")
    case .enterButton: Text(nl: "Verder", en: "Continue")
    case .enterWrong:
      Text(nl: "Deze toegangscode klopt niet.", en: "This token is not right.")
    }
  }
}
