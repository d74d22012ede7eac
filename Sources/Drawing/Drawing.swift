/// A sheet of vector graphics: layers of shapes, text and pictures, in points
/// (1/72 inch), x to the right and y downwards from the upper left corner.
///
/// A drawing is a plain value that knows neither where it came from nor what
/// it will be written as. Every position is a `SIMD2<Double>`, x before y.
public struct Drawing: Hashable, Sendable {
  /// Width and height of the sheet.
  public var size: SIMD2<Double>
  /// The name of the picture, read out by screen readers.
  public var title: String
  /// What the picture shows, in a sentence or more.
  public var summary: String
  /// The BCP 47 tag of the language of title and summary.
  public var language: String
  /// What made the picture, and of what; nil to leave that unsaid.
  public var maker: String?
  /// What the picture is made of, from the bottom to the top.
  public var layers: [Layer]
  /// The outlines of all glyphs that the texts use.
  public var glyphs: [GlyphID: GlyphOutline]

  /// Makes a sheet.
  public init(
    size: SIMD2<Double>, title: String, summary: String, language: String,
    layers: [Layer] = [], glyphs: [GlyphID: GlyphOutline] = [:]
  ) {
    self.size = size
    self.title = title
    self.summary = summary
    self.language = language
    self.layers = layers
    self.glyphs = glyphs
  }
}

/// A named part of a drawing that an editor can switch off as one.
public struct Layer: Hashable, Sendable {
  /// The identifier, unique within the drawing.
  public var id: String
  /// The name an editor sees.
  public var label: String
  /// The rectangle outside which nothing of the layer shows; nil for none.
  public var clip: Rectangle?
  /// What the layer is made of, from the bottom to the top.
  public var elements: [Element]

  /// Makes a layer.
  public init(id: String, label: String, clip: Rectangle? = nil, elements: [Element] = []) {
    self.id = id
    self.label = label
    self.clip = clip
    self.elements = elements
  }
}

/// One thing drawn.
public indirect enum Element: Hashable, Sendable {
  /// Things that belong together.
  case group(Group)
  /// A filled or stroked shape.
  case shape(Shape)
  /// A line of text.
  case text(Text)
  /// A picture of pixels.
  case image(Image)
}

/// Things that belong together, with what a reader may want to know of them.
public struct Group: Hashable, Sendable {
  /// The identifier, unique within the drawing; nil where nobody refers to it.
  public var id: String?
  /// What the group stands for, shown when pointed at.
  public var title: String?
  /// Facts for programs, as pairs of a name (`claim` becomes `data-claim`) and
  /// a value, in the order written.
  public var data: [Datum]
  /// What the group is made of, from the bottom to the top.
  public var elements: [Element]

  /// A fact for programs.
  public struct Datum: Hashable, Sendable {
    /// Lower-case letters, digits and hyphens.
    public var name: String
    /// The value as text.
    public var value: String

    /// Makes a fact.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Makes a group.
  public init(
    id: String? = nil, title: String? = nil, data: [Datum] = [], elements: [Element] = []
  ) {
    self.id = id
    self.title = title
    self.data = data
    self.elements = elements
  }
}

/// A picture of pixels, stretched over a rectangle.
public struct Image: Hashable, Sendable {
  /// Where it lies on the sheet.
  public var frame: Rectangle
  /// Pixels across.
  public var width: Int
  /// Pixels down.
  public var height: Int
  /// Red, green and blue of each pixel, row by row from the top, 3 bytes each.
  public var pixels: [UInt8]

  /// Makes a picture of `width * height * 3` bytes.
  public init(frame: Rectangle, width: Int, height: Int, pixels: [UInt8]) {
    precondition(pixels.count == width * height * 3, "three bytes a pixel")
    self.frame = frame
    self.width = width
    self.height = height
    self.pixels = pixels
  }
}
