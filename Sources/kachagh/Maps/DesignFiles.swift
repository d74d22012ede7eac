import Cartography
import TEI

extension Project {
  /// What maps of this project can draw kinds of activity with. A theme that
  /// cannot be read says nothing of colours.
  func drawingMeans() -> DrawingMeans {
    let palettes = themes().compactMap { name in
      (try? Theme(file: themeFile(name))).map { (name, $0.colourNames) }
    }
    return DrawingMeans(
      symbols: SymbolShape.allCases.map(\.rawValue),
      palettes: Dictionary(palettes, uniquingKeysWith: { first, _ in first }))
  }

  /// What is wrong with the themes and the words of maps, a file after the
  /// other.
  func designFaults() -> [any Error] {
    func fault(_ reading: () throws -> Void) -> (any Error)? {
      do { try reading() } catch { return error }
      return nil
    }
    return themes().compactMap { name in fault { _ = try Theme(file: themeFile(name)) } }
      + [fault { _ = try Wording(file: wording("en")) }].compactMap { $0 }
  }
}
