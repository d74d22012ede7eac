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
  /// An identifier the program keeps for itself.
  case reservedIdentifier(String)
  /// The source has a file already.
  case sourceExists(path: String)
}
