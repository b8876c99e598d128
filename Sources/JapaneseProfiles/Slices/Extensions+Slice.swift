extension [R4.Extension] {
    /// Gives the slice's extensions these values: an extension that is there keeps its id and the rest.
    mutating func setValue(_ values: [R4.OpenValue], in slice: Slice<R4.Extension>) {
        let known = all(in: slice)
        let extensions = values.enumerated().map { index, value in
            var item = index < known.count ? known[index] : slice.pattern
            item.value = value
            return item
        }
        set(extensions, in: slice)
    }

    mutating func setValue(_ value: R4.OpenValue?, in slice: Slice<R4.Extension>) {
        setValue(value.map { [$0] } ?? [], in: slice)
    }
}
