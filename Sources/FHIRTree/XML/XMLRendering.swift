import Diagnostics

/// One run of the XML writer: goes down the tape with a stack of its own.
struct XMLRendering: ~Copyable {
    let root: SourceNode
    let storage: TapeStorage
    let indent: Int?
    let sorter: XMLMemberSorter
    let fit: XMLFit
    var output: ByteBuffer
    /// The members of all open elements, those of the innermost last.
    var members: [XMLMember] = []
    var frames: [Frame] = []
    var report: XMLWriterReport
    /// Some name in the JSON is spelled with escapes.
    var hasEscapedNames = false

    /// An element whose members are being written.
    struct Frame {
        /// Its part of `members`, and which comes next.
        var first: Int, next: Int, end: Int
        /// How deep its children stand.
        var level: Int
        /// The name to close it with, in the JSON text; and that of the element around a resource.
        var name: Range<Int>
        var wrapper: Range<Int>?
        /// All that it holds also stands in an instruction.
        var isCovered: Bool
        /// The member that is being written: its next value and companion, and the ends of both.
        var member: XMLMember?
        var value = 0, valueEnd = 0, companion = 0, companionEnd = 0
        var isMemberCovered = false
        /// Text was written into it: no white space may follow.
        var hasText = false
    }

    init(_ node: SourceNode, indent: Int?) {
        (root, storage, self.indent) = (node, node.storage, indent)
        sorter = XMLMemberSorter(storage: node.storage)
        fit = XMLFit(storage: node.storage, sorter: sorter)
        report = XMLWriterReport(node.storage)
        output = ByteBuffer(capacity: storage.range(of: node.entry).count * 5 / 4)
    }

    mutating func render() throws(Diagnostic) -> XMLWriter.Output {
        guard let type = sorter.resourceType(of: root.entry) else { throw report.noResource(root) }
        openResource(root.entry, type, wrapper: nil, isCovered: false)
        while let frame = frames.last {
            let top = frames.count - 1
            if let member = frame.member {
                writeNextItem(of: member, in: top)
            } else if frame.next < frame.end {
                frames[top].next += 1
                begin(members[frame.next], in: top)
            } else {
                close(frame)
            }
        }
        if indent != nil { output.append(UInt8(ascii: "\n")) }
        return XMLWriter.Output(bytes: Array(output.bytes), findings: report.findings)
    }

    // MARK: Members

    /// Makes ready to write a member, with an instruction before it if XML cannot say it.
    private mutating func begin(_ member: XMLMember, in top: Int) {
        let isCovered = frames[top].isCovered
        if isCovered, frames[top].level >= XMLFit.depthLimit { return report.instructionAlone() }
        let fits = isCovered || frames[top].level < XMLFit.depthLimit && fit.fits(member)
        if !fits {
            report.instruction(member.entry)
            writeInstruction([member.value, member.companion].filter { $0 >= 0 }, in: top)
        }
        if member.place == .unknown, !writeUnknown(member, fits: fits && !isCovered, in: top) { return }
        frames[top].isMemberCovered = isCovered || !fits
        (frames[top].value, frames[top].valueEnd) = items(of: member.value)
        (frames[top].companion, frames[top].companionEnd) = items(of: member.companion)
        frames[top].member = member
    }

    /// The items of an array, or the one value that is no array, as a range of entries.
    private func items(of entry: Int) -> (Int, Int) {
        guard entry >= 0 else { return (0, 0) }
        let next = Int(storage.entries[entry].next)
        return storage.entries[entry].kind == .array ? (entry + 1, next) : (entry, next)
    }

