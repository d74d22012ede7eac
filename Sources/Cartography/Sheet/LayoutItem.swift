public import Drawing

/// A name or symbol with the box it covers on the sheet.
public struct LayoutItem: Hashable, Sendable {
  /// What is drawn there.
  public enum Kind: String, Sendable {
    /// A symbol of activity.
    case symbol
    /// A name or figure on the map.
    case name
    /// Furniture of the map: scale bar, locator.
    case furniture
    /// A text outside the frame: title, legend, notes.
    case text
  }

  /// What it is.
  public var kind: Kind
  /// What it belongs to: a place or a claim.
  public var id: String
  /// The words, of a name.
  public var text: String?
  /// What it covers, in points; several boxes of a turned name.
  public var boxes: [Rectangle]

  /// Makes an item.
  public init(kind: Kind, id: String, text: String? = nil, boxes: [Rectangle]) {
    self.kind = kind
    self.id = id
    self.text = text
    self.boxes = boxes
  }
}
