import Gazetteer
import Testing

@Suite struct EDTFDisplayTests {
  @Test(arguments: [
    ("1930-11-05", "5 November 1930", "5 noyabr 1930"),
    ("1930-11", "November 1930", "noyabr 1930"),
    ("1930", "1930", "1930"),
    ("1930-XX", "1930", "1930"),
    ("192X", "1920s", "1920-ci illər"),
    ("194X~", "c. 1940s", "təqr. 1940-cı illər"),
    ("18XX", "1800s", "1800-cü illər"),
    ("1930-21", "spring 1930", "1930-cu ilin yazı"),
    ("1926-24", "winter 1926", "1926-cı ilin qışı"),
    ("1930~", "c. 1930", "təqr. 1930"),
    ("1930?", "1930?", "1930?"),
    ("1930-11%", "c. November 1930?", "təqr. noyabr 1930?"),
    ("1928/1930", "1928–1930", "1928–1930"),
    ("1928/1930~", "1928 – c. 1930", "1928 – təqr. 1930"),
    ("1930-04/1930-05", "April–May 1930", "aprel–may 1930"),
    ("1929-12/1930-02", "December 1929 – February 1930", "dekabr 1929 – fevral 1930"),
    ("1930-04-05/1930-04-09", "5–9 April 1930", "5–9 aprel 1930"),
    ("1930-04-28/1930-05-03", "28 April 1930 – 3 May 1930", "28 aprel 1930 – 3 may 1930"),
    ("1968/..", "from 1968", "1968–…"),
    ("../1968", "to 1968", "…–1968"),
    ("1968/", "1968–?", "1968–?"),
    ("/1968", "?–1968", "?–1968"),
    ("[1929,1930]", "1929 or 1930", "1929 və ya 1930"),
    ("{1928,1930,1932}", "1928, 1930 and 1932", "1928, 1930 və 1932"),
    ("[1925,1928..1930]", "1925 or 1928–1930", "1925 və ya 1928–1930"),
    ("-0043", "44 BC", "e.ə. 44"),
  ])
  func aDateReadsAsItIsWritten(text: String, english: String, azerbaijani: String) throws {
    let date = try EDTFDate(text)
    #expect(date.display(in: "en") == english)
    #expect(date.display(in: "az-Latn") == azerbaijani)
  }

  @Test func aLanguageWithoutWordsFallsBackToEnglish() throws {
    #expect(try EDTFDate("1930-11").display(in: "ka") == "November 1930")
  }
}
