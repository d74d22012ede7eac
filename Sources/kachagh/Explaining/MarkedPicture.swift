import XML

/// A mark of a map: what an SVG says of it in its `data-` attributes.
struct PictureMark: Hashable {
  /// The `id` of its element, if it has one.
  var id: String?
  /// The layer it stands in, as an editor sees it.
  var layer: String
  /// What it says, as pairs of a name without `data-` and a value.
  fileprivate var facts: [Fact]

  fileprivate struct Fact: Hashable {
    var name: String
    var value: String
  }

  /// What may be claims: a name on a map is a place's, or of the claim whose
  /// total stands there.
  var claims: [String] { values(of: ["claim", "figure-of", "name-of"]) }
  /// What may be places.
  var places: [String] { values(of: ["place", "name-of"]) }

  private func values(of names: Set<String>) -> [String] {
    facts.filter { names.contains($0.name) }.map(\.value)
  }
}

/// An SVG of ours, with its marks.
struct MarkedPicture {
  /// The marks, in the order drawn.
  private(set) var marks: [PictureMark] = []
  /// Which marks an identifier of the file leads to, by their numbers.
  private var named: [String: [Int]] = [:]

  /// Reads a file.
  ///
  /// - Throws: `DataFileError` of what is no SVG, `FileError`.
  init(path: String) throws {
    let bytes = try contents(of: path)
    do throws(XMLFaults) {
      let document = try MarkupDocument(bytes: bytes, file: path)
      _ = read(document.root, layer: "", within: nil)
    } catch {
      throw DataFileError(path: path, reason: error.faults.first?.problem.message ?? "no XML")
    }
  }

  /// The marks an identifier means: those its element is, holds or stands in; or
  /// else those of the claim or place of that name.
  func marks(called id: String) -> [PictureMark] {
    if let numbers = named[id], !numbers.isEmpty { return numbers.map { marks[$0] } }
    return marks.filter { $0.claims.contains(id) || $0.places.contains(id) }
  }

  /// What a mark can be asked for by.
  var names: [String] { named.keys.sorted() }

  /// Reads an element, and gives the marks it is or holds.
  private mutating func read(
    _ element: MarkupElement, layer: String, within mark: Int?
  ) -> [Int] {
    let layer = element["label"] ?? layer
    let own = add(element, layer)
    let inside = element.children.flatMap { read($0, layer: layer, within: own ?? mark) }
    let all = (own.map { [$0] } ?? []) + inside
    if let id = element["id"] { named[id] = all.isEmpty ? mark.map { [$0] } ?? [] : all }
    return all
  }

  private mutating func add(_ element: MarkupElement, _ layer: String) -> Int? {
    let facts = element.attributes.compactMap { attribute in
      attribute.name.hasPrefix("data-")
        ? PictureMark.Fact(name: String(attribute.name.dropFirst(5)), value: attribute.value) : nil
    }
    guard !facts.isEmpty else { return nil }
    marks.append(PictureMark(id: element["id"], layer: layer, facts: facts))
    return marks.count - 1
  }
}
