import Gazetteer

/// A row of a dump of GeoNames, such as `allCountries.txt`.
enum GeoNamesRow {
  /// How many columns a row has.
  static let columns = 19

  static func draft(of line: String) throws(RecordProblem) -> PlaceDraft {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == columns else {
      throw RecordProblem("the row has \(fields.count) columns, not \(columns)")
    }
    guard let latitude = Double(fields[4]), let longitude = Double(fields[5]) else {
      throw RecordProblem("columns 5 and 6 are no latitude and longitude")
    }
    var draft = PlaceDraft(id: String(fields[0]), name: String(fields[1]))
    draft.others = ([fields[2]] + fields[3].split(separator: ",")).map { (String($0), "und") }
    draft.longitude = longitude
    draft.latitude = latitude
    draft.code = fields[6].isEmpty ? nil : "\(fields[6]).\(fields[7])"
    draft.country = fields[8].isEmpty ? nil : String(fields[8])
    // Nought stands for not known.
    draft.population = Int(fields[14]).flatMap { $0 > 0 ? $0 : nil }
    draft.elevation = Double(fields[15]) ?? Double(fields[16]).flatMap { $0 > -9999 ? $0 : nil }
    return draft
  }
}
