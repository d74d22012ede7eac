import Annotation
import Gazetteer
import Interchange

/// What is told of each thing found in a text: as JSON, and as features for GeoJSON and CSV.
struct AnnotationRecord {
  private let places: [Place.ID: Place]

  init(_ corpus: Corpus) {
    places = Dictionary(corpus.places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: JSON

  private func range(_ range: Range<Int>) -> [JSONValue.Member] {
    [
      .init("start", .count(range.lowerBound)),
      .init("end", .count(range.upperBound)),
    ]
  }

  /// What stands in the input, character by character.
  private func surface(_ range: Range<Int>, of text: TextPart) -> JSONValue {
    .string(String(String.UnicodeScalarView(text[range])))
  }

  /// A name, with the places it may mean.
  func json(_ mention: Mention, of text: TextPart) -> JSONValue {
    .object(
      range(mention.range) + [
        .init("surface", surface(mention.range, of: text)),
        .init("place_id", .text(mention.place?.text)),
        .init("confidence", .number(mention.confidence)),
        .init(
          "candidates",
          .array(
            mention.candidates.map { candidate in
              .object(self.candidate(candidate))
            })),
        .init("explanation", .string(mention.evidence.map(\.words).joined(separator: "; "))),
      ])
  }

  /// An imported place comes with all that is needed to add it.
  private func candidate(_ candidate: Mention.Candidate) -> [JSONValue.Member] {
    let imported = candidate.imported
    let members: [JSONValue.Member] = [
      .init("place_id", .string(candidate.place.text)),
      .init("heading", .text(imported?.heading ?? places[candidate.place]?.heading)),
      .init("likelihood", .number(candidate.likelihood)),
    ]
    guard let imported else { return members }
    return members + [
      .init("dataset", .string(imported.dataset.text)),
      .init("longitude", .figure(imported.position?.longitude)),
      .init("latitude", .figure(imported.position?.latitude)),
    ]
  }

  /// A name of a place the gazetteer has not.
  func json(_ name: UnknownName, of text: TextPart) -> JSONValue {
    .object(
      range(name.range) + [
        .init("surface", surface(name.range, of: text)),
        .init("explanation", .string(name.evidence.words)),
      ])
  }

  /// A time.
  func json(_ time: AnnotatedText.TimeSpan) -> JSONValue {
    .object(range(time.range) + [.init("edtf", .text(time.date?.text))])
  }

  /// The draft of a claim.
  ///
  /// - Parameter text: What it is part of, whose mentions it numbers.
  func json(_ event: DraftEvent, in text: AnnotatedText) -> JSONValue {
    let activity = event.activity
    return .object(
      [
        .init("id", .string(activity.id.text)), .init("kind", .string(activity.kind.text)),
        .init("status", .string("draft")),
      ] + range(event.range) + [
        .init("sentence", .string(event.sentence)),
        .init("language", .string(event.language)),
        .init("date", .text(activity.date?.text)),
        .init("date_text", .text(activity.dateNote)),
        .init(
          "places",
          .array(
            zip(activity.placements, event.mentions).map { placement, number in
              self.placement(placement, text.mentions[number])
            })),
        .init("quantities", .array(activity.quantities.map(quantity))),
        .init("actors", .array(activity.actors.map(actor))),
        .init("said_by", .text(event.speaker)),
        .init("cites", .text(event.cites)),
      ])
  }

  private func placement(_ placement: Placement, _ mention: Mention) -> JSONValue {
    .object(
      [
        .init("place_id", .text(mention.place?.text)),
        .init("surface", .string(placement.nameInSource.text)),
        .init("role", .string(placement.role.text)),
        .init("extent", .string(placement.extent.rawValue)),
        .init("confidence", .number(mention.confidence)),
      ] + range(mention.range))
  }

  private func quantity(_ quantity: Quantity) -> JSONValue {
    .object([
      .init("lowest", .figure(quantity.lowest)), .init("highest", .figure(quantity.highest)),
      .init("qualifier", .text(quantity.qualifier?.rawValue)),
      .init("unit", .text(quantity.unit)), .init("label", .text(quantity.label)),
      .init("parts", .array(quantity.parts.map(self.quantity))),
    ])
  }

  private func actor(_ actor: Actor) -> JSONValue {
    .object([
      .init("role", .string(actor.role)), .init("name", .string(actor.name)),
      .init("group", .bool(actor.isGroup)),
    ])
  }

  // MARK: Features

  /// A name as a feature, whose shape is the place's position; its number is that
  /// in the whole text, from 1.
  func feature(_ mention: Mention, of text: TextPart, number: Int) -> GeoJSONFeature {
    let place = mention.place.flatMap { places[$0] }
    let first = mention.candidates.first
    let geometry =
      place.flatMap { $0.point.map(Geometry.point) ?? $0.locations.first?.geometry }
      ?? first?.imported?.position.map(Geometry.point)
    return GeoJSONFeature(
      id: "mention-\(number)",
      geometries: geometry.map { [$0] } ?? [],
      properties: range(mention.range) + [
        .init("surface", surface(mention.range, of: text)),
        .init("place_id", .text(mention.place?.text)),
        .init("name", .text(place?.heading ?? first?.imported?.heading)),
        .init("dataset", .text(first?.imported?.dataset.text)),
        .init("dataset_id", .text(first?.imported.map { _ in first?.place.text ?? "" })),
        .init("confidence", .number(mention.confidence)),
        .init("explanation", .string(mention.evidence.map(\.words).joined(separator: "; "))),
      ])
  }
}
