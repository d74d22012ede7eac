import Foundation

/// What an output says of its making: the program's version, and a digest of all
/// that it was made of. Nothing of the time or the machine.
struct Stamp: Hashable {
  /// The version of the program.
  var version = Kachagh.version
  /// The digest of the inputs, as 64 hexadecimal digits.
  var inputs: String

  /// The stamp in words, the same in every output.
  var text: String { "kachagh \(version); inputs sha256:\(inputs)" }

  /// The stamp as the end of a file of markup.
  var comment: [UInt8] { Array("<!-- \(text) -->\n".utf8) }

  init(inputs: String) { self.inputs = inputs }

  /// The stamp for the work of a project's authored files and design.
  init(_ project: Project) throws(FileError) { inputs = try project.designDigest() }

  /// The stamp an output bears, whatever its form; nil where it bears none.
  ///
  /// It is looked for only behind what no text within a file of the form can hold.
  init?(in output: [UInt8]) {
    let form = Self.forms.first { output.starts(with: $0.beginning) }
    let output = Data(output)
    for mark in form.map({ [$0.mark] }) ?? Self.markupMarks {
      let start = Data("\(mark)kachagh ".utf8)
      guard let found = output.range(of: start) else { continue }
      let text = output[(found.lowerBound + mark.utf8.count)...].prefix(200)
      self.init(String(decoding: text, as: UTF8.self))
      return
    }
    return nil
  }

  /// How files of some forms begin, and what stands before their stamp: the key
  /// of the maker in PDF, EPS and PNG. A TIFF holds no other text.
  private static let forms: [(beginning: [UInt8], mark: String)] = [
    (Array("%PDF-".utf8), "/Creator ("), (Array("%!PS-".utf8), "\n%%Creator: "),
    ([0x89] + Array("PNG".utf8), "Software\0"), (Array("II*\0".utf8), ""),
    (Array("MM\0*".utf8), ""),
  ]
  /// What stands before the stamp of markup and of JSON: the bare tag, comment or
  /// member name, as in a map, in features and beside a table.
  private static let markupMarks = [
    "<metadata>", "<!-- ", "\"made_by\":\"", "\"dc:provenance\":\"",
  ]

  /// Reads a stamp that a text begins with.
  init?(_ text: String) {
    let form = #/kachagh ([0-9.]+); inputs sha256:([0-9a-f]{64})/#
    guard let match = text.prefixMatch(of: form) else { return nil }
    version = String(match.1)
    inputs = String(match.2)
  }
}

extension Project {
  /// A digest of every file that maps are made of, by name and content.
  func designDigest() throws(FileError) -> String {
    let names = Self.designFolders.flatMap { folder in
      let inner = try? FileManager.default.subpathsOfDirectory(atPath: "\(gazetteer)/\(folder)")
      return (inner ?? []).map { "\(folder)/\($0)" }
    }
    return try digest(of: names.filter(isInput))
  }

  /// The folders of the gazetteer that maps are made of.
  private static let designFolders = [
    "basemap", "exchange", "page", "places", "schema", "sources", "themes", "vocabulary", "wording",
  ]

  /// Whether a file is one: no folder, and nothing an editor has left behind or
  /// somebody has written about it.
  private func isInput(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    let file = name.split(separator: "/").last ?? ""
    return FileManager.default.fileExists(atPath: "\(gazetteer)/\(name)", isDirectory: &isFolder)
      && !isFolder.boolValue && !file.hasPrefix(".") && !file.hasSuffix("~")
      && !file.hasSuffix(".md") && !file.hasSuffix(".bak")
  }
}
