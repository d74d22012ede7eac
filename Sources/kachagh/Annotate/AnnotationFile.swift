import Annotation

/// A file of what was found in a text, made a section at a time, so that a text
/// may be long.
protocol AnnotationFile {
  /// Takes in what was found in the next section, and the section.
  mutating func append(_ section: AnnotatedText, of text: TextPart) throws
  /// Gives the bytes of the file in order, some at a time.
  func write(_ body: ([UInt8]) throws -> Void) throws
}
