import Diagnostics
import FHIRTree

/// Checks that no two elements of one resource have the same `id`.
///
/// A StructureDefinition is left out: there the elements of the differential have the ids of those of the snapshot.
///
/// - Codes: `VAL-1025`.
/// - Example: two names with `"id": "a"` give `VAL-1025` at the second name.
/// - Source: FHIR R4 (4.0.1), element.html#id: unique within the resource.
enum ElementIDRule: ResourceRule {
    static let types: Set<String>? = nil
    private static let id = ElementName("id")

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.type != "StructureDefinition" else { return }
        let tape = walk.tape
        let root = resource.node.index
        var ids: Set<String> = []
        // The objects around the entry that is looked at, and those in which an id stands again.
        var holders = [root], repeated: [Int] = []
        var entry = root + 1
        let end = tape[root].next
        let own = tape.member(id, of: root)
        while entry < end {
            while let holder = holders.last, tape[holder].next <= entry { holders.removeLast() }
            if tape[entry].kind == .object {
                // The resources inside have ids of their own, and are checked on their own.
                if tape.member(ResourceIndex.typeName, of: entry) != nil {
                    entry = tape[entry].next
                    continue
                }
                holders.append(entry)
            } else if tape[entry].name == id, tape[entry].kind == .string, entry != own,
                let text = walk.document.node(at: entry).string, !ids.insert(text).inserted
            {
                repeated.append(holders.last ?? root)
            }
            entry += 1
        }
        for holder in repeated where !walk.report.isFull { report(holder, walk: &walk) }
    }

    private static func report(_ entry: Int, walk: inout Walk) {
        walk.report(
            "VAL-1025", node: walk.document.node(at: entry),
            message: BilingualText(
                ja: "同じリソースの別の要素にも、この id が付いています。",
                en: "Another element of the same resource has this id, too."),
            hint: BilingualText(
                ja: "要素の id はリソースの中で一つだけにしてください。", en: "Make the ids of elements unique within the resource."))
    }
}
