public import Gazetteer

/// All that the authored files hold, and where it stands in them.
public struct AuthoredCorpus: Sendable {
  /// What they hold.
  public var corpus: Corpus
  /// Where each elevation of a place stands, in the order authored.
  public var elevations: [Place.ID: [Origin]]
}
