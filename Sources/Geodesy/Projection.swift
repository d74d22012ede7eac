import CProj

/// A map projection: positions of WGS 84 (longitude, latitude in degrees) to
/// points of a plane (x eastwards, y northwards, in metres) and back.
///
/// It owns its PROJ handles, which one thread at a time may use: make one for
/// each task. Making one takes a fraction of a millisecond from a PROJ string;
/// the first EPSG code of a process takes about 100 ms, for PROJ opens its
/// database. Neither the network nor standard error is touched.
public final class Projection {
  /// The PROJ string or the code the projection was made of.
  public let definition: String

  private let context: OpaquePointer
  private let transformation: OpaquePointer
  private let metresPerUnit: Double

  /// Makes a projection of a PROJ string (`+proj=lcc ...`) or the code of a
  /// projected reference system (`EPSG:32638`).
  ///
  /// Throws `unusable` where it is neither or PROJ refuses it, and
  /// `notProjected` where its coordinates are not those of a plane.
  public init(definition: String) throws(ProjectionFault) {
    guard Self.isString(definition) || Self.isCode(definition) else {
      throw .unusable(
        definition: definition,
        reason: "neither a PROJ string such as +proj=utm +zone=38 nor a code such as EPSG:32638")
    }
    let context = Self.quietContext()
    do {
      let metresPerUnit = try Self.metresPerUnit(of: definition, in: context)
      self.transformation = try Self.transformation(to: definition, in: context)
      self.metresPerUnit = metresPerUnit
    } catch {
      proj_context_destroy(context)
      throw error
    }
    self.context = context
    self.definition = definition
  }

  deinit {
    proj_destroy(transformation)
    proj_context_destroy(context)
  }

  /// The points of positions (longitude, latitude in degrees).
  ///
  /// Throws `outside` at the first position that has none.
  public func forward(
    _ positions: [SIMD2<Double>]
  ) throws(ProjectionFault) -> [SIMD2<Double>] {
    var points = positions
    transform(&points, PJ_FWD)
    for index in points.indices { points[index] *= metresPerUnit }
    for index in points.indices { try check(points[index], of: positions[index]) }
    return points
  }

  /// The positions (longitude, latitude in degrees) of points.
  ///
  /// Throws `outside` at the first point that has none.
  public func inverse(_ points: [SIMD2<Double>]) throws(ProjectionFault) -> [SIMD2<Double>] {
    var positions = points
    for index in positions.indices { positions[index] /= metresPerUnit }
    transform(&positions, PJ_INV)
    for index in points.indices { try check(positions[index], of: points[index]) }
    return positions
  }

  /// The point of one position (longitude, latitude in degrees).
  public func forward(_ position: SIMD2<Double>) throws(ProjectionFault) -> SIMD2<Double> {
    let image = proj_trans(transformation, PJ_FWD, proj_coord(position.x, position.y, 0, 0))
    let point = SIMD2(image.xy.x, image.xy.y) * metresPerUnit
    try check(point, of: position)
    return point
  }

  /// The position (longitude, latitude in degrees) of one point.
  public func inverse(_ point: SIMD2<Double>) throws(ProjectionFault) -> SIMD2<Double> {
    let plain = point / metresPerUnit
    let image = proj_trans(transformation, PJ_INV, proj_coord(plain.x, plain.y, 0, 0))
    let position = SIMD2(image.xy.x, image.xy.y)
    try check(position, of: point)
    return position
  }

  private func transform(_ pairs: inout [SIMD2<Double>], _ direction: PJ_DIRECTION) {
    let stride = MemoryLayout<SIMD2<Double>>.stride
    pairs.withUnsafeMutableBytes { bytes in
      guard let first = bytes.baseAddress?.assumingMemoryBound(to: Double.self) else { return }
      let count = bytes.count / stride
      proj_trans_generic(
        transformation, direction, first, stride, count, first + 1, stride, count, nil, 0, 0, nil,
        0, 0)
    }
  }

  /// PROJ reports a failure as an infinite coordinate and nothing else.
  private func check(
    _ image: SIMD2<Double>, of origin: SIMD2<Double>
  ) throws(ProjectionFault) {
    guard image.x.isFinite && image.y.isFinite else {
      throw .outside(definition: definition, position: origin)
    }
  }
}

extension Projection {
  private static func quietContext() -> OpaquePointer {
    guard let context = proj_context_create() else {
      preconditionFailure("PROJ gives no context: out of memory")
    }
    proj_log_level(context, PJ_LOG_NONE)
    proj_context_set_enable_network(context, 0)
    return context
  }

  /// WGS 84 as a PROJ string rather than a code: it needs no database.
  private static let geographic = "+proj=longlat +datum=WGS84 +no_defs +type=crs"

  private static func transformation(
    to definition: String, in context: OpaquePointer
  ) throws(ProjectionFault) -> OpaquePointer {
    guard
      let plain = proj_create_crs_to_crs(context, geographic, crs(definition), nil)
    else { throw unusable(definition, context) }
    defer { proj_destroy(plain) }
    guard let eastFirst = proj_normalize_for_visualization(context, plain) else {
      throw unusable(definition, context)
    }
    return eastFirst
  }

  private static func metresPerUnit(
    of definition: String, in context: OpaquePointer
  ) throws(ProjectionFault) -> Double {
    guard let reference = proj_create(context, crs(definition)) else {
      throw unusable(definition, context)
    }
    defer { proj_destroy(reference) }
    guard let axes = proj_crs_get_coordinate_system(context, reference) else {
      throw .notProjected(definition: definition)
    }
    defer { proj_destroy(axes) }
    guard proj_cs_get_type(context, axes) == PJ_CS_TYPE_CARTESIAN,
      proj_cs_get_axis_count(context, axes) == 2
    else { throw .notProjected(definition: definition) }
    var factor = 1.0
    guard
      proj_cs_get_axis_info(context, axes, 0, nil, nil, nil, &factor, nil, nil, nil) != 0
    else { throw .notProjected(definition: definition) }
    return factor
  }

  /// A PROJ string means a reference system, not an operation, only when it
  /// says so.
  private static func crs(_ definition: String) -> String {
    isString(definition) && !definition.contains("+type=crs")
      ? definition + " +type=crs" : definition
  }

  private static func isString(_ definition: String) -> Bool { definition.contains("+proj=") }

  /// Anything else PROJ would look for among all names of its database, for a
  /// tenth of a second.
  private static func isCode(_ definition: String) -> Bool {
    let parts = definition.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
      }
  }

  private static func unusable(_ definition: String, _ context: OpaquePointer) -> ProjectionFault {
    let code = proj_context_errno(context)
    let reason = proj_context_errno_string(context, code).map { String(cString: $0) }
    return .unusable(definition: definition, reason: reason ?? "no reason given")
  }
}
