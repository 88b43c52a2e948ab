import CGSL

/// The door to GSL: every call of this target passes here.
///
/// On an error GSL calls a handler that by default aborts the process. The handler is switched off
/// before the first call, once (a static is initialised lazily and by one thread only); from then
/// on a failed function returns NaN, which becomes nil here and cannot travel on as a number.
enum GSL {
  private static let abortingHandlerIsOff: Bool = {
    gsl_set_error_handler_off()
    return true
  }()

  /// The value of a GSL call; nil when GSL failed or the value is not finite.
  static func value(_ call: @autoclosure () -> Double) -> Double? {
    precondition(abortingHandlerIsOff)
    let result = call()
    return result.isFinite ? result : nil
  }
}
