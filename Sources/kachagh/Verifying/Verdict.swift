/// Whether an output is what the program would make today.
enum Verdict: Hashable {
  /// It was made by this version of the same inputs.
  case matches
  /// The inputs have changed since.
  case inputsChanged
  /// Another version of the program made it, whatever the inputs.
  case otherVersion(String)
  /// It does not say what it was made of.
  case unmarked

  /// Judges the stamp that an output bears.
  init(_ stamp: Stamp?, against current: Stamp) {
    switch stamp {
    case nil: self = .unmarked
    case current: self = .matches
    case let stamp? where stamp.version != current.version: self = .otherVersion(stamp.version)
    case .some: self = .inputsChanged
    }
  }

  /// The verdict in words.
  var words: String {
    switch self {
    case .matches: "matches the gazetteer"
    case .inputsChanged: "the gazetteer has changed since it was made; make it anew"
    case .otherVersion(let version):
      "made by version \(version) of the program, this being \(Kachagh.version); make it anew"
    case .unmarked: "does not say what it was made of"
    }
  }
}
