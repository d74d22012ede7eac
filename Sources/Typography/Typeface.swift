/// A typeface without its size: a family of Noto, upright or italic, regular
/// or bold.
public struct Typeface: Hashable, Sendable {
  /// The families we set maps in.
  public enum Family: String, Hashable, Sendable, CaseIterable {
    /// Noto Sans, without serifs.
    case sans = "Noto Sans"
    /// Noto Serif, with serifs.
    case serif = "Noto Serif"
  }

  /// The family.
  public var family: Family
  /// Whether the letters are bold.
  public var isBold: Bool
  /// Whether the letters are italic. Scripts without an italic stay upright.
  public var isItalic: Bool

  /// Makes a typeface.
  public init(_ family: Family, isBold: Bool = false, isItalic: Bool = false) {
    self.family = family
    self.isBold = isBold
    self.isItalic = isItalic
  }

  /// The file with the Latin, Cyrillic and Greek letters of the typeface.
  var fileName: String {
    let style =
      switch (isBold, isItalic) {
      case (false, false): "Regular"
      case (true, false): "Bold"
      case (false, true): "Italic"
      case (true, true): "BoldItalic"
      }
    return "\(family == .sans ? "NotoSans" : "NotoSerif")-\(style).ttf"
  }
}
