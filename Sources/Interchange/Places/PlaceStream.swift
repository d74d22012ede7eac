/// A file of places that is written a place at a time, so that there may be any
/// number of them.
public protocol PlaceStream {
  /// Writes a place.
  mutating func append(_ place: ExportedPlace)
  /// Writes what comes after the last place.
  mutating func end()
  /// Takes what has been written since it was last taken, in UTF-8.
  mutating func take() -> [UInt8]
}

/// A file of features that is written a feature at a time.
public protocol FeatureStream {
  /// Writes a feature.
  mutating func append(_ feature: GeoJSONFeature)
  /// Writes what comes after the last feature.
  mutating func end()
  /// Takes what has been written since it was last taken, in UTF-8.
  mutating func take() -> [UInt8]
}

extension PlaceStream {
  /// The whole file of a few places.
  public mutating func bytes(of places: some Sequence<ExportedPlace>) -> [UInt8] {
    for place in places { append(place) }
    end()
    return take()
  }
}

extension FeatureStream {
  /// The whole file of a few features.
  mutating func bytes(of features: some Sequence<GeoJSONFeature>) -> [UInt8] {
    for feature in features { append(feature) }
    end()
    return take()
  }
}
