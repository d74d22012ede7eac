/// Errors that have nothing to do with one another, to be told together.
struct SeveralErrors: Error {
  /// In the order they are told in; the first decides how the program ends.
  var errors: [any Error]
}
