/// What a list of alternate names says of a place of GeoNames.
public struct AlternateName: Hashable, Sendable {
  /// What is said.
  public enum Statement: Hashable, Sendable {
    /// A further name.
    case name(Toponym)
    /// A number in another gazetteer.
    case identifier(ExternalIdentifier)
  }

  /// The number of the place in GeoNames.
  public var place: Int64
  /// What is said of it.
  public var statement: Statement

  /// Says something of a place.
  public init(place: Int64, statement: Statement) {
    self.place = place
    self.statement = statement
  }
}

extension Place {
  /// Adds what a list of alternate names says.
  ///
  /// A name the place has already, but without its language, gets that; of the
  /// first name, which is the gazetteer's own, the language stays open.
  public mutating func add(_ statements: [AlternateName.Statement]) {
    guard !statements.isEmpty else { return }
    var bare: [String: Int] = [:]
    for (index, name) in names.enumerated().dropFirst() where name.language == "und" {
      bare[name.text] = index
    }
    for statement in statements {
      switch statement {
      case .identifier(let number):
        if !identifiers.contains(number) { identifiers.append(number) }
      case .name(let name):
        if let index = bare.removeValue(forKey: name.text) {
          names[index] = name
        } else if !names.contains(name) {
          names.append(name)
        }
      }
    }
  }
}
