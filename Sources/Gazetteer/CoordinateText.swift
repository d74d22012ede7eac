extension Coordinate {
  /// Reads `46.7,39.8`: degrees east, then degrees north; nil of anything else, and
  /// of what lies beyond the Earth's range.
  public init?(text: String) {
    let degrees = text.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    guard degrees.count == 2, let longitude = degrees[0], let latitude = degrees[1] else {
      return nil
    }
    self.init(longitude: longitude, latitude: latitude)
    guard isOnEarth else { return nil }
  }
}
