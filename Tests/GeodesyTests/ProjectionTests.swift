import Geodesy
import Testing

@Suite("Projection")
struct ProjectionTests {
  static let lambert =
    "+proj=lcc +lat_1=38.8 +lat_2=41.3 +lat_0=40 +lon_0=46.5 +datum=WGS84 +units=m +no_defs"

  /// From gdaltransform, GDAL 3.6.2.
  @Test(
    "agrees with GDAL",
    arguments: [
      ("EPSG:32638", [45.0, 40.0], [500000, 4427757.21873837]),
      ("EPSG:32638", [50.0, 41.5], [917378.978020834, 4606347.97602567]),
      (lambert, [45.0, 40.0], [-128054.420819634, 1078.69146922282]),
      (lambert, [50.0, 41.5], [292185.449293108, 172294.817505698]),
      // Feet of New York, in metres here: 984250 and 194305.338941152 feet.
      ("EPSG:2263", [-74, 40.7], [984250 * 1200 / 3937.0, 194305.338941152 * 1200 / 3937]),
    ] as [(String, SIMD2<Double>, SIMD2<Double>)])
  func forward(definition: String, position: SIMD2<Double>, point: SIMD2<Double>) throws {
    let projection = try Projection(definition: definition)
    #expect(distance(try projection.forward(position), point) < 1e-5)
    #expect(distance(try projection.forward([position, position])[1], point) < 1e-5)
    #expect(distance(try projection.inverse(point), position) < 1e-9)
    #expect(distance(try projection.inverse([point])[0], position) < 1e-9)
  }

  @Test("fits a cone to a box, in round figures")
  func fitted() throws {
    let bounds = GeographicBounds(west: 43, south: 38.2, east: 50.2, north: 42.2)
    let projection = try Projection(lambertFitting: bounds)
    #expect(
      projection.definition
        == "+proj=lcc +lat_1=38.9 +lat_2=41.5 +lat_0=40.2 +lon_0=46.6 +datum=WGS84 +units=m +no_defs"
    )
    let small = GeographicBounds(west: 46.21, south: 39.98, east: 46.63, north: 40.31)
    #expect(
      Projection.lambertDefinition(fitting: small)
        == "+proj=lcc +lat_1=40.035 +lat_2=40.255 +lat_0=40.145 +lon_0=46.42 +datum=WGS84 +units=m +no_defs"
    )
  }

  @Test(
    "refuses what is no plane",
    arguments: ["EPSG:4326", "EPSG:4978", "+proj=longlat +datum=WGS84"])
  func notProjected(definition: String) {
    #expect(throws: ProjectionFault.notProjected(definition: definition)) {
      try Projection(definition: definition)
    }
  }

  @Test(
    "refuses what PROJ cannot use",
    arguments: ["", "EPSG:999999", "+proj=nonsense", "+proj=lcc +lat_1=-10 +lat_2=10"])
  func unusable(definition: String) {
    #expect {
      try Projection(definition: definition)
    } throws: { error in
      guard case .unusable(let named, let reason) = error as? ProjectionFault else { return false }
      return named == definition && !reason.isEmpty
    }
  }

  @Test("names the position that has no image")
  func outside() throws {
    let projection = try Projection(definition: Self.lambert)
    #expect(
      throws: ProjectionFault.outside(definition: Self.lambert, position: [46, -90])
    ) {
      try projection.forward([[46, 40], [46, -90], [.nan, 0]])
    }
    #expect(throws: ProjectionFault.self) { try projection.forward([.infinity, 3]) }
  }

  @Test("works in several tasks at once")
  func parallel() async throws {
    let points = try await withThrowingTaskGroup(of: SIMD2<Double>.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let projection = try Projection(definition: Self.lambert)
          var point = SIMD2<Double>(45, 40)
          for _ in 0..<200 { point = try projection.inverse(projection.forward(point)) }
          return point
        }
      }
      var points: [SIMD2<Double>] = []
      for try await point in group { points.append(point) }
      return points
    }
    #expect(points.count == 8 && points.allSatisfy { distance($0, [45, 40]) < 1e-9 })
  }
}

@Suite("Distortion")
struct DistortionTests {
  @Test("is none along the standard parallels and grows away from them")
  func lambert() throws {
    let projection = try Projection(definition: ProjectionTests.lambert)
    for latitude in [38.8, 41.3] {
      let distortion = try projection.distortion(at: [48, latitude])
      #expect(abs(distortion.meridionalScale - 1) < 1e-7)
      #expect(abs(distortion.parallelScale - 1) < 1e-7)
    }
  }

  /// From proj_factors of PROJ 9.1.1, whose convergence is positive where north
  /// leans to the left.
  @Test(
    "agrees with PROJ's own factors",
    arguments: [
      ([46.5, 40.05], 0.9997629565, 0), ([50, 41.5], 1.0000825440, 2.25227704),
      ([43.2, 38.1], 1.0003367624, -2.12357549),
    ] as [(SIMD2<Double>, Double, Double)])
  func factors(position: SIMD2<Double>, scale: Double, convergence: Double) throws {
    let distortion = try Projection(definition: ProjectionTests.lambert)
      .distortion(at: position)
    #expect(abs(distortion.meridionalScale - scale) < 1e-7)
    #expect(abs(distortion.parallelScale - scale) < 1e-7)
    #expect(abs(distortion.northDirection + convergence) < 1e-6)
  }

