import Drawing
import Gazetteer
import Geodesy
import Labelling
import Typography

/// The names of seas, lakes, rivers and ranges, with the ways each may stand.
struct NaturalNames {
  var frame: MapFrame
  var atlas: AtlasIndex
  var typesetter: Typesetter
  var names: NameBook
  var basemap: Basemap
  /// Whether an area of water was there at the time of the map.
  var exists: (Basemap.Area) -> Bool
  /// The places that the source names, which are not shown twice.
  var named: Set<Place.ID>

  /// Every name that has room.
  func all() throws -> [FreeName] {
    var result: [FreeName] = []
    for place in atlas.corpus.places where !named.contains(place.id) {
      guard let kind = atlas.placeKinds[place.kind] else { continue }
      switch kind.family {
      case .waterbody: result += try waterName(of: place, kind: kind)
      case .watercourse: result += try courseName(of: place)
      case .range: result += try crestName(of: place)
      default: break
      }
    }
    return result
  }

  /// The name of a lake or sea, on its water.
  private func waterName(of place: Place, kind: PlaceKind) throws -> [FreeName] {
    guard let point = place.point, let name = names.name(of: place) else { return [] }
    let isSea = kind.rank == 1
    let areas = isSea ? basemap.ocean : basemap.lakes.filter(exists)
    let holding = areas.first { area in
      Polygon(outer: (area.rings.first ?? []).open).contains(point.vector)
    }
    guard let rings = holding?.rings else { return [] }
    let visible = frame.plane.clip(
      polygon: try frame.projection.project(
        polygon: Polygon(outer: rings[0].open, holes: rings.dropFirst().map(\.open)),
        tolerance: 200))
    let line = try typesetter.line(
      isSea ? name.text.capitals(language: name.language) : name.text, language: name.language,
      role: isSea ? .sea : .lake)
    let stands = visible.flatMap { self.stands(of: line, on: $0) }
    return [
      FreeName(
        id: place.id.text, line: line, stands: stands, weight: isSea ? 4 : 2.5,
        ground: typesetter.theme.water.fill.value)
    ]
  }

  /// Places of a line wholly on the water, level or, for a narrow sea, upright.
  private func stands(of line: SetLine, on water: Polygon) -> [FreeName.Stand] {
    guard let box = water.envelope, let best = water.labelPoint(precision: 500)?.point else {
      return []
    }
    let middle = frame.sheetPoint(best)
    var stands: [FreeName.Stand] = []
    let half = SIMD2(box.width, box.height) * frame.scale / 2
    for rotation in [0.0, -60, -90, 60] {
      let along = unit(degrees: rotation)
      let down = SIMD2(-along.y, along.x)
      for row in -6...6 {
        for column in -6...6 {
          let center = middle + SIMD2(Double(column), Double(row)) / 6 * half
          let start = center - along * line.width / 2 + down * (line.ascent - line.height / 2)
          let covered = (0...8).flatMap { step -> [SIMD2<Double>] in
            let at = start + along * line.width * Double(step) / 8
            return [at - down * line.ascent, at + down * line.descent]
          }
          guard covered.allSatisfy({ water.contains(frame.planePoint($0)) }) else { continue }
          let away = (center - middle).length / max(half.x, half.y, 1)
          stands.append(
            .straight(start: start, rotation: rotation, cost: away + (rotation == 0 ? 0 : 0.8))
          )
        }
      }
    }
    return stands
  }

  /// The name of a river, along a straight stretch, just above its line.
  private func courseName(of place: Place) throws -> [FreeName] {
    // A map of a small area has room for smaller rivers.
    let smallest = frame.groundWidth > 330_000 ? 2 : 3
    guard (place.rank ?? 4) <= smallest,
      case .line(let course)? = place.location(.course)?.geometry, let name = names.name(of: place)
    else { return [] }
    let line = try typesetter.line(name.text, language: name.language, role: .river)
    let weight = 1.8 - 0.3 * Double(place.rank ?? 4)
    let stands = try stands(of: line, along: course, gap: 0.9, worst: weight * 0.8)
    return [
      FreeName(
        id: place.id.text, line: line, stands: stands, weight: weight)
    ]
  }

  /// The name of a range, in spaced capitals along its crest.
  private func crestName(of place: Place) throws -> [FreeName] {
    guard case .line(let crest)? = place.location(.crest)?.geometry,
      let name = names.name(of: place)
    else { return [] }
    let line = try typesetter.line(
      name.text.capitals(language: name.language), language: name.language, role: .range)
    // Astride the crest: the middle of its capitals lies on it.
    let stands = try stands(
      of: line, along: crest, gap: -line.descent - line.style.size * 0.36, worst: 1.2)
    return [FreeName(id: place.id.text, line: line, stands: stands, weight: 1.6)]
  }

  /// Stands of a name along the parts of a line in the window. A name whose
  /// letters join is not bent.
  private func stands(
    of name: SetLine, along line: [Coordinate], gap: Double, worst: Double
  ) throws -> [FreeName.Stand] {
    guard !name.isRightToLeft else { return [] }
    let places = LineCandidates(run: name.run, gap: gap, worst: worst)
    return try frame.line(line.map(\.vector), tolerance: 0.3).flatMap { part in
      places.candidates(along: part).map(FreeName.Stand.curved)
    }
  }
}
