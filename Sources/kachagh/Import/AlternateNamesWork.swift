import Foundation
import Interchange
import PlaceDatabase

/// The reading of a list of alternate names, before the places they are of.
struct AlternateNamesWork {
  var file: String
  var isStrict: Bool

  /// Reads the names of some places.
  ///
  /// - Throws: `CommandError` where a row is rejected that was not to be;
  ///   `FileError`, `PlaceDatabaseError`.
  func run(terms: AlternateNameTerms, wanted: NumberSet) throws -> AlternateNameStore {
    let source = try FileStream(file)
    let store = try AlternateNameStore()
    var progress = ByteProgress(size: source.size, noun: "names")
    var rejects = Rejects(file: file, path: "\(file).rejects.tsv", isStrict: isStrict)
    var count = 0
    do {
      defer { progress.end() }
      try AlternateNamesReader(terms: terms, wanted: wanted).read(source.stream()) {
        record, bytes in
        switch record {
        case .name(let name):
          try store.add(name)
          count += 1
        case .rejected(let record): try rejects.add(record)
        }
        progress.tell(bytes: bytes, records: count)
      }
      progress.say("sorting \(count) names")
      try store.finish()
    }
    try rejects.tell()
    return store
  }
}
