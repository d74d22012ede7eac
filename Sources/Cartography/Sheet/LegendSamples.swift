import Drawing

/// The small drawings of a legend that show how to read the marks.
struct LegendSamples {
  /// A drawing about a point, and how far it reaches to each side.
  struct Sample {
    var reach: SIMD2<Double>
    var draw: (SIMD2<Double>) -> [Element]
  }

  var theme: Theme

  private var quiet: Colour { theme.quietInk.value }

  /// The ground of a region with a known outline.
  var outline: Sample {
    Sample(reach: [10, 4.5]) { center in
      let box = Rectangle(minimum: center - SIMD2(9, 4), maximum: center + SIMD2(9, 4))
      return [region(.rectangle(box))]
    }
  }

  /// The ground about a place.
  var surroundings: Sample {
    Sample(reach: [10, 5]) { [region(.circle(center: $0, radius: 4.5))] }
  }

  /// A region without bounds: a name alone, told by two strokes for letters.
  var unbounded: Sample {
    Sample(reach: [10, 3]) { center in
      let stroke = Stroke(colour: theme.region.ink.value, width: 1.6)
      return [-7.0, -1, 5].map { line(center + SIMD2($0, 0), center + SIMD2($0 + 3, 0), stroke) }
    }
  }

  /// A claim for a whole country.
  var country: Sample {
    Sample(reach: [5, 5]) { center in
      let drawing = SymbolDrawing(theme: theme)
      return [
        disc(center, radius: 2.6),
        drawing.countryRing(center: center, radius: 4, colour: quiet),
      ]
    }
  }

  /// A place identified with doubt.
  var hollow: Sample {
    Sample(reach: [4.5, 4.5]) { center in
      SymbolDrawing(theme: theme).elements(
        .disc, colour: quiet, center: center, radius: theme.symbol.radius, isHollow: true)
    }
  }

  /// One figure for several places.
  var total: Sample {
    Sample(reach: [11, 4.5]) { center in
      let hub = center - SIMD2(8, 0)
      let ends = [center + SIMD2(9, -3), center + SIMD2(9, 3)]
      let lines = ends.map { line(hub, $0, theme.tie.stroke(quiet)) }
      return lines + ends.map { disc($0, radius: 1.1) } + [disc(hub, radius: 2.6)]
    }
  }

  /// A symbol beside its place.
  var moved: Sample {
    Sample(reach: [9, 4]) { center in
      let (place, symbol) = (center - SIMD2(7, 0), center + SIMD2(5, 0))
      let stroke = Stroke(colour: theme.ink.value, width: theme.strokes.fine)
      let dot = Shape(path: .circle(center: place, radius: 0.8), fill: theme.ink.value)
      return [line(place, symbol, stroke), .shape(dot), disc(symbol, radius: 3)]
    }
  }

  /// A position known only roughly.
  var precision: Sample {
    Sample(reach: [5, 5]) { center in
      let circle = Path.circle(center: center, radius: 4.4)
      return [.shape(Shape(path: circle, stroke: theme.uncertainty.stroke()))]
    }
  }

  /// The tints of the ground at some elevations in metres, side by side.
  func tints(at elevations: [Double]) -> Sample {
    let size = SIMD2(11.0, 7.0)
    let ramp = TintRamp(theme.relief.tints)
    let width = size.x * Double(elevations.count)
    return Sample(reach: [width / 2, size.y / 2 + 0.5]) { center in
      elevations.enumerated().map { index, elevation in
        let box = Rectangle(
          x: center.x - width / 2 + size.x * Double(index), y: center.y - size.y / 2,
          width: size.x, height: size.y)
        return .shape(
          Shape(
            path: .rectangle(box), fill: Colour(ramp.colour(at: Float(elevation))),
            stroke: Stroke(colour: quiet, width: theme.strokes.hairline, join: .miter)))
      }
    }
  }

  /// Discs of radii side by side.
  func sizes(_ radii: [Double]) -> Sample {
    let gap = 2.0
    let width = radii.map { 2 * $0 }.reduce(0, +) + gap * Double(max(0, radii.count - 1))
    return Sample(reach: [width / 2 + 0.5, (radii.max() ?? 0) + 0.5]) { center in
      var x = center.x - width / 2
      var elements: [Element] = []
      for radius in radii {
        let circle = Path.circle(center: [x + radius, center.y], radius: radius)
        elements.append(
          .shape(Shape(path: circle, stroke: Stroke(colour: quiet, width: theme.strokes.medium))))
        x += 2 * radius + gap
      }
      return elements
    }
  }

  private func region(_ path: Path) -> Element {
    let ink = theme.region.ink.value
    return .shape(
      Shape(
        path: path, fill: ink.opacity(theme.region.fillOpacity),
        stroke: theme.region.outline.stroke(ink)))
  }

  private func disc(_ center: SIMD2<Double>, radius: Double) -> Element {
    .shape(Shape(path: .circle(center: center, radius: radius), fill: quiet))
  }

  private func line(_ start: SIMD2<Double>, _ end: SIMD2<Double>, _ stroke: Stroke) -> Element {
    .shape(Shape(path: Path(points: [start, end], closed: false), stroke: stroke))
  }
}
