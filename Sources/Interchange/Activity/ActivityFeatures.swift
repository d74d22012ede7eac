public import Gazetteer

/// Turns what sources attest into features.
///
/// - A claim gives one feature for each of its places, and where a name may
///   mean several places, one for each of these with its likelihood. A claim
///   without a place, or a place without a position, has no geometry.
/// - A claim of a link gives one line for each pair of ends.
/// - The outline, crest or course of a place that claims speak of is a feature
///   once in a collection, however many claims share it.
///
/// Identifiers are `CLAIM/PLACE`, `CLAIM/ORIGIN/DESTINATION`, `CLAIM` where it
/// has no place, and `place:PLACE/SHAPE`; a claim that names a place twice has
/// `CLAIM/PLACE/2` besides.
public struct ActivityFeatures: Sendable {
  private let language: String
  private let citation: Citation
  private let places: [Place.ID: Place]
  private let kinds: [ActivityKind.ID: ActivityKind]
  private let classes: [ActivityClass.ID: ActivityClass]
  private let roles: [PlacementRole]

  /// What flat properties have no room for.
  public static let unsaid: Set<Loss> = [.actors, .translations, .claimNotes]

  /// Prepares for the sources of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: The places and vocabularies the sources rest on.
  ///   - language: The language of labels and names, a BCP 47 tag.
  public init(corpus: Corpus, language: String = "en") {
    self.language = language
    citation = Citation(corpus)
    places = Dictionary(corpus.places.map { ($0.id, $0) }) { first, _ in first }
    kinds = Dictionary(corpus.activityKinds.map { ($0.id, $0) }) { first, _ in first }
    classes = Dictionary(corpus.activityClasses.map { ($0.id, $0) }) { first, _ in first }
    roles = corpus.placementRoles
  }

  /// The features of sources: their claims in the order authored, then the
  /// shapes by place.
  public func features(of sources: [Source]) -> [GeoJSONFeature] {
    let claims = sources.flatMap { source in
      source.activities.flatMap { activity in
        marks(of: activity, in: source) + links(of: activity, in: source)
      }
    }
    return claims + shapes(of: sources)
  }

  // MARK: Claims

  private func marks(of activity: Activity, in source: Source) -> [GeoJSONFeature] {
    guard !activity.placements.isEmpty else {
      var properties = properties(.claim, of: activity, in: source)
      properties.figures = Figures(unlocated: activity)
      return [feature(activity.id.text, [], properties)]
    }
    var uses: [Place.ID: Int] = [:]
    return activity.placements.flatMap { placement in
      placement.candidates.map { candidate in
        uses[candidate.place, default: 0] += 1
        let use = uses[candidate.place, default: 1]
        let id = "\(activity.id)/\(candidate.place)" + (use > 1 ? "/\(use)" : "")
        return mark(id, of: activity, in: source, at: placement, meaning: candidate)
      }
    }
  }

  private func mark(
    _ id: String, of activity: Activity, in source: Source, at placement: Placement,
    meaning candidate: Placement.Candidate
  ) -> GeoJSONFeature {
    let place = places[candidate.place]
    var properties = properties(.claim, of: activity, in: source)
    properties.place = place
    properties.placement = placement
    properties.candidate = candidate
    properties.role = roles.first { $0.id == placement.role }
    properties.location = place?.markedLocation
    properties.elevation = place?.elevation(by: source.id)
    properties.figures = Figures(of: activity, at: placement)
    return feature(id, place?.markedLocation.map { [$0.geometry] } ?? [], properties)
  }

  private func links(of activity: Activity, in source: Source) -> [GeoJSONFeature] {
    activity.flows(roles: roles).flatMap { flow in
      let waypoints = flow.waypoints.compactMap { $0.candidates.first.flatMap(position) }
      return flow.origin.candidates.flatMap { origin in
        flow.destination.candidates.compactMap { destination -> GeoJSONFeature? in
          guard let from = position(of: origin), let to = position(of: destination) else {
            return nil
          }
          var properties = properties(.link, of: activity, in: source)
          properties.place = places[destination.place]
          properties.placement = flow.destination
          properties.candidate = destination
          properties.role = roles.first { $0.id == flow.destination.role }
          properties.figures = Figures(of: activity, at: flow.origin)
          return feature(
            "\(activity.id)/\(origin.place)/\(destination.place)",
            [Geometry.line([from] + waypoints + [to]).continuous], properties)
        }
      }
    }
  }

  private func position(of candidate: Placement.Candidate) -> Coordinate? {
    places[candidate.place]?.point
  }

  // MARK: Shapes

  private func shapes(of sources: [Source]) -> [GeoJSONFeature] {
    let named = Set(
      sources.flatMap(\.activities).flatMap(\.placements).flatMap(\.candidates).map(\.place))
    return named.sorted().compactMap { places[$0] }.flatMap { place in
      let roles: [Location.Role] = [.outline, .crest, .course]
      return roles.compactMap(place.location).map { location in
        var properties = FeatureProperties(sort: .shape)
        properties.place = place
        properties.location = location
        return feature(
          "place:\(place.id)/\(location.role.rawValue)", [location.geometry], properties)
      }
    }
  }

  // MARK: Making

  private func properties(
    _ sort: FeatureProperties.Sort, of activity: Activity, in source: Source
  ) -> FeatureProperties {
    var properties = FeatureProperties(sort: sort)
    properties.source = source
    properties.activity = activity
    properties.kind = kinds[activity.kind]
    properties.activityClass = properties.kind.flatMap { classes[$0.activityClass] }
    return properties
  }

  private func feature(
    _ id: String, _ geometries: [Geometry], _ properties: FeatureProperties
  ) -> GeoJSONFeature {
    GeoJSONFeature(
      id: id, geometries: geometries,
      properties: properties.members(language: language, citation: citation))
  }
}

extension Place {
  /// Where a claim about the place is marked: its representative position, else
  /// whatever shape it has.
  fileprivate var markedLocation: Location? { location(.point) ?? locations.first }

  /// The elevation a work gives the place, else the preferred one.
  fileprivate func elevation(by work: Reference.ID) -> Elevation? {
    elevations.first { $0.provenance.references.contains(work) } ?? elevations.first
  }
}
