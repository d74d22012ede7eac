import Gazetteer

/// A time of use in the attributes that say it: `from` and `to` of an interval
/// between days, `when-iso` of another text without a qualifier, else
/// `when-custom`.
struct PeriodAttributes {
  var whenISO: String?
  var whenCustom: String?
  var from: String?
  var to: String?

  /// What a custom date is dated by.
  var datingMethod: String? { whenCustom == nil ? nil : "#edtf" }

  /// Takes a time apart; nil leaves every attribute out.
  init(_ period: EDTFDate?) {
    guard let text = period?.text else { return }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if ends.count == 2, ends != ["..", ".."], ends.allSatisfy({ $0 == ".." || Self.isDay($0) }) {
      from = ends[0] == ".." ? nil : ends[0]
      to = ends[1] == ".." ? nil : ends[1]
    } else if text.utf8.allSatisfy({ $0 == 45 || $0 == 47 || (48...57).contains($0) }) {
      whenISO = text
    } else {
      whenCustom = text
    }
  }

  private static func isDay(_ text: String) -> Bool {
    text.wholeMatch(
      of: #/-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?/#) != nil
  }
}
