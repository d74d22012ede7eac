import Gazetteer
import XML

/// What has been read of a folder: values, and what was found on the way.
struct Reading {
  /// A place with the lines its parts stand on.
  struct AuthoredPlace {
    var place: Place
    /// Where it begins.
    var origin: Origin
    /// Where each of `place.locations` stands.
    var locations: [Origin]
    /// Where the parent is named.
    var parent: Origin?
  }

  var findings = Findings()
  private(set) var places: [AuthoredPlace] = []
  private(set) var vocabulary = Corpus()
  private var sources: [Source] = []

  /// Everything read, places and works by identifier.
  var corpus: Corpus {
    var corpus = vocabulary
    corpus.places = places.map(\.place).sorted { $0.id < $1.id }
    corpus.sources = sources.sorted { $0.id < $1.id }
    corpus.references.sort { $0.id < $1.id }
    return corpus
  }

  /// Reads a file's root element.
  mutating func add(_ root: MarkupElement, of file: AuthoredFile) {
    FileIdentifiers.check(root, &findings)
    EmptyTexts.check(root, &findings)
    FileContent.check(root, of: file.folder, &findings)
    switch file.folder {
    case .vocabulary: VocabularyReader.read(root, into: &vocabulary, &findings)
    case .places:
      for place in root.all("listPlace").flatMap({ $0.children("place") }) {
        places.append(PlaceReader.place(place, &findings))
      }
    case .sources:
      if let source = SourceReader.source(root, &findings) { add(source, of: file, root) }
    }
  }

  private mutating func add(_ source: Source, of file: AuthoredFile, _ root: MarkupElement) {
    if file.name != "\(source.id).xml" {
      findings.add(.misnamedSource(source.id), at: root)
    }
    sources.append(source)
  }

  /// The rules that need everything read.
  mutating func checkTogether(_ means: DrawingMeans?) {
    ResolvedPointers.check(&findings)
    if let means { KindLooks.check(vocabulary.activityKinds, means, &findings) }
    let families = Dictionary(
      vocabulary.placeKinds.map { ($0.id, $0.family) }, uniquingKeysWith: { first, _ in first })
    NamedPlaces.check(places, families, &findings)
    ParentRules.check(places, families, &findings)
  }
}
