import Geodesy
import Reconciliation

/// A user's mistake on the command line, as facts.
enum CommandError: Error, Hashable {
  /// No folder at or above this one holds a gazetteer.
  case noProject(from: String)
  /// The folder named does not hold a gazetteer.
  case noGazetteer(in: String)
  /// No source has the identifier; some that come near.
  case unknownSource(String, near: [String])
  /// Neither a place nor a source has the identifier; some that come near.
  case unknownThing(String, near: [String])
  /// No place has the identifier; some that come near.
  case unknownPlace(String, near: [String])
  /// No dataset of the identifier has been imported; some that come near.
  case unknownDataset(String, near: [String])
  /// Nothing is left to export of what was asked for.
  case nothingSelected
  /// No kind of activity has the identifier; some that come near.
  case unknownKind(String, near: [String])
  /// No name of the gazetteer is in the language; those it has.
  case unknownLanguage(String, known: [String])
  /// There are no words for captions in the language; those there are.
  case noCaptions(in: String, known: [String])
  /// No theme has the name; those there are.
  case unknownTheme(String, known: [String])
  /// The layout of a map that is not drawn is asked for.
  case layoutWithoutDrawing
  /// The pages of a book are not drawn.
  case bookWithoutSVG
  /// A file to draw has features that are no points; some of them.
  case notPoints(path: String, count: Int, features: [String])
  /// A file to draw has nothing in it that has a position.
  case noPoints(path: String)
  /// The format of a file to import cannot be told.
  case unknownFormat(path: String)
  /// Alternate names of GeoNames are to go with places that are not of GeoNames.
  case notGeoNames(path: String)
  /// Nothing of a file to import can be used, and why.
  case unusable(path: String, line: Int?, reason: String)
  /// Records of a file to import cannot be used, and that was not to be.
  case rejected(path: String, line: Int, reason: String)
  /// A list to reconcile has no column of a name; those it has.
  case noColumn(String, path: String, known: [String])
  /// A list to reconcile has been reconciled already: it has this column.
  case reconciledBefore(path: String, column: String)
  /// A person has decided for a place there is none of.
  case unknownDecisions(path: String, [UnknownDecision])
  /// Authored files, or files that they are drawn with, changed while they were read.
  case changedMeanwhile(files: [String])
  /// The user has interrupted the work.
  case interrupted
  /// A grid needs a tool of GDAL's that is not installed.
  case needsGDAL(path: String, tool: String)
  /// GDAL's tools cannot read a file as a grid.
  case notAGrid(path: String)
  /// A grid knows nothing of a position; the box it covers.
  case noElevation(path: String, bounds: GeographicBounds)
  /// An identifier the program keeps for itself.
  case reservedIdentifier(String)
  /// Something is where a new project is to be.
  case projectExists(path: String)
  /// A file of the program's own is not where it should be installed.
  case notInstalled(String, at: String)
  /// A map has no such mark; some that come near.
  case noMark(path: String, name: String, near: [String])
  /// A map has a mark of a claim or place that the authored files do not have.
  case markOfOthers(path: String, name: String)
  /// The source has a file already.
  case sourceExists(path: String)
}
