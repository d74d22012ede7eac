/// How much the sounds of two names speak for their being one name.
///
/// Both are laid side by side so that as much as can be speaks for it: each pair
/// of sounds brings the logarithm of how much oftener it stands for one sound in
/// two spellings of a name than by chance (`SoundTable`), and so does each sound
/// that only one of them has. A longer piece that only one has, such as a word
/// or an ending, costs a sum for being there and little for its length (O. Gotoh,
/// Journal of Molecular Biology 162, 1982).
public struct SoundAlignment: Sendable {
  private let query: [UInt8]
  private var above: [Int32]
  private var row: [Int32]
  private var gap: [Int32]

  /// What a piece costs that begins within a word, what one at the beginning or
  /// the end of a word, and what each of its sounds, in tenths of a natural
  /// logarithm.
  private static let (within, edge, each): (Int32, Int32, Int32) = (60, 40, 3)
  /// Less than any sum.
  private static let never = Int32.min / 2

  /// Prepares for comparing names with one.
  public init(_ query: NameSounds) {
    self.query = query.numbers
    above = [Int32](repeating: 0, count: NameSounds.most + 1)
    row = above
    gap = above
  }

  /// What speaks for two names' being one, in tenths of a natural logarithm:
  /// `itself(_:)` where all sounds are the same, less for each difference, below
  /// 0 where they are rather two.
  public mutating func gain(_ name: NameSounds) -> Int {
    let (query, name) = (query, name.numbers)
    // A piece of the name that begins at each place costs so much.
    let opens = name.indices.map { Self.opening(before: $0, of: name) }
    var along = Self.never
    above[0] = 0
    gap[0] = Self.never
    for column in name.indices {
      along = max(along, above[column] - opens[column]) - Self.each
      above[column + 1] = max(
        above[column] + SoundTable.gain(Int(name[column]), SoundTable.nothing), along)
      gap[column + 1] = Self.never
    }
    for index in query.indices {
      let sound = Int(query[index])
      let alone = SoundTable.gain(sound, SoundTable.nothing)
      let open = Self.opening(before: index, of: query)
      gap[0] = max(gap[0], above[0] - open) - Self.each
      row[0] = max(above[0] + alone, gap[0])
      along = Self.never
      for column in name.indices {
        let other = Int(name[column])
        along = max(along, row[column] - opens[column]) - Self.each
        gap[column + 1] = max(gap[column + 1], above[column + 1] - open) - Self.each
        row[column + 1] = max(
          above[column] + SoundTable.gain(sound, other), above[column + 1] + alone,
          row[column] + SoundTable.gain(other, SoundTable.nothing), gap[column + 1], along)
      }
      swap(&above, &row)
    }
    return Int(above[name.count])
  }

  /// What a name has in common with itself.
  public static func itself(_ name: NameSounds) -> Int {
    name.numbers.reduce(0) { $0 + Int(SoundTable.gain(Int($1), Int($1))) }
  }

  private static func opening(before index: Int, of name: [UInt8]) -> Int32 {
    index == 0 || name[index] == 0 || name[index - 1] == 0 ? edge : within
  }
}
