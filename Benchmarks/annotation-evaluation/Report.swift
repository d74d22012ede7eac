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
    print(Calibration(findings: all.findings))
  }

  private static func print(_ calibration: Calibration) {
    Swift.print("| confidence | names | mean | right | 95 % interval |")
    Swift.print("|---|---|---|---|---|")
    for band in calibration.bands {
      let interval = band.interval
      let cells = [
        "\(decimals(band.low, 2))-\(decimals(band.high, 2))", "\(band.findings.count)",
        decimals(band.mean, 2), decimals(band.share, 2),
        "\(decimals(interval.low, 2))-\(decimals(interval.high, 2))",
      ]
      Swift.print("| \(cells.joined(separator: " | ")) |")
    }
    Swift.print("")
    Swift.print("Expected calibration error: \(decimals(calibration.error, 3))")
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
