/// What generated code calls, a function for each form of property.
extension ModelWriter {
    /// A primitive element: its value and, under `_name`, its id and extensions.
    @inlinable @inline(never)
    public mutating func primitive<Value>(_ name: UInt16, _ primitive: FHIRPrimitive<Value>) {
        if let value = primitive.value {
            key(name)
            value.write(to: &self)
        }
        if let companion = primitive.companion { write(name, companion) }
    }

    @usableFromInline @inline(never)
    mutating func write(_ name: UInt16, _ companion: PrimitiveCompanion) {
        key(name, isCompanion: true)
        companion.element.write(to: &self)
    }

    /// A list of primitive elements, with `null` for what an item does not have.
    @inlinable @inline(never)
    public mutating func primitives<Value>(_ name: UInt16, _ list: [FHIRPrimitive<Value>]) {
        if list.isEmpty { return }
        if list.contains(where: { $0.value != nil }) {
            key(name)
            beginList()
            for index in list.indices {
                item(index)
                if let value = list[index].value { value.write(to: &self) } else { null() }
            }
            endList()
        }
        if list.contains(where: { $0.companion != nil }) { write(name, list.map(\.companion)) }
    }

    @usableFromInline @inline(never)
    mutating func write(_ name: UInt16, _ companions: [PrimitiveCompanion?]) {
        key(name, isCompanion: true)
        beginList()
        for (index, companion) in companions.enumerated() {
            item(index)
            if let companion { companion.element.write(to: &self) } else { null() }
        }
        endList()
    }

    /// `Element.id`.
    @inlinable
    public mutating func id(_ name: UInt16, _ id: String?) {
        guard let id else { return }
        key(name)
        string(id)
    }

    /// A complex element that occurs at most once.
    @inlinable @inline(never)
    public mutating func element<Value: FHIRElement>(_ name: UInt16, _ element: Boxed<Value>) {
        guard let box = element.box else { return }
        key(name)
        box.withUnsafeMutablePointerToElements { $0.pointee.write(to: &self) }
    }

    /// The complex value of a choice.
    @inlinable @inline(never)
    public mutating func element<Value: FHIRElement>(_ name: UInt16, _ value: Value) {
        key(name)
        value.write(to: &self)
    }

    /// A complex element that may repeat.
    @inlinable @inline(never)
    public mutating func elements<Value: FHIRElement>(_ name: UInt16, _ list: [Value]) {
        if list.isEmpty { return }
        key(name)
        beginList()
        list.withUnsafeBufferPointer { items in
            for index in items.indices {
                item(index)
                items[index].write(to: &self)
            }
        }
        endList()
    }

    /// A place of any resource.
    public mutating func resource(_ name: UInt16, _ resource: ResourceBox) {
        guard let resource = resource.wrappedValue else { return }
        key(name)
        resource.write(to: &self)
    }

    /// A list of any resources.
    public mutating func resources(_ name: UInt16, _ list: ResourceList) {
        if list.wrappedValue.isEmpty { return }
        key(name)
        beginList()
        for (index, resource) in list.wrappedValue.enumerated() {
            item(index)
            resource.write(to: &self)
        }
        endList()
    }

    @usableFromInline
    mutating func null() { literal("null") }
}
