extension Projection {
  /// The smallest upright rectangle of the plane that holds a box of the Earth.
  public func rectangle(around bounds: GeographicBounds) throws(ProjectionFault) -> PlaneRectangle {
    let points = try forward(bounds.outline(perSide: 64))
    guard let rectangle = PlaneRectangle(around: points) else {
      preconditionFailure("an outline has points")
    }
    return rectangle
  }

  /// A box of the Earth that holds a rectangle of the plane, wider than it must
  /// be by a thousandth on each side, so that lines from edge to edge of it
  /// surely leave the rectangle. The rectangle must not hold a pole.
  public func bounds(around rectangle: PlaneRectangle) throws(ProjectionFault) -> GeographicBounds {
    let middle = try inverse(rectangle.center).x
    let positions = try inverse(rectangle.outline(perSide: 64)).map {
      SIMD2(Longitude.near(middle, $0.x), $0.y)
    }
    guard let bounds = GeographicBounds(around: positions)?.turnedToNormal else {
      preconditionFailure("an outline has points")
    }
    return bounds.expanded(longitude: bounds.width / 1000, latitude: bounds.height / 1000)
  }
}
