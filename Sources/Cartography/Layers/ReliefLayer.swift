import Drawing
import Geodesy

/// The ground as pixels: tints by elevation under a shading from several sides.
struct ReliefLayer {
  /// The most pixels to a cell of the elevations: more would show nothing more.
  private static let pixelsToCell = 8.0
  /// The sizes of a cell on the sheet, in points, from which a shading looks
  /// blurred and at which it does so fully.
  private static let blurred = 2.0...6.0
  /// How much of what a blur of one cell takes from a ground fully blurred is
  /// added to it again.
  private static let sharpening = 1.5
  /// The share of the exaggeration left to such a ground, whose slopes fill more
  /// of the sheet and need less of it to be seen.
  private static let calm = 0.75

  var frame: MapFrame
  var relief: Theme.Relief
  /// The pixels an inch asked for; nil for the theme's, or fewer where more would
  /// show nothing more.
  var resolution: Double?

  /// The picture of the ground; nil where no elevation is known.
  func layer(of grid: ElevationGrid) throws -> Layer? {
    let degree = Ellipsoid.wgs84.metresPerDegree(atLatitude: frame.bounds.center.y)
    let cell = grid.cellSize * degree.y * frame.scale
    let pixel =
      resolution.map { 72 / $0 } ?? max(72 / relief.resolution, cell / Self.pixelsToCell)
    let columns = max(2, Int((frame.sheet.width / pixel).rounded()))
    let rows = max(2, Int((frame.sheet.height / pixel).rounded()))
    let field = try ElevationField(
      resampling: grid, through: frame.projection, to: frame.plane, columns: columns, rows: rows
    ).smoothed(sigma: relief.smoothing * (resolution ?? relief.resolution) / relief.resolution)
    guard field.elevations.contains(where: { !$0.isNaN }) else { return nil }
    let (sharp, blurred) = (Self.blurred.lowerBound, Self.blurred.upperBound)
    let share = max(0, min(1, (cell - sharp) / (blurred - sharp)))
    let shades = Hillshade(
      of: field.sharpened(sigma: cell / pixel, amount: Self.sharpening * share),
      exaggeration: relief.exaggeration * (1 - (1 - Self.calm) * share)
    ).shades
    let image = Image(
      frame: frame.sheet, width: columns, height: rows,
      pixels: pixels(elevations: field.elevations, shades: shades, columns: columns))
    return Layer(id: "relief", label: "Relief", clip: frame.sheet, elements: [.image(image)])
  }

  private func pixels(elevations: [Float], shades: [Float], columns: Int) -> [UInt8] {
    let ramp = TintRamp(relief.tints)
    let shadow = SIMD3<Float>(relief.shadow.colour.value)
    let light = SIMD3<Float>(relief.light.colour.value)
    let (dark, bright) = (Float(relief.shadow.strength), Float(relief.light.strength))
    return [UInt8](unsafeUninitializedCapacity: elevations.count * 3) { bytes, count in
      RowBands.forEach(of: elevations.count / columns) { band in
        for index in band.lowerBound * columns..<band.upperBound * columns {
          var colour = ramp.colour(at: elevations[index])
          let shade = shades[index]
          if shade < 0 {
            colour += (shadow - colour) * min(1, -shade) * dark
          } else if shade > 0 {
            colour += (light - colour) * min(1, shade) * bright
          }
          // Even steps, which no eye tells from single ones, pack a third smaller.
          let steps = (colour / 2).rounded(.toNearestOrEven).clamped(
            lowerBound: .zero, upperBound: SIMD3(repeating: 127))
          for channel in 0..<3 { bytes[index * 3 + channel] = UInt8(steps[channel]) * 2 }
        }
      }
      count = elevations.count * 3
    }
  }
}

extension ElevationField {
  /// The field with its finer forms, those that a Gaussian of `sigma` cells takes
  /// away, added to it some times more.
  fileprivate func sharpened(sigma: Double, amount: Double) -> ElevationField {
    guard amount > 0 else { return self }
    var result = self
    let coarse = smoothed(sigma: sigma).elevations
    for index in elevations.indices {
      result.elevations[index] += Float(amount) * (elevations[index] - coarse[index])
    }
    return result
  }
}

/// Colours by elevation, one for each metre, mixed between the given tints.
struct TintRamp {
  private let lowest: Int
  private let colours: [SIMD3<Float>]

  /// The elevations of the lowest and the highest tint, in metres.
  var range: ClosedRange<Double> { Double(lowest)...Double(lowest + colours.count - 1) }

  /// Makes a ramp of tints from the lowest to the highest.
  init(_ tints: [Theme.Relief.Tint]) {
    let steps = tints.map { ($0.elevation, SIMD3<Float>($0.colour.value)) }
    guard let first = steps.first, let last = steps.last else {
      (lowest, colours) = (0, [[255, 255, 255]])
      return
    }
    lowest = Int(first.0)
    var upper = 0
    colours = (lowest...max(lowest, Int(last.0))).map { metre in
      let elevation = Double(metre)
      while upper < steps.count - 1, steps[upper].0 < elevation { upper += 1 }
      let below = steps[max(0, upper - 1)]
      let above = steps[upper]
      guard above.0 > below.0 else { return above.1 }
      let share = Float(max(0, (elevation - below.0) / (above.0 - below.0)))
      return below.1 + (above.1 - below.1) * min(1, share)
    }
  }

  /// The colour at an elevation in metres; the lowest where it is unknown.
  func colour(at elevation: Float) -> SIMD3<Float> {
    guard !elevation.isNaN else { return colours[0] }
    return colours[max(0, min(colours.count - 1, Int(elevation.rounded(.down)) - lowest))]
  }
}

extension SIMD3<Float> {
  init(_ colour: Colour) {
    self.init(Float(colour.red), Float(colour.green), Float(colour.blue))
  }
}

extension Colour {
  init(_ channels: SIMD3<Float>) {
    func byte(_ value: Float) -> UInt8 { UInt8(max(0, min(255, value.rounded()))) }
    self.init(red: byte(channels.x), green: byte(channels.y), blue: byte(channels.z))
  }
}
