public import Gazetteer

/// All that the authored files hold, and where it stands in them.
public struct AuthoredCorpus: Sendable {
  /// What they hold.
  public var corpus: Corpus
  /// Where each part of it stands.
  public var origins: [CorpusPart: Origin]
}
