extension Optional where Wrapped: FHIRElement {
    /// Changes the element, or a new one if there is none; one that stays empty is not kept.
    mutating func edit(_ change: (inout Wrapped) -> Void) {
        var value = self ?? Wrapped()
        change(&value)
        if self != nil || value != Wrapped() { self = value }
    }
}

extension Optional where Wrapped: FHIRChoice {
    /// Changes the value of one type in a choice, or a new one; one that stays empty is not kept, and leaves another type alone.
    mutating func edit<Value: FHIRElement>(
        _ unwrap: (Wrapped) -> Value?, _ wrap: (Value) -> Wrapped, _ change: (inout Value) -> Void
    ) {
        let known = flatMap(unwrap)
        var value = known ?? Value()
        change(&value)
        if known != nil || value != Value() { self = wrap(value) }
    }
}
