import Drawing
import Gazetteer

/// The symbols of one spot, side by side about a point, none behind another.
struct SymbolCluster {
  /// One symbol with its place in the cluster.
  struct Member {
    var symbol: Spot.Symbol
    var shape: SymbolShape
    var colour: Colour
    var radius: Double
    /// From the centre of the cluster.
    var offset: SIMD2<Double>
  }

  var members: [Member]
  /// Half the width and half the height of all symbols, with their casings.
  var reach: SIMD2<Double>

  /// Arranges the symbols in rows, the largest first.
  ///
  /// - Parameter columns: The most symbols in a row; nil for about as many rows
  ///   as columns.
  init(_ symbols: [Spot.Symbol], theme: Theme, columns: Int? = nil) {
    let scale = SymbolScale(symbol: theme.symbol)
    var members = symbols.map { symbol in
      Member(
        symbol: symbol, shape: SymbolShape(rawValue: symbol.kind.symbol) ?? .disc,
        colour: theme.colour(named: symbol.kind.colour) ?? theme.ink.value,
        radius: scale.radius(for: symbol.quantity?.highest), offset: .zero)
    }
    let gap = 0.9
    let perRow = columns ?? max(1, Int(Double(members.count).squareRoot().rounded(.up)))
    var rows: [Range<Int>] = []
    for start in stride(from: 0, to: members.count, by: perRow) {
      rows.append(start..<min(start + perRow, members.count))
    }
    let reaches = members.map { $0.radius * $0.shape.reach }
    let heights = rows.map { row in row.map { 2 * reaches[$0] }.max() ?? 0 }
    let height = heights.reduce(0, +) + gap * Double(max(0, rows.count - 1))
    var widest = 0.0
    var top = -height / 2
    for (row, rowHeight) in zip(rows, heights) {
      let width = row.map { 2 * reaches[$0] }.reduce(0, +) + gap * Double(row.count - 1)
      var x = -width / 2
      for index in row {
        members[index].offset = [x + reaches[index], top + rowHeight / 2]
        x += 2 * reaches[index] + gap
      }
      widest = max(widest, width)
      top += rowHeight + gap
    }
    self.members = members
    reach = [widest / 2 + theme.symbol.casing.width, height / 2 + theme.symbol.casing.width]
  }

  /// The box of the cluster about a point of the sheet.
  func box(at center: SIMD2<Double>) -> Rectangle {
    Rectangle(minimum: center - reach, maximum: center + reach)
  }
}
