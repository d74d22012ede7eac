import Foundation
import GRDB
import Gazetteer

/// The numbers of the names of the places that are looked among.
struct NameRanges {
  /// In ascending order, none overlapping.
  private let ranges: [ClosedRange<Int64>]

  /// The names of imported places within a scope; nil of all.
  init?(_ scope: SearchScope, in database: Database) throws {
    if scope.isEverywhere { return nil }
    var conditions: [String] = []
    var arguments: [any DatabaseValueConvertible] = []
    if let kinds = scope.kinds {
      let marks = kinds.map { _ in "?" }.joined(separator: ", ")
      conditions.append("coalesce(p.kind, '') IN (\(marks))")
      arguments += kinds.map(\.text).sorted()
    }
    if !scope.boxes.isEmpty {
      let box = "(maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?)"
      conditions.append(
        """
        p.fid IN (SELECT id FROM rtree_imported_place_geom
          WHERE \(scope.boxes.map { _ in box }.joined(separator: " OR ")))
        """)
      arguments += scope.boxes.flatMap { [$0.west, $0.east, $0.south, $0.north] }
    }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT p.first_name, p.names FROM imported_place AS p
        WHERE p.names > 0 AND \(conditions.joined(separator: " AND ")) ORDER BY p.first_name
        """, arguments: StatementArguments(arguments))
    var ranges: [ClosedRange<Int64>] = []
    while let row = try rows.next() {
      let (first, count): (Int64, Int64) = (row[0], row[1])
      ranges.append(first...(first + count - 1))
    }
    self.ranges = ranges
  }

  /// Whether a name is of a place looked among.
  func contains(_ number: Int64) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < number { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(number)
  }
}
