import Testing

@testable import TEI

/// The shape of language tags.
struct LanguageTagTests {
  @Test(arguments: [
    "en", "hy", "az-Latn", "az-Cyrl", "az-Latn-baku1926", "und-Geor", "hy-arevela",
    "ru-Latn-alalc97",
    "zh-cmn-Hans-CN", "sl-rozaj-1994", "de-CH-x-phonebk", "x-own", "en-a-bbb-x-a", "es-419",
  ])
  func wellFormed(_ tag: String) { #expect(LanguageTag.isWellFormed(tag)) }

  @Test(arguments: [
    "", "a", "az_Latn", "az-", "-az", "az--Latn", "azerbaijani", "az-Latn-", "x", "en-a", "1a",
    "az-Latn-Cyrl", "шуша", "en US",
  ])
  func malformed(_ tag: String) { #expect(!LanguageTag.isWellFormed(tag)) }
}
