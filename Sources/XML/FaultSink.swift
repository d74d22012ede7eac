import CLibXML2

/// Where the errors of one call into libxml2 are gathered.
///
/// C closures capture nothing, so a call is given the sink as a bare pointer;
/// the caller keeps the sink alive until the call returns.
final class FaultSink {
  /// An error as libxml2 reported it, copied before its memory is reused.
  struct Report {
    var domain: UInt32
    var code: Int
    var line: Int
    var text: String
  }

  private(set) var reports: [Report] = []
  /// A reason to stop of our own, with its line; what libxml2 says after it is
  /// an echo.
  private(set) var refusal: (line: Int, problem: XMLProblem)?
  let limits: ReadingLimits

  init(limits: ReadingLimits = ReadingLimits()) { self.limits = limits }

  var opaque: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  func append(_ error: xmlError) {
    guard refusal == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    let text = error.message.map { String(cString: $0) } ?? ""
    reports.append(
      Report(
        domain: UInt32(error.domain), code: Int(error.code), line: max(1, Int(error.line)),
        text: String(text.split(whereSeparator: \.isNewline).first ?? "")))
  }

  func refuse(line: Int, _ problem: XMLProblem) {
    if refusal == nil { refusal = (line, problem) }
  }

  /// The sink behind a handler's data pointer.
  static func behind(_ data: UnsafeMutableRawPointer) -> FaultSink {
    Unmanaged<FaultSink>.fromOpaque(data).takeUnretainedValue()
  }

  /// The handler for calls whose data pointer is the sink itself.
  static let handler: xmlStructuredErrorFunc = { data, error in
    guard let data, let error else { return }
    FaultSink.behind(data).append(error.pointee)
  }
}
