public import Gazetteer

/// Which places are looked among.
public struct SearchScope: Hashable, Sendable {
  /// Only places within one of these boxes; all where there is none.
  public var boxes: [BoundingBox]
  /// Only places of these kinds; of any where nil.
  public var kinds: Set<PlaceKind.ID>?

  /// All places.
  public static let everywhere = SearchScope()

  /// Narrows the search.
  public init(boxes: [BoundingBox] = [], kinds: Set<PlaceKind.ID>? = nil) {
    self.boxes = boxes
    self.kinds = kinds
  }

  /// Whether it leaves no place out.
  var isEverywhere: Bool { boxes.isEmpty && kinds == nil }

  /// Whether a place is looked at.
  func holds(_ match: NameMatch) -> Bool {
    if let kinds, !kinds.contains(match.kind) { return false }
    guard !boxes.isEmpty else { return true }
    guard let position = match.position else { return false }
    return boxes.contains { $0.contains(position) }
  }
}
