extension String {
  /// Whether it ends in the very bytes of an ending: several times quicker than
  /// a comparison of characters, and the same where both are composed alike.
  func ends(in ending: String) -> Bool {
    utf8.count >= ending.utf8.count
      && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
