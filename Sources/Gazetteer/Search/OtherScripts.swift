import Foundation
import Synchronization

/// Scripts that `FoldTables` does not know, in Latin letters as the rules of ICU
/// write them: those of Chinese, Japanese, Korean, Greek, Hebrew, of India and of
/// Ethiopia, and whatever else ICU knows.
///
/// Chinese is read by the syllables of Pinyin, in Japanese names too, as one word:
/// 阿格达姆 is agedamu, for Ağdam.
enum OtherScripts {
  private static let toPlainLatin = StringTransform("Any-Latin; Latin-ASCII")

  /// Characters of Chinese met so far: a gazetteer has the same few thousand again
  /// and again, and ICU looks long for each.
  private static let syllables = Mutex<[Unicode.Scalar: String]>([:])

  /// A name with its letters of such scripts in Latin ones, the rest as it is.
  ///
  /// - Parameter isUnknown: Whether a character is a letter without a table.
  static func inLatin(_ name: String, isUnknown: (Unicode.Scalar) -> Bool) -> String {
    var latin = String.UnicodeScalarView()
    var run = String.UnicodeScalarView()
    func endRun() {
      guard !run.isEmpty else { return }
      let text = String(run)
      latin.append(
        contentsOf: (text.applyingTransform(.toLatin, reverse: false) ?? text).unicodeScalars)
      run.removeAll()
    }
    for scalar in name.unicodeScalars {
      if scalar.properties.isIdeographic {
        endRun()
        latin.append(contentsOf: syllable(scalar).unicodeScalars)
      } else if isUnknown(scalar) || !run.isEmpty && isSign(scalar) {
        run.append(scalar)
      } else {
        endRun()
        latin.append(scalar)
      }
    }
    endRun()
    return String(latin)
  }

  private static func syllable(_ character: Unicode.Scalar) -> String {
    syllables.withLock { known in
      if let syllable = known[character] { return syllable }
      let pinyin = String(character).applyingTransform(toPlainLatin, reverse: false) ?? ""
      let syllable = Syllables.spelling(pinyin)
      known[character] = syllable
      return syllable
    }
  }

  /// Whether a character changes how the letter before it sounds.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .format: true
    default: false
    }
  }
}
