/// The memory of one value, in one allocation, which is read where it stands: to write a value copies nothing of it.
///
/// Unsafe on purpose: `header` says whether the value is there. Changed only by the one ``Boxed`` that holds it.
@usableFromInline
final class ValueBox<Value>: ManagedBuffer<Bool, Value> {
    /// A box without a value, to be filled at once.
    @inlinable
    static func empty() -> ValueBox { unsafeDowncast(create(minimumCapacity: 1) { _ in false }, to: ValueBox.self) }

    @inlinable
    deinit {
        if header { _ = withUnsafeMutablePointerToElements { $0.deinitialize(count: 1) } }
    }

    /// A copy of the value.
    @inlinable var value: Value? { header ? withUnsafeMutablePointerToElements { $0.pointee } : nil }

    @inlinable
    func fill(_ value: Value) {
        if header { _ = take() }
        withUnsafeMutablePointerToElements { $0.initialize(to: value) }
        header = true
    }

    /// Moves the value out, so that the box is empty.
    @inlinable
    func take() -> Value? {
        guard header else { return nil }
        header = false
        return withUnsafeMutablePointerToElements { $0.move() }
    }
}
