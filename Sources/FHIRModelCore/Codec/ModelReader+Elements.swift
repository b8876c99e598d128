import FHIRPrimitives
import FHIRTree

/// What generated code calls, a function for each form of property.
extension ModelReader {
    /// A primitive element: its value or, under `_name`, its id and extensions.
    @inlinable @inline(never)
    public mutating func primitive<Value>(_ primitive: inout FHIRPrimitive<Value>) {
        if isCompanion {
            companion(&primitive.companion)
        } else if primitive.value != nil {
            reject(.repeatedName)
        } else if let value = Value(reading: &self) {
            primitive.value = value
            position &+= 1
        }
    }

    /// A list of primitive elements, of which `_name` gives the ids and extensions, `null` for none.
    @inlinable @inline(never)
    public mutating func primitives<Value>(_ list: inout [FHIRPrimitive<Value>]) {
        if isCompanion { return companions(of: &list) }
        guard isList(filled: list.contains { $0.value != nil }) else { return }
        let start = position, end = tape[position].next
        var index = 0
        position &+= 1
        var filled = Self.padded(list, to: countOfItems(before: end))
        while position < end {
            if tape[position].kind != .null {
                guard let value = Value(reading: &self) else {
                    position = start  // the list is kept as a whole
                    return
                }
                filled[index].value = value
            }
            position &+= 1
            index &+= 1
        }
        list = filled
    }

    @inlinable
    mutating func companions<Value>(of list: inout [FHIRPrimitive<Value>]) {
        guard isList(filled: list.contains { $0.companion != nil }), areCompanions() else { return }
        let end = tape[position].next
        var index = 0
        position &+= 1
        list = Self.padded(list, to: countOfItems(before: end))
        while position < end {
            if tape[position].kind == .null { position &+= 1 } else { companion(&list[index].companion) }
            index &+= 1
        }
    }

    /// The list with empty primitives at its end, if it has fewer than `count`.
    @inlinable
    static func padded<Value>(_ list: [FHIRPrimitive<Value>], to count: Int) -> [FHIRPrimitive<Value>] {
        if list.isEmpty { return [FHIRPrimitive<Value>](repeating: FHIRPrimitive(), count: count) }
        return list.count >= count ? list : list + repeatElement(FHIRPrimitive(), count: count - list.count)
    }

    /// `Element.id`, which has no companion.
    @inlinable
    public mutating func id(_ id: inout String?) {
        if isCompanion || id != nil {
            reject(.repeatedName)
        } else if let text = string() {
            id = text
            position &+= 1
        }
    }

    /// A complex element that occurs at most once.
    @inlinable @inline(never)
    public mutating func element<Value: FHIRElement>(_ element: inout Boxed<Value>) {
        guard isObject(filled: element.box != nil) else { return }
        let box = ValueBox<Value>.empty()
        box.withUnsafeMutablePointerToElements { $0.initialize(to: Value(reading: &self)) }
        box.header = true
        element.box = box
    }

    /// A complex element that may repeat.
    @inlinable @inline(never)
    public mutating func elements<Value: FHIRElement>(_ list: inout [Value]) {
        guard isList(filled: !list.isEmpty) else { return }
        let count = countOfObjects()
        guard count > 0 else { return }
        position &+= 1
        list = [Value](unsafeUninitializedCapacity: count) { items, initialized in
            guard var item = items.baseAddress else { return }
            for _ in 0..<count {
                item.initialize(to: Value(reading: &self))
                item += 1
            }
            initialized = count
        }
    }

    /// A choice element, read as the variant of that number.
    @inlinable
    public mutating func choice<Choice: FHIRChoice>(_ choice: inout Choice?, _ variant: Int) {
        Choice.read(&choice, variant: variant, from: &self)
    }

    /// The primitive of a choice: what was read of it already is `current`; `nil` if the member is refused.
    ///
    /// - Parameter isOther: whether the choice holds another variant.
    @inlinable @inline(never)
    public mutating func variant<Value>(_ current: FHIRPrimitive<Value>?, isOther: Bool) -> FHIRPrimitive<Value>? {
        guard current != nil || !isOther else {
            reject(.secondChoice)
            return nil
        }
        var value = current ?? FHIRPrimitive()
        primitive(&value)
        return isRejected ? nil : value
    }

    /// The complex value of a choice; `nil` if the member is refused.
    @inlinable @inline(never)
    public mutating func variant<Value: FHIRElement>(isFilled: Bool) -> Value? {
        guard !isFilled else {
            reject(.secondChoice)
            return nil
        }
        guard isObject(filled: false) else { return nil }
        return Value(reading: &self)
    }

