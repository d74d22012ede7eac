/// The cells of a sheet, each about as large as the things that lie on it.
struct GridCells {
  /// The upper left corner of the first cell.
  let origin: SIMD2<Double>
  /// One over the width and height of a cell.
  let scale: SIMD2<Double>
  let columns: Int
  let rows: Int

  var count: Int { columns * rows }

  /// Cells about the mean size of the boxes, but not many more than there are
  /// boxes.
  init(fitting boxes: [Box]) {
    guard var all = boxes.first else {
      (origin, scale, columns, rows) = ([0, 0], [1, 1], 1, 1)
      return
    }
    var sum = SIMD2<Double>(0, 0)
    for box in boxes {
      all = all.union(box)
      sum += box.size
    }
    let number = Double(boxes.count)
    let least = (all.size.x * all.size.y / (4 * number)).squareRoot()
    let mean = pointwiseMax(sum / number, [least / 4, least / 4])
    let wanted = pointwiseMax(all.size / pointwiseMax(mean, [1e-9, 1e-9]), [1, 1])
    let shrink = max((wanted.x * wanted.y / (4 * number + 16)).squareRoot(), 1)
    columns = Int(min(max(wanted.x / shrink, 1), 65_536))
    rows = Int(min(max(wanted.y / shrink, 1), 65_536))
    origin = all.minimum
    scale = SIMD2(Double(columns), Double(rows)) / pointwiseMax(all.size, [1e-9, 1e-9])
  }

  /// The columns and rows of the cells a box touches; what lies outside the
  /// sheet counts to the cells at its edge.
  @inline(__always)
  func range(of box: Box) -> (columns: ClosedRange<Int>, rows: ClosedRange<Int>) {
    let last = SIMD2(Double(columns - 1), Double(rows - 1))
    let low = pointwiseMin(pointwiseMax((box.minimum - origin) * scale, [0, 0]), last)
    let high = pointwiseMin(pointwiseMax((box.maximum - origin) * scale, low), last)
    return (Int(low.x)...Int(high.x), Int(low.y)...Int(high.y))
  }
}

/// Boxes sorted into the cells of a grid, once and for all.
struct SpatialGrid {
  let cells: GridCells
  /// Where the items of each cell begin in `items`, with the end as last.
  private(set) var starts: [Int32]
  /// The indices of the boxes, cell by cell, ascending within each.
  private(set) var items: [Int32]

  /// Sorts boxes into cells.
  init(_ boxes: [Box]) {
    cells = GridCells(fitting: boxes)
    starts = Array(repeating: 0, count: cells.count + 1)
    for box in boxes {
      let (columns, rows) = cells.range(of: box)
      for row in rows { for column in columns { starts[row * cells.columns + column + 1] += 1 } }
    }
    for cell in 0..<cells.count { starts[cell + 1] += starts[cell] }
    items = Array(repeating: 0, count: Int(starts[cells.count]))
    var next = starts
    for (index, box) in boxes.enumerated() {
      let (columns, rows) = cells.range(of: box)
      for row in rows {
        for column in columns {
          let cell = row * cells.columns + column
          items[Int(next[cell])] = Int32(index)
          next[cell] += 1
        }
      }
    }
  }

  /// The items of a cell.
  @inline(__always)
  func items(in cell: Int) -> ArraySlice<Int32> {
    items[Int(starts[cell])..<Int(starts[cell + 1])]
  }
}
