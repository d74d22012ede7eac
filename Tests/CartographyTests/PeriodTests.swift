import Cartography
import Drawing
import Gazetteer
import Testing

/// A map is of the time of its claims: nothing on it is younger.
struct PeriodTests {
  /// A name with the year in which its place was given it, or was founded.
  private static let laterNames: [(place: Place.ID, name: String, year: Int)] = [
    ("sabirabad", "Sabirabad", 1931), ("ganja", "Kirovabad", 1935),
    ("karakilisa", "Kirovakan", 1935), ("karakilisa", "Vanadzor", 1993),
    ("keshishkend", "Mikoyan", 1935), ("keshishkend", "Yeghegnadzor", 1957),
    ("sevan-town", "Sevan", 1935), ("sardarabad", "Hoktemberyan", 1935),
    ("sardarabad", "Armavir", 1995), ("sisian", "Sisian", 1935), ("tashir", "Kalinino", 1935),
    ("erivan", "Yerevan", 1936), ("erivan", "Ереван", 1936), ("tiflis", "Tbilisi", 1936),
    ("tiflis", "Тбилиси", 1936), ("noyemberyan", "Noyemberyan", 1937),
    ("goygol-town", "Khanlar", 1938), ("goygol-town", "Goygol", 2008),
    ("beylagan", "Zhdanov", 1939), ("beylagan", "Beylagan", 1989), ("bolnisi", "Bolnisi", 1943),
    ("kamarlu", "Artashat", 1945), ("mingachevir", "Mingachevir", 1945),
    ("mingachevir", "Mingəçevir", 1945), ("vagharshapat", "Echmiadzin", 1945),
    ("ararat-town", "Ararat", 1947), ("gardabani", "Gardabani", 1947),
    ("marneuli", "Marneuli", 1947), ("rustavi", "Rustavi", 1948), ("spitak", "Spitak", 1948),
    ("sumgait", "Sumgait", 1949), ("terter", "Mir-Bashir", 1949), ("soylan", "Azizbekov", 1956),
    ("soylan", "Vayk", 1994), ("fuzuli", "Fuzuli", 1959), ("hrazdan", "Hrazdan", 1959),
    ("gavar", "Kamo", 1959), ("gavar", "Gavar", 1996), ("jalilabad", "Jalilabad", 1967),
    ("nukha", "Sheki", 1968), ("basarkechar", "Vardenis", 1969),
    ("leninakan", "Gyumri", 1991), ("oghuz", "Oghuz", 1991), ("gabala", "Gabala", 1991),
    ("shamkir", "Shamkir", 1991), ("sharur-town", "Sharur", 1991),
    ("chambarak", "Chambarak", 1991), ("khankendi", "Khankendi", 1991),
    ("gobustan", "Gobustan", 2008), ("shirvan-city", "Shirvan", 2008),
    ("shabran", "Shabran", 2010),
  ]

  @Test(arguments: try MapRequest.all())
  func noNameIsYoungerThanTheClaims(request: MapRequest) async throws {
    let map = try await AuthoredAtlas.shared.get().map(request)
    let names = map.namesOfOthers
    #expect(!names.isEmpty)
    for later in Self.laterNames where later.year > map.year {
      #expect(
        !names.contains { $0.id == later.place.text && $0.text == later.name },
        "\(later.name) of \(later.year) on a map of \(map.year)")
    }
  }

  @Test(arguments: try MapRequest.all())
  func noNameIsOfAnotherTimeByTheGazetteer(request: MapRequest) async throws {
    let atlas = try AuthoredAtlas.shared.get()
    let map = try await atlas.map(request)
    let date = try EDTFDate("\(map.year)")
    for name in map.namesOfOthers {
      let place = atlas.corpus.places.first { $0.id.text == name.id }
      let meant = place?.names.filter { $0.text == name.text } ?? []
      #expect(
        meant.isEmpty || meant.contains { $0.period?.possibly(overlaps: date) ?? true },
        "\(name.text ?? "") on a map of \(map.year)")
    }
  }

  @Test func theLaterNamesAreOfPlacesInTheGazetteer() throws {
    let places = Set(try AuthoredAtlas.shared.get().corpus.places.map(\.id))
    let strangers = Self.laterNames.map(\.place).filter { !places.contains($0) }
    #expect(strangers.isEmpty, "\(strangers)")
  }

  @Test func reservoirsYoungerThanTheClaimsAreLeftOut() async throws {
    let atlas = try AuthoredAtlas.shared.get()
    let request = MapRequest.overview(width: 85)
    var without = atlas.basemap
    without.lakes.removeAll { $0.period != nil }
    #expect(without.lakes.count < atlas.basemap.lakes.count)
    var always = atlas.basemap
    for index in always.lakes.indices { always.lakes[index].period = nil }
    let drawing = try await atlas.map(request).sheet.drawing
    #expect(try atlas.draw(request, on: without).sheet.drawing == drawing)
    #expect(try atlas.draw(request, on: always).sheet.drawing != drawing)
  }
}

extension DrawnMap {
  /// The latest year its claims speak of; where they speak of none, that of the
  /// movement.
  fileprivate var year: Int {
    sources.flatMap(\.activities).compactMap { $0.date?.endLatest?.year }.max() ?? 1930
  }

  /// The names on it that are not in the spelling of a source: such a spelling
  /// stands whatever its time.
  fileprivate var namesOfOthers: [LayoutItem] {
    let placements = sources.flatMap(\.activities).flatMap(\.placements)
    let own = Set(placements.map(\.nameInSource.text))
    return sheet.layout.filter { item in
      guard item.kind == .name, let text = item.text else { return false }
      return !own.contains(text)
    }
  }
}
