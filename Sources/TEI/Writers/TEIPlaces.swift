public import Gazetteer
import XML

/// Writes places as a file of the gazetteer, to be saved in `places`.
///
/// What is read from the file is equal to what was written, if the identifiers,
/// languages, kinds, works and places named are the gazetteer's. A length is kept
/// only of a place with a geometry, the words of a tie's provenance not at all.
public struct TEIPlaces {
  private var writer = MarkupWriter()

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - title: what the file is called.
  ///   - publisher: who publishes the gazetteer.
  public init(title: String, publisher: String = "PUBLISHER") {
    writer.beginDocument(title: title, publisher: publisher)
    writer.begin("standOff")
    writer.begin("listPlace")
  }

  /// The whole file of a few places.
  public static func document(
    of places: some Sequence<Place>, title: String, publisher: String = "PUBLISHER"
  ) -> String {
    var file = TEIPlaces(title: title, publisher: publisher)
    for place in places { file.append(place) }
    file.end()
    return file.take()
  }

  /// Whether an identifier can be that of a place in a file: ASCII letters,
  /// digits, `-`, `.` and `_`, beginning with a letter.
  public static func allows(_ id: Place.ID) -> Bool { IdentifierRule.allows(id.text) }

  /// Writes a place.
  public mutating func append(_ place: Place) { writer.write(place) }

  /// Writes what comes after the last place.
  public mutating func end() {
    writer.end("listPlace")
    writer.end("standOff")
    writer.endDocument()
  }

  /// Takes what has been written since it was last taken.
  public mutating func take() -> String { writer.take() }
}

extension MarkupWriter {
  fileprivate mutating func write(_ place: Place) {
    element(
      "place",
      [
        "xml:id": place.id.text, "type": place.kind.text, "cert": place.certainty.attribute,
        "n": place.rank.map(String.init),
      ]
    ) { writer in
      writer.element("head", text: place.heading)
      for name in place.names { writer.write(name) }
      let measured = place.locations.firstIndex { $0.role == .course } ?? 0
      for (index, location) in place.locations.enumerated() {
        writer.write(location, length: index == measured ? place.length : nil)
      }
      for elevation in place.elevations { writer.write(elevation) }
      for unit in place.units { writer.write(unit) }
      for number in place.identifiers {
        writer.element("idno", ["type": number.scheme], text: number.value)
      }
      writer.writeTies(of: place)
      if let note = place.note { writer.element("note", text: note) }
    }
  }

  private mutating func write(_ name: Toponym) {
    let period = PeriodAttributes(name.period)
    let attributes: KeyValuePairs<String, String?> = [
      "type": name.role.rawValue, "xml:lang": name.language, "when-iso": period.whenISO,
      "when-custom": period.whenCustom, "datingMethod": period.datingMethod,
      "from": period.from, "to": period.to, "cert": name.certainty?.attribute,
      "source": pointers(to: name.references),
    ]
    guard let note = name.note else { return element("placeName", attributes, text: name.text) }
    element("placeName", attributes, text: name.text) { $0.element("note", text: note) }
  }

  private mutating func write(_ unit: AdministrativeUnit) {
    let period = PeriodAttributes(unit.period)
    let isHistorical = unit.era == .historical
    element(
      isHistorical ? "district" : "region",
      [
        "type": unit.era.rawValue, "key": unit.country, "when-iso": period.whenISO,
        "when-custom": period.whenCustom, "datingMethod": period.datingMethod,
        "from": period.from, "to": period.to,
      ], text: unit.name ?? "")
  }

  private mutating func writeTies(of place: Place) {
    if let parent = place.parent {
      element("ptr", ["type": "partOf", "target": "place:\(parent)"])
    }
    for relation in place.relations {
      element(
        "ptr",
        [
          "type": relation.kind, "target": "place:\(relation.target)",
          "source": pointers(to: relation.provenance.references),
        ])
    }
  }
}

/// Pointers to works; nil of none.
func pointers(to works: [Reference.ID]) -> String? {
  works.isEmpty ? nil : works.map { "bibl:\($0)" }.joined(separator: " ")
}

extension Certainty {
  /// The value of `cert`.
  var attribute: String {
    switch self {
    case .certain: "high"
    case .probable: "medium"
    case .conjectural: "low"
    }
  }
}
