internal import Drawing

/// The identifiers of a document: those the drawing brings, and ours, none
/// given twice.
struct Identifiers {
  private var taken: Set<String> = []
  private let prefix: String

  /// Takes down the identifiers that a drawing brings.
  ///
  /// - Parameter prefix: What ours begin with.
  init(of drawing: Drawing, prefix: String = "") {
    self.prefix = prefix
    for layer in drawing.layers {
      taken.insert(layer.id)
      layer.elements.forEach { reserve($0) }
    }
  }

  private mutating func reserve(_ element: Element) {
    switch element {
    case .group(let group):
      if let id = group.id { taken.insert(id) }
      group.elements.forEach { reserve($0) }
    case .shape(let shape):
      if let id = shape.id { taken.insert(id) }
    case .text, .image: break
    }
  }

  /// A new identifier: the wish itself, or with the first free number.
  mutating func make(_ wish: String) -> String {
    let wish = wish.hasPrefix(prefix) ? wish : prefix + wish
    var name = wish
    var number = 1
    while !taken.insert(name).inserted {
      number += 1
      name = "\(wish)-\(number)"
    }
    return name
  }

  /// The shortest new identifiers there are, each once.
  mutating func makeShortest(_ count: Int) -> [String] {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    var made: [String] = []
    var number = 0
    while made.count < count {
      var name = prefix
      var rest = number
      repeat {
        name.append(letters[rest % letters.count])
        rest = rest / letters.count - 1
      } while rest >= 0
      if taken.insert(name).inserted { made.append(name) }
      number += 1
    }
    return made
  }
}
