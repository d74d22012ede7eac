/// Markup of HTML, in which every text is escaped on its way in.
struct HTML {
  private(set) var markup: String

  private init(markup: String) { self.markup = markup }

  /// Markup that is known to be well formed, such as a picture.
  static func raw(_ markup: String) -> HTML { HTML(markup: markup) }

  /// Words.
  static func text(_ words: String) -> HTML { HTML(markup: words.escapedHTML) }

  /// Pieces after one another.
  static func pieces(_ pieces: [HTML], separator: String = "") -> HTML {
    HTML(markup: pieces.map(\.markup).joined(separator: separator))
  }

  /// An element; an attribute without a value is left out, one of an empty
  /// value is written bare.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: HTML...
  ) -> HTML {
    element(name, attributes, content)
  }

  /// An element of a list of pieces.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [HTML]
  ) -> HTML {
    let start = tag(name, attributes)
    return HTML(markup: "\(start)\(content.map(\.markup).joined())</\(name)>")
  }

  /// An element that has no content, such as `input`.
  static func void(_ name: String, _ attributes: KeyValuePairs<String, String?>) -> HTML {
    HTML(markup: tag(name, attributes))
  }

  private static func tag(_ name: String, _ attributes: KeyValuePairs<String, String?>) -> String {
    let written = attributes.map { name, value in
      switch value {
      case nil: ""
      case "": " \(name)"
      case let value?: " \(name)=\"\(value.escapedHTML)\""
      }
    }
    return "<\(name)\(written.joined())>"
  }
}

extension String {
  /// The text as HTML shows it: what HTML reads as markup is escaped, and what it
  /// forbids left out. It goes by scalars: a sign with a combining mark stays a
  /// sign to a browser.
  public var escapedHTML: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
