/// How much the sounds of two names speak for their being one name.
///
/// Both are laid side by side so that as much as can be speaks for it: each pair
/// of sounds brings the logarithm of how much oftener it stands for one sound in
/// two spellings of a name than by chance (`SoundTable`), and so does each sound
/// that only one of them has. A longer piece that only one has, such as a word
/// or an ending, costs a sum for being there, an ending less, and little for its
/// length (O. Gotoh, Journal of Molecular Biology 162, 1982).
public struct SoundAlignment: Sendable {
  private let query: [UInt8]

  /// What a piece costs that begins within a word, what one at the beginning or
  /// the end of a word, and what each of its sounds, in tenths of a natural
  /// logarithm.
  private static let (within, edge, each): (Int32, Int32, Int32) = (60, 40, 1)
  /// What it costs less where a piece ends with its word: endings come and go.
  private static let ending: Int32 = 20
  /// Less than any sum.
  private static let never = Int32.min / 2

  /// Prepares for comparing names with one.
  public init(_ query: NameSounds) {
    self.query = query.numbers
  }

  /// What speaks for two names' being one, in tenths of a natural logarithm:
  /// `itself(_:)` where all sounds are the same, less for each difference, below
  /// 0 where they are rather two.
  public func gain(_ name: NameSounds) -> Int {
    // Hundreds of names are compared for one answer, so that the rows lie on the
    // stack and are reached without checks.
    name.numbers.withUnsafeBufferPointer { name in
      query.withUnsafeBufferPointer { query in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 5 * (name.count + 1)) { rows in
          SoundTable.withGains { gains in
            Int(Self.gain(query, name, gains, Rows(rows, length: name.count + 1)))
          }
        }
      }
    }
  }

  /// What has been summed up: to the sound of the query before, to this one, to
  /// where the query has a piece of its own; and what such a piece of the name
  /// costs.
  private struct Rows {
    let above, row, gap, opens, closes: UnsafeMutablePointer<Int32>

    init(_ rows: UnsafeMutableBufferPointer<Int32>, length: Int) {
      guard let start = rows.baseAddress else { preconditionFailure("rows have sums") }
      (above, row) = (start, start + length)
      (gap, opens) = (start + 2 * length, start + 3 * length)
      closes = start + 4 * length
    }
  }

  private static func gain(
    _ query: UnsafeBufferPointer<UInt8>, _ name: UnsafeBufferPointer<UInt8>,
    _ gains: SoundTable.Gains, _ rows: Rows
  ) -> Int32 {
    var (above, row) = (rows.above, rows.row)
    let (gap, opens, closes) = (rows.gap, rows.opens, rows.closes)
    let nothing = gains.row(of: SoundTable.nothing)
    var along = never
    above[0] = 0
    gap[0] = Self.never
    for column in name.indices {
      // A piece of the name that begins here costs so much.
      opens[column] = opening(before: column, of: name)
      closes[column] = closing(after: column, of: name)
      along = max(along, above[column] &- opens[column]) &- each
      above[column + 1] = max(above[column] &+ nothing[Int(name[column])], along &+ closes[column])
      gap[column + 1] = never
    }
    for index in query.indices {
      let sound = gains.row(of: Int(query[index]))
      let alone = sound[SoundTable.nothing]
      let open = opening(before: index, of: query)
      let close = closing(after: index, of: query)
      gap[0] = max(gap[0], above[0] &- open) &- each
      row[0] = max(above[0] &+ alone, gap[0] &+ close)
      along = never
      for column in name.indices {
        let other = Int(name[column])
        along = max(along, row[column] &- opens[column]) &- each
        let below = max(gap[column + 1], above[column + 1] &- open) &- each
        gap[column + 1] = below
        let apart = max(above[column + 1] &+ alone, row[column] &+ nothing[other])
        row[column + 1] = max(
          max(above[column] &+ sound[other], apart), max(below &+ close, along &+ closes[column]))
      }
      (above, row) = (row, above)
    }
    return above[name.count]
  }

  /// What a piece that ends after a sound costs less.
  @inline(__always)
  private static func closing(
    after index: Int, of name: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    index + 1 == name.count || name[index + 1] == 0 ? ending : 0
  }

  /// What a name has in common with itself.
  public static func itself(_ name: NameSounds) -> Int {
    name.numbers.reduce(0) { $0 + Int(SoundTable.gain(Int($1), Int($1))) }
  }

  @inline(__always)
  private static func opening(
    before index: Int, of name: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    index == 0 || name[index] == 0 || name[index - 1] == 0 ? edge : within
  }
}
