import Cartography
import Drawing
import Interchange

/// The layout of a map as JSON, for tests and tools.
enum LayoutFile {
  /// One object: the sheet, the frame, and the items.
  static func bytes(of sheet: MapSheet) -> [UInt8] {
    let size = Rectangle(minimum: .zero, maximum: sheet.drawing.size)
    let record = JSONValue.object([
      JSONValue.Member("sheet", corners(size)),
      JSONValue.Member("frame", corners(sheet.frame)),
      JSONValue.Member("items", .array(sheet.layout.map(item))),
      JSONValue.Member("unplaced", .array(sheet.unplaced.map(JSONValue.string))),
    ])
    var writer = JSONWriter()
    writer.append(record)
    writer.append("\n")
    return writer.bytes
  }

  private static func item(_ item: LayoutItem) -> JSONValue {
    .object([
      JSONValue.Member("kind", .string(item.kind.rawValue)),
      JSONValue.Member("id", .string(item.id)),
      JSONValue.Member("text", .text(item.text)),
      JSONValue.Member("boxes", .array(item.boxes.map(corners))),
    ])
  }

  private static func corners(_ box: Rectangle) -> JSONValue {
    let numbers = [box.minimum.x, box.minimum.y, box.maximum.x, box.maximum.y]
    return .array(numbers.map { .number(($0 * 100).rounded() / 100) })
  }
}
