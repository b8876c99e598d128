import Testing

@testable import Conversion

@Suite("MappingPlace")
struct MappingPlaceTests {
    @Test("the entry's resource stands in front of the path, of whatever entry", arguments: [0, 3, 99, 100, 12345])
    func entries(entry: Int) {
        let place = MappingPlace("status", inEntry: entry)
        #expect(place.text == "Bundle.entry[\(entry)].resource.status")
        #expect(MappingPlace.resource(ofEntry: entry) == "Bundle.entry[\(entry)].resource.")
    }

    @Test("a path alone is the whole text, and none is empty")
    func whole() {
        #expect(MappingPlace("201-7").text == "201-7")
        #expect(MappingPlace.none.text.isEmpty && MappingPlace.none == MappingPlace("", in: ""))
    }

    @Test("places of one text are one place, wherever the text is parted")
    func equality() {
        let text = "Bundle.entry[7].resource.subject.reference"
        let places = [
            MappingPlace(text), MappingPlace("subject.reference", inEntry: 7),
            MappingPlace("reference", in: "Bundle.entry[7].resource.subject."), MappingPlace("", in: text),
        ]
        #expect(Set(places).count == 1 && Set(places.map(\.hashValue)).count == 1)
        #expect(places.allSatisfy { $0.text == text })
        let others = [
            MappingPlace("subject.reference", inEntry: 8), MappingPlace("subject", inEntry: 7), MappingPlace.none,
        ]
        #expect(others.allSatisfy { !places.contains($0) })
    }

    @Test("an entry of the report has the text of its place, and takes a new one")
    func target() {
        var entry = MappingEntry(
            source: "201-7", place: MappingPlace("quantity", inEntry: 2), outcome: .carried)
        #expect(entry.target == "Bundle.entry[2].resource.quantity")
        entry.target = "Bundle.entry[1].resource.quantity"
        #expect(entry.place == MappingPlace("quantity", inEntry: 1))
        #expect(
            entry
                == MappingEntry(source: "201-7", target: "Bundle.entry[1].resource.quantity", outcome: .carried))
    }
}
