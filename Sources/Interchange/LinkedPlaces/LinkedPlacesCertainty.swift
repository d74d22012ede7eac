import Gazetteer

extension Certainty {
  /// The certainty of a word of the Linked Places format; nil of any other.
  init?(linked word: String?) {
    guard let certainty = Self.allCases.first(where: { $0.linked == word }) else { return nil }
    self = certainty
  }

  /// The format's word.
  var linked: String {
    switch self {
    case .certain: "certain"
    case .probable: "less-certain"
    case .conjectural: "uncertain"
    }
  }
}
