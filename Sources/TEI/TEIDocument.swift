import XML

extension MarkupWriter {
  /// Writes a file of places or of a source: the header every such file has,
  /// then what `content` writes.
  ///
  /// - Parameters:
  ///   - title: what the file is called.
  ///   - publisher: who publishes it.
  ///   - origin: what writes the work the file is about; nil of a file of
  ///     places, whose works are named where they are used.
  ///   - headings: the titles of the map; nil where they are to be filled in.
  ///   - text: what writes the text of the work, where it is in the file.
  mutating func document(
    title: String, publisher: String, origin: ((inout MarkupWriter) -> Void)?,
    headings: ((inout MarkupWriter) -> Void)? = nil, text: ((inout MarkupWriter) -> Void)? = nil,
    content: ((inout MarkupWriter) -> Void)?
  ) {
    beginDocument(title: title, publisher: publisher, origin: origin, headings: headings)
    if let content { element("standOff", content: content) }
    if let text { element("text") { $0.element("body", content: text) } }
    endDocument()
  }

  /// Writes what such a file begins with, up to the end of its header.
  mutating func beginDocument(
    title: String, publisher: String, origin: ((inout MarkupWriter) -> Void)? = nil,
    headings: ((inout MarkupWriter) -> Void)? = nil
  ) {
    schema("../\(TEIFolder.schema)")
    schema("https://tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng")
    begin("TEI", ["xmlns": "http://www.tei-c.org/ns/1.0"])
    element("teiHeader") {
      $0.header(title: title, publisher: publisher, origin: origin, headings: headings)
    }
  }

  /// Writes what such a file ends with.
  mutating func endDocument() { end("TEI") }

  private mutating func schema(_ address: String) {
    instruction(
      "xml-model",
      [
        "href": address, "type": "application/xml",
        "schematypens": "http://relaxng.org/ns/structure/1.0",
      ])
  }

  private mutating func header(
    title: String, publisher: String, origin: ((inout MarkupWriter) -> Void)?,
    headings: ((inout MarkupWriter) -> Void)?
  ) {
    element("fileDesc") { writer in
      writer.element("titleStmt") { writer in
        writer.element("title", text: title)
        if let headings {
          headings(&writer)
        } else if origin != nil {
          writer.comment("The title of the map, one a language.")
          writer.element("title", ["type": "map", "xml:lang": "en"], text: "TITLE OF THE MAP")
        }
      }
      writer.publication(by: publisher)
      writer.element("sourceDesc") { writer in
        if let origin { return origin(&writer) }
        writer.element(
          "p", text: "The works named by bibl: pointers; see vocabulary/references.xml and sources."
        )
      }
    }
    element("encodingDesc") { writer in
      if origin == nil {
        writer.element(
          "geoDecl", ["datum": "WGS84"], text: "Latitude, then longitude, in degrees.")
      }
      writer.prefixes()
    }
    calendar()
  }

  private mutating func publication(by publisher: String) {
    element("publicationStmt") { writer in
      writer.element("publisher", text: publisher)
      writer.element("availability") {
        $0.element(
          "licence", ["target": "https://creativecommons.org/licenses/by/4.0/"],
          text: "CC BY 4.0")
      }
    }
  }

  private mutating func prefixes() {
    element("listPrefixDef") { writer in
      writer.prefix("place", "The place with this identifier, in any file of places.")
      writer.prefix("bibl", "The source or work of reference with this identifier.")
    }
  }

  private mutating func prefix(_ name: String, _ meaning: String) {
    element(
      "prefixDef",
      [
        "ident": name, "matchPattern": "([A-Za-z][A-Za-z0-9._-]*)", "replacementPattern": "#$1",
      ]
    ) { $0.element("p", text: meaning) }
  }

  private mutating func calendar() {
    element("profileDesc") { writer in
      writer.element("calendarDesc") { writer in
        writer.element("calendar", ["xml:id": "edtf"]) {
          $0.element("p", text: "Extended Date/Time Format, ISO 8601-2:2019.")
        }
      }
    }
  }
}