  @Test("is 0.9996 along the middle of a UTM zone")
  func transverse() throws {
    let distortion = try Projection(definition: "EPSG:32638").distortion(at: [45, 40])
    #expect(abs(distortion.meridionalScale - 0.9996) < 1e-8)
    #expect(abs(distortion.parallelScale - 0.9996) < 1e-8)
  }

  @Test("varies little over a fitted cone, much over Mercator's map")
  func variation() throws {
    let bounds = GeographicBounds(west: 43, south: 38.2, east: 50.2, north: 42.2)
    let cone = try Projection(lambertFitting: bounds)
    #expect(try cone.scaleVariation(over: cone.rectangle(around: bounds)) < 0.002)
    let mercator = try Projection(definition: "+proj=merc +datum=WGS84")
    let variation = try mercator.scaleVariation(over: mercator.rectangle(around: bounds))
    // 1/cos of the limits: 1.3482 against 1.2713 (on the ellipsoid nearly so).
    #expect(abs(variation - 0.0587) < 0.001)
  }
}

@Suite("Adaptive projection")
struct AdaptiveProjectionTests {
  @Test("bends a parallel as far as the tolerance asks, and no further")
  func parallel() throws {
    let projection = try Projection(definition: ProjectionTests.lambert)
    let tolerance = 25.0
    let line = try projection.project(line: [[43, 40], [50, 40]], tolerance: tolerance)
    let truth = try (0...700).map { try projection.forward([43 + Double($0) / 100, 40]) }
    let worst = truth.map { Ring.distance(line + line.reversed(), to: $0) }.max() ?? .infinity
    #expect(worst <= tolerance)
    #expect(line.count > 8 && line.count < 60)
  }

  @Test("leaves short and straight lines as they are")
  func straight() throws {
    let projection = try Projection(definition: ProjectionTests.lambert)
    #expect(
      try projection.project(line: [[46.5, 40], [46.5, 41]], tolerance: 1).count == 2)
    #expect(try projection.project(line: [], tolerance: 1).isEmpty)
    #expect(try projection.project(line: [[46, 40]], tolerance: 1).count == 1)
  }

  @Test("bends the closing side of a ring too")
  func ring() throws {
    let projection = try Projection(definition: ProjectionTests.lambert)
    let box = GeographicBounds(west: 44, south: 39, east: 49, north: 41)
    let polygon = try projection.project(
      polygon: Polygon(outer: box.outline(perSide: 1)), tolerance: 1)
    let fine = Polygon(outer: try projection.forward(box.outline(perSide: 2000)))
    #expect(polygon.outer.first != polygon.outer.last)
    #expect(abs(polygon.area / fine.area - 1) < 1e-5)
  }

  @Test("finds the box around a rectangle whose sides bow out")
  func bounds() throws {
    let projection = try Projection(definition: ProjectionTests.lambert)
    let box = GeographicBounds(west: 43, south: 38.2, east: 50, north: 42.2)
    let rectangle = try projection.rectangle(around: box)
    // The southern parallel is lowest in the middle.
    #expect(abs(rectangle.minimum.y - (try projection.forward([46.5, 38.2]).y)) < 1)
    let around = try projection.bounds(around: rectangle)
    #expect(around.west < 43 && around.south <= 38.2 && around.east > 50)
    #expect(around.north > 42.2 && around.north < 42.4)
  }
}

@Suite("Ellipsoid")
struct EllipsoidTests {
  /// A quarter of the meridian, a degree of the equator, Baku to Moscow by
  /// Karney's GeodSolve.
  @Test(
    "measures the shortest way",
    arguments: [
      ([0, 0], [0, 90], 10_001_965.729), ([10, 0], [11, 0], 111_319.491),
      ([46.5, 40], [46.5, 40], 0),
    ] as [(SIMD2<Double>, SIMD2<Double>, Double)])
  func distance(from: SIMD2<Double>, to: SIMD2<Double>, metres: Double) {
    #expect(abs(Ellipsoid.wgs84.distance(from, to) - metres) < 0.001)
  }

  @Test("adds up the parts of a line")
  func length() {
    let ellipsoid = Ellipsoid.wgs84
    let line: [SIMD2<Double>] = [[46, 40], [47, 40], [47, 41]]
    let sum = ellipsoid.distance(line[0], line[1]) + ellipsoid.distance(line[1], line[2])
    #expect(ellipsoid.length(of: line) == sum)
    #expect(ellipsoid.length(of: [[46, 40]]) == 0)
  }

  @Test("knows how long a degree is")
  func degree() {
    let metres = Ellipsoid.wgs84.metresPerDegree(atLatitude: 40)
    let parallel = Ellipsoid.wgs84.distance([46.5, 40], [46.501, 40]) * 1000
    let meridian = Ellipsoid.wgs84.distance([46.5, 39.9995], [46.5, 40.0005]) * 1000
    #expect(abs(metres.x - parallel) < 0.01 && abs(metres.y - meridian) < 0.01)
  }
}
