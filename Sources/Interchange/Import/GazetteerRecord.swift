public import Gazetteer

/// What became of one record of another gazetteer.
public enum GazetteerRecord: Hashable, Sendable {
  /// A place.
  case place(ImportedPlace)
  /// A record that cannot be used.
  case rejected(RejectedRecord)
}

/// A record that cannot be used, and why.
public struct RejectedRecord: Hashable, Sendable {
  /// The line its text begins on, from 1.
  public var line: Int
  /// What is wrong with it.
  public var reason: String
  /// The text as it stands, cut where it is long.
  public var text: String

  /// The most of a record's text that is kept, in characters.
  static let longestText = 200

  init(line: Int, reason: String, bytes: [UInt8]) {
    self.init(
      line: line, reason: reason,
      text: String(decoding: bytes.prefix(4 * Self.longestText), as: UTF8.self))
  }

  init(line: Int, reason: String, text: some StringProtocol) {
    self.line = line
    self.reason = reason
    self.text = String(text.prefix(Self.longestText))
  }
}

/// Why a record cannot be used, in words.
struct RecordProblem: Error {
  var reason: String

  init(_ reason: String) { self.reason = reason }
}
