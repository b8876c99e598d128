import Testing

@testable import FHIRPath

@Test(
    "a rule about all of some elements falls into two halves",
    arguments: [
        ("a.all(b = 'c')", "a", "b = 'c'"),
        ("a.where(x.all(y)).all( $this.b.all(c) )", "a.where(x.all(y))", "$this.b.all(c)"),
        ("%resource.a[0].all(b)", "%resource.a[0]", "b"), ("a.where(b = ')').all(c)", "a.where(b = ')')", "c"),
        (#"a.where(b = '\'(').all(c)"#, #"a.where(b = '\'(')"#, "c"),
    ])
func allCriterion(text: String, collection: String, criterion: String) {
    let all = AllCriterion(text)
    #expect(all?.collection == collection)
    #expect(all?.criterion == criterion)
}

@Test(
    "rules of other forms do not",
    arguments: [
        "a.exists()", "a.all(b) and c", "x implies a.all(b)", "a.all(b).not()", "all(b)", "a.all(b", "", "a.small(b)",
    ])
func noAllCriterion(text: String) { #expect(AllCriterion(text) == nil) }
