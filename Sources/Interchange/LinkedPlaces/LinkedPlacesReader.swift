import Gazetteer

/// Reads features of the Linked Places format 1.x: what `LinkedPlacesWriter` has
/// written comes back as it was, and of anything else as much as the gazetteer
/// has words for.
public struct LinkedPlacesReader: Sendable {
  private let kinds: KindTable
  private let terms: LinkedPlacesTerms

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - kinds: our kinds for concepts of thesauri and classes of GeoNames.
  ///   - terms: our words for those of the format.
  public init(kinds: KindTable, terms: LinkedPlacesTerms) {
    self.kinds = kinds
    self.terms = terms
  }

  /// The place of a feature that has been kept as JSON; nil where it is no
  /// feature after all.
  public func place(ofRecord json: String) -> LinkedPlace? {
    guard let feature = try? JSONValue(reading: Array(json.utf8)) else { return nil }
    return try? place(of: feature)
  }

  /// The place of a feature with the feature itself, to be kept.
  func record(_ feature: JSONValue) throws(RecordProblem) -> ImportedPlace {
    var read = try place(of: feature)
    read.place.names.removeAll { $0.text.utf8.count > PlaceDraft.longestName }
    // It is found by its heading as well.
    if !read.place.names.contains(where: { $0.text == read.place.heading }) {
      read.place.names.append(
        Toponym(text: read.place.heading.tidy, language: "und", role: .variant))
    }
    var json = JSONWriter()
    json.append(feature)
    return ImportedPlace(
      place: read.place, featureCode: read.featureCode, population: read.population,
      record: String(decoding: json.bytes, as: UTF8.self))
  }

  /// The place of a feature.
  ///
  /// - Throws: `RecordProblem` of a feature without an identifier or name, or
  ///   whose geometry cannot be one.
  func place(of feature: JSONValue) throws(RecordProblem) -> LinkedPlace {
    var works = LinkedPlacesWorks()
    let properties = feature["properties"] ?? .null
    let names = self.names(of: feature, works: &works)
    let id = feature["@id"]?.string ?? feature["id"]?.string ?? ""
    let heading = properties["title"]?.string ?? names.first?.text ?? ""
    guard !id.isEmpty else { throw RecordProblem("the record has no identifier") }
    guard !heading.isEmpty else { throw RecordProblem("the record has no name") }
    let types = feature["types"]?.array ?? []
    let code = types.first?["identifier"]?.string ?? properties["fclasses"]?.array?.first?.string
    var place = Place(
      id: Place.ID(terms.own(id, "place")),
      kind: kinds.kind(of: properties["kind"]?.string ?? code ?? ""), heading: heading,
      names: names, locations: try LinkedPlacesGround(feature["geometry"], works: &works).locations,
      elevations: elevations(of: properties, works: &works), units: units(of: properties),
      identifiers: identifiers(of: feature, properties),
      certainty: Certainty(linked: feature["certainty"]?.string) ?? .certain,
      rank: properties["rank"]?.number.flatMap { Int(exactly: $0) },
      length: properties["length_km"]?.number, note: note(of: feature))
    var unsaid = Self.unsaid(in: feature)
    if addTies(of: feature, to: &place, works: &works) { unsaid[.parentGrounds] = 1 }
    // A kind of ours needs no other's code.
    let foreignCode = properties["kind"] == nil ? code : nil
    return LinkedPlace(
      place: place, featureCode: properties["feature_code"]?.string ?? foreignCode,
      population: properties["population"]?.number.flatMap { Int(exactly: $0) },
      works: works.works, unsaid: unsaid)
  }

  // MARK: Names

  private func names(of feature: JSONValue, works: inout LinkedPlacesWorks) -> [Toponym] {
    var names: [Toponym] = []
    for name in feature["names"]?.array ?? [] {
      guard let text = name["toponym"]?.string?.tidy, !text.isEmpty,
        name["role"] != .string("heading")
      else { continue }
      let when = LinkedPlacesWhen(name["when"])
      let role = name["role"]?.string.flatMap(Toponym.Role.init)
      let toponym = Toponym(
        text: text, language: name["lang"]?.string ?? "und",
        role: role ?? (names.isEmpty ? .preferred : .variant),
        references: works.references(in: name),
        certainty: Certainty(linked: name["certainty"]?.string),
        note: [name["note"]?.string, when.words].joinedWords)
      names += when.repeating(toponym, \.period)
    }
    return names
  }

