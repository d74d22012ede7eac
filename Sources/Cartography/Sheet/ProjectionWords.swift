import Geodesy

extension Wording {
  /// The projection of a map in words, or its definition where it is the user's
  /// own.
  func projection(of frame: MapFrame, options: MapOptions) -> String {
    let definition = frame.projection.definition
    guard options.projection == nil else { return definition }
    func parameter(_ name: String) -> String {
      definition.split(separator: " ").first { $0.hasPrefix("+\(name)=") }
        .map { String($0.dropFirst(name.count + 2)) } ?? ""
    }
    if parameter("proj") == "merc" { return self(.mercator, ["a": parameter("lat_ts")]) }
    return self(.lambert, Self.parallels(parameter("lat_1"), parameter("lat_2")))
  }

  /// Two latitudes in words, the hemisphere once where it is that of both.
  private static func parallels(_ first: String, _ second: String) -> [String: String] {
    func degrees(_ latitude: String) -> String {
      (latitude.hasPrefix("-") ? latitude.dropFirst() : latitude[...]) + "°"
    }
    func hemisphere(_ latitude: String) -> String { latitude.hasPrefix("-") ? " S" : " N" }
    let isShared = hemisphere(first) == hemisphere(second)
    return [
      "a": degrees(first) + (isShared ? "" : hemisphere(first)),
      "b": degrees(second) + hemisphere(second),
    ]
  }
}
