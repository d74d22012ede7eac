import Cartography
import Drawing
import Foundation
import Gazetteer
import SVG
import WebPage

/// Makes the page of the web, of the files in the project's folder for it.
struct PagePress {
  /// The name of its file.
  static let fileName = "index.html"

  let project: Project
  let corpus: Corpus
  /// What was asked of the maps; the page is drawn in its own width.
  let options: MapOptions
  /// What the page says of its making.
  let stamp: Stamp

  /// What the page is drawn in, read from a file.
  private struct Design: Decodable {
    /// The language of its words.
    var language: String
    /// The theme of a light page.
    var light: String
    /// The theme of a dark page; nil where the map is the light one there too.
    var dark: String?
    /// The width of the map's sheet in millimetres.
    var width: Double
    /// What this project's page says and no other's, such as its title, beside
    /// the words of the language.
    var phrases: [String: String]
  }

  /// The page; nil of a project that has none.
  ///
  /// - Parameter files: The maps it leads to, which stand beside it.
  func file(beside files: [MapFile]) throws -> MapFile? {
    guard FileManager.default.fileExists(atPath: project.page) else { return nil }
    let design: Design = try decode("\(project.page)/design.json")
    var options = options
    options.width = design.width
    options.hasNotes = false
    let maker = try project.mapMaker(
      of: corpus, on: project.deferredBasemap(), theme: design.light)
    let looks = try [maker] + themes(design).map(maker.wearing)
    let sheets = try looks.map { try $0.overview(options: options) }
    let wording = try PageWording(file: "\(project.page)/\(design.language).json")
      .adding(design.phrases)
    let legends = sheets.compactMap(\.legend)
    let page = AtlasPage(
      corpus: corpus, sources: sources,
      map: try picture(of: sheets.map(\.map), "map", label: wording.mapLabel),
      legend: try legends.first.map { legend in
        try picture(
          of: legends, "legend", label: wording.legendLabel(words: legend.words))
      },
      symbols: try symbols(looks), drawn: sheets.first?.map.claims ?? [],
      downloads: Dictionary(
        corpus.sources.map { ($0.id, downloads(of: .source($0), among: files)) }
      ) { first, _ in first },
      overviewDownloads: downloads(of: .overview, among: files), wording: wording,
      template: try template())
    return MapFile(name: Self.fileName, bytes: try bytes(of: page) + stamp.comment)
  }

  private func bytes(of page: AtlasPage) throws -> [UInt8] {
    do throws(PageFault) {
      return try page.bytes { bytes in
        var digest = SHA256()
        digest.update(bytes)
        return digest.base64()
      }
    } catch {
      switch error {
      case .unknownBlanks(let blanks):
        throw DataFileError(
          path: markup, reason: "there is nothing to fill in for \(blanks.joined(separator: ", "))")
      }
    }
  }

  /// The sources with those of their claims that were asked for.
  private var sources: [Source] {
    corpus.sources.map { source in
      var source = source
      source.activities.removeAll { !options.admits($0) }
      return source
    }
  }

  private func themes(_ design: Design) throws -> [Theme] {
    try design.dark.map { [try Theme(file: try project.theme($0))] } ?? []
  }

  /// A part of a sheet in each look, the light one first.
  private func picture(
    of parts: [SheetPart], _ name: String, label: String?
  ) throws -> AtlasPage.Picture {
    let writer = SVGWriter(textMode: .outlines)
    let written = try parts.enumerated().map { look, part in
      String(
        decoding: try writer.fragment(
          of: part.drawing, window: part.window, label: label,
          prefix: "\(name)\(look)-"), as: UTF8.self)
    }
    return AtlasPage.Picture(light: written[0], dark: written.dropFirst().first)
  }

  private func symbols(_ looks: [MapMaker]) throws -> [ActivityKind.ID: AtlasPage.Picture] {
    var symbols: [ActivityKind.ID: AtlasPage.Picture] = [:]
    for kind in corpus.activityKinds {
      let parts = looks.compactMap { $0.symbol(of: kind) }
      guard parts.count == looks.count else { continue }
      symbols[kind.id] = try picture(of: parts, "", label: nil)
    }
    return symbols
  }

  /// The files of a subject, by what they are called.
  private func downloads(
    of subject: MapSubject, among files: [MapFile]
  ) -> [AtlasPage.Download] {
    files.compactMap { file in
      guard file.name.hasPrefix("\(subject.name).") else { return nil }
      let ending = file.name.dropFirst(subject.name.count + 1)
      guard !ending.contains(".") else { return nil }
      return AtlasPage.Download(file: file.name, ending: String(ending))
    }
  }

  private var markup: String { "\(project.page)/page.html" }

  private func template() throws -> PageTemplate {
    func text(_ path: String) throws -> String {
      String(decoding: try contents(of: path), as: UTF8.self)
    }
    return PageTemplate(
      markup: try text(markup), style: try text("\(project.page)/page.css"),
      script: try text("\(project.page)/page.js"))
  }
}
