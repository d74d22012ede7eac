extension String {
  /// The text of a line of a format that has one record a line.
  ///
  /// - Throws: `RecordProblem` of one that was cut for its length, or is not
  ///   UTF-8.
  init(line bytes: [UInt8], isCut: Bool) throws(RecordProblem) {
    guard !isCut else { throw RecordProblem("the line is longer than 1 MiB") }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw RecordProblem("the line is not UTF-8")
    }
    self = text
  }
}
