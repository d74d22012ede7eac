extension ElevationGrid {
  /// Reads an ESRI ASCII grid (AAIGrid) from its bytes.
  ///
  /// The header is `ncols`, `nrows`, `xllcenter` and `yllcenter` (or `xllcorner`
  /// and `yllcorner`, then half a cell is added), `cellsize` and perhaps
  /// `NODATA_value`, in any order and case; the values are metres. Throws an
  /// `ElevationGridFault` with the line, under the name of file given.
  public init(asciiGrid bytes: [UInt8], file: String) throws(ElevationGridFault) {
    self = try bytes.withUnsafeBufferPointer { source throws(ElevationGridFault) in
      var reader = AsciiGridReader(source: source, file: file)
      return try reader.read()
    }
  }
}

/// Reads the bytes of an ESRI ASCII grid, word by word.
struct AsciiGridReader {
  private let source: UnsafeBufferPointer<UInt8>
  private let file: String
  private var position = 0
  private var line = 1

  /// The entries of the header with their lines, names in lower case.
  private var header: [String: (value: String, line: Int)] = [:]

  init(source: UnsafeBufferPointer<UInt8>, file: String) {
    self.source = source
    self.file = file
  }

  mutating func read() throws(ElevationGridFault) -> ElevationGrid {
    readHeader()
    let columns = try count("ncols")
    let rows = try count("nrows")
    let cellSize = try number("cellsize")
    guard cellSize > 0 else { throw bad("cellsize", expected: "more than zero") }
    let west = try lowerLeft("xll", cellSize: cellSize)
    let south = try lowerLeft("yll", cellSize: cellSize)
    let noData = header["nodata_value"] == nil ? nil : Float(try number("nodata_value"))
    return ElevationGrid(
      columns: columns, rows: rows, origin: [west, south + Double(rows - 1) * cellSize],
      cellSize: cellSize, elevations: try values(columns * rows, noData: noData))
  }

  private mutating func readHeader() {
    while skipSpace(), isLetter(source[position]) {
      let name = word().lowercased()
      let line = line
      _ = skipSpace()
      header[name] = (word(), line)
    }
  }

  private mutating func values(
    _ expected: Int, noData: Float?
  ) throws(ElevationGridFault) -> [Float] {
    var values: [Float] = []
    // No file holds more values than bytes, whatever its header says.
    values.reserveCapacity(min(expected, source.count))
    while skipSpace() {
      let value = try decimal()
      values.append(value == noData ? .nan : value)
    }
    guard values.count == expected else {
      throw fault(.wrongCount(expected: expected, found: values.count))
    }
    return values
  }

  /// A decimal number; the rare one with an exponent is left to the standard
  /// library.
  private mutating func decimal() throws(ElevationGridFault) -> Float {
    let start = position
    let isNegative = source[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    var (mantissa, scale, digits) = (0, 1, 0)
    var isFraction = false
    while position < source.count, digits < 16 {
      let byte = source[position]
      if byte >= 48 && byte <= 57 {
        mantissa = mantissa * 10 + Int(byte - 48)
        digits += 1
        if isFraction { scale *= 10 }
      } else if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else {
        break
      }
      position += 1
    }
    if digits > 0, position == source.count || isSpace(source[position]) {
      let value = Double(mantissa) / Double(scale)
      return Float(isNegative ? -value : value)
    }
    position = start
    let text = word()
    guard let value = Float(text), value.isFinite else { throw fault(.notANumber(found: text)) }
    return value
  }

  private func count(_ name: String) throws(ElevationGridFault) -> Int {
    guard let entry = header[name] else { throw fault(.missingHeader(name)) }
    guard let value = Int(entry.value), (2...100_000).contains(value) else {
      throw bad(name, expected: "a whole number of 2 to 100000")
    }
    return value
  }

  private func number(_ name: String) throws(ElevationGridFault) -> Double {
    guard let entry = header[name] else { throw fault(.missingHeader(name)) }
    guard let value = Double(entry.value), value.isFinite else {
      throw bad(name, expected: "a number")
    }
    return value
  }

  private func lowerLeft(
    _ prefix: String, cellSize: Double
  ) throws(ElevationGridFault) -> Double {
    if header[prefix + "corner"] != nil { return try number(prefix + "corner") + cellSize / 2 }
    return try number(prefix + "center")
  }

  private func bad(_ name: String, expected: String) -> ElevationGridFault {
    let entry = header[name]
    return ElevationGridFault(
      file: file, line: entry?.line ?? line,
      reason: .badHeader(name: name, found: entry?.value ?? "", expected: expected))
  }

  private func fault(_ reason: ElevationGridFault.Reason) -> ElevationGridFault {
    ElevationGridFault(file: file, line: line, reason: reason)
  }

  /// Whether there is a next word, with the position then at its beginning.
  private mutating func skipSpace() -> Bool {
    while position < source.count, isSpace(source[position]) {
      if source[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
    return position < source.count
  }

  private mutating func word() -> String {
    let start = position
    while position < source.count, !isSpace(source[position]) { position += 1 }
    return String(decoding: source[start..<position], as: UTF8.self)
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
