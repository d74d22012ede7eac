extension String {
  /// The text with a full stop, unless it ends with a stop of its own.
  public var closed: String {
    guard let last, !".?!\u{2026}".contains(last) else { return self }
    return self + "."
  }
}
