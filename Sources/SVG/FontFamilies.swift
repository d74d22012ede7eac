/// The families a viewer is asked for, best first.
enum FontFamilies {
  private static let sans = [
    "Noto Sans", "Noto Sans Armenian", "Noto Sans Arabic", "Noto Sans Georgian", "Arial",
    "Helvetica", "sans-serif",
  ]
  private static let serif = [
    "Noto Serif", "Noto Serif Armenian", "Noto Naskh Arabic", "Noto Serif Georgian",
    "Times New Roman", "Times", "serif",
  ]

  /// The value of `font-family` for a family: itself first, since CairoSVG asks
  /// for no other and resvg takes any font that happens to have the letters;
  /// then those for the other scripts, then what every system has.
  static func list(for family: String) -> String { lists[family] ?? list(family, kin: sans) }

  private static let lists: [String: String] = Dictionary(
    uniqueKeysWithValues: [sans, serif].flatMap { kin in
      kin.map { ($0, list($0, kin: kin)) }
    })

  private static func list(_ family: String, kin: [String]) -> String {
    let families = [family] + kin.filter { $0 != family }
    return families.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: ",")
  }
}
