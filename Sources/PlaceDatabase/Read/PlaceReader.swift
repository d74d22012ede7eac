import GRDB
import Gazetteer

/// Reads places with all that is known of them.
struct PlaceReader {
  /// Which places to read.
  enum Selection {
    case all
    case only(Place.ID)
    case having(Location.Role)
  }

  private let database: Database
  private let selection: Selection
  private let provenances: [Int64: Provenance]

  init(_ database: Database, _ selection: Selection) throws {
    self.database = database
    self.selection = selection
    provenances = try Self.provenances(database)
  }

  /// The places, in the order authored.
  func places() throws -> [Place] {
    let names = try names()
    let locations = try locations()
    let elevations = try elevations()
    let relations = try relations()
    let units = try units()
    let identifiers = try identifiers()
    return try rows(
      """
      SELECT place.number, place.id, place.kind, place.heading, parent.id, place.certainty,
        place.rank, place.length_km, place.note
      FROM place LEFT JOIN place AS parent ON parent.number = place.parent
      """, owner: "place.number", order: "place.number"
    ) { sql, arguments in
      try database.read(sql, arguments) { row in
        let number = try row.next(Int64.self)
        return Place(
          id: Place.ID(try row.text()), kind: PlaceKind.ID(try row.text()),
          heading: try row.text(), names: names[number] ?? [],
          locations: locations[number] ?? [], elevations: elevations[number] ?? [],
          parent: row.optionalText().map(Place.ID.init(_:)), relations: relations[number] ?? [],
          units: units[number] ?? [], identifiers: identifiers[number] ?? [],
          certainty: try row.choice(Certainty.self), rank: row.next(), length: row.next(),
          note: row.next())
      }
    }
  }

  private func names() throws -> [Int64: [Toponym]] {
    try groups("toponym", "text, language, role, period, provenance, certainty, note") { row in
      Toponym(
        text: try row.text(), language: try row.text(),
        role: try row.choice(Toponym.Role.self), period: try row.date(),
        references: provenance(row.next()).references,
        certainty: try row.optionalChoice(Certainty.self), note: row.next())
    }
  }

  private func locations() throws -> [Int64: [Location]] {
    try groups("location", "role, geometry, precision_m, certainty, period, provenance") { row in
      Location(
        role: try row.choice(Location.Role.self), geometry: try row.geometry(),
        precision: row.next(), certainty: try row.choice(Certainty.self),
        period: try row.date(), provenance: provenance(row.next()))
    }
  }

  private func elevations() throws -> [Int64: [Elevation]] {
    try groups("elevation", "lowest_m, highest_m, provenance") { row in
      Elevation(
        lowest: try row.next(Double.self), highest: try row.next(Double.self),
        provenance: provenance(row.next()))
    }
  }

  private func relations() throws -> [Int64: [PlaceRelation]] {
    let sql = """
      SELECT relation.place, relation.kind, target.id, relation.provenance
      FROM relation JOIN place AS target ON target.number = relation.target
      """
    return try rows(sql, owner: "relation.place", order: "relation.number") { sql, arguments in
      try database.readGroups(sql, arguments) { row in
        PlaceRelation(
          kind: try row.text(), target: Place.ID(try row.text()),
          provenance: provenance(row.next()))
      }
    }
  }

  private func units() throws -> [Int64: [AdministrativeUnit]] {
    try groups("administrative_unit", "era, name, country, period") { row in
      AdministrativeUnit(
        era: try row.choice(AdministrativeUnit.Era.self), name: row.next(), country: row.next(),
        period: try row.date())
    }
  }

  private func identifiers() throws -> [Int64: [ExternalIdentifier]] {
    try groups("external_identifier", "scheme, value") { row in
      ExternalIdentifier(scheme: try row.text(), value: try row.text())
    }
  }

  private func provenance(_ number: Int64?) -> Provenance {
    number.flatMap { provenances[$0] } ?? Provenance()
  }

  private static func provenances(_ database: Database) throws -> [Int64: Provenance] {
    let references = try database.readGroups(
      """
      SELECT provenance, reference.id
      FROM provenance_reference JOIN reference ON reference.number = provenance_reference.reference
      ORDER BY provenance_reference.number
      """
    ) { Reference.ID(try $0.text()) }
    let provenances = try database.read("SELECT number, note FROM provenance") { row in
      let number = try row.next(Int64.self)
      return (number, Provenance(references: references[number] ?? [], note: row.next()))
    }
    return Dictionary(uniqueKeysWithValues: provenances)
  }

  private func groups<Value>(
    _ table: String, _ columns: String, value: (inout RowReader) throws -> Value
  ) throws -> [Int64: [Value]] {
    try rows("SELECT place, \(columns) FROM \(table)", owner: "place", order: "number") {
      try database.readGroups($0, $1, value: value)
    }
  }

  /// Runs a query for the places selected.
  private func rows<Result>(
    _ sql: String, owner: String, order: String,
    read: (String, StatementArguments) throws -> Result
  ) throws -> Result {
    switch selection {
    case .all:
      try read("\(sql) ORDER BY \(order)", StatementArguments())
    case .only(let id):
      try read(
        "\(sql) WHERE \(owner) = (SELECT number FROM place WHERE id = ?) ORDER BY \(order)",
        [id.text])
    case .having(let role):
      try read(
        "\(sql) WHERE \(owner) IN (SELECT place FROM location WHERE role = ?) ORDER BY \(order)",
        [role.rawValue])
    }
  }
}
