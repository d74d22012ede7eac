import Gazetteer
import XML

extension Problem {
  /// What is wrong; how to mend it. All words of this room are made here.
  var message: String {
    let (what, remedy) = sentences
    return remedy.isEmpty ? what : "\(what); \(remedy)"
  }

  private var sentences: (what: String, remedy: String) {
    switch self {
    case .xml(let problem): (problem.message, "")
    case .strayFile:
      (
        "an XML file lies where nothing reads it",
        "move it into places, sources or vocabulary, or give it another ending than .xml"
      )
    case .leadsOutside:
      ("the file is a link that leads out of the gazetteer's folder", "put the file itself here")
    case .wrongContent(let expected):
      ("this file has no \(expected)", "add it, or move the file to the folder it belongs in")
    case .misnamedSource(let id):
      ("the source here is \(id)", "call the file \(id).xml")
    case .doubledIdentifier, .badIdentifier, .badPointer, .unresolved, .secondParent,
      .parentLoop, .unknownWord:
      pointerSentences
    case .locationContent, .notCoordinates, .offTheEarth, .swapped, .farFromParent, .positionCount,
      .ringNotClosed, .ringCrosses:
      positionSentences
    case .badDate(let error): ("date \"\(error.text)\": \(error.problem)", error.remedy)
    case .notANumber, .notPositive, .reversedRange, .partsExceedWhole, .elevationOutOfRange,
      .likelihoodOutOfRange, .likelihoodsExceedOne, .candidatesOrPlace, .figureOrMany,
      .doubledCandidate:
      figureSentences
    case .badLanguageTag, .emptyText, .doubledName, .doubledPart, .nameless,
      .noSummary, .badColour, .unknownSymbol, .unknownColour:
      wordSentences
    }
  }

  private var pointerSentences: (String, String) {
    switch self {
    case .doubledIdentifier(let id, let first):
      ("the xml:id \"\(id)\" is already used at \(first)", "give one of the two another")
    case .badIdentifier(let id):
      (
        "\"\(id)\" cannot be an xml:id",
        "write letters a to z, digits, - . or _, beginning with a letter"
      )
    case .badPointer(let text, let subject):
      (
        "\"\(text)\" does not point at a \(subject.rawValue)",
        "write \(subject.pointerForm)"
      )
    case .unresolved(let subject, let id, let nearest?):
      (
        "there is no \(subject.rawValue) \"\(id)\"",
        "write \"\(nearest)\" if that is meant, or add \"\(id)\"\(subject.home)"
      )
    case .unresolved(let subject, let id, nil):
      ("there is no \(subject.rawValue) \"\(id)\"", "add it\(subject.home), or correct the name")
    case .secondParent(let place, let first):
      (
        "\"\(place)\" has a parent already, at \(first)",
        "keep one partOf; write earlier or later belonging as a <district> or <region>"
      )
    case .parentLoop(let places):
      (
        "\"\(places.first?.text ?? "")\" is part of itself: "
          + (places + places.prefix(1)).map(\.text).joined(separator: " in "),
        "correct one of these partOf relations"
      )
    case .unknownWord(let word, let known):
      ("the program does not know \"\(word)\"", "write \(Self.list(known))")
    default: ("", "")
    }
  }

  private var positionSentences: (String, String) {
    switch self {
    case .locationContent(let type, let expected):
      ("a location of type \(type) has not the content of one", "give it \(expected)")
    case .notCoordinates(let text):
      (
        "<geo> holds \"\(Self.shortened(text))\"",
        "write latitude and longitude in degrees, such as 39.76 46.75"
      )
    case .offTheEarth(let latitude, let longitude):
      (
        "latitude \(latitude), longitude \(longitude) is not on the Earth",
        "write latitude -90 to 90 first, then longitude -180 to 180"
      )
    case .swapped(let latitude, let longitude, let region):
      (
        "latitude \(latitude) and longitude \(longitude) seem to have changed places, "
          + "for the other way round they lie in \"\(region)\"",
        "write \(longitude) \(latitude)"
      )
    case .farFromParent(let parent, let distance, let reach):
      (
        "this lies \(Self.kilometres(distance)) from \"\(parent)\", which it is part of; "
          + "\(Self.kilometres(reach)) is the most their precisions allow",
        "correct the position, the precision or the parent"
      )
    case .positionCount(let role, let count):
      (
        "a location of type \(role.rawValue) has \(count) \(count == 1 ? "position" : "positions")",
        role == .outline
          ? "write at least four, the last the same as the first"
          : role == .point ? "write one" : "write at least two"
      )
    case .ringNotClosed:
      ("the outline is not closed", "end it with the position it begins with")
    case .ringCrosses(let position):
      (
        "the outline meets itself near \(Self.degrees(position.latitude)) "
          + Self.degrees(position.longitude),
        "put its positions in order around the edge"
      )
    default: ("", "")
    }
  }

