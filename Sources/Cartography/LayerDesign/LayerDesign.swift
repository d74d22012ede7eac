public import Drawing

/// How the features of one layer look, for a program that draws them itself, such
/// as a GIS: the symbols, colours and letters of a theme as plain values.
///
/// Lengths are points.
public struct LayerDesign: Sendable {
  /// What the geometries of the layer are.
  public enum Shape: Sendable {
    /// Positions.
    case points
    /// Lines.
    case lines
    /// Areas.
    case areas
  }

  /// How the features of one value of a property look.
  public struct Rule: Sendable {
    /// What they are called in a legend.
    public var title: String
    /// The value of the property that decides; nil for any.
    public var value: String?
    /// The denominator of the smallest scale they are drawn at; nil for any.
    public var scale: Double?
    /// How they are drawn; nil for their names alone.
    public var symbol: Symbol?
    /// How their names are written; nil for no names.
    public var text: Text?
  }

  /// How a feature is drawn.
  public enum Symbol: Sendable {
    /// By a symbol.
    case marker(Marker)
    /// By a line.
    case line(Stroke)
    /// By an area: its ground, then its edge.
    case area(fill: Colour?, edge: Stroke?)
  }

  /// A symbol at a point.
  public struct Marker: Sendable {
    /// The outline about the origin, y downwards, of the area of a disc of
    /// radius 1.
    public var outline: Path
    /// How far it reaches from the origin.
    public var reach: Double
    /// The colour of its ground.
    public var fill: Colour
    /// The colour and width of its edge.
    public var edge: Stroke
    /// A pale ring about it; nil for none.
    public var casing: Stroke?
    /// The radius of the disc it has the area of.
    public var radius: Double
    /// How the radius grows with a figure; nil where it does not.
    public var growth: Growth?
    /// The colour of its ground where the place is not certain.
    public var hollowFill: Colour?
  }

  /// A radius that grows with a figure: the largest one's share to the power of
  /// the exponent, within the bounds.
  public struct Growth: Sendable {
    /// The radius below which no figure goes.
    public var smallest: Double
    /// The radius above which none goes.
    public var largest: Double
    /// The figure of the largest radius.
    public var largestValue: Double
    /// The exponent.
    public var exponent: Double
  }

  /// How a name is written.
  public struct Text: Sendable {
    /// The typeface.
    public var family: String
    /// Whether it is bold.
    public var isBold: Bool
    /// Whether it is italic.
    public var isItalic: Bool
    /// The size.
    public var size: Double
    /// The colour.
    public var colour: Colour
    /// How far the halo reaches; 0 for none.
    public var halo: Double
    /// The colour of the halo.
    public var haloColour: Colour
    /// Space after each letter, as a share of the size.
    public var spacing: Double
  }

  /// What the geometries are.
  public var shape: Shape
  /// The property that decides which rule a feature falls under.
  public var property: String
  /// Whether symbols at one point stand side by side.
  public var isSpread = false
  /// The rules, in the order of the legend.
  public var rules: [Rule]
}
