/// A link or movement a claim speaks of, from one of its places to another.
public struct Flow: Hashable, Sendable {
  /// Where it begins.
  public var origin: Placement
  /// Where it passes, in order.
  public var waypoints: [Placement]
  /// Where it ends.
  public var destination: Placement
}

extension Activity {
  /// The links and movements of the claim: from each origin, by way of every
  /// waypoint, to each destination.
  ///
  /// Where a destination is named and no origin, it begins where the thing
  /// happened: a detachment in one region that went to the help of another.
  ///
  /// - Parameter roles: The vocabulary of roles; a placement whose role is not
  ///   in it takes no part.
  public func flows(roles: [PlacementRole]) -> [Flow] {
    func ends(_ function: PlacementRole.Function) -> [Placement] {
      let names = Set(roles.filter { $0.function == function }.map(\.id))
      return placements.filter { names.contains($0.role) }
    }
    let destinations = ends(.destination)
    let origins = ends(.origin)
    let waypoints = ends(.waypoint)
    return (origins.isEmpty ? ends(.site) : origins).flatMap { origin in
      destinations.map { Flow(origin: origin, waypoints: waypoints, destination: $0) }
    }
  }
}
