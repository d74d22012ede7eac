import XML

extension Problem {
  /// A word for the kind of problem, the same in every version.
  var code: String {
    switch self {
    case .xml(let problem): problem.code
    case .strayFile: "stray-file"
    case .leadsOutside: "leads-outside"
    case .wrongContent: "wrong-content"
    case .misnamedSource: "misnamed-source"
    case .doubledIdentifier: "doubled-identifier"
    case .badIdentifier: "bad-identifier"
    case .badPointer: "bad-pointer"
    case .unresolved: "unresolved"
    case .secondParent: "second-parent"
    case .parentLoop: "parent-loop"
    case .unknownWord: "unknown-word"
    case .locationContent: "location-content"
    case .notCoordinates: "not-coordinates"
    case .offTheEarth: "off-the-earth"
    case .swapped: "swapped"
    case .farFromParent: "far-from-parent"
    case .positionCount: "position-count"
    case .ringNotClosed: "ring-not-closed"
    case .ringCrosses: "ring-crosses"
    case .badDate: "bad-date"
    case .notANumber: "not-a-number"
    case .notPositive: "not-positive"
    case .reversedRange: "reversed-range"
    case .partsExceedWhole: "parts-exceed-whole"
    case .elevationOutOfRange: "elevation-out-of-range"
    case .likelihoodOutOfRange: "likelihood-out-of-range"
    case .likelihoodsExceedOne: "likelihoods-exceed-one"
    case .candidatesOrPlace: "candidates-or-place"
    case .figureOrMany: "figure-or-many"
    case .doubledCandidate: "doubled-candidate"
    case .badLanguageTag: "bad-language-tag"
    case .emptyText: "empty-text"
    case .doubledName: "doubled-name"
    case .doubledPart: "doubled-part"
    case .nameless: "nameless"
    case .noSummary: "no-summary"
    case .badColour: "bad-colour"
    case .unknownSymbol: "unknown-symbol"
    case .unknownColour: "unknown-colour"
    }
  }
}
