import GRDB
import Gazetteer

/// A table that a GIS lists: features with a geometry of one type, or
/// attributes with none.
///
/// `Record` is what one row is made of.
struct Layer<Record> {
  /// What a column may hold (OGC 12-128r18, table 1).
  enum ColumnType: String {
    case text = "TEXT"
    case double = "DOUBLE"
    case integer = "INTEGER"
    case boolean = "BOOLEAN"
    case date = "DATE"
  }

  /// The type of a layer's geometries.
  enum GeometryType: String {
    case point = "POINT"
    case line = "LINESTRING"
    case polygon = "POLYGON"

    /// Whether a shape is of the type.
    func fits(_ geometry: Geometry) -> Bool {
      switch (self, geometry) {
      case (.point, .point), (.line, .line), (.polygon, .polygon): true
      default: false
      }
    }
  }

  /// A column and how its value comes from a record.
  struct Column {
    var name: String
    var type: ColumnType
    var value: (Record) -> (any DatabaseValueConvertible)?

    init(
      _ name: String, _ type: ColumnType,
      _ value: @escaping (Record) -> (any DatabaseValueConvertible)?
    ) {
      self.name = name
      self.type = type
      self.value = value
    }
  }

  /// The name of the table.
  var name: String
  /// The title a GIS shows.
  var identifier: String
  /// What the layer holds.
  var description: String
  /// The type of the geometries and where a record has its own; nil of
  /// attributes.
  var geometry: (type: GeometryType, of: (Record) -> Geometry?)?
  /// The columns after the number and the geometry.
  var columns: [Column]
}
