import Gazetteer

/// Reads the geometry of a feature of Linked Places as locations.
struct LinkedPlacesGround {
  /// The locations, in their order.
  private(set) var locations: [Location] = []

  /// Reads a geometry, a collection of them, or null.
  ///
  /// - Parameter works: what gathers the works cited.
  /// - Throws: `RecordProblem` of a shape that cannot be one, or is not on the
  ///   Earth.
  init(_ geometry: JSONValue?, works: inout LinkedPlacesWorks) throws(RecordProblem) {
    try read(geometry, works: &works)
  }

  private mutating func read(
    _ geometry: JSONValue?, works: inout LinkedPlacesWorks
  ) throws(RecordProblem) {
    // The format allows a shape in well-known text alone, and "null" in a list.
    guard let geometry, let type = geometry["type"]?.string else { return }
    if type == "GeometryCollection" {
      for part in geometry["geometries"]?.array ?? [] { try read(part, works: &works) }
      return
    }
    guard let coordinates = geometry["coordinates"] else { return }
    let when = LinkedPlacesWhen(geometry["when"])
    let provenance = Provenance(
      references: works.references(in: geometry),
      note: [geometry["note"]?.string, when.words].joinedWords)
    let tolerance = geometry["approximation"]?["tolerance"]?.number
    for shape in try Self.shapes(type, coordinates) {
      let location = Location(
        role: Self.role(geometry["role"]?.string, of: shape), geometry: shape,
        precision: tolerance.map(Self.metres),
        certainty: Certainty(linked: geometry["certainty"]?.string) ?? .certain,
        provenance: provenance)
      locations += when.repeating(location, \.period)
    }
  }

  private static func shapes(
    _ type: String, _ coordinates: JSONValue
  ) throws(RecordProblem) -> [Geometry] {
    var json = JSONWriter()
    json.append(.object([.init("type", .string(type)), .init("coordinates", coordinates)]))
    do throws(GeoJSONFaults) {
      return try GeoJSONReader.features(in: json.bytes, file: "").flatMap(\.geometries)
    } catch {
      throw RecordProblem(error.faults.map(\.problem.message).joined(separator: "; "))
    }
  }

  /// The role stated, where the shape can have it, else the shape's own.
  private static func role(_ role: String?, of shape: Geometry) -> Location.Role {
    let roles: [Location.Role] =
      switch shape {
      case .point: [.point]
      case .line: [.course, .crest]
      case .polygon: [.outline]
      }
    return role.flatMap(Location.Role.init).flatMap { roles.contains($0) ? $0 : nil } ?? roles[0]
  }

  /// Metres of kilometres, to the micrometre: a thousandth is no whole number of
  /// halves, and what was 350 m would not be again.
  private static func metres(_ kilometres: Double) -> Double {
    (kilometres * 1e9).rounded() / 1e6
  }
}

extension LinkedPlacesWhen {
  /// A thing once for each period, or once without.
  func repeating<Thing>(
    _ thing: Thing, _ period: WritableKeyPath<Thing, EDTFDate?>
  ) -> [Thing] {
    guard !periods.isEmpty else { return [thing] }
    return periods.map { date in
      var copy = thing
      copy[keyPath: period] = date
      return copy
    }
  }
}

extension [String?] {
  /// Those there are, in one text; nil where there are none.
  var joinedWords: String? {
    let words = compactMap { $0 }.filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }
}
