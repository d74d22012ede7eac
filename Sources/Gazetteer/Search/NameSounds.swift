/// A name as the row of its sounds, for comparing it with another by ear.
///
/// It is made like a folded key but tells more sounds apart: `gh` from `g`, `kh`
/// from `h`, `sh` from `s`.
public struct NameSounds: Hashable, Sendable {
  /// The sounds as numbers of `alphabet`; 0 parts two words.
  public let numbers: [UInt8]

  /// The most sounds of a name that are compared.
  static let most = 64

  /// The signs of the sounds: plain letters and digits, and capitals for sh, ch,
  /// zh, kh, gh, ts and dz.
  public static let alphabet = Array(" abcdefghijklmnopqrstuvwxyz0123456789SCZXGTD".utf8)

  private static let numbersBySign: [UInt8] = {
    var numbers = [UInt8](repeating: 0, count: 128)
    for (number, sign) in alphabet.enumerated() { numbers[Int(sign)] = UInt8(number) }
    return numbers
  }()

  /// The sounds of a name; of a very long one those it begins with.
  ///
  /// - Parameters:
  ///   - name: the name as it is written.
  ///   - language: the name's tag; nil where it is not known.
  public init(_ name: String, language: String? = nil) {
    self.init(name, LetterTable.table(for: language))
  }

  private init(_ name: String, _ table: LetterTable) {
    let letters = table.romanised(name)
    numbers = FoldTables.sounds.reduced(Syllables.joined(letters) ?? letters).prefix(Self.most)
      .map { Self.numbersBySign[Int($0)] }
  }

  /// The name without some of its words, by where they stand; nil where that leaves
  /// none.
  public func without(_ words: [Int]) -> NameSounds? {
    let all = numbers.split(separator: 0)
    let rest = all.indices.filter { !words.contains($0) }.map { all[$0] }
    return rest.isEmpty ? nil : NameSounds(numbers: Array(rest.joined(separator: [0])))
  }

  private init(numbers: [UInt8]) {
    self.numbers = numbers
  }

  /// Every row of sounds a query in an unknown language may mean, the plainest
  /// first.
  public static func readings(ofQuery query: String) -> [NameSounds] {
    LetterTable.readings { NameSounds(query, $0) }.filter { !$0.numbers.isEmpty }
  }
}
