import Labelling

/// One letter put in, left out, replaced or exchanged with the next, at a place
/// and of a kind left to chance, the same for the same query.
struct RandomEdit {
  /// The letters of each script, as often as they are used.
  private var letters: [Script: [Character]] = [:]

  init(of queries: [Query]) {
    for query in queries {
      letters[query.script, default: []] += query.text.lowercased().filter(\.isLetter)
    }
  }

  func edited(_ query: Query) -> String {
    var text = Array(query.text)
    var generator = SplitMix64(seed: query.text.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    let pool = letters[query.script] ?? ["a"]
    let letter = pool.randomElement(using: &generator) ?? "a"
    let place = Int.random(in: text.indices, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: text.insert(letter, at: place)
    case 1 where text.count > 1: text.remove(at: place)
    case 2 where place + 1 < text.count: text.swapAt(place, place + 1)
    default: text[place] = letter
    }
    return String(text)
  }
}
