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
    /// A region too large for a circle to say anything true of its bounds: its
    /// name alone shows where it lies, about within a radius in metres.
    case unbounded(radius: Double)
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
    /// Whether the place is one of several the claim may mean, or a conjecture.
    var isConjectural: Bool
    /// Whether the figure stands in words here: a claim with several candidates
    /// tells it once, at the likeliest.
    var showsFigure: Bool
  }

  var key: Key
  var place: Place
  var ground: Ground
  /// The representative position.
  var anchor: Coordinate
  /// The forms of the name in the sources shown, each once: those that mean
  /// this place for certain first, else in their order.
  var forms: [LocalizedText]
  /// Whether every claim that names the spot may mean another place instead.
  var isConjectural: Bool
  /// How likely it is the place meant, of a candidate.
  var likelihood: Double?
  /// Whether no other candidate of a claim is likelier.
  var isLikeliest: Bool
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