    /// A place of any resource.
    public mutating func resource(_ resource: inout ResourceBox) {
        guard isObject(filled: resource.wrappedValue != nil), isResource(at: position) else { return }
        resource.wrappedValue = anyResource()
    }

    /// A list of any resources.
    public mutating func resources(_ list: inout ResourceList) {
        guard isList(filled: !list.wrappedValue.isEmpty) else { return }
        let count = countOfObjects()
        guard count > 0 else { return }
        var item = position + 1
        for _ in 0..<count {
            guard isResource(at: item) else { return }
            item = tape[item].next
        }
        position &+= 1
        for _ in 0..<count { list.wrappedValue.append(anyResource()) }
    }
}

extension ModelReader {
    /// Whether an object may be read here; refuses the member if not.
    @usableFromInline @inline(never)
    mutating func isObject(filled: Bool) -> Bool {
        if isCompanion {
            reject(.companionOfComplex)
        } else if filled {
            reject(.repeatedName)
        } else if tape[position].kind != .object {
            reject(tape[position].kind == .null ? .null : .notAnObject)
        } else {
            return isShallow()
        }
        return false
    }

    /// Whether an object may be entered here; refuses the member if it would lie too deep.
    private mutating func isShallow() -> Bool {
        if depth < Self.depthLimit { return true }
        reject(.tooDeep)
        return false
    }

    /// Whether a list with at least one item that is not `null` may be read here; refuses the member if not.
    @usableFromInline @inline(never)
    mutating func isList(filled: Bool) -> Bool {
        if filled {
            reject(.repeatedName)
        } else if tape[position].kind != .array {
            reject(tape[position].kind == .null ? .null : .notAList)
        } else {
            let end = tape[position].next
            var item = position + 1
            while item < end, tape[item].kind == .null { item &+= 1 }
            if item < end { return true }
            reject(.emptyList)
        }
        return false
    }

    /// How many objects the list holds; 0, and the member refused, if anything else is among them.
    @usableFromInline @inline(never)
    mutating func countOfObjects() -> Int {
        guard !isCompanion else {
            reject(.companionOfComplex)
            return 0
        }
        let end = tape[position].next
        var item = position + 1, count = 0
        while item < end {
            guard tape[item].kind == .object else {
                reject(.notAnObjectList)
                return 0
            }
            count &+= 1
            item = tape[item].next
        }
        return isShallow() ? count : 0
    }

    /// How many items stand from the position to the end of their list.
    @usableFromInline @inline(never)
    func countOfItems(before end: Int) -> Int {
        var item = position, count = 0
        while item < end {
            count &+= 1
            item = tape[item].next
        }
        return count
    }

    /// Whether the list holds objects and `null` only; refuses the member if not.
    @usableFromInline @inline(never)
    mutating func areCompanions() -> Bool {
        let end = tape[position].next
        var item = position + 1
        while item < end {
            guard tape[item].kind == .object || tape[item].kind == .null else {
                reject(.notAnObjectList)
                return false
            }
            item = tape[item].next
        }
        return isShallow()
    }

    /// The id and extensions of a primitive.
    @usableFromInline @inline(never)
    mutating func companion(_ companion: inout PrimitiveCompanion?) {
        guard companion == nil else { return reject(.repeatedName) }
        guard tape[position].kind == .object else {
            return reject(tape[position].kind == .null ? .null : .notAnObject)
        }
        guard isShallow() else { return }
        companion = PrimitiveCompanion(R4.Element(reading: &self))
    }

    private mutating func isResource(at entry: Int) -> Bool {
        if typeName(at: entry) != nil { return true }
        reject(.notAResource)
        return false
    }

    /// What `resourceType` of the object says.
    func typeName(at entry: Int) -> String? {
        guard tape[entry].kind == .object else { return nil }
        let end = tape[entry].next
        var member = entry + 1
        while member < end {
            if tape[member].name == ResourceRegistry.resourceType {
                return tape[member].kind == .string ? document.node(at: member).string : nil
            }
            member = tape[member].next
        }
        return nil
    }

    /// Reads the resource at the position, which has a `resourceType`.
    mutating func anyResource() -> any FHIRResource {
        let name = typeName(at: position) ?? ""
        if let type = resources[name] { return type.init(reading: &self) }
        faults.note(.unknownResource, at: position)
        return R4.UnknownResource(reading: &self)
    }
}
