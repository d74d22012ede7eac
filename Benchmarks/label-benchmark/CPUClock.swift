#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The processor time this program has used: unlike the time of day, other
/// programs on the machine do not stretch it.
enum CPUClock {
  /// Seconds since the program began.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
