import GRDB
public import Gazetteer

/// A layer that a place database holds.
public struct StoredLayer: Hashable, Sendable {
  /// The table, such as `place_point`.
  public var name: String
  /// What a GIS calls it.
  public var title: String
  /// How far it reaches; nil of a table without geometries.
  public var bounds: BoundingBox?
}

extension PlaceDatabase {
  /// The layers it holds, in the order they were made; those without a feature
  /// are not there.
  public func layers() throws(PlaceDatabaseError) -> [StoredLayer] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT table_name, identifier, min_x, min_y, max_x, max_y FROM gpkg_contents
          ORDER BY rowid
          """
      ).map { row in
        var row = RowReader(row)
        let (name, title) = (try row.text(), try row.text())
        let edges: [Double] = [row.next(), row.next(), row.next(), row.next()].compactMap(\.self)
        let bounds =
          edges.count == 4
          ? BoundingBox(west: edges[0], south: edges[1], east: edges[2], north: edges[3]) : nil
        return StoredLayer(name: name, title: title, bounds: bounds)
      }
    }
  }
}
