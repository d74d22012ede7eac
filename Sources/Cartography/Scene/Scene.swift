import Gazetteer

/// What a map has to show, before anything has a place on the sheet.
struct Scene {
  /// The spots by key.
  var spots: [Spot.Key: Spot] = [:]
  /// The keys in the order in which the claims name them.
  var order: [Spot.Key] = []
  var totals: [SharedTotal] = []
  var links: [LinkMark] = []
  /// The claims that have no place to be drawn at.
  var unplaced: [Activity] = []
  /// The claims shown or noted, in order.
  var activities: [Activity] = []

  /// The spots in the order in which the claims name them.
  var orderedSpots: [Spot] { order.compactMap { spots[$0] } }

  /// Claims that are only noted here, though they have places: what an overview
  /// leaves to the maps of the sources.
  var leftToSources: [Activity] = []

  /// Sorts the claims of sources into what can be drawn and what is noted.
  ///
  /// - Parameter isNotedOnly: Whether a claim is to be noted though it could be
  ///   drawn.
  init(
    activities: [Activity], atlas: AtlasIndex,
    isNotedOnly: (Activity) -> Bool = { _ in false }
  ) {
    self.activities = activities
    for activity in activities {
      if !activity.placements.isEmpty, isNotedOnly(activity) {
        leftToSources.append(activity)
      } else {
        add(activity, atlas: atlas)
      }
    }
  }

  private mutating func add(_ activity: Activity, atlas: AtlasIndex) {
    guard let kind = atlas.activityKinds[activity.kind] else { return }
    var keys: [PlacementRole.Function: [Site]] = [:]
    for placement in activity.placements {
      guard let role = atlas.roles[placement.role] else { continue }
      for (index, candidate) in placement.candidates.enumerated() {
        guard
          let site = site(
            for: candidate, of: placement, in: activity, isLikeliest: index == 0, atlas: atlas)
        else { continue }
        keys[role.function, default: []].append(
          Site(key: site.key, isConjectural: site.isConjectural, isLikeliest: index == 0))
      }
    }
    if keys.isEmpty { return unplaced.append(activity) }
    let sites = keys[.site] ?? []
    let figure = activity.quantities.first
    let places = activity.placements.filter { atlas.roles[$0.role]?.function == .site }.count
    if let figure, figure.lowest != nil, figure.places.isEmpty, places > 1 {
      totals.append(
        SharedTotal(activity: activity, kind: kind, quantity: figure, spots: sites.map(\.key)))
    } else {
      for site in sites { addSymbol(at: site, of: activity, kind: kind) }
    }
    addLink(of: activity, kind: kind, keys: keys.mapValues { $0.map(\.key) })
  }

  private mutating func addSymbol(at site: Site, of activity: Activity, kind: ActivityKind) {
    let quantity = activity.quantities.first {
      $0.places.isEmpty || $0.places.contains(site.key.place)
    }
    spots[site.key]?.symbols.append(
      Spot.Symbol(
        activity: activity, kind: kind, quantity: quantity, isConjectural: site.isConjectural,
        showsFigure: site.isLikeliest))
  }

  private mutating func addLink(
    of activity: Activity, kind: ActivityKind, keys: [PlacementRole.Function: [Spot.Key]]
  ) {
    guard let destinations = keys[.destination] else { return }
    // What acts on another place does so from where it is said to be.
    let origins = keys[.origin] ?? keys[.site] ?? []
    guard !origins.isEmpty else { return }
    links.append(
      LinkMark(
        activity: activity, kind: kind, origins: origins, waypoints: keys[.waypoint] ?? [],
        destinations: destinations))
  }

  /// A spot as one claim speaks of it.
  private struct Site {
    var key: Spot.Key
    var isConjectural: Bool
    var isLikeliest: Bool
  }

  /// The spot of a candidate, made where there is none yet; nil where the place
  /// has no position.
  private mutating func site(
    for candidate: Placement.Candidate, of placement: Placement, in activity: Activity,
    isLikeliest: Bool, atlas: AtlasIndex
  ) -> (key: Spot.Key, isConjectural: Bool)? {
    guard let place = atlas.places[candidate.place],
      let family = atlas.placeKinds[place.kind]?.family,
      let anchor = place.point ?? place.locations.first?.geometry.coordinates.first
    else { return nil }
    let extent = placement.extent(at: family)
    let key = Spot.Key(place: place.id, extent: extent)
    let isConjectural = placement.candidates.count > 1 || place.certainty == .conjectural
    if var spot = spots[key] {
      if !spot.forms.contains(placement.nameInSource) {
        let isFirstCertain = spot.isConjectural && !isConjectural
        spot.forms.insert(
          placement.nameInSource, at: isFirstCertain ? 0 : spot.forms.count)
      }
      if spot.activities.last?.id != activity.id { spot.activities.append(activity) }
      spot.isConjectural = spot.isConjectural && isConjectural
      spot.isLikeliest = spot.isLikeliest || isLikeliest
      spots[key] = spot
    } else {
      order.append(key)
      spots[key] = Spot(
        key: key, place: place, ground: Spot.Ground(of: place, extent: extent, family: family),
        anchor: anchor, forms: [placement.nameInSource], isConjectural: isConjectural,
        likelihood: candidate.likelihood, isLikeliest: isLikeliest, symbols: [],
        activities: [activity])
    }
    return (key, isConjectural)
  }
}

extension Placement {
  /// The extent a candidate is drawn with: a name said of a point may, with one
  /// of its candidates, mean a region.
  fileprivate func extent(at family: PlaceKind.Family) -> Extent {
    switch (extent, family) {
    case (.point, .region), (.point, .landform): .region
    case (.point, .country): .country
    default: extent
    }
  }
}

extension Spot.Ground {
  /// The radius, in metres, of ground about a town that a source means without
  /// saying how far it reaches.
  private static let surroundings = 18_000.0
  /// The radius, in metres, above which a circle would say more than is known.
  private static let greatestCircle = 42_000.0

  fileprivate init(of place: Place, extent: Placement.Extent, family: PlaceKind.Family) {
    let precision = place.location(.point)?.precision
    switch extent {
    case .point:
      self = .point(precision: precision)
    case .country:
      self = .country(radius: precision ?? 150_000)
    case .region:
      if let outline = place.location(.outline), case .polygon(let rings) = outline.geometry {
        self = .outline(rings, precision: outline.precision)
      } else if case .line(let crest)? = place.location(.crest)?.geometry {
        self = .crest(crest)
      } else if family == .settlement || family == .summit || family == .pass {
        self = .surroundings(radius: max(Self.surroundings, precision ?? 0))
      } else if let precision, precision > Self.greatestCircle {
        self = .unbounded(radius: precision)
      } else {
        self = .surroundings(radius: precision ?? Self.surroundings)
      }
    }
  }
}
