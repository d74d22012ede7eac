import Geodesy

extension Wording {
  /// The projection of a map in words, or its definition where it is the user's
  /// own.
  func projection(of frame: MapFrame, options: MapOptions) -> String {
    let definition = frame.projection.definition
    guard options.projection == nil else { return definition }
    func parallel(_ name: String) -> String {
      definition.split(separator: " ").first { $0.hasPrefix("+\(name)=") }
        .map { String($0.dropFirst(name.count + 2)) } ?? ""
    }
    return self(.lambert, ["a": parallel("lat_1"), "b": parallel("lat_2")])
  }
}