  /// Every description, in its order.
  private func note(of feature: JSONValue) -> String? {
    let values = (feature["descriptions"]?.array ?? []).compactMap { $0["value"]?.string }
    return values.isEmpty ? nil : values.joined(separator: " ")
  }

  // MARK: Ground and government

  private func elevations(
    of properties: JSONValue, works: inout LinkedPlacesWorks
  ) -> [Elevation] {
    var elevations: [Elevation] = []
    for elevation in properties["elevations"]?.array ?? [] {
      guard let lowest = elevation["lowest_m"]?.number, let highest = elevation["highest_m"]?.number
      else { continue }
      elevations.append(
        Elevation(
          lowest: lowest, highest: highest,
          provenance: Provenance(
            references: works.references(in: elevation), note: elevation["note"]?.string)))
    }
    return elevations
  }

  private func units(of properties: JSONValue) -> [AdministrativeUnit] {
    var units = (properties["units"]?.array ?? []).map { unit in
      AdministrativeUnit(
        era: unit["era"]?.string.flatMap(AdministrativeUnit.Era.init) ?? .historical,
        name: unit["name"]?.string, country: unit["country"]?.string,
        period: LinkedPlacesWhen(unit["when"]).periods.first)
    }
    for code in (properties["ccodes"]?.array ?? []).compactMap(\.string)
    where !units.contains(where: { $0.country == code }) {
      units.append(AdministrativeUnit(era: .present, country: code))
    }
    return units
  }

  // MARK: Ties

  private func identifiers(of feature: JSONValue, _ properties: JSONValue) -> [ExternalIdentifier] {
    var identifiers = (properties["identifiers"]?.array ?? []).compactMap { number in
      number["scheme"]?.string.flatMap { scheme in
        number["value"]?.string.map { ExternalIdentifier(scheme: scheme, value: $0) }
      }
    }
    for link in feature["links"]?.array ?? [] where link.isMatch {
      guard let text = link["identifier"]?.string else { continue }
      let identifier = terms.identifier(text)
      if !identifiers.contains(identifier) { identifiers.append(identifier) }
    }
    return identifiers
  }

  /// Adds the parent, which is the first larger place named, and the other ties.
  ///
  /// - Returns: Whether more is said of the tie to the parent than that it is.
  private func addTies(
    of feature: JSONValue, to place: inout Place, works: inout LinkedPlacesWorks
  ) -> Bool {
    var hasGrounds = false
    for relation in feature["relations"]?.array ?? [] {
      guard let type = relation["relationType"]?.string, let to = relation["relationTo"]?.string
      else { continue }
      let kind = terms.ownRelation(type)
      let target = Place.ID(terms.own(to, "place"))
      let when = LinkedPlacesWhen(relation["when"])
      let time = when.periods.map { $0.display() } + [when.words].compactMap { $0 }
      let provenance = Provenance(
        references: works.references(in: relation),
        note: ([relation["note"]?.string] + time).joinedWords)
      if kind == "partOf", place.parent == nil {
        place.parent = target
        hasGrounds = provenance != Provenance()
      } else {
        // A file of places has one parent a place.
        place.relations.append(
          PlaceRelation(
            kind: kind == "partOf" ? "alsoPartOf" : kind, target: target, provenance: provenance))
      }
    }
    return hasGrounds
  }

  // MARK: What is beyond the gazetteer

  private static func unsaid(in feature: JSONValue) -> [Loss: Int] {
    let types = feature["types"]?.array ?? []
    let links = feature["links"]?.array ?? []
    let counts: [Loss: Int] = [
      .placePeriods: (feature["when"] == nil ? 0 : 1) + types.count { $0["when"] != nil },
      .furtherKinds: max(0, types.count - 1),
      .depictions: feature["depictions"]?.array?.count ?? 0,
      .readings: links.count { !$0.isMatch },
    ]
    return counts.filter { $0.value > 0 }
  }
}

extension JSONValue {
  /// Whether a link says that two records are of one place.
  fileprivate var isMatch: Bool {
    guard let type = self["type"]?.string else { return false }
    return type == "closeMatch" || type == "exactMatch"
  }
}
