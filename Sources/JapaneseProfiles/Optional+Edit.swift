extension Optional where Wrapped: FHIRElement {
    /// Changes the element, or a new one if there is none; one that is empty then is not kept.
    mutating func edit(_ change: (inout Wrapped) -> Void) {
        var value = self ?? Wrapped()
        change(&value)
        self = value == Wrapped() ? nil : value
    }
}

extension Optional where Wrapped: FHIRChoice {
    /// Changes the value of one type in a choice, or a new one. One that is empty then is not kept; a value of another
    /// type stays unless there is something to put in its place.
    mutating func edit<Value: FHIRElement>(
        _ unwrap: (Wrapped) -> Value?, _ wrap: (Value) -> Wrapped, _ change: (inout Value) -> Void
    ) {
        let known = flatMap(unwrap)
        var value = known ?? Value()
        change(&value)
        if value != Value() { self = wrap(value) } else if known != nil { self = nil }
    }
}
