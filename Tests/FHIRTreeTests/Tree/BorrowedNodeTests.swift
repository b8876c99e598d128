import FHIRTree
import Testing

@Suite("BorrowedNode")
struct BorrowedNodeTests {
    private static let json = #"""
        {"resourceType": "Patient", "name": [{"text": "山田\u0022"}, {"given": ["花子"]}], "active": true,
         "multipleBirthInteger": 2, "contact": {"gender": "male"}, "unheardOf": null, "_birthDate": {"id": "a"}}
        """#

    /// What both say of a place and of all that it holds.
    private static func expectSame(_ borrowed: BorrowedNode, _ node: SourceNode) {
        #expect(borrowed.kept == node && node.withBorrowed { $0 == borrowed } && borrowed.index == node.index)
        #expect(borrowed.kind == node.kind && borrowed.name == node.name && borrowed.elementName == node.elementName)
        #expect(borrowed.text == node.text && borrowed.string == node.string && borrowed.json == node.json)
        #expect(borrowed.boolean == node.boolean && borrowed.integer == node.integer)
        #expect(borrowed.expression == node.expression && borrowed.position == node.position)
        #expect(borrowed[ElementName("text")]?.kept == node["text"])
        #expect(borrowed.members.map(\.kept) == Array(node.members) && borrowed.items.map(\.kept) == Array(node.items))
        for (own, other) in zip(borrowed.members, node.members) { expectSame(own, other) }
        for (own, other) in zip(borrowed.items, node.items) { expectSame(own, other) }
    }

    @Test("looks at bytes without making a text of them")
    func bytes() throws {
        let name = ElementName("name"), text = ElementName("text"), given = ElementName("given")
        try SourceDocument(json: SourceBytes(Self.json)).withBorrowedRoot { root in
            #expect(root.items(of: name).all.count == 2 && root.items(of: ElementName("contact")).all.count == 1)
            #expect(root.firstDescendant(named: given)?.kind == .array && root.firstDescendant(named: .unknown) != nil)
            #expect(root.firstDescendant(named: ElementName("dosage")) == nil)
            #expect(root[ElementName("resourceType")]?.plainLength == 7)
            #expect(root.firstDescendant(named: text)?.plainLength == nil && root.plainLength == nil)
            #expect(root[name].map { $0.hasBytes(of: $0) && !$0.hasBytes(of: root) } == true)
            for (wanted, isSame) in [("Patient", true), ("Patien", false), ("Patients", false), ("patient", false)] {
                #expect(root[ElementName("resourceType")]?.isString(wanted) == isSame)
            }
        }
    }

    @Test("says what a SourceNode of the same place says")
    func places() throws {
        let document = try SourceDocument(json: SourceBytes(Self.json))
        document.withBorrowedRoot { Self.expectSame($0, document.root) }
        document.root.withBorrowed { Self.expectSame($0, document.root) }
    }

    @Test("the items of a member are those of an array, or the one value")
    func items() throws {
        try SourceDocument(json: SourceBytes(Self.json)).withBorrowedRoot { root in
            #expect(root.items(of: ElementName("name")).map { $0[ElementName("text")]?.string } == ["山田\"", nil])
            #expect(root.items(of: ElementName("contact")).map(\.name) == ["contact"])
            #expect(root.items(of: ElementName("photo")).isEmpty && root.items(of: ElementName("photo")).first == nil)
            #expect(root.descendants(named: ElementName("gender")).map(\.string) == ["male"])
            #expect(root[ElementName("resourceType")]?.isString("Patient") == true)
        }
    }
}
