extension Drawing {
  /// The words of every line that has a letter no font at hand has, for which a
  /// box stands; each once, in their order.
  public var boxedTexts: [String] {
    var seen: Set<String> = []
    return layers.flatMap(\.texts).filter(\.isBoxed).map(\.string).filter {
      seen.insert($0).inserted
    }
  }
}

extension Layer {
  /// Every line of text in the layer, from the bottom to the top.
  public var texts: [Text] { elements.flatMap(\.texts) }
}

extension Element {
  /// Every line of text in the element, from the bottom to the top.
  public var texts: [Text] {
    switch self {
    case .text(let text): [text]
    case .group(let group): group.elements.flatMap(\.texts)
    case .shape, .image: []
    }
  }
}
