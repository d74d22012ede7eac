public import Gazetteer
import XML

/// Writes places as a file of the gazetteer, to be saved in `places`.
///
/// What is read from the file is equal to what was written, if the identifiers,
/// languages, kinds, works and places named are the gazetteer's. A length is kept
/// only of a place with a geometry, the words of a tie's provenance not at all.
public enum TEIPlaces {
  /// The whole file.
  ///
  /// - Parameters:
  ///   - places: the places, in the order they are written.
  ///   - title: what the file is called.
  ///   - publisher: who publishes the gazetteer.
  public static func document(
    of places: some Sequence<Place>, title: String, publisher: String = "PUBLISHER"
  ) -> String {
    var writer = MarkupWriter()
    writer.document(title: title, publisher: publisher, origin: nil) { writer in
      writer.element("listPlace") { writer in
        for place in places { writer.write(place) }
      }
    }
    return writer.text
  }
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
