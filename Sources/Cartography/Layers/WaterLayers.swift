import Drawing
import Gazetteer
import Geodesy

/// Seas, lakes and rivers.
struct WaterLayers {
  var frame: MapFrame
  var theme: Theme
  /// The time of the map: what is younger is left out.
  var date: EDTFDate?

  /// Seas and lakes, filled, with their shores.
  func bodies(of basemap: Basemap) throws -> Layer {
    var elements: [Element] = []
    let fill = theme.water.fill.value
    for area in basemap.ocean {
      let path = try frame.polygon(area.rings)
      if !path.commands.isEmpty { elements.append(.shape(Shape(path: path, fill: fill))) }
    }
    let shore = theme.water.shore.stroke()
    for line in basemap.coastlines {
      elements += try stroked(line, shore)
    }
    for lake in basemap.lakes where exists(lake) {
      let path = try frame.polygon(lake.rings)
      guard !path.commands.isEmpty else { continue }
      elements.append(.shape(Shape(path: path, fill: fill, stroke: shore)))
    }
    return Layer(id: "water", label: "Water", clip: frame.sheet, elements: elements)
  }

  /// Rivers, growing in width from source to mouth, the greater the wider.
  func rivers(_ places: [Place], lakes: [Basemap.Area]) throws -> Layer {
    var groups: [Element] = []
    for place in places {
      guard case .line(let course)? = place.location(.course)?.geometry else { continue }
      // A course is drawn through few points; its bends are rounded as a river's.
      let smooth = Line.smoothed(course.map(\.vector), rounds: 2)
      let parts = try stretches(of: smooth, rank: place.rank ?? 4)
      guard !parts.isEmpty else { continue }
      groups.append(
        .group(
          Group(
            id: "river-\(place.id)", title: place.heading,
            data: [.init("place", place.id.text)], elements: parts)))
    }
    return Layer(id: "rivers", label: "Rivers", clip: frame.sheet, elements: groups)
  }

  /// Whether an area of water was there at the time of the map.
  func exists(_ area: Basemap.Area) -> Bool {
    guard let date, let begun = area.period?.startEarliest, let end = date.latestDay else {
      return true
    }
    return begun <= end
  }

  /// The stretches of a course, each of one width.
  private func stretches(of course: [SIMD2<Double>], rank: Int) throws -> [Element] {
    let steps = 6
    let river = theme.water.river
    let mouth = river.narrowest + (river.widest - river.narrowest) / Double(max(1, rank))
    var elements: [Element] = []
    for step in 0..<steps {
      let from = (course.count - 1) * step / steps
      let to = (course.count - 1) * (step + 1) / steps
      guard to > from else { continue }
      let share = Double(step + 1) / Double(steps)
      let stroke = Stroke(
        colour: river.colour.value, width: river.narrowest + (mouth - river.narrowest) * share,
        cap: .round)
      elements += try stroked(Array(course[from...to]), stroke)
    }
    return elements
  }

  private func stroked(_ line: [SIMD2<Double>], _ stroke: Stroke) throws -> [Element] {
    let path = Path(
      try frame.line(line).flatMap { Path(points: $0, closed: false).commands })
    return path.commands.isEmpty ? [] : [.shape(Shape(path: path, stroke: stroke))]
  }
}

extension EDTFDate {
  /// The latest day the time may reach.
  var latestDay: CalendarDate? { endLatest ?? endEarliest ?? startLatest }
}