  private var figureSentences: (String, String) {
    switch self {
    case .notANumber(let text): ("\"\(text)\" is no number", "write digits, such as 600 or 12.5")
    case .notPositive(let value):
      ("the figure \(Self.number(value)) is not above 0", "correct it, or leave it out")
    case .reversedRange(let lowest, let highest):
      (
        "the lowest, \(Self.number(lowest)), is above the highest, \(Self.number(highest))",
        "write the lower one as the lowest"
      )
    case .partsExceedWhole(let parts, let whole):
      (
        "the parts are \(Self.number(parts)) of a whole of \(Self.number(whole))",
        "correct the figures, or write them side by side"
      )
    case .elevationOutOfRange(let value):
      (
        "an elevation of \(Self.number(value)) m is not on the Earth's land",
        "write metres between -430 and 8850"
      )
    case .likelihoodOutOfRange(let value):
      ("the likelihood \(value) is not between 0 and 1", "write a part of 1, such as 0.4")
    case .likelihoodsExceedOne(let sum):
      (
        "the likelihoods of the candidates come to \(Self.rounded(sum)) together",
        "lower them until they are 1 at most"
      )
    case .candidatesOrPlace:
      (
        "the name has neither one place nor candidates, or both",
        "write ref=\"place:…\", or a <certainty> for each place it may mean"
      )
    case .figureOrMany:
      (
        "a quantity has a figure and says \"many\", or has neither",
        "write quantity=\"…\", min=\"…\" max=\"…\" or type=\"many\""
      )
    case .doubledCandidate(let place):
      ("\"\(place)\" is a candidate twice", "delete one of the two")
    default: ("", "")
    }
  }

  private var wordSentences: (String, String) {
    switch self {
    case .badLanguageTag(let tag):
      ("\"\(tag)\" is no language tag", "write one such as az-Latn, hy or ru")
    case .emptyText(let name):
      ("<\(name)> has no letters", "write what it is to say, or delete it")
    case .doubledName(let name, let language, let line):
      ("the name \"\(name)\" (\(language)) stands on line \(line) already", "delete one of the two")
    case .doubledPart(let part, let line):
      ("\(part) stands on line \(line) already", "keep one, or join the two")
    case .nameless:
      ("the place has no name, which only a summit may lack", "add a <placeName>")
    case .noSummary:
      ("the claim has no summary", "add a <desc type=\"summary\" xml:lang=\"en\">")
    case .badColour(let text):
      ("\"\(text)\" is no colour", "write #rrggbb, such as #7a1f1f, or a name of the theme")
    case .unknownSymbol(let name, let known):
      ("there is no symbol \"\(name)\"", "write \(Self.list(known))")
    case .unknownColour(let name, let themes, let nearest):
      (
        "the \(themes.count == 1 ? "theme" : "themes") \(Self.series(themes)) "
          + "\(themes.count == 1 ? "has" : "have") no colour \"\(name)\"",
        (nearest.map { "write \"\($0)\" if that is meant, or add" } ?? "add")
          + " \"\(name)\" to the palette there"
      )
    default: ("", "")
    }
  }
}

extension Problem {
  /// Words of which one is to be taken.
  private static func list(_ words: [String]) -> String { joined(words, "or") }

  /// Words that belong together.
  private static func series(_ words: [String]) -> String { joined(words, "and") }

  private static func joined(_ words: [String], _ conjunction: String) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  private static func shortened(_ text: String) -> String {
    text.count > 40 ? text.prefix(39) + "…" : text
  }

  /// A number without a needless `.0`.
  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  private static func rounded(_ value: Double) -> String {
    number((value * 1000).rounded() / 1000)
  }

  private static func degrees(_ value: Double) -> String {
    "\((value * 10_000).rounded() / 10_000)"
  }

  private static func kilometres(_ metres: Double) -> String {
    number((metres / 100).rounded() / 10) + " km"
  }
}

extension Subject {
  /// Where a new one is to be added, if that is one file.
  fileprivate var home: String {
    switch self {
    case .language: " to vocabulary/languages.xml"
    case .placeKind: " to vocabulary/place-kinds.xml"
    case .activityKind, .activityClass: " to vocabulary/activity-kinds.xml"
    case .placementRole: " to vocabulary/placement-roles.xml"
    case .place, .work, .activity: ""
    }
  }

  /// The form a pointer at it has.
  fileprivate var pointerForm: String {
    switch self {
    case .place: "place: and its xml:id, such as place:nukha"
    case .work: "bibl: and its xml:id, such as bibl:adishova-2025"
    default: "its xml:id"
    }
  }
}
