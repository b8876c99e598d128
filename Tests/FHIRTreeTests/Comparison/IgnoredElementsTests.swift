import FHIRTree
import Testing

private let before = """
    {"resourceType":"Bundle","meta":{"tag":1},"entry":[{"fullUrl":"u","resource":{"resourceType":"Patient","meta":{"tag":1},
    "text":{"div":"1"},"name":[{"text":"1","_text":{"id":"1"}}],"deceasedBoolean":true,
    "contained":[{"resourceType":"Basic","meta":{"tag":1}}]}}]}
    """
private let after = before.replacing("1", with: "2").replacing("true", with: "false")

private let cases: [(path: String, left: Set<String>)] = [
    ("nothing", ["b.tag", "p.tag", "div", "text", "id", "deceased", "c.tag"]),
    ("meta", ["div", "text", "id", "deceased"]),
    ("meta.tag", ["div", "text", "id", "deceased"]),
    ("Bundle.meta", ["p.tag", "div", "text", "id", "deceased", "c.tag"]),
    ("Patient.meta.tag", ["b.tag", "div", "text", "id", "deceased", "c.tag"]),
    ("Bundle.entry.resource.meta", ["b.tag", "div", "text", "id", "deceased", "c.tag"]),
    ("entry.resource", ["b.tag"]),
    ("text", ["b.tag", "p.tag", "text", "id", "deceased", "c.tag"]),
    ("name.text", ["b.tag", "p.tag", "div", "deceased", "c.tag"]),
    ("name.text.id", ["b.tag", "p.tag", "div", "text", "deceased", "c.tag"]),
    ("Patient.deceased", ["b.tag", "p.tag", "div", "text", "id", "c.tag"]),
    ("deceased[x]", ["b.tag", "p.tag", "div", "text", "id", "c.tag"]),
    ("deceasedBoolean", ["b.tag", "p.tag", "div", "text", "id", "c.tag"]),
    ("Patient.deceased.ofType(boolean)", ["b.tag", "p.tag", "div", "text", "id", "c.tag"]),
    ("Basic", ["b.tag", "p.tag", "div", "text", "id", "deceased", "c.tag"]),
    ("", ["b.tag", "p.tag", "div", "text", "id", "deceased", "c.tag"]),
]

private let expressions = [
    "Bundle.meta.tag": "b.tag", "Bundle.entry[0].resource.meta.tag": "p.tag",
    "Bundle.entry[0].resource.text.div": "div", "Bundle.entry[0].resource.name[0].text": "text",
    "Bundle.entry[0].resource.name[0].text.id": "id",
    "Bundle.entry[0].resource.deceased.ofType(boolean)": "deceased",
    "Bundle.entry[0].resource.contained[0].meta.tag": "c.tag",
]

@Test("a path leaves out what it names in a resource, and nothing else", arguments: cases)
func ignored(path: String, left: Set<String>) throws {
    let a = try SourceDocument(SourceBytes(before)), b = try SourceDocument(SourceBytes(after))
    let found = TreeDiff(from: a.root, to: b.root, ignoring: [path]).changes
    #expect(found.count == left.count)
    #expect(Set(found.map { expressions[$0.expression] ?? $0.expression }) == left)
}
