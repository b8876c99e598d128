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
        var repeated: [Int] = []
        var entry = root + 1
        let end = tape[root].next
        let own = tape.member(id, of: root)
        while entry < end {
            // The resources inside have ids of their own, and are checked on their own.
            if tape[entry].kind == .object, tape.member(ResourceIndex.typeName, of: entry) != nil {
                entry = tape[entry].next
                continue
            }
            if tape[entry].name == id, tape[entry].kind == .string {
                if entry != own, let text = walk.document.node(at: entry).string, !ids.insert(text).inserted {
                    repeated.append(entry)
                }
            }
            entry += 1
        }
        for entry in repeated where !walk.report.isFull { report(holder(of: entry, in: root, walk), walk: &walk) }
    }

    /// The object that holds a member.
    private static func holder(of member: Int, in root: Int, _ walk: Walk) -> Int {
        var holder = root, entry = root + 1
        while entry < member {
            let value = walk.tape[entry]
            if value.next > member, value.kind == .object { holder = entry }
            entry = value.next > member ? entry + 1 : value.next
        }
        return holder
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
