import Cartography
import Gazetteer
import PlaceDatabase
import QGIS

/// The styles in which a GIS opens what the program writes: in the symbols of the
/// maps, made of the vocabularies, a theme and the style file.
struct StyleBook {
  let corpus: Corpus
  let theme: Theme
  let file: StyleFile

  /// Makes the styles for a corpus.
  init(corpus: Corpus, theme: Theme, file: StyleFile) {
    self.corpus = corpus
    self.theme = theme
    self.file = file
  }

  /// The styles of the layers of a place database, as it keeps them.
  var stored: [StoredStyle] {
    layers.map { StoredStyle(layer: $0.layer, name: theme.name, qml: $0.style.qml) }
  }

  /// The styles of the layers of a place database.
  var layers: [(layer: String, style: LayerStyle)] {
    let kinds = corpus.placeKinds
    let works = (corpus.sources.map(\.reference) + corpus.references).map(\.id)
    let places = LayerStyle.Fields(label: "\"name\"")
    let claims = LayerStyle.Fields(
      label: Self.label(doubt: Self.doubt),
      figure: "if(\"shared_total\", NULL, \"quantity\")", doubt: Self.doubt,
      begin: Self.begin, end: Self.end)
    let designs: [(String, LayerDesign, LayerStyle.Fields)] = [
      ("place_point", .placePoints(kinds, shows: file.places, theme: theme), places),
      ("place_line", .placeLines(kinds, shows: file.places, theme: theme), places),
      ("place_area", .placeAreas(kinds, shows: file.places, theme: theme), places),
      ("activity_point", .activityPoints(corpus.activityKinds, theme: theme), claims),
      ("activity_area", .activityAreas(corpus.activityKinds, theme: theme), claims),
    ]
    return designs.map { layer, design, fields in
      let words = words(ofActivity: layer.hasPrefix("activity"), works: works)
      return (layer, LayerStyle(design: design, fields: fields, words: words))
    }
  }

  /// The style of the points of a GeoJSON file of claims, in QGIS's XML.
  func qml(of sources: [Source]) -> String {
    let doubt = "\"candidate_count\" > 1 OR \"location_certainty\" = 'conjectural'"
    let used = Set(sources.flatMap(\.activities).map(\.kind))
    let kinds = corpus.activityKinds.filter { used.contains($0.id) }
    let fields = LayerStyle.Fields(
      label: Self.label(doubt: doubt),
      figure: "if(\"shared_total\", NULL, \"quantity_max\")", doubt: doubt,
      begin: Self.begin, end: Self.end)
    return LayerStyle(
      design: .activityPoints(kinds, theme: theme), fields: fields,
      words: words(ofActivity: true, works: sources.map(\.id))
    ).qml
  }

  private static let begin = "date_start"
  private static let end = "date_end"
  private static let doubt = "\"candidates\" > 1 OR \"place_certainty\" = 'conjectural'"

  /// The name as the source has it, with a question mark where in doubt.
  private static func label(doubt: String) -> String {
    "\"name_as_in_source\" || if(\(doubt), ' ?', '')"
  }

  private func words(ofActivity: Bool, works: [Reference.ID]) -> FieldWords {
    let citation = Citation(corpus)
    let cited = works.map { (code: $0.text, words: citation.short($0)) }
    func labels(_ labels: [LocalizedText], _ id: String) -> (String, String) {
      (id, labels.text(in: "en") ?? id)
    }
    var values: [String: [(code: String, words: String)]] = file.values.mapValues { words in
      words.sorted { $0.key < $1.key }.map { (code: $0.key, words: $0.value) }
    }
    if ofActivity {
      values["kind"] = corpus.activityKinds.map { labels($0.labels, $0.id.text) }
      values["class"] = corpus.activityClasses.map { labels($0.labels, $0.id.text) }
      values["role"] = corpus.placementRoles.map { labels($0.labels, $0.id.text) }
      values["source"] = cited
      values["cited_by"] = cited
      values["inferred_by"] = cited
    } else {
      values["kind"] = corpus.placeKinds.map { labels($0.labels, $0.id.text) }
    }
    return FieldWords(aliases: file.aliases, values: values)
  }
}

extension Project {
  /// The styles for a corpus.
  ///
  /// - Parameter theme: the name of a theme of the project, or a path.
  func styleBook(of corpus: Corpus, theme: String) throws -> StyleBook {
    StyleBook(
      corpus: corpus, theme: try Theme(file: try self.theme(theme)),
      file: try StyleFile(file: styleFile))
  }
}
