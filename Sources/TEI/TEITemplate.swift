public import Gazetteer
import XML

/// New files for people to fill in.
///
/// A template keeps to the schema. What is to be filled in is in capitals, and
/// the pointers in it lead nowhere, so that a check tells what was left.
public enum TEITemplate {
  /// An identifier that cannot be one.
  public struct BadIdentifier: Error, Hashable, Sendable {
    /// The identifier.
    public let text: String
    /// What is wrong; how to mend it.
    public var message: String { Problem.badIdentifier(text).message }
  }

  /// The file of a new source, to be saved as `sources/ID.xml`.
  ///
  /// - Parameters:
  ///   - id: the source.
  ///   - publisher: who publishes the gazetteer.
  /// - Throws: `BadIdentifier` unless the identifier is ASCII letters, digits,
  ///   `-`, `.` and `_` and begins with a letter.
  public static func source(
    id: Reference.ID, publisher: String = "PUBLISHER"
  ) throws(BadIdentifier) -> String {
    guard IdentifierRule.allows(id.text) else { throw BadIdentifier(text: id.text) }
    var writer = MarkupWriter()
    writer.document(
      title: "Source: AUTHOR YEAR", publisher: publisher, origin: { $0.work(id.text) }
    ) { writer in
      writer.element("listEvent") { writer in
        writer.comment(
          """
          One <event> a claim. Its type is a kind of vocabulary/activity-kinds.xml. Its date
          is EDTF: when-iso="1930-11" or when-iso="1928/1930"; with a doubt or an open end
          when-custom="1930~" datingMethod="#edtf". cert: high, medium or low.
          """)
        writer.claim(of: id.text)
      }
    }
    return writer.text
  }

  /// A file of new places, to be saved in `places`.
  ///
  /// - Parameter publisher: who publishes the gazetteer.
  public static func places(publisher: String = "PUBLISHER") -> String {
    var writer = MarkupWriter()
    writer.document(title: "Places: REGION", publisher: publisher, origin: nil) { writer in
      writer.element("listPlace") { $0.place() }
    }
    return writer.text
  }
}

extension MarkupWriter {
  fileprivate mutating func work(_ id: String) {
    comment(
      """
      The type is article, book, report, newspaper-issue, newspaper-article, archival-document
      or the like. A book has no <analytic>: its author and title stand in <monogr>.
      """)
    element("biblStruct", ["xml:id": id, "type": "article"]) { writer in
      writer.element("analytic") { writer in
        writer.element("author", text: "SURNAME, GIVEN NAMES")
        writer.element("title", text: "TITLE OF THE ARTICLE")
      }
      writer.element("monogr") { writer in
        writer.element("title", text: "TITLE OF THE JOURNAL OR NEWSPAPER")
        writer.element("imprint") { writer in
          writer.element("date", ["when-iso": "1930"])
          writer.element("biblScope", text: "VOLUME, PAGES")
        }
      }
    }
  }

  fileprivate mutating func claim(of id: String) {
    element(
      "event",
      [
        "xml:id": "\(id)-1", "type": "KIND", "when-custom": "1930~", "datingMethod": "#edtf",
        "cert": "medium",
      ]
    ) { writer in
      writer.element("label", ["xml:lang": "en"], text: "THE CLAIM IN A FEW WORDS")
      writer.element(
        "desc", ["type": "summary", "xml:lang": "en"],
        text: "WHAT THE SOURCE SAYS, IN OUR WORDS AND AS ITS CLAIM.")
      writer.placements()
      writer.quantities()
      writer.element("note", ["type": "editor"], text: "WHAT AN EDITOR SHOULD KNOW")
      writer.element("bibl") { $0.element("citedRange", text: "PAGES") }
      writer.actors()
    }
  }

  private mutating func placements() {
    comment(
      """
      Where: the name as the source has it. type: point, region or country. One place is a
      ref; a name that may mean several has a <certainty> for each, the likeliest first.
      Leave the whole <desc> out where the source names no place.
      """)
    element("desc", ["type": "places"]) { writer in
      writer.element(
        "placeName",
        ["role": "where", "type": "point", "ref": "place:PLACE", "xml:lang": "en"],
        text: "NAME IN THE SOURCE")
      writer.element(
        "placeName", ["role": "where", "type": "point", "xml:lang": "en"],
        text: "NAME IN THE SOURCE"
      ) { writer in
        writer.candidate("place:LIKELIER", "0.6")
        writer.candidate("place:OTHER", "0.3")
      }
    }
  }

  private mutating func candidate(_ place: String, _ likelihood: String) {
    element(
      "certainty",
      ["match": "@ref", "locus": "value", "assertedValue": place, "degree": likelihood])
  }

  private mutating func quantities() {
    comment(
      """
      How many: type is up-to, at-least, circa or many, or left out; min and max for a range.
      A figure is a total of all places together unless corresp="place:…" says whose it is.
      """)
    element("desc", ["type": "quantities"]) { writer in
      writer.element("measure", ["type": "circa", "quantity": "100"]) {
        $0.element("unit", text: "fighters")
      }
    }
  }

  private mutating func actors() {
    element("listPerson") { writer in
      writer.element("person", ["role": "leader"]) { $0.element("persName", text: "NAME") }
      writer.element("personGrp", ["role": "participant"]) {
        $0.element("persName", text: "WORDS OF THE SOURCE FOR THEM")
      }
    }
  }

  fileprivate mutating func place() {
    comment(
      """
      The type is a kind of vocabulary/place-kinds.xml. One preferred name a language; the
      spelling of one source is type="source" with source="bibl:…". <geo> is latitude, then
      longitude. The radius is how far off the position may be.
      """)
    element("place", ["xml:id": "IDENTIFIER", "type": "KIND", "cert": "medium"]) { writer in
      writer.element("head", text: "NAME (WHAT TELLS IT FROM NAMESAKES)")
      writer.element("placeName", ["type": "preferred", "xml:lang": "en"], text: "NAME")
      writer.element("placeName", ["type": "preferred", "xml:lang": "az-Latn"], text: "AD")
      writer.element("location", ["type": "point", "cert": "medium", "source": "bibl:WORK"]) {
        $0.element("geo", text: "40.00000 47.00000")
        $0.element("measure", ["type": "radius", "quantity": "2000", "unit": "m"])
        $0.element("note", ["type": "provenance"], text: "HOW THE POSITION WAS FOUND")
      }
      writer.element("location", ["type": "elevation", "source": "bibl:WORK"]) {
        $0.element("height", ["quantity": "500", "unit": "m"])
      }
      writer.element("region", ["type": "present", "key": "AZ"], text: "DISTRICT")
      writer.element("ptr", ["type": "partOf", "target": "place:PARENT"])
      writer.element("note", text: "THE REASONING")
    }
  }
}
