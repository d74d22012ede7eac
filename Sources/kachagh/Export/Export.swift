import Cartography
import Drawing
import Foundation
import Gazetteer
import Interchange
import PlaceDatabase
import TEI

/// Exports what is selected of a project.
struct Export {
  private let project: Project
  private let corpus: Corpus
  private let selection: ExportSelection
  private let output: String?
  private let stamp: Stamp

  /// Selects what to export.
  ///
  /// - Throws: `CommandError` of a source, kind or place that is not there.
  init(project: Project, arguments: ExportArguments, claims: ClaimArguments) throws {
    self.project = project
    corpus = try project.corpus()
    selection = try ExportSelection(corpus, arguments: arguments, claims: claims)
    output = arguments.output
    stamp = try Stamp(project)
  }

  /// Writes the authored places selected, and tells what was left out.
  ///
  /// - Throws: `CommandError` where there are none, which some formats forbid.
  func writePlaces(_ format: PlaceFormat) throws {
    guard !selection.places.isEmpty else { throw CommandError.nothingSelected }
    let streams = PlaceStreams(project: project, context: PlaceContext(corpus), stamp: stamp)
    let shapes = selection.places.flatMap(\.locations).map(\.geometry)
    var stream = try streams.stream(format, around: shapes)
    var losses = Losses()
    for place in selection.places.map(ExportedPlace.init) {
      stream?.append(place)
      losses.add(place, of: format.unsaid)
    }
    stream?.end()
    let bytes = stream?.take()
    try write(
      bytes.map { $0 + streams.ending(of: format) }, as: format, or: selection.excerptOfPlaces)
    LossReport.tell(losses, format: format)
  }

  /// Writes the claims selected, and tells what was left out.
  ///
  /// - Throws: `CommandError` where there are none.
  func writeActivities(_ format: ActivityFormat) throws {
    let claims = selection.sources.flatMap(\.activities)
    guard !claims.isEmpty else { throw CommandError.nothingSelected }
    try write(
      try bytes(of: selection.sources, format), as: format, or: selection.excerptOfClaims)
    LossReport.tell(Losses(of: format.unsaid, claims: claims), format: format)
  }

  /// Writes text to the file named, or to the standard output; where there is no
  /// text, a place database of a corpus. Beside a table goes what it was made of,
  /// which it has no room for.
  private func write(
    _ bytes: [UInt8]?, as format: some ExportFormat, or corpus: @autoclosure () -> Corpus
  ) throws {
    try project.checkUnchanged()
    guard let output else {
      return try FileHandle.standardOutput.write(contentsOf: Data(bytes ?? []))
    }
    if let bytes {
      try AtomicFile.write(bytes, to: output)
      if let delimiter = format.delimiter {
        let metadata = TableMetadata(
          table: URL(filePath: output).lastPathComponent, delimiter: delimiter,
          provenance: stamp.text)
        try AtomicFile.write(metadata.bytes, to: output + TableMetadata.ending)
      }
    } else {
      let corpus = corpus()
      let styles = try project.styleBook(of: corpus, theme: Project.databaseTheme).stored
      let isFilled = DatabaseStamp(of: project.database).isFilled
      let stamp = try project.databaseStamp(filled: isFilled).ofPart
      try project.checkUnchanged()
      try project.build(corpus, digest: stamp.text, styles: styles, at: output)
      let file = URL(filePath: output).deletingPathExtension()
      try project.writeGISProject(
        of: output, corpus, stamp: stamp, title: file.lastPathComponent, basemap: nil,
        to: "\(file.relativePath).qgs")
    }
    print(output)
  }

  /// The text of what sources attest; nil of a GeoPackage.
  private func bytes(of sources: [Source], _ format: ActivityFormat) throws -> [UInt8]? {
    let features = ActivityFeatures(corpus: corpus).features(of: sources)
    switch format {
    case .geojson:
      return GeoJSONWriter.bytes(of: features, name: "activities", maker: stamp.text)
    case .csv: return FeatureTable.bytes(of: features.filter { $0["feature"] == .string("claim") })
    case .kml:
      let writer = KMLWriter(
        name: "activities", nameProperties: ["name_as_in_source", "name", "claim_label"],
        wordProperties: ["summary", "citation"], styleProperty: "kind", styles: try styles())
      return writer.bytes(of: features) + stamp.comment
    case .gpkg: return nil
    }
  }

  private func styles() throws -> [KMLWriter.Style] {
    let theme = try Theme(file: try project.theme(Project.databaseTheme))
    return corpus.activityKinds.compactMap { kind in
      theme.colour(named: kind.colour).map {
        KMLWriter.Style(value: kind.id.text, colour: $0.hex)
      }
    }
  }
}
