extension JSONWriter {
    /// The JSON of a changed tree. With the layout `asRead`, what did not change is written byte for byte, and what is
    /// new takes the white space of its neighbours.
    public func write(_ tree: EditableTree) -> [UInt8] {
        var output: [UInt8] = []
        write(tree.root, into: &output)
        if case .pretty = layout { output.append(UInt8(ascii: "\n")) }
        return output
    }

    private func write(_ root: TreeValue, into output: inout [UInt8]) {
        var open: [(container: TreeContainer, next: Int)] = []
        var value = root
        while true {
            switch value.content {
            case .scalar(let bytes): output += bytes
            case .source(let node): write(node, level: open.count, into: &output)
            case .container(let container):
                output.append(container.isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
                open.append((container, 0))
            }
            // Close what is complete, then go on with the next slot of what is open.
            while let (container, next) = open.last, next == container.slots.count {
                if next > 0 { breakLine(open.count - 1, into: &output) }
                writeClosingSpace(container, into: &output)
                output.append(container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
                open.removeLast()
            }
            guard let (container, next) = open.last else { return }
            if next > 0 {
                writeTrailingSpace(container.slots[next - 1].origin, into: &output)
                output.append(UInt8(ascii: ","))
            }
            breakLine(open.count, into: &output)
            writeStart(of: container.slots[next], in: container, into: &output)
            open[open.count - 1].next += 1
            value = container.slots[next].value
        }
    }

    /// The white space before a slot, its key and its colon.
    private func writeStart(of slot: TreeContainer.Slot, in container: TreeContainer, into output: inout [UInt8]) {
        let model = slot.origin ?? container.slots.first { $0.origin != nil }?.origin
        if layout == .asRead, let model { output += model.leadingSpace }
        guard container.isObject else { return }
        if let key = slot.origin?.storage.keyRange(of: slot.origin?.entry ?? 0) {
            output += slot.origin?.storage.json[key.lowerBound - 1..<key.upperBound + 1] ?? []
        } else {
            JSONString.encode(slot.key, into: &output)
        }
        switch layout {
        case .asRead: output += model?.colon ?? [UInt8(ascii: ":")]
        case .compact: output.append(UInt8(ascii: ":"))
        case .pretty: output += [UInt8(ascii: ":"), UInt8(ascii: " ")]
        }
    }

    private func writeTrailingSpace(_ origin: SourceNode?, into output: inout [UInt8]) {
        guard layout == .asRead, let origin, !origin.isLast else { return }
        output += origin.trailingSpace
    }

    private func writeClosingSpace(_ container: TreeContainer, into output: inout [UInt8]) {
        guard layout == .asRead, let origin = container.origin else { return }
        let text = origin.storage.json, close = origin.storage.range(of: origin.entry).upperBound - 1
        output += text[text.whiteSpace(before: close)]
    }
}

extension SourceNode {
    /// The white space before a member's key or an item.
    fileprivate var leadingSpace: [UInt8] {
        let start = storage.keyRange(of: entry).map { $0.lowerBound - 1 } ?? storage.range(of: entry).lowerBound
        return storage.json[storage.json.whiteSpace(before: start)]
    }

    /// The white space between a value and the comma behind it.
    fileprivate var trailingSpace: [UInt8] {
        let end = storage.range(of: entry).upperBound
        var next = end
        while next < storage.json.count, isWhiteSpace(storage.json[next]) { next += 1 }
        return storage.json[end..<next]
    }

    /// What stands between a member's key and its value.
    fileprivate var colon: [UInt8] {
        guard let key = storage.keyRange(of: entry) else { return [UInt8(ascii: ":")] }
        return storage.json[key.upperBound + 1..<storage.range(of: entry).lowerBound]
    }

    /// Whether a bracket follows and no comma: then the white space behind belongs to the bracket.
    fileprivate var isLast: Bool {
        let next = storage.range(of: entry).upperBound + trailingSpace.count
        return next >= storage.json.count || storage.json[next] != UInt8(ascii: ",")
    }
}

extension SourceBytes {
    fileprivate func whiteSpace(before end: Int) -> Range<Int> {
        var start = end
        while start > 0, isWhiteSpace(self[start - 1]) { start -= 1 }
        return start..<end
    }
}

private func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
