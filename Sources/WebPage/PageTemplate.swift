import Gazetteer

/// The files that make the look of the page, with blanks for what it shows.
///
/// In the markup `{{name}}` stands for a phrase of the wording, and `{{>name}}`
/// for a part of the page that the program makes.
public struct PageTemplate: Sendable {
  /// The page of HTML.
  public var markup: String
  /// The style sheet.
  public var style: String
  /// The script.
  public var script: String

  /// Makes a template of its three files.
  public init(markup: String, style: String, script: String) {
    self.markup = markup
    self.style = style
    self.script = script
  }

  /// The markup with every blank filled in.
  func filled(parts: [String: HTML], wording: PageWording) throws(PageFault) -> String {
    var unknown: [String] = []
    let page = markup.replacing(#/\{\{(>?)([A-Za-z]+)\}\}/#) { match -> String in
      let name = String(match.output.2)
      let filling =
        match.output.1.isEmpty ? wording.phrases[name]?.escapedHTML : parts[name]?.markup
      if filling == nil { unknown.append("{{\(match.output.1)\(name)}}") }
      return filling ?? ""
    }
    guard unknown.isEmpty else { throw PageFault.unknownBlanks(unknown) }
    return page
  }
}

/// What may be wrong with the files of a page.
public enum PageFault: Error, Hashable, Sendable {
  /// The template has blanks for which there is neither a phrase nor a part.
  case unknownBlanks([String])
}
