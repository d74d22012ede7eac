import Gazetteer
import XML

/// Writes features as a document of KML 2.2 (OGC 07-147r2).
///
/// The properties stand as extended data. A time is written with whole days,
/// since readers take the month of an end for its first day.
public struct KMLWriter: Sendable {
  /// How features of one value of a property are coloured.
  public struct Style: Hashable, Sendable {
    /// The value of the property.
    public var value: String
    /// The colour, `#rrggbb`.
    public var colour: String

    /// Makes a style of a value and a colour.
    public init(value: String, colour: String) {
      self.value = value
      self.colour = colour
    }
  }

  /// The name of the document.
  public var name: String
  /// The properties for the name of a feature; the first that is not null.
  public var nameProperties: [String]
  /// The properties for the words in a feature's balloon.
  public var wordProperties: [String]
  /// The property that decides the style.
  public var styleProperty: String
  /// The styles.
  public var styles: [Style]

  /// Makes a writer.
  public init(
    name: String, nameProperties: [String], wordProperties: [String], styleProperty: String,
    styles: [Style] = []
  ) {
    self.name = name
    self.nameProperties = nameProperties
    self.wordProperties = wordProperties
    self.styleProperty = styleProperty
    self.styles = styles
  }

  /// The whole file, in UTF-8.
  public func bytes(of features: [GeoJSONFeature]) -> [UInt8] {
    var stream = KMLStream(self)
    return stream.bytes(of: features)
  }

  fileprivate func write(_ style: Style, to writer: inout MarkupWriter) {
    writer.element("Style", ["id": style.value]) { writer in
      for sort in ["IconStyle", "LineStyle", "PolyStyle"] {
        writer.element(sort) { writer in
          writer.element(
            "color", text: Self.colour(style.colour, opacity: sort == "PolyStyle" ? "40" : "ff"))
        }
      }
    }
  }

  /// A colour in KML's order: opacity, blue, green, red.
  private static func colour(_ colour: String, opacity: String) -> String {
    let digits = Array(colour.lowercased().dropFirst())
    guard digits.count == 6 else { return opacity + "000000" }
    return opacity + String(digits[4...5] + digits[2...3] + digits[0...1])
  }

  fileprivate func write(_ feature: GeoJSONFeature, to writer: inout MarkupWriter) {
    writer.element("Placemark", ["id": feature.id.map(Self.identifier)]) { writer in
      let name = nameProperties.lazy.compactMap { feature[$0]?.string }.first
      writer.element("name", text: (name ?? feature.id ?? "").plain)
      let words = wordProperties.compactMap { feature[$0]?.string }
      if !words.isEmpty {
        writer.element("description", text: words.map(\.inBalloon).joined(separator: "<br/>"))
      }
      writer.time(of: feature)
      if let value = feature[styleProperty]?.string, styles.contains(where: { $0.value == value }) {
        writer.element("styleUrl", text: "#\(value)")
      }
      writer.extendedData(of: feature)
      writer.geometry(of: feature)
    }
  }

  /// An identifier as XML allows it: no name of ours begins with a digit, and the
  /// slash becomes a full stop.
  private static func identifier(_ id: String) -> String {
    String(id.map { $0 == "/" || $0 == ":" ? "." : $0 })
  }
}

/// Writes KML as `KMLWriter` does, a feature at a time.
public struct KMLStream: FeatureStream {
  private let writer: KMLWriter
  private var markup = MarkupWriter()

  /// Begins a document.
  public init(_ writer: KMLWriter) {
    self.writer = writer
    markup.begin("kml", ["xmlns": "http://www.opengis.net/kml/2.2"])
    markup.begin("Document")
    markup.element("name", text: writer.name)
    for style in writer.styles { writer.write(style, to: &markup) }
  }

  /// Writes a feature as a placemark.
  public mutating func append(_ feature: GeoJSONFeature) { writer.write(feature, to: &markup) }

  /// Closes the document.
  public mutating func end() {
    markup.end("Document")
    markup.end("kml")
  }

  /// Takes what has been written.
  public mutating func take() -> [UInt8] { Array(markup.take().utf8) }
}

extension MarkupWriter {
  fileprivate mutating func time(of feature: GeoJSONFeature) {
    let ends = [("begin", "date_start"), ("end", "date_end")].compactMap { name, property in
      feature[property]?.string.map { (name, $0) }
    }
    guard !ends.isEmpty else { return }
    element("TimeSpan") { writer in
      for (name, day) in ends { writer.element(name, text: day) }
    }
  }

  fileprivate mutating func extendedData(of feature: GeoJSONFeature) {
    element("ExtendedData") { writer in
      for member in feature.properties where member.value != .null {
        writer.element("Data", ["name": member.name]) { writer in
          writer.element("value", text: member.value.inWords.plain)
        }
      }
    }
  }
}

extension JSONValue {
  /// A text as itself, anything else as JSON.
  fileprivate var inWords: String {
    if let string { return string }
    var json = JSONWriter()
    json.append(self)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension String {
  /// The text for a balloon, which is read as HTML: nothing in it is markup.
  fileprivate var inBalloon: String {
    plain.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
