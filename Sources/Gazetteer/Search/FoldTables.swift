/// The letters of each script as the plain Latin ones they sound nearest to:
/// data for `NameFold`.
///
/// A letter is written in the manner of an English romanisation (`sh`, `gh`),
/// which `NameFold` then reduces like any other. The Armenian column follows
/// BGN/PCGN 1981 without its marks, the Azerbaijani Cyrillic one BGN/PCGN 1993
/// (г is q, ҝ is g), the Russian one BGN/PCGN 1947 with ы as y, the Georgian one
/// the national system of 2002. Signs left out of a table, such as hamza, are
/// dropped.
enum FoldTables {
  /// Letters by what they become; each line lists the letters of one script.
  private static let romanised: [(String, String)] = [
    // Latin with marks, and the letters of the Turkic and older alphabets.
    ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặæəɘǝɑ"), ("b", "ƀ"), ("c", "ćċ"), ("ch", "çčĉ"), ("d", "ďđðḍḑḏ"),
    ("e", "èéêëēĕėęěẹẻẽếềểễệɛ"), ("g", "ĝģɡ"), ("gh", "ğġǧƣ"), ("h", "ĥħḥḩ"), ("kh", "ḫẖ"),
    ("i", "ìíîïĩīĭįǐıịỉ"),
    ("j", "ĵǰ"), ("k", "ķĸḳ"), ("l", "ĺļľŀłḷ"), ("m", "ṁṃ"), ("n", "ñńņňŉŋṇṉꞑ"),
    ("o", "òóôõöøōŏőǒọỏốồổỗộơờớởỡợɵɔœ"), ("p", "ṗ"), ("r", "ŕŗřṙṛṟ"), ("s", "śṣß"), ("sh", "şšŝș"),
    ("t", "ţťŧțṭṯ"), ("u", "ùúûüũūŭůűųǔụủưừứửữựʉ"), ("w", "ŵẁẃẅ"), ("x", "ẋẍ"), ("y", "ýÿŷỳỵỹ"),
    ("z", "źżẓẕ"), ("zh", "žƶ"), ("th", "þ"),
    // Russian.
    ("a", "а"), ("b", "б"), ("v", "в"), ("g", "г"), ("d", "д"), ("e", "еёэє"), ("zh", "ж"),
    ("z", "з"), ("i", "иіѣї"), ("y", "йы"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"),
    ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "уў"), ("f", "фѳ"),
    ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("shch", "щ"), ("yu", "ю"), ("ya", "я"),
    // Its signs, which have no sound of their own.
    ("", "ьъ"),
    // Azerbaijani Cyrillic, beyond the Russian letters.
    ("a", "ә"), ("gh", "ғ"), ("y", "ј"), ("g", "ҝ"), ("o", "ө"), ("u", "ү"), ("h", "һ"),
    ("j", "ҹ"), ("zh", "ӂҗ"), ("q", "қ"), ("n", "ң"),
    // Other Cyrillic alphabets: Abkhaz, Kazakh, Tajik, Serbian, Macedonian, Ukrainian.
    ("a", "ӓ"), ("g", "ґ"), ("gh", "ӷҕ"), ("j", "џҷӌђ"), ("dz", "ӡѕ"), ("i", "ӣ"), ("k", "ҟќ"),
    ("lj", "љ"), ("n", "ҥ"), ("nj", "њ"), ("o", "ӧ"), ("p", "ҧԥ"), ("t", "ҭ"), ("u", "ӯұӱ"),
    ("h", "ҳ"), ("ts", "ҵ"), ("ch", "ҽҿћ"),
    // Armenian.
    ("a", "ա"), ("b", "բ"), ("g", "գ"), ("d", "դ"), ("e", "եէը"), ("z", "զ"), ("t", "թտ"),
    ("zh", "ժ"), ("i", "ի"), ("l", "լ"), ("kh", "խ"), ("ts", "ծց"), ("k", "կք"), ("h", "հ"),
    ("dz", "ձ"), ("gh", "ղ"), ("ch", "ճչ"), ("m", "մ"), ("y", "յ"), ("n", "ն"), ("sh", "շ"),
    ("o", "ոօ"), ("p", "պփ"), ("j", "ջ"), ("r", "ռր"), ("s", "ս"), ("v", "վւ"), ("f", "ֆ"),
    ("ev", "և"),
    // Georgian.
    ("a", "ა"), ("b", "ბ"), ("g", "გ"), ("d", "დ"), ("e", "ე"), ("v", "ვ"), ("z", "ზ"),
    ("t", "თტ"), ("i", "ი"), ("k", "კქ"), ("l", "ლ"), ("m", "მ"), ("n", "ნ"), ("o", "ო"),
    ("p", "პფ"), ("zh", "ჟ"), ("r", "რ"), ("s", "ს"), ("u", "უ"), ("gh", "ღ"), ("q", "ყ"),
    ("sh", "შ"), ("ch", "ჩჭ"), ("ts", "ცწ"), ("dz", "ძ"), ("kh", "ხ"), ("j", "ჯ"), ("h", "ჰ"),
    // Arabic and Persian; short vowels are not written.
    ("a", "اآأإىة"), ("b", "ب"), ("p", "پ"), ("t", "تط"), ("s", "ثسص"), ("j", "ج"), ("ch", "چ"),
    ("h", "حهۀە"), ("kh", "خ"), ("d", "د"), ("z", "ذزضظ"), ("r", "ر"), ("zh", "ژ"), ("sh", "ش"),
    ("gh", "غ"), ("f", "ف"), ("q", "ق"), ("k", "کك"), ("g", "گ"), ("l", "ل"), ("m", "م"),
    ("n", "نڭ"), ("u", "وؤۇۆ"), ("y", "یيئې"),
    // Urdu, Pashto, Kurdish, Uyghur and Sindhi, beyond the Persian letters.
    ("a", "ٱ"), ("t", "ٹټ"), ("h", "ہھ"), ("d", "ڈډ"), ("r", "ڑړڕ"), ("sh", "ښ"), ("k", "ڪ"),
    ("g", "ګ"), ("l", "ڵ"), ("n", "ں"), ("u", "ۈ"), ("v", "ڤۋ"), ("e", "ےۓێ"),
  ]

