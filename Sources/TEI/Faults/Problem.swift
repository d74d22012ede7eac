public import Gazetteer
public import XML

/// What may be wrong with the authored files, as facts; the words are made in
/// `Problem.message` alone.
public enum Problem: Hashable, Sendable {
  // The file.
  /// The file is no XML, or not as the schema has it.
  case xml(XMLProblem)
  /// An XML file lies where nobody reads it.
  case strayFile
  /// A file is a link out of the gazetteer's folder.
  case leadsOutside
  /// A file has not what the files of its folder have.
  case wrongContent(expected: String)
  /// A source's file is not named after the source.
  case misnamedSource(Reference.ID)

  // Identifiers and pointers.
  /// An identifier is used already, at the place given.
  case doubledIdentifier(String, first: Origin)
  /// An identifier is not of letters, digits, `-`, `.`, `_`, or begins with no
  /// letter.
  case badIdentifier(String)
  /// A pointer has another form than `place:ID` or `bibl:ID`.
  case badPointer(String, subject: Subject)
  /// Nothing has the identifier; the nearest one that exists.
  case unresolved(Subject, String, nearest: String?)
  /// A place has a parent already, at the place given.
  case secondParent(Place.ID, first: Origin)
  /// A place is, over its parents, part of itself.
  case parentLoop([Place.ID])
  /// A family or function is not one the program knows.
  case unknownWord(String, known: [String])

  // Positions.
  /// A location has not the content its type asks for.
  case locationContent(type: String, expected: String)
  /// A text is not pairs of numbers.
  case notCoordinates(String)
  /// A position lies outside the degrees there are.
  case offTheEarth(latitude: Double, longitude: Double)
  /// A position would lie in the region named if its degrees changed places,
  /// and does not now.
  case swapped(latitude: Double, longitude: Double, region: String)
  /// A place lies farther from its parent than it may, in metres.
  case farFromParent(Place.ID, distance: Double, reach: Double)
  /// A geometry has too few positions, or a point too many.
  case positionCount(Location.Role, Int)
  /// A ring does not end where it begins.
  case ringNotClosed
  /// Two edges of a ring meet, near the position given.
  case ringCrosses(Coordinate)

  // Times.
  /// A text is no date the gazetteer can use.
  case badDate(EDTFError)

  // Figures.
  /// A text is no number.
  case notANumber(String)
  /// A figure is not above 0.
  case notPositive(Double)
  /// A figure's lowest is above its highest.
  case reversedRange(lowest: Double, highest: Double)
  /// The parts of a figure are more than the whole.
  case partsExceedWhole(parts: Double, whole: Double)
  /// An elevation is not of this Earth, in metres.
  case elevationOutOfRange(Double)
  /// A likelihood is not 0 to 1.
  case likelihoodOutOfRange(Double)
  /// The likelihoods of the candidates are more than 1 together.
  case likelihoodsExceedOne(Double)
  /// A name has neither one place nor candidates, or both.
  case candidatesOrPlace
  /// A quantity has no figure and is not "many", or is "many" and has one.
  case figureOrMany
  /// The same place is a candidate twice.
  case doubledCandidate(Place.ID)

  // Names and words.
  /// A language tag is not well formed by BCP 47.
  case badLanguageTag(String)
  /// An element that is to hold words has no letter; its name.
  case emptyText(String)
  /// A name stands twice in the same language and role; the line of the first.
  case doubledName(String, language: String, firstLine: Int)
  /// A part that may stand once, or once a language, stands twice; the line of
  /// the first.
  case doubledPart(String, firstLine: Int)
  /// A place that is no summit has no name.
  case nameless
  /// A claim has no summary: nothing for the notes of a map where it has no
  /// place.
  case noSummary
  /// A colour is neither `#rrggbb` nor a name.
  case badColour(String)
  /// No symbol has the name; those there are.
  case unknownSymbol(String, known: [String])
  /// Themes have no colour of the name; the nearest name one of them has.
  case unknownColour(String, themes: [String], nearest: String?)
}

/// What a pointer may point at.
public enum Subject: String, CaseIterable, Hashable, Sendable {
  /// A place.
  case place
  /// A source or a work of reference.
  case work
  /// A claim of a source.
  case activity
  /// A language of names.
  case language
  /// A kind of place.
  case placeKind = "kind of place"
  /// A kind of activity.
  case activityKind = "kind of activity"
  /// A class of activity kinds.
  case activityClass = "class of activity"
  /// A part a place may play.
  case placementRole = "role of a place"
}
