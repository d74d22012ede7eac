public import Gazetteer

/// A sort of thing the gazetteer can say of a place or a claim, which not every
/// format has a word for.
public enum Loss: String, CaseIterable, Hashable, Sendable {
  /// When a name was in use.
  case namePeriods
  /// The works that attest a name.
  case nameWorks
  /// How sure a name is.
  case nameCertainties
  /// Whether a name is a variant, a former one or a source's spelling.
  case nameRoles
  /// A remark on a name.
  case nameNotes
  /// A geometry after the first point.
  case furtherLocations
  /// An outline, a crest or a course, where there is a point as well.
  case shapes
  /// When a place lay so.
  case locationPeriods
  /// Every elevation.
  case elevations
  /// An elevation after the first.
  case furtherElevations
  /// A tie to another place, other than to its parent.
  case relations
  /// A unit of government.
  case units
  /// A unit of government after the first of its time.
  case furtherUnits
  /// When a place belonged to a unit.
  case unitPeriods
  /// How sure a place is.
  case certainties
  /// When a place was there, or was of its kind, as another gazetteer says it.
  case placePeriods
  /// A kind after the first.
  case furtherKinds
  /// The time or the works of what a place is part of.
  case parentGrounds
  /// A picture.
  case depictions
  /// An address where there is more to read about a place.
  case readings
  /// How many people live at a place, which another gazetteer says.
  case populations
  /// Another gazetteer's own code for a kind.
  case featureCodes
  /// A person or group a claim names.
  case actors
  /// A text in a language after the first.
  case translations
  /// An editor's remark on a claim.
  case claimNotes
}

/// How often something was left out for want of a word, sort by sort.
public struct Losses: Hashable, Sendable {
  private var counts: [Loss: Int] = [:]

  /// Nothing yet.
  public init() {}

  /// Counts, of claims exported, the things of the sorts that their format has no
  /// word for.
  public init(of sorts: Set<Loss>, claims: some Sequence<Activity>) {
    for claim in claims {
      for sort in sorts { counts[sort, default: 0] += sort.count(in: claim) }
    }
  }

  /// Counts, of a place more, the things of the sorts that its format has no
  /// word for.
  public mutating func add(_ place: ExportedPlace, of sorts: Set<Loss>) {
    for sort in sorts {
      let count = sort.count(in: place.place) + (place.beyond[sort] ?? 0)
      if count > 0 { counts[sort, default: 0] += count }
    }
  }

  /// The sorts that something was left out of, in the order of `Loss`, with how
  /// many.
  public var told: [(sort: Loss, count: Int)] {
    Loss.allCases.compactMap { sort in
      counts[sort].flatMap { $0 > 0 ? (sort, $0) : nil }
    }
  }
}

extension Loss {
  /// What an imported place may have that the gazetteer has no word for, nor any
  /// format but Linked Places.
  public static let foreign: Set<Loss> = [
    .placePeriods, .furtherKinds, .parentGrounds, .depictions, .readings,
  ]

  /// How many things of the sort are said of a place.
  func count(in place: Place) -> Int {
    switch self {
    case .namePeriods: place.names.count { $0.period != nil }
    case .nameWorks: place.names.count { !$0.references.isEmpty }
    case .nameCertainties: place.names.count { $0.certainty != nil }
    case .nameRoles: place.names.count { $0.role != .preferred }
    case .nameNotes: place.names.count { $0.note != nil }
    case .furtherLocations: max(0, place.locations.count { $0.role == .point } - 1)
    case .shapes: place.locations.count { $0.role != .point }
    case .locationPeriods: place.locations.count { $0.period != nil }
    case .elevations: place.elevations.count
    case .furtherElevations: max(0, place.elevations.count - 1)
    case .relations: place.relations.count
    case .units: place.units.count { $0.name != nil }
    case .furtherUnits:
      AdministrativeUnit.Era.allCases.reduce(0) { sum, era in
        sum + max(0, place.units.count { $0.era == era } - 1)
      }
    case .unitPeriods: place.units.count { $0.period != nil }
    case .certainties: place.certainty == .certain ? 0 : 1
    case .placePeriods, .furtherKinds, .parentGrounds, .depictions, .readings, .populations,
      .featureCodes:
      0
    case .actors, .translations, .claimNotes: 0
    }
  }

  /// How many things of the sort are said of a claim.
  func count(in claim: Activity) -> Int {
    switch self {
    case .actors: claim.actors.count
    case .translations:
      [claim.labels, claim.summaries, claim.mapNotes].reduce(0) { $0 + max(0, $1.count - 1) }
    case .claimNotes: claim.note == nil ? 0 : 1
    default: 0
    }
  }
}
