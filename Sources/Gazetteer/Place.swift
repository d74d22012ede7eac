/// A somewhere with an identity of its own, whatever it is called and however
/// often its bounds have changed.
public struct Place: Hashable, Sendable, Identifiable {
  /// The identifier of a place.
  public typealias ID = Identifier<Place>

  /// The identifier, unique among the places.
  public var id: ID
  /// The entry of the vocabulary of place kinds, such as `village`.
  public var kind: PlaceKind.ID
  /// The heading an editor lists the place under; it tells namesakes apart and
  /// is never drawn on a map.
  public var heading: String
  /// Every name, in the order authored.
  public var names: [Toponym]
  /// Every geometry, in the order authored; the first of a role is preferred.
  public var locations: [Location]
  /// Every elevation, in the order authored; the first is preferred.
  public var elevations: [Elevation]
  /// The larger place it is part of.
  public var parent: ID?
  /// Ties to other places.
  public var relations: [PlaceRelation]
  /// The units of government it belonged to.
  public var units: [AdministrativeUnit]
  /// Its numbers in other gazetteers.
  public var identifiers: [ExternalIdentifier]
  /// How sure its identification and position are, all in all.
  public var certainty: Certainty
  /// Its weight among places of its kind, 1 the greatest (a river's order);
  /// nil where its kind alone decides.
  public var rank: Int?
  /// Its length in kilometres, of a river.
  public var length: Double?
  /// The editor's reasoning.
  public var note: String?

  /// Makes a place.
  public init(
    id: ID, kind: PlaceKind.ID, heading: String, names: [Toponym] = [],
    locations: [Location] = [], elevations: [Elevation] = [], parent: ID? = nil,
    relations: [PlaceRelation] = [], units: [AdministrativeUnit] = [],
    identifiers: [ExternalIdentifier] = [], certainty: Certainty = .certain, rank: Int? = nil,
    length: Double? = nil, note: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.heading = heading
    self.names = names
    self.locations = locations
    self.elevations = elevations
    self.parent = parent
    self.relations = relations
    self.units = units
    self.identifiers = identifiers
    self.certainty = certainty
    self.rank = rank
    self.length = length
    self.note = note
  }

  /// The preferred location of a role.
  public func location(_ role: Location.Role) -> Location? {
    locations.first { $0.role == role }
  }

  /// The representative position of the place, where it has one.
  public var point: Coordinate? {
    guard case .point(let coordinate)? = location(.point)?.geometry else { return nil }
    return coordinate
  }
}
