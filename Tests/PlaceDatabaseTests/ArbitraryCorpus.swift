import Gazetteer

/// Corpora of every shape the values allow, the same for the same seed.
struct ArbitraryCorpus {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number of SplitMix64 (G. Steele and others, OOPSLA 2014).
  private mutating func number() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  private mutating func below(_ bound: Int) -> Int { Int(number() % UInt64(bound)) }

  private mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  private mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
    below(2) == 0 ? nil : value(&self)
  }

  private mutating func some<Value>(
    _ most: Int, _ value: (inout Self) -> Value
  ) -> [Value] {
    (0..<below(most + 1)).map { _ in value(&self) }
  }

  private mutating func text() -> String {
    one(of: [
      "", "Şuşa", "Շուշի", "Шуша", "شوشا", "O'Brien; \"x\" -- 'y'", "line\nbreak", "𐎠 💬", "İı",
    ]) + "\(below(100))"
  }

  private mutating func degrees() -> Double {
    Double(below(1_000_000_007)) / 1_000_000_007 * 50 + 0.1
  }

  private mutating func date() -> EDTFDate {
    let texts = [
      "1930", "1930-11~", "1928/1930~", "192X", "1968/..", "../1968", "/1930", "[1929,1930]",
      "{1929,1931}", "-0044?", "1930-21",
    ]
    guard let date = try? EDTFDate(one(of: texts)) else { fatalError("a date of the list") }
    return date
  }

  private mutating func localized() -> LocalizedText {
    LocalizedText(language: one(of: ["en", "az-Latn", "hy", "und-Geor"]), text: text())
  }

  private mutating func labels() -> [LocalizedText] { some(2) { $0.localized() } }

  /// A corpus of a few of everything.
  mutating func corpus() -> Corpus {
    let works = (0..<5).map { Reference.ID("work-\($0)") }
    let ids = (0..<8).map { Place.ID("place-\($0)") }
    return Corpus(
      places: ids.map { place($0, among: ids, works) },
      sources: works[..<2].enumerated().map { source($1, number: $0, among: ids, works) },
      references: works[2...].map { reference($0) },
      activityClasses: ["resistance", "measure"].map {
        ActivityClass(id: $0, labels: labels())
      },
      activityKinds: ["uprising", "decree"].map {
        ActivityKind(
          id: $0, activityClass: one(of: ["resistance", "measure"]), labels: labels(),
          symbol: text(), colour: text())
      },
      placeKinds: ["village", "mountain"].map {
        PlaceKind(
          id: $0, family: one(of: PlaceKind.Family.allCases), labels: labels(),
          rank: below(9))
      },
      placementRoles: ["where", "from"].map {
        PlacementRole(
          id: $0, function: one(of: PlacementRole.Function.allCases), labels: labels())
      },
      languages: ["en", "az-Latn", "az-Cyrl", "hy"].map { Language(tag: $0, labels: labels()) })
  }

  private mutating func provenance(_ works: [Reference.ID]) -> Provenance {
    Provenance(references: some(2) { $0.one(of: works) }, note: maybe { $0.text() })
  }

  private mutating func certainty() -> Certainty { one(of: Certainty.allCases) }

  private mutating func place(
    _ id: Place.ID, among ids: [Place.ID], _ works: [Reference.ID]
  ) -> Place {
    Place(
      id: id, kind: one(of: ["village", "mountain"]), heading: text(),
      names: some(3) { $0.toponym(works) }, locations: some(3) { $0.location(works) },
      elevations: some(2) {
        Elevation(
          lowest: $0.degrees(), highest: $0.degrees(), provenance: $0.provenance(works))
      },
      parent: maybe { $0.one(of: ids) },
      relations: some(2) {
        PlaceRelation(
          kind: $0.text(), target: $0.one(of: ids), provenance: $0.provenance(works))
      },
      units: some(2) {
        AdministrativeUnit(
          era: $0.one(of: AdministrativeUnit.Era.allCases), name: $0.maybe { $0.text() },
          country: $0.maybe { $0.text() }, period: $0.maybe { $0.date() })
      },
      identifiers: some(2) { ExternalIdentifier(scheme: $0.text(), value: $0.text()) },
      certainty: certainty(), rank: maybe { $0.below(9) }, length: maybe { $0.degrees() },
      note: maybe { $0.text() })
  }

  private mutating func toponym(_ works: [Reference.ID]) -> Toponym {
    Toponym(
      text: text(), language: one(of: ["az-Latn", "az-Cyrl", "hy", "ru"]),
      role: one(of: Toponym.Role.allCases), period: maybe { $0.date() },
      references: some(2) { $0.one(of: works) }, certainty: maybe { $0.certainty() },
      note: maybe { $0.text() })
  }

  private mutating func position() -> Coordinate {
    Coordinate(longitude: degrees(), latitude: -degrees())
  }

  private mutating func geometry() -> Geometry {
    switch below(3) {
    case 0: return .point(position())
    case 1: return .line([position(), position()] + some(3) { $0.position() })
    default:
      return .polygon(
        (0..<(1 + below(2))).map { _ in
          let start = position()
          return [start, position(), position(), start]
        })
    }
  }

  private mutating func location(_ works: [Reference.ID]) -> Location {
    Location(
      role: one(of: Location.Role.allCases), geometry: geometry(),
      precision: maybe { $0.degrees() }, certainty: certainty(), period: maybe { $0.date() },
      provenance: provenance(works))
  }

  private mutating func reference(_ id: Reference.ID) -> Reference {
    Reference(
      id: id, kind: text(), authors: some(3) { $0.text() }, date: maybe { $0.date() },
      title: text(), container: maybe { $0.text() }, scope: maybe { $0.text() },
      publisher: maybe { $0.text() }, url: maybe { $0.text() }, licence: maybe { $0.text() },
      note: maybe { $0.text() })
  }

  private mutating func source(
    _ id: Reference.ID, number: Int, among ids: [Place.ID], _ works: [Reference.ID]
  ) -> Source {
    Source(
      reference: reference(id), headings: labels(),
      activities: (0..<below(6)).map {
        activity(Activity.ID("claim-\(number)-\($0)"), among: ids, works)
      })
  }

  private mutating func activity(
    _ id: Activity.ID, among ids: [Place.ID], _ works: [Reference.ID]
  ) -> Activity {
    Activity(
      id: id, kind: one(of: ["uprising", "decree"]), labels: labels(),
      date: maybe { $0.date() }, dateNote: maybe { $0.text() },
      placements: some(3) { $0.placement(ids) }, quantities: some(3) { $0.quantity(ids, 2) },
      actors: some(2) {
        Actor(
          role: $0.text(), name: $0.text(), note: $0.maybe { $0.text() },
          isGroup: $0.below(2) == 0)
      },
      summaries: labels(), citedBy: maybe { $0.one(of: works) },
      inferredBy: maybe { $0.one(of: works) }, citedRange: maybe { $0.text() },
      certainty: certainty(), note: maybe { $0.text() }, mapNotes: labels())
  }

  private mutating func placement(_ ids: [Place.ID]) -> Placement {
    Placement(
      role: one(of: ["where", "from"]), extent: one(of: Placement.Extent.allCases),
      nameInSource: localized(),
      candidates: some(2) {
        Placement.Candidate(place: $0.one(of: ids), likelihood: $0.maybe { $0.degrees() })
      })
  }

  private mutating func quantity(_ ids: [Place.ID], _ depth: Int) -> Quantity {
    Quantity(
      lowest: maybe { $0.degrees() }, highest: maybe { $0.degrees() },
      unit: maybe { $0.text() },
      qualifier: maybe { $0.one(of: Quantity.Qualifier.allCases) },
      places: some(2) { $0.one(of: ids) }, label: maybe { $0.text() },
      parts: depth == 0 ? [] : some(2) { $0.quantity(ids, depth - 1) })
  }
}
