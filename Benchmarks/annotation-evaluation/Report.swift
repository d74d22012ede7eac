/// The tables of an evaluation.
enum Report {
  static func print(_ all: Evaluation, _ byLanguage: [String: Evaluation]) {
    Swift.print(
      "| texts | names | precision | recall | F1 | by id | 5 km | 161 km | claims F1 | kind | place | figure |"
    )
    Swift.print("|---|---|---|---|---|---|---|---|---|---|---|---|")
    for language in byLanguage.keys.sorted() {
      if let part = byLanguage[language] { row(language, part) }
    }
    row("all", all)
    Swift.print("")
    Swift.print("| confidence | names | right |")
    Swift.print("|---|---|---|")
    for (low, high) in [(0.0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)] {
      let bin = all.calibration.filter { low <= $0.confidence && $0.confidence < high }
      guard !bin.isEmpty else { continue }
      let mean = bin.map(\.confidence).reduce(0, +) / Double(bin.count)
      let right = Double(bin.count(where: \.isRight)) / Double(bin.count)
      Swift.print(
        "| \(decimals(low, 2))-\(decimals(min(high, 1), 2)), mean \(decimals(mean, 2)) | \(bin.count) | \(decimals(right, 2)) |"
      )
    }
  }

  private static func row(_ name: String, _ part: Evaluation) {
    func share(_ count: Int) -> String {
      part.resolved == 0 ? "-" : decimals(Double(count) / Double(part.resolved), 3)
    }
    let cells = [
      name, "\(part.names.right + part.names.missed)", decimals(part.names.precision, 3),
      decimals(part.names.recall, 3), decimals(part.names.f1, 3), share(part.sameID),
      share(part.within5km), share(part.within161km), decimals(part.claims.f1, 3),
      decimals(part.kinds.f1, 3), decimals(part.claimPlaces.f1, 3), decimals(part.figures.f1, 3),
    ]
    Swift.print("| \(cells.joined(separator: " | ")) |")
  }

  /// A number with so many decimals.
  static func decimals(_ value: Double, _ count: Int) -> String {
    var scale = 1.0
    for _ in 0..<count { scale *= 10 }
    let whole = Int((value * scale).rounded())
    let digits = String(whole % Int(scale))
    return "\(whole / Int(scale))." + String(repeating: "0", count: count - digits.count) + digits
  }
}
