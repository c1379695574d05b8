extension Module {
    /// Moves the parameters and buffers to a device; on the CPU they are already.
    @discardableResult
    public final func to(_ device: Device) -> Self {
        trapping { try device.require() }
        return self
    }
}
