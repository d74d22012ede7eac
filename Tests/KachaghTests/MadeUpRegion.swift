import Foundation

/// A region that is nowhere, with a base map, places and claims, for what must
/// work wherever on the Earth a gazetteer is.
final class MadeUpRegion {
  let folder: URL
  /// The folder of the new project.
  let project: URL

  /// Makes a project on an island that reaches from a degree and a half west to
  /// as much east of a meridian, with hills on it.
  init(longitude: Double, latitude: Double) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    project = folder.appending(path: "Made up")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.longitude = longitude
    self.latitude = latitude
    try Data(land.utf8).write(to: folder.appending(path: "coastline.geojson"))
    try Data(elevation.utf8).write(to: folder.appending(path: "hills.asc"))
    try Data("Nobody.\n".utf8).write(to: folder.appending(path: "credit.txt"))
    made = try Program.run(
      [
        "new", "project", "Made up", "--extent", extent, "--basemap", ".", "--publisher",
        #"A & "B""#,
      ], in: folder)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// How the making of the project went.
  private(set) var made = Program.Result(code: -1, output: "", errors: "")
  private let longitude: Double
  private let latitude: Double

  /// The box of the base map, as the command line wants it.
  var extent: String {
    "\(east(-3)),\(latitude - 2),\(east(3)),\(latitude + 2)"
  }

  /// A longitude so many degrees east of the middle, of -180 to 180.
  func east(_ degrees: Double) -> Double {
    let sum = longitude + degrees
    return sum > 180 ? sum - 360 : sum
  }

  /// A position as TEI has it: north and east of the middle.
  private func geo(_ north: Double, _ east: Double) -> String {
    "\(latitude + north) \(self.east(east))"
  }

  /// The island, in two where it lies across the antimeridian.
  private var land: String {
    let halves = longitude == 180 ? [(-1.5, 0.0), (0.0, 1.5)] : [(-1.5, 1.5)]
    let rings = halves.map { from, to in
      let west = east(from)
      let end = from == 0 && longitude == 180 ? -180 : west
      let far = to == 0 ? 180 : east(to)
      return """
        {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[\
        [\(end),\(latitude - 1)],[\(far),\(latitude - 1)],[\(far),\(latitude + 1)],\
        [\(end),\(latitude + 1)],[\(end),\(latitude - 1)]]]}}
        """
    }
    return "{\"type\":\"FeatureCollection\",\"features\":[\(rings.joined(separator: ","))]}"
  }

  private var elevation: String {
    let row = (0..<60).map { String(($0 % 12) * 90) }.joined(separator: " ")
    return """
      ncols 60
      nrows 40
      xllcorner \(longitude - 3)
      yllcorner \(latitude - 2)
      cellsize 0.1
      \(Array(repeating: row, count: 40).joined(separator: "\n"))

      """
  }

  /// Puts places on both sides of the middle into the project, one of them a
  /// region about it, and a claim of each sort.
  func settle() throws {
    try edit(
      "Gazetteer/vocabulary/languages.xml", before: "</langUsage>",
      "<language ident=\"mi\" xml:lang=\"en\">Maori</language>")
    try edit(
      "Gazetteer/places/example.xml", before: "</listPlace>",
      """
      \(town("westport", geo(0.3, -0.7)))\(town("eastport", geo(0.4, 0.8)))
      <place xml:id="midland" type="region" cert="high"><head>Midland</head>
      <placeName type="preferred" xml:lang="mi">Waenga</placeName>
      <location type="outline" cert="medium" source="bibl:own-estimate"><geo>
      \(geo(-0.8, -0.95)) \(geo(-0.8, 0.95)) \(geo(0.8, 0.95)) \(geo(0.8, -0.95))
      \(geo(-0.8, -0.95))
      </geo></location></place>
      """)
    try edit(
      "Gazetteer/sources/example.xml", before: "</listEvent>",
      """
      \(claim("journey", [("from", "point", "westport"), ("to", "point", "eastport")]))
      \(claim("uprising", [("where", "region", "midland")]))
      """)
  }

  private func town(_ id: String, _ geo: String) -> String {
    """
    <place xml:id="\(id)" type="town" cert="high"><head>\(id)</head>
    <placeName type="preferred" xml:lang="en">\(id.capitalized)</placeName>
    <location type="point" cert="high" source="bibl:own-estimate"><geo>\(geo)</geo></location>
    <ptr type="partOf" target="place:midland"/></place>
    """
  }

  private func claim(_ kind: String, _ places: [(String, String, String)]) -> String {
    let names = places.map {
      "<placeName role=\"\($0.0)\" type=\"\($0.1)\" ref=\"place:\($0.2)\" xml:lang=\"en\">"
        + "\($0.2.capitalized)</placeName>"
    }
    return """
      <event xml:id="made-\(kind)" type="\(kind)" when-iso="1899">
      <label xml:lang="en">A claim</label>
      <desc type="summary" xml:lang="en">It is said.</desc>
      <desc type="places">\(names.joined())</desc></event>
      """
  }

  private func edit(_ path: String, before mark: String, _ addition: String) throws {
    let file = project.appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing(mark, with: addition + mark).utf8).write(to: file)
  }

  /// Runs the program in the project.
  func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments, in: project)
  }

  /// A file of the project, as text.
  func text(_ path: String) throws -> String {
    try String(contentsOf: project.appending(path: path), encoding: .utf8)
  }
}
