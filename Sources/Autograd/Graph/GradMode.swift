/// Runs `body` without recording operations: for updates of parameters, and for evaluation.
///
/// - Returns: What `body` returns.
@discardableResult
public func noGrad<R>(_ body: () throws -> R) rethrows -> R { try withGradMode(false, body) }

/// Runs `body` with operations recorded, within a `noGrad` too.
///
/// - Returns: What `body` returns.
@discardableResult
public func enableGrad<R>(_ body: () throws -> R) rethrows -> R { try withGradMode(true, body) }

/// Turns the recording of operations on or off for the running thread.
public func setGradEnabled(_ on: Bool) { EngineState.current.isGradEnabled = on }

/// Whether operations are recorded on the running thread.
public var isGradEnabled: Bool { EngineState.current.isGradEnabled }

/// Runs `body` and stops at the first NaN that a backward pass computes, naming the operation and where it was called. On
/// the way forward it warns of the first result that is infinite or NaN.
///
/// - Returns: What `body` returns.
@discardableResult
public func detectAnomaly<R>(_ body: () throws -> R) rethrows -> R {
    let state = EngineState.current
    let before = state.isAnomalyDetectionEnabled
    state.warnOnce(
        "Anomaly Detection has been enabled. This mode will increase the runtime and should only be enabled for debugging.")
    state.isAnomalyDetectionEnabled = true
    if !before { state.hasSeenNonFinite = false }
    defer { state.isAnomalyDetectionEnabled = before }
    return try body()
}

private func withGradMode<R>(_ on: Bool, _ body: () throws -> R) rethrows -> R {
    let state = EngineState.current
    let before = state.isGradEnabled
    state.isGradEnabled = on
    defer { state.isGradEnabled = before }
    return try body()
}