    /// What is peculiar to unknown members; `false` if nothing remains to be written.
    private mutating func writeUnknown(_ member: XMLMember, fits: Bool, in top: Int) -> Bool {
        switch storage.json.start[member.key.lowerBound] {
        case _ where member.key.isEmpty, UInt8(ascii: "@"):  // an attribute that fits is in the start tag
            report.instructionAlone()
            return false
        case UInt8(ascii: "#"):
            guard fits else {
                report.instructionAlone()
                return false
            }
            report.unknown(member.entry)
            appendEscaped(fit.text(member.value), inAttribute: false)
            frames[top].hasText = true
            return false
        case UInt8(ascii: "{"):
            guard fits else {
                report.instructionAlone()
                return false
            }
            report.unknown(member.entry)
            var (item, end) = items(of: member.value)
            while item < end {
                breakLine(in: top)
                output.append(text: fit.text(item))
                item = Int(storage.entries[item].next)
            }
            return false
        default:
            if fits { report.unknown(member.entry) }
            let isWritten = fits || XMLCharacters.isLocalName(storage.json.text(member.key))
            if !isWritten { report.instructionAlone() }
            return isWritten
        }
    }

    private mutating func writeNextItem(of member: XMLMember, in top: Int) {
        let frame = frames[top]
        let value = frame.value < frame.valueEnd ? frame.value : -1
        let companion = frame.companion < frame.companionEnd ? frame.companion : -1
        guard value >= 0 || companion >= 0 else {
            frames[top].member = nil
            return
        }
        if value >= 0 { frames[top].value = Int(storage.entries[value].next) }
        if companion >= 0 { frames[top].companion = Int(storage.entries[companion].next) }
        let element = member.place.element
        let isCovered = frame.isMemberCovered
        if let element, element.isXMLAttribute { return report.instructionAlone() }
        let kind = value >= 0 ? storage.entries[value].kind : .null
        let extraKind = companion >= 0 ? storage.entries[companion].kind : .null
        if element?.type.form == .xhtml {
            if kind != .string || extraKind != .null { report.instructionAlone() }
            return writeNarrative(value, fits: !isCovered, in: top)
        }
        if extraKind != .null, extraKind != .object || kind == .object { report.instructionAlone() }
        if kind == .object {
            guard element?.holdsResource == true else {
                breakLine(in: top)
                let shape = element.flatMap { $0.type.kind == .primitive ? nil : $0.type }
                return open(value, name: member.key, shape: shape, isCovered: isCovered)
            }
            guard let type = sorter.resourceType(of: value) else { return report.instructionAlone() }
            breakLine(in: top)
            return openResource(value, type, wrapper: member.key, isCovered: isCovered)
        }
        if kind == .array || element?.holdsResource == true {
            if kind != .null || extraKind != .null { report.instructionAlone() }
            return
        }
        breakLine(in: top)
        let extra = extraKind == .object ? companion : -1
        open(extra, name: member.key, shape: sorter.known.element, isCovered: isCovered, value: value)
    }

    // MARK: Elements

    private mutating func openResource(_ object: Int, _ type: Range<Int>, wrapper: Range<Int>?, isCovered: Bool) {
        var shape = TypeShapes.r4.shape(named: sorter.bytes(type))
        if shape?.kind != .resource {
            report.unknownResource(object)
            shape = sorter.known.anyResource
        }
        if let wrapper {
            appendTag(wrapper)
            output.append(UInt8(ascii: ">"))
            breakLine(level: level + 1)
        }
        open(object, name: type, shape: shape, isCovered: isCovered, wrapper: wrapper, isResource: true)
    }

    /// Writes a start tag; the element stays open if it holds more than attributes. `object` is -1 for a bare value.
    private mutating func open(
        _ object: Int, name: Range<Int>, shape: TypeShape?, isCovered: Bool, wrapper: Range<Int>? = nil,
        isResource: Bool = false, value: Int = -1
    ) {
        appendTag(name)
        if frames.isEmpty { output.append(" xmlns=\"http://hl7.org/fhir\"") }
        guard object >= 0 else {
            appendValue(value)
            return output.append("/>")
        }
        let first = members.count
        let outcome = sorter.append(of: object, shape: shape, isResource: isResource, to: &members)
        if outcome.hasEscapedNames { hasEscapedNames = true }
        writeAttributes(from: first, isCovered: isCovered)
        appendValue(value)
        if !isCovered { orderUnknown(from: first) }
        if members.count == first, outcome.repeated.isEmpty {
            output.append("/>")
            if let wrapper { closeWrapper(wrapper) }
            return
        }
        output.append(UInt8(ascii: ">"))
        let level = level + (wrapper == nil ? 1 : 2)
        frames.append(
            Frame(
                first: first, next: first, end: members.count, level: level, name: name, wrapper: wrapper,
                isCovered: isCovered))
        if !outcome.repeated.isEmpty { keep(repeated: outcome.repeated, isCovered: isCovered) }
    }

