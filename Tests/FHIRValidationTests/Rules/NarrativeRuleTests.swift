import Testing

private let namespace = #" xmlns=\"http://www.w3.org/1999/xhtml\""#
private let cases: [(div: String, codes: [String])] = [
    ("<div\(namespace)>A</div>", []),
    ("<div\(namespace)><p class=\\\"a\\\" id=\\\"a\\\">A<br/></p><img src=\\\"#a\\\" alt=\\\"\\\"/></div>", []),
    ("<div\(namespace) xml:lang=\\\"ja\\\">A &amp; B&#160;</div>", []),
    ("<div\(namespace)><img src=\\\"a.png\\\"/></div>", []),
    ("", ["VAL-0301"]),
    ("A", ["VAL-0340"]),
    ("<div\(namespace)>A<br></div>", ["VAL-0340"]),
    ("<div\(namespace)>A&nbsp;B</div>", ["VAL-0340"]),
    ("<!DOCTYPE div><div\(namespace)>A</div>", ["VAL-0340"]),
    ("<div>A</div>", ["VAL-0341"]),
    ("<p\(namespace)>A</p>", ["VAL-0341"]),
    ("<div\(namespace)><script>a</script></div>", ["VAL-0342"]),
    ("<div\(namespace)><form>a</form><iframe/></div>", ["VAL-0342", "VAL-0342"]),
    ("<div\(namespace)><p onclick=\\\"a\\\">A</p></div>", ["VAL-0343"]),
    ("<div\(namespace)> </div>", ["VAL-0344"]),
    ("<div\(namespace)><p/></div>", ["VAL-0344"]),
]

@Test("a narrative is well-formed XHTML with only formatting", arguments: cases)
func narrative(div: String, codes: [String]) throws {
    let json = #"{"resourceType": "Patient", "text": {"status": "generated", "div": "\#(div)"}}"#
    #expect(try findings(json) == codes.map { "\($0) Patient.text.div" })
}
