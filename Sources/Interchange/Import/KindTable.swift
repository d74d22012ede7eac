import Gazetteer

/// Which of our kinds of place another gazetteer's codes stand for: data, read
/// from a file.
public struct KindTable: Decodable, Sendable {
  /// Kinds by code, such as `P.PPLC` or `aat:300008375`; a class alone (`P`) is
  /// for its codes that are not listed.
  private var kinds: [String: String]

  /// A kind by a code; the code itself where the table has neither it nor its
  /// class.
  func kind(of code: String) -> PlaceKind.ID {
    let family = code.split(separator: ".").first.map(String.init) ?? code
    return PlaceKind.ID(kinds[code] ?? kinds[family] ?? code)
  }
}
