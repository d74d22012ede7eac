import Gazetteer

/// The flat facts of one feature about a claim or a place.
///
/// Every feature has every property, null where it does not apply, so that a
/// GIS shows one table whose columns do not depend on the source.
struct FeatureProperties {
  /// What a feature is, to tell apart marks, links and shapes in one file.
  enum Sort: String {
    /// A claim at one of its places, or with none.
    case claim
    /// A link or movement of a claim.
    case link
    /// The outline, crest or course of a place that claims speak of.
    case shape
  }

  var sort: Sort
  var source: Source?
  var activity: Activity?
  var kind: ActivityKind?
  var activityClass: ActivityClass?
  var place: Place?
  var location: Location?
  var elevation: Elevation?
  var placement: Placement?
  var role: PlacementRole?
  var candidate: Placement.Candidate?
  var figures = Figures(quantities: [], isShared: false)

  /// The properties in their order.
  ///
  /// - Parameter language: The language of labels and names, a BCP 47 tag.
  func members(language: String, citation: Citation) -> [JSONValue.Member] {
    let groups =
      claimMembers(language) + placeMembers(language, citation) + figures.members
      + textMembers(language, citation)
    return [JSONValue.Member("feature", .string(sort.rawValue))] + groups
  }

  private func claimMembers(_ language: String) -> [JSONValue.Member] {
    let date = activity?.date
    return [
      .init("source", .text(source?.id.text)),
      .init("claim", .text(activity?.id.text)),
      .init("claim_label", .text(activity?.labels.text(in: language))),
      .init("kind", .text(activity?.kind.text)),
      .init("kind_label", .text(kind?.labels.text(in: language))),
      .init("class", .text(kind?.activityClass.text)),
      .init("class_label", .text(activityClass?.labels.text(in: language))),
      .init("date_edtf", .text(date?.text)),
      .init("date_start", .text(date?.startEarliest?.description)),
      .init("date_end", .text(date?.endLatest?.description)),
      .init("date_note", .text(activity?.dateNote)),
      .init("certainty", .text(activity?.certainty.rawValue)),
    ]
  }

  private func placeMembers(_ language: String, _ citation: Citation) -> [JSONValue.Member] {
    let locality = sort == .claim ? placement?.extent.rawValue ?? "unlocated" : nil
    let locationCertainty = place.map { min($0.certainty, location?.certainty ?? $0.certainty) }
    return [
      .init("locality", .text(locality)),
      .init("place_id", .text(place?.id.text)),
      .init("name_as_in_source", .text(placement?.nameInSource.text)),
      .init("name_as_in_source_language", .text(placement?.nameInSource.language)),
      .init("name", .text(place?.name(in: language, at: activity?.date)?.toponym.text)),
      .init("names", .text(place.flatMap(Self.names))),
      .init("role", .text(placement?.role.text)),
      .init("role_label", .text(role?.labels.text(in: language))),
      .init("candidate_count", .figure(placement.map { Double($0.candidates.count) })),
      .init("candidate_likelihood", .figure(candidate?.likelihood)),
      .init("shape", .text(location?.role.rawValue)),
      .init("location_certainty", .text(locationCertainty?.rawValue)),
      .init("location_source", .text(location.flatMap { Self.words($0.provenance, citation) })),
      .init("precision_m", .figure(location?.precision)),
      .init("elevation_m", .figure(elevation?.lowest)),
      .init("elevation_max_m", .figure(elevation?.highest)),
      .init("elevation_source", .text(elevation.flatMap { Self.words($0.provenance, citation) })),
    ]
  }

  private func textMembers(_ language: String, _ citation: Citation) -> [JSONValue.Member] {
    let full = activity.flatMap { activity in source.map { citation.full(activity, of: $0) } }
    return [
      .init("summary", .text(activity?.summaries.text(in: language))),
      .init("map_note", .text(activity?.mapNotes.text(in: language))),
      .init("citation", .text(full)),
    ]
  }

  /// Every preferred name with its language tag, in the order authored.
  private static func names(of place: Place) -> String? {
    let names = place.names.filter { $0.role == .preferred }.map { "\($0.language) \($0.text)" }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }

  private static func words(_ provenance: Provenance, _ citation: Citation) -> String? {
    let words = provenance.references.map(citation.short) + [provenance.note].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }
}
