import Annotation
import Foundation
import Gazetteer

/// What one part of the texts comes to.
struct Evaluation {
  private(set) var names = Tally()
  private(set) var kinds = Tally()
  private(set) var claimPlaces = Tally()
  private(set) var figures = Tally()
  private(set) var resolved = 0
  private(set) var sameID = 0
  private(set) var within5km = 0
  private(set) var within161km = 0
  private(set) var findings: [Calibration.Finding] = []
  /// What went wrong, for those who make the rules.
  private(set) var mistakes: [String] = []

  let places: [Place.ID: Place]

  init(places: [Place]) {
    self.places = Dictionary(places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Claims by kind, place and figure taken together.
  var claims: Tally {
    var all = kinds
    all += claimPlaces
    all += figures
    return all
  }

  mutating func add(_ text: MarkedText, _ annotated: AnnotatedText, name: String) {
    addNames(text, annotated, name)
    addClaims(text, annotated, name)
  }

  private mutating func addNames(_ text: MarkedText, _ annotated: AnnotatedText, _ file: String) {
    let wanted = text.names.filter { $0.place != nil }
    for mention in annotated.mentions {
      let match = wanted.first { $0.range == mention.range }
      findings.append(
        Calibration.Finding(
          confidence: mention.confidence, isRight: match != nil && match?.place == mention.place))
      guard let match, let place = match.place else {
        names.spurious += 1
        mistakes.append(
          "\(file): spurious \(mention.surface) as \(mention.place?.text ?? "-") \(mention.confidence)"
        )
        continue
      }
      names.right += 1
      resolve(mention, to: place, file)
    }
    for name in wanted where !annotated.mentions.contains(where: { $0.range == name.range }) {
      names.missed += 1
      mistakes.append(
        "\(file): missed \(String(String.UnicodeScalarView(text.scalars[name.range])))")
    }
  }

  private mutating func resolve(_ mention: Mention, to place: Place.ID, _ file: String) {
    resolved += 1
    if mention.place == place {
      sameID += 1
    } else {
      mistakes.append("\(file): \(mention.surface) is \(place), not \(mention.place?.text ?? "-")")
    }
    let found = mention.place.flatMap { places[$0] }
    let metres =
      if let found, let point = Self.position(found),
        let goal = places[place].flatMap(Self.position)
      {
        point.distance(to: goal)
      } else {
        mention.place == place ? 0 : Double.infinity
      }
    if metres <= 5_000 { within5km += 1 }
    if metres <= 161_000 { within161km += 1 }
  }

  private static func position(_ place: Place) -> Coordinate? {
    if let point = place.point { return point }
    guard let box = place.locations.first?.geometry.boundingBox else { return nil }
    return Coordinate(
      longitude: (box.west + box.east) / 2, latitude: (box.south + box.north) / 2)
  }

  private mutating func addClaims(_ text: MarkedText, _ annotated: AnnotatedText, _ file: String) {
    var left = text.claims
    for event in annotated.events {
      let found = (
        places: Set(event.activity.placements.compactMap { $0.candidates.first?.place.text }),
        figures: Set(event.activity.quantities.map(Self.figure))
      )
      let index =
        left.firstIndex {
          $0.kind == event.activity.kind.text && $0.paragraph.overlaps(event.range)
            && !$0.places.isDisjoint(with: found.places)
        }
        ?? left.firstIndex {
          $0.kind == event.activity.kind.text && $0.paragraph.overlaps(event.range)
        }
      guard let index else {
        kinds.spurious += 1
        claimPlaces.spurious += found.places.count
        figures.spurious += found.figures.count
        mistakes.append("\(file): spurious \(event.activity.kind): \(event.sentence.prefix(70))")
        continue
      }
      let claim = left.remove(at: index)
      kinds.right += 1
      claimPlaces.add(found.places, wanted: claim.places)
      figures.add(found.figures, wanted: claim.figures)
      if found.places != claim.places || found.figures != claim.figures {
        mistakes.append(
          "\(file): \(claim.kind) has \(found.places.sorted()) \(found.figures.sorted()), not \(claim.places.sorted()) \(claim.figures.sorted())"
        )
      }
    }
    for claim in left {
      kinds.missed += 1
      claimPlaces.missed += claim.places.count
      figures.missed += claim.figures.count
      mistakes.append("\(file): missed \(claim.kind) \(claim.places.sorted())")
    }
  }

  private static func figure(_ quantity: Quantity) -> String {
    guard let lowest = quantity.lowest, let highest = quantity.highest else { return "many" }
    return lowest == highest ? "\(Int(lowest))" : "\(Int(lowest))-\(Int(highest))"
  }
}
