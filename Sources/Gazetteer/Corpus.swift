/// All that the authored files hold, and all that the place database gives
/// back: nothing is lost between the two.
public struct Corpus: Hashable, Sendable {
  /// The places, by identifier.
  public var places: [Place]
  /// The documents of the history, by identifier, with what they attest.
  public var sources: [Source]
  /// The works of reference the gazetteer draws upon, by identifier; the
  /// documents of the history are not repeated here.
  public var references: [Reference]
  /// The classes of activity kinds, in the order of the legend.
  public var activityClasses: [ActivityClass]
  /// The kinds of activity, in the order of the legend.
  public var activityKinds: [ActivityKind]
  /// The kinds of place.
  public var placeKinds: [PlaceKind]
  /// The parts a place may play.
  public var placementRoles: [PlacementRole]
  /// The languages of names.
  public var languages: [Language]

  /// Makes a corpus.
  public init(
    places: [Place] = [], sources: [Source] = [], references: [Reference] = [],
    activityClasses: [ActivityClass] = [], activityKinds: [ActivityKind] = [],
    placeKinds: [PlaceKind] = [], placementRoles: [PlacementRole] = [],
    languages: [Language] = []
  ) {
    self.places = places
    self.sources = sources
    self.references = references
    self.activityClasses = activityClasses
    self.activityKinds = activityKinds
    self.placeKinds = placeKinds
    self.placementRoles = placementRoles
    self.languages = languages
  }
}
