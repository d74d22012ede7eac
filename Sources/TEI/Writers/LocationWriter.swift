import Foundation
import Gazetteer
import XML

extension MarkupWriter {
  /// Writes a location.
  ///
  /// - Parameter length: the length of the place in kilometres, if it is to stand
  ///   here.
  mutating func write(_ location: Location, length: Double?) {
    let period = PeriodAttributes(location.period)
    element(
      "location",
      [
        "type": location.role.rawValue, "when-iso": period.whenISO,
        "when-custom": period.whenCustom, "datingMethod": period.datingMethod,
        "from": period.from, "to": period.to, "cert": location.certainty.attribute,
        "source": pointers(to: location.provenance.references),
      ]
    ) { writer in
      for positions in location.geometry.parts {
        let words = positions.map { "\(decimal($0.latitude)) \(decimal($0.longitude))" }
        writer.element("geo", text: words.joined(separator: "  "))
      }
      if let radius = location.precision {
        writer.element("measure", ["type": "radius", "quantity": decimal(radius), "unit": "m"])
      }
      if let length {
        writer.element("measure", ["type": "length", "quantity": decimal(length), "unit": "km"])
      }
      writer.write(note: location.provenance.note)
    }
  }

  /// Writes an elevation.
  mutating func write(_ elevation: Elevation) {
    let single = elevation.single.map(decimal)
    element(
      "location",
      ["type": "elevation", "source": pointers(to: elevation.provenance.references)]
    ) { writer in
      writer.element(
        "height",
        [
          "quantity": single, "min": single == nil ? decimal(elevation.lowest) : nil,
          "max": single == nil ? decimal(elevation.highest) : nil, "unit": "m",
        ])
      writer.write(note: elevation.provenance.note)
    }
  }

  private mutating func write(note: String?) {
    if let note { element("note", ["type": "provenance"], text: note) }
  }
}

extension Geometry {
  /// The lists of positions that have a `<geo>` each.
  fileprivate var parts: [[Coordinate]] {
    switch self {
    case .point(let position): [[position]]
    case .line(let line): [line]
    case .polygon(let rings): rings
    }
  }
}

/// A number in the fewest digits that read back as the same, never with an
/// exponent, which XML Schema's decimal does not know.
func decimal(_ value: Double) -> String {
  if let whole = Int64(exactly: value) { return String(whole) }
  let text = value.description
  guard text.contains("e") else { return text }
  return NSDecimalNumber(string: text).description(withLocale: nil)
}
