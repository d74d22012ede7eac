import Gazetteer

/// A place as a map shows it: one symbol cluster and one name, whatever the
/// number of claims about it.
///
/// A town and the country about it, though one place in the gazetteer, are two
/// spots: a claim about a region never stands at its chief town.
struct Spot {
  /// What tells two spots apart.
  struct Key: Hashable, Comparable {
    var place: Place.ID
    var extent: Placement.Extent

    static func < (left: Self, right: Self) -> Bool {
      left.place == right.place
        ? left.extent.rawValue < right.extent.rawValue : left.place < right.place
    }
  }

  /// The ground a spot covers.
  enum Ground {
    /// A point, known to within a radius in metres.
    case point(precision: Double?)
    /// An outline: rings of longitude and latitude, true to within metres.
    case outline([[Coordinate]], precision: Double?)
    /// The ground about a point, the outline of which is not known, by a
    /// radius in metres.
    case surroundings(radius: Double)
    /// The ground along a crest line.
    case crest([Coordinate])
    /// A country as a whole, within a radius in metres of its anchor.
    case country(radius: Double)
  }

  /// The symbol of one claim at the spot.
  struct Symbol {
    var activity: Activity
    var kind: ActivityKind
    /// The figure that the symbol's size and the words beside it tell; nil
    /// where the source gives none for this place.
    var quantity: Quantity?
  }

  var key: Key
  var place: Place
  var ground: Ground
  /// The representative position.
  var anchor: Coordinate
  /// The forms of the name in the sources shown, each once, in their order.
  var forms: [LocalizedText]
  /// Whether this is one of several places a name may mean, or a conjecture.
  var isConjectural: Bool
  /// How likely it is the place meant, of a candidate.
  var likelihood: Double?
  /// The symbols of claims that belong to this place alone.
  var symbols: [Symbol]
  /// Every claim that speaks of the spot, in order.
  var activities: [Activity]
}

/// One figure for several places, drawn once.
struct SharedTotal {
  var activity: Activity
  var kind: ActivityKind
  var quantity: Quantity
  var spots: [Spot.Key]
}

/// A link or movement from place to place.
struct LinkMark {
  var activity: Activity
  var kind: ActivityKind
  var origins: [Spot.Key]
  var waypoints: [Spot.Key]
  var destinations: [Spot.Key]
}
