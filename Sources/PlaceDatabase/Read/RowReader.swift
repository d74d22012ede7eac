import Foundation
import GRDB
import Gazetteer

/// Takes the values of a row in turn, and turns what is none of ours into an
/// error.
struct RowReader {
  /// A value that stands where it cannot.
  struct Unexpected: Error {
    var found: String
    var wanted: String
  }

  private let row: Row
  private var column = 0

  init(_ row: Row) { self.row = row }

  mutating func next<Value: DatabaseValueConvertible>() -> Value? {
    defer { column += 1 }
    return Value.fromDatabaseValue(row[column])
  }

  mutating func next<Value: DatabaseValueConvertible>(_: Value.Type) throws -> Value {
    let found: DatabaseValue = row[column]
    guard let value: Value = next() else {
      throw Unexpected(found: "\(found)", wanted: "\(Value.self)")
    }
    return value
  }

  mutating func text() throws -> String { try next(String.self) }

  mutating func optionalText() -> String? { next() }

  mutating func choice<Choice: RawRepresentable<String>>(_: Choice.Type) throws -> Choice {
    let text = try text()
    guard let choice = Choice(rawValue: text) else {
      throw Unexpected(found: text, wanted: "\(Choice.self)")
    }
    return choice
  }

  mutating func optionalChoice<Choice: RawRepresentable<String>>(
    _: Choice.Type
  ) throws -> Choice? {
    guard let text: String = next() else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw Unexpected(found: text, wanted: "\(Choice.self)")
    }
    return choice
  }

  mutating func date() throws -> EDTFDate? {
    guard let text: String = next() else { return nil }
    do { return try EDTFDate(text) } catch {
      throw Unexpected(found: text, wanted: "an EDTF date")
    }
  }

  mutating func geometry() throws -> Geometry {
    let blob = try next(Data.self)
    guard let geometry = GeometryBlob.decode(blob) else {
      throw Unexpected(found: "\(blob.count) bytes", wanted: "a geometry")
    }
    return geometry
  }
}

extension Database {
  /// Reads every row of a query, in its order.
  func read<Value>(
    _ sql: String, _ arguments: StatementArguments = StatementArguments(),
    value: (inout RowReader) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    let rows = try Row.fetchCursor(self, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      var reader = RowReader(row)
      values.append(try value(&reader))
    }
    return values
  }

  /// Reads every row of a query, grouped by the number in its first column.
  func readGroups<Value>(
    _ sql: String, _ arguments: StatementArguments = StatementArguments(),
    value: (inout RowReader) throws -> Value
  ) throws -> [Int64: [Value]] {
    var groups: [Int64: [Value]] = [:]
    let rows = try Row.fetchCursor(self, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      var reader = RowReader(row)
      let owner = try reader.next(Int64.self)
      groups[owner, default: []].append(try value(&reader))
    }
    return groups
  }
}
