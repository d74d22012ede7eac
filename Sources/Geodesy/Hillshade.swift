/// The light and shade of a relief lit from several sides, relative to flat
/// ground.
public struct Hillshade: Hashable, Sendable {
  /// A source of parallel light.
  public struct Light: Hashable, Sendable {
    /// Where the light comes from, degrees clockwise from up.
    public var azimuth: Double
    /// How high it stands, degrees above the horizon, 0 to 90.
    public var altitude: Double
    /// Its share in the sum of all lights.
    public var weight: Double

    /// Makes a light.
    public init(azimuth: Double, altitude: Double, weight: Double) {
      self.azimuth = azimuth
      self.altitude = altitude
      self.weight = weight
    }

    /// The unit vector towards the light: rightwards, upwards, out of the plane.
    fileprivate var direction: SIMD3<Double> {
      let (sine, cosine) = ElementaryFunctions.sineAndCosine(ofDegrees: azimuth)
      let (up, level) = ElementaryFunctions.sineAndCosine(ofDegrees: altitude)
      return SIMD3(sine * level, cosine * level, up)
    }
  }

  /// Most of the light from the north-west and some from west and north, all at
  /// 45 degrees, so that ridges along the main light keep their form.
  public static let threeLights = [
    Light(azimuth: 315, altitude: 45, weight: 0.7),
    Light(azimuth: 270, altitude: 45, weight: 0.15),
    Light(azimuth: 0, altitude: 45, weight: 0.15),
  ]

  /// The number of columns, that of the field.
  public let columns: Int
  /// The number of rows, that of the field.
  public let rows: Int
  /// Row by row from the top: -1 where no light falls, 0 on flat ground, 1
  /// square to all light at once; NaN where the elevation is unknown.
  public let shades: [Float]

  /// Lights a field whose elevations are exaggerated by a factor.
  ///
  /// Light falls by the cosine of its angle to the surface (Lambert); lights from
  /// several sides after Mark, Multidirectional, oblique-weighted, shaded-relief
  /// image, USGS Open-File Report 92-422 (1992), with weights that are the same
  /// everywhere.
  public init(of field: ElevationField, lights: [Light] = threeLights, exaggeration: Double = 6) {
    columns = field.columns
    rows = field.rows
    let lighting = Lighting(lights)
    shades = [Float](unsafeUninitializedCapacity: columns * rows) { shades, count in
      field.elevations.withUnsafeBufferPointer { elevations in
        RowBands.forEach(of: field.rows) { band in
          for row in band {
            lighting.shade(
              row: row, of: field, elevations, exaggeration: Float(exaggeration),
              into: UnsafeMutableBufferPointer(
                rebasing: shades[row * field.columns..<(row + 1) * field.columns]))
          }
        }
      }
      count = field.columns * field.rows
    }
  }
}

/// Lights made ready for many cells.
private struct Lighting {
  /// The directions, each multiplied by its light's share.
  private let directions: [SIMD3<Float>]
  private let flat: Float

  init(_ lights: [Hillshade.Light]) {
    let sum = lights.reduce(0) { $0 + $1.weight }
    directions = lights.map { SIMD3<Float>($0.direction * ($0.weight / sum)) }
    flat = directions.reduce(0) { $0 + $1.z }
  }

  func shade(
    row: Int, of field: ElevationField, _ elevations: UnsafeBufferPointer<Float>,
    exaggeration: Float, into shades: UnsafeMutableBufferPointer<Float>
  ) {
    let columns = field.columns
    let (above, below) = (max(row - 1, 0), min(row + 1, field.rows - 1))
    let rise = exaggeration / (Float(below - above) * Float(field.step.y))
    for column in 0..<columns {
      let (left, right) = (max(column - 1, 0), min(column + 1, columns - 1))
      let run = exaggeration / (Float(right - left) * Float(field.step.x))
      let line = row * columns
      let here = elevations[line + column]
      // Unknown ground beside this cell is taken to be as high.
      func known(_ index: Int) -> Float { elevations[index].isNaN ? here : elevations[index] }
      let eastward = (known(line + right) - known(line + left)) * run
      let northward = (known(above * columns + column) - known(below * columns + column)) * rise
      shades[column] = here.isNaN ? .nan : relative(light(eastward, northward))
    }
  }

  /// The light on a slope that rises by so much in a metre rightwards and
  /// upwards.
  @inline(__always)
  private func light(_ eastward: Float, _ northward: Float) -> Float {
    let length = (eastward * eastward + northward * northward + 1).squareRoot()
    var sum: Float = 0
    for direction in directions {
      sum += max(0, direction.z - direction.x * eastward - direction.y * northward)
    }
    return sum / length
  }

  @inline(__always)
  private func relative(_ light: Float) -> Float {
    light < flat ? light / flat - 1 : min(1, (light - flat) / (1 - flat))
  }
}
