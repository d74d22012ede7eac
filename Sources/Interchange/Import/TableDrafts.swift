import Gazetteer

/// Places that are rows of a table with named columns.
struct TableDrafts {
  /// What a column may hold.
  enum Column: String, CaseIterable {
    case id, name, names, lon, lat, kind, country, population, elevation, language

    /// The names a column goes by, besides its own, in lower case.
    fileprivate var synonyms: [String] {
      switch self {
      case .id: ["identifier", "geonameid", "@id"]
      case .name: ["title", "toponym", "label", "asciiname"]
      case .names: ["variants", "alternatenames", "alternate_names", "other_names"]
      case .lon: ["longitude", "lng", "long", "x"]
      case .lat: ["latitude", "y"]
      case .kind: ["type", "aat_types", "fclasses", "feature_code", "types"]
      case .country: ["ccodes", "country_code", "countrycode"]
      case .population: ["pop"]
      case .elevation: ["elevation_m", "height", "altitude"]
      case .language: ["lang"]
      }
    }
  }

  private let places: [Column: Int]

  /// Finds the columns by the names in a table's head.
  ///
  /// - Parameter mapping: Columns the user has named: what they hold, by their
  ///   name in the head.
  /// - Throws: `RecordProblem` where there is no column with names.
  init(head: [String], mapping: [String: String]) throws(RecordProblem) {
    let names = head.map { $0.lowercased().filter { !$0.isWhitespace } }
    var places: [Column: Int] = [:]
    for column in Column.allCases {
      if let own = mapping[column.rawValue] {
        guard let place = head.firstIndex(of: own) else {
          throw RecordProblem("there is no column \(own), which was to be \(column.rawValue)")
        }
        places[column] = place
      } else {
        places[column] =
          ([column.rawValue] + column.synonyms).lazy
          .compactMap { names.firstIndex(of: $0) }.first
      }
    }
    guard places[.name] != nil else {
      throw RecordProblem(
        "there is no column \u{201C}name\u{201D}; say which it is with --column name=HEAD")
    }
    self.places = places
  }

  func draft(of fields: [String], line: Int) throws(RecordProblem) -> PlaceDraft {
    func text(_ column: Column) -> String? {
      guard let place = places[column], place < fields.count, !fields[place].isEmpty else {
        return nil
      }
      return fields[place]
    }
    func number(_ column: Column) throws(RecordProblem) -> Double? {
      guard let text = text(column) else { return nil }
      let plain = text.replacing(",", with: ".").filter { !$0.isWhitespace }
      guard let number = Double(plain), number.isFinite else {
        throw RecordProblem("\(column.rawValue) is \u{201C}\(text)\u{201D}, which is no number")
      }
      return number
    }
    var draft = PlaceDraft(id: text(.id) ?? "row-\(line)", name: text(.name) ?? "")
    draft.language = text(.language) ?? "und"
    draft.others = (text(.names) ?? "").split(whereSeparator: { $0 == ";" || $0 == "|" })
      .map(Self.variant)
    draft.longitude = try number(.lon)
    draft.latitude = try number(.lat)
    draft.code = text(.kind).map { String($0.split(separator: ";").first ?? "") }
    draft.country = text(.country).map { String($0.split(separator: ";").first ?? "") }
    draft.population = try number(.population).flatMap { Int(exactly: $0.rounded()) }
    draft.elevation = try number(.elevation)
    return draft
  }

  /// A name of LP-TSV, which may bear its language: `Şuşa@az`.
  private static func variant(_ text: Substring) -> (text: String, language: String) {
    let parts = text.split(separator: "@", maxSplits: 1)
    guard parts.count == 2 else { return (String(text), "und") }
    return (String(parts[0]), String(parts[1]))
  }
}
