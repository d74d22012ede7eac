import Drawing
import Gazetteer
import Geodesy
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
      guard let kind = atlas.placeKinds[place.kind], let name = names.name(of: place) else {
        continue
      }
      switch kind.family {
      case .waterbody: result += try waterName(of: place, kind: kind, name: name)
      case .watercourse: result += try courseName(of: place, name: name)
      case .range: result += try crestName(of: place, name: name)
      default: break
      }
    }
    return result
  }

  /// The name of a lake or sea, on its water.
  private func waterName(
    of place: Place, kind: PlaceKind, name: LocalizedText
  ) throws -> [FreeName] {
    guard let point = place.point else { return [] }
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
      FreeName(id: place.id.text, line: line, stands: stands, weight: isSea ? 4 : 2.5)
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
            FreeName.Stand(start: start, rotation: rotation, cost: away + (rotation == 0 ? 0 : 0.8))
          )
        }
      }
    }
    return stands
  }

  /// The name of a river, along a straight stretch, just above its line.
  private func courseName(of place: Place, name: LocalizedText) throws -> [FreeName] {
    // A map of a small area has room for smaller rivers.
    let smallest = frame.groundWidth > 330_000 ? 2 : 3
    guard (place.rank ?? 4) <= smallest, case .line(let course)? = place.location(.course)?.geometry
    else { return [] }
    let line = try typesetter.line(name.text, language: name.language, role: .river)
    let stands = try frame.line(course.map(\.vector), tolerance: 0.3).flatMap {
      AlongLine(line: line, lift: 1.6).stands(on: $0)
    }
    return [
      FreeName(
        id: place.id.text, line: line, stands: stands,
        weight: 1.8 - 0.3 * Double(place.rank ?? 4))
    ]
  }

  /// The name of a range, in spaced capitals along its crest.
  private func crestName(of place: Place, name: LocalizedText) throws -> [FreeName] {
    guard case .line(let crest)? = place.location(.crest)?.geometry else { return [] }
    let line = try typesetter.line(
      name.text.capitals(language: name.language), language: name.language, role: .range)
    let stands = try frame.line(crest.map(\.vector), tolerance: 2).flatMap {
      AlongLine(line: line, lift: -line.ascent / 2, bend: 7).stands(on: $0)
    }
    return [FreeName(id: place.id.text, line: line, stands: stands, weight: 1.6)]
  }
}

/// Straight stands of a name along a line.
struct AlongLine {
  var line: SetLine
  /// How far the baseline is raised above the line, in points.
  var lift: Double
  /// How far the line may stray from the name, in points.
  var bend = 3.0

  /// A stand at each place where the line keeps near the chord under the name,
  /// the straighter and the nearer to the middle the cheaper.
  func stands(on points: [SIMD2<Double>]) -> [FreeName.Stand] {
    let lengths = running(points)
    guard let total = lengths.last, total > line.width * 1.15 else { return [] }
    var stands: [FreeName.Stand] = []
    for step in 0...40 {
      let from = (total - line.width) * Double(step) / 40
      let (start, end) = (at(from, points, lengths), at(from + line.width, points, lengths))
      let chord = end - start
      guard chord.length > line.width * 0.9 else { continue }
      let stray =
        (1..<8).map { part -> Double in
          let point = at(from + line.width * Double(part) / 8, points, lengths) - start
          return abs(point.x * chord.y - point.y * chord.x) / chord.length
        }.max() ?? 0
      guard stray <= bend else { continue }
      // Never upside down: a line that runs leftwards is read from its end.
      let isReversed = chord.x < 0
      let along = (isReversed ? -chord : chord) / chord.length
      let up = SIMD2(along.y, -along.x)
      let middle = (start + end) / 2
      let off = abs(Double(step) / 40 - 0.5)
      stands.append(
        FreeName.Stand(
          start: middle - along * line.width / 2 + up * (lift + max(0, lift > 0 ? stray * 0.6 : 0)),
          rotation: degrees(of: along), cost: stray / bend * 0.5 + off * 0.4))
    }
    return stands
  }

  private func running(_ points: [SIMD2<Double>]) -> [Double] {
    var lengths = [0.0]
    for (start, end) in zip(points, points.dropFirst()) {
      lengths.append(lengths[lengths.count - 1] + (end - start).length)
    }
    return points.isEmpty ? [] : lengths
  }

  private func at(
    _ distance: Double, _ points: [SIMD2<Double>], _ lengths: [Double]
  ) -> SIMD2<Double> {
    guard let next = lengths.firstIndex(where: { $0 >= distance }), next > 0 else {
      return points.first ?? .zero
    }
    let span = lengths[next] - lengths[next - 1]
    let share = span > 0 ? (distance - lengths[next - 1]) / span : 0
    return points[next - 1] + (points[next] - points[next - 1]) * share
  }
}