  /// Two letters of a script that stand for one sound: by the first, the second
  /// and what both become.
  static let pairs: [Unicode.Scalar: (second: Unicode.Scalar, letters: String)] = [
    "ո": ("ւ", "u")
  ]

  /// Letters of another script, what each stands for beside Latin ones: the Turkic
  /// Latin alphabets of the 1920s have a vowel that is mostly typed as the soft sign
  /// (Qaraqojьnlь).
  static let besideLatin: [Unicode.Scalar: String] = ["ь": "i"]

  /// What a letter becomes.
  static let letters: [Unicode.Scalar: String] = romanised.reduce(into: [:]) { table, line in
    for letter in line.1.unicodeScalars { table[letter] = line.0 }
  }

  /// Letters that sound otherwise in one language than in the table above; the
  /// longest tag that begins the language's counts.
  ///
  /// The first line is the Azerbaijani of about 1925 to 1939, in which c and ç,
  /// j and y stood for other sounds than today.
  static let byLanguage: [(tag: LanguageTag, letters: [Unicode.Scalar: String])] = [
    (LanguageTag("az-Latn-baku1926"), ["ç": "j", "c": "ch", "j": "y", "y": "u"]),
    (LanguageTag("az"), ["c": "j"]),
    (LanguageTag("tr"), ["c": "j"]),
  ]

  /// Spellings of one sound in plain Latin letters and the one letter they are
  /// reduced to in a folded key.
  static let reductions = SpellingTable([
    ("shch", "s"), ("dsch", "j"), ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("dzh", "j"),
    ("kh", "h"), ("gh", "g"), ("ch", "c"), ("sh", "s"), ("zh", "j"), ("dj", "j"), ("ts", "c"),
    ("tz", "c"), ("ya", "a"), ("yu", "u"), ("ye", "e"), ("yo", "o"), ("ia", "a"), ("iu", "u"),
    ("ue", "u"), ("oe", "o"), ("ae", "a"), ("q", "g"), ("x", "h"), ("w", "v"), ("y", "i"),
  ])

  /// The same and the one sign they are kept as where sounds are compared, which
  /// tells more of them apart: a capital for what has no Latin letter of its own.
  static let sounds = SpellingTable([
    ("shch", "S"), ("dsch", "j"), ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("dzh", "j"),
    ("kh", "X"), ("gh", "G"), ("ch", "C"), ("sh", "S"), ("zh", "Z"), ("dj", "j"), ("ts", "T"),
    ("tz", "T"), ("dz", "D"), ("x", "X"), ("w", "v"), ("ph", "f"), ("sj", "S"), ("zj", "Z"),
    ("tsj", "C"), ("dzj", "j"),
  ])
}