    /// Members of the same name go into one instruction: which of them is right, the writer cannot know.
    private mutating func keep(repeated: [[Int]], isCovered: Bool) {
        if isCovered { return report.instructionAlone() }
        for members in repeated { report.repeated(members[members.count - 1]) }
        writeInstruction(repeated.joined().sorted(), in: frames.count - 1)
    }

    /// Puts unknown members into the order in which the reader gives them: from instructions, text, elements. So what
    /// is read and written again stays as it is.
    private mutating func orderUnknown(from first: Int) {
        guard members.count > first + 1, members[members.count - 2].place == .unknown,
            let start = members[first...].firstIndex(where: { $0.place == .unknown })
        else { return }
        let unknown = members[start...].map { member in
            let isText = storage.json.start[member.key.lowerBound] == UInt8(ascii: "#")
            return (member, rank: !fit.fits(member) ? 0 : isText ? 1 : 2)
        }
        members.removeLast(members.count - start)
        for rank in 0...2 { members += unknown.filter { $0.rank == rank }.map(\.0) }
    }

    /// Writes the attributes among the members from `first` on, and takes them out: those of FHIR, and unknown ones
    /// that XML can say; of a covered element only the former.
    @inline(__always)
    private mutating func writeAttributes(from first: Int, isCovered: Bool) {
        var kept = first
        for index in first..<members.count {
            let member = members[index]
            let isUnknown = member.place == .unknown
            if !(isCovered && isUnknown), isWrittenInTag(member) {
                if isUnknown { report.unknown(member.entry) }
                output.append(UInt8(ascii: " "))
                appendName(isUnknown ? member.key.lowerBound + 1..<member.key.upperBound : member.key)
                output.append("=\"")
                appendString(member.value)
                output.append(UInt8(ascii: "\""))
            } else {
                if kept < index { members[kept] = member }
                kept += 1
            }
        }
        if kept < members.count { members.removeLast(members.count - kept) }
    }

    @inline(__always)
    private func isWrittenInTag(_ member: XMLMember) -> Bool {
        if member.place == .unknown {
            return !member.key.isEmpty && storage.json.start[member.key.lowerBound] == UInt8(ascii: "@")
                && fit.fits(member)
        }
        return member.place.element?.isXMLAttribute == true && fit.fits(member)
    }

    private mutating func close(_ frame: Frame) {
        frames.removeLast()
        members.removeLast(members.count - frame.first)
        if !frame.hasText { breakLine(level: level + (frame.wrapper == nil ? 0 : 1)) }
        appendEndTag(frame.name)
        if let wrapper = frame.wrapper { closeWrapper(wrapper) }
    }

    private mutating func closeWrapper(_ wrapper: Range<Int>) {
        breakLine(level: level)
        appendEndTag(wrapper)
    }

    /// How deep the element stands that comes next.
    var level: Int { frames.last?.level ?? 0 }

    /// A narrative as it stands; one that is no XML, as escaped text beside its instruction.
    private mutating func writeNarrative(_ value: Int, fits: Bool, in top: Int) {
        guard value >= 0, storage.entries[value].kind == .string else { return }
        breakLine(in: top)
        if fits || fit.fitsNarrative(value) {
            output.append(fit.fragment(of: value))
        } else {
            output.append("<div xmlns=\"http://www.w3.org/1999/xhtml\">")
            appendEscaped(fit.text(value), inAttribute: false)
            output.append("</div>")
        }
    }
}
