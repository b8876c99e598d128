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
    ("<div\(namespace)><span href=\\\"a\\\">A</span></div>", ["VAL-0343"]),
    ("<div\(namespace)><table><tr><td>A</td></tr></table><ul><li><p>A</p></li></ul></div>", []),
    ("<div\(namespace)><dl><dt>A</dt><dd><ul><li>A</li></ul></dd></dl></div>", []),
    ("<div\(namespace)><p><b>A</b><br/></p><hr/></div>", []),
    ("<div\(namespace)><p>A<table><tr><td>A</td></tr></table></p></div>", ["VAL-0350"]),
    ("<div\(namespace)><ul>A</ul></div>", ["VAL-0350"]),
    ("<div\(namespace)><li>A</li></div>", ["VAL-0350"]),
    ("<div\(namespace)><table><td>A</td></table></div>", ["VAL-0350"]),
    ("<div\(namespace)><a href=\\\"a\\\"><b><a href=\\\"b\\\">A</a></b></a></div>", ["VAL-0350"]),
    ("<div\(namespace)><a href=\\\"a b\\\">A</a></div>", ["VAL-0351"]),
    ("<div\(namespace)><a href=\\\"\\\">A</a></div>", ["VAL-0351"]),
    ("<div\(namespace)><img src=\\\"data:image/png;base64,QUJD\\\" alt=\\\"\\\"/></div>", []),
    ("<div\(namespace)><img src=\\\"data:image/png;base64,A\\\" alt=\\\"\\\"/></div>", ["VAL-0351"]),
    ("<div\(namespace)> </div>", ["VAL-0344"]),
    ("<div\(namespace)><p/></div>", ["VAL-0344"]),
]

@Test("a narrative is well-formed XHTML with only formatting", arguments: cases)
func narrative(div: String, codes: [String]) throws {
    let json = #"{"resourceType": "Patient", "text": {"status": "generated", "div": "\#(div)"}}"#
    #expect(try findings(json) == codes.map { "\($0) Patient.text.div" })
}

@Test("a narrative past a limit is not called malformed")
func narrativeLimits() throws {
    func codes(_ div: String) throws -> [String] {
        try findings(#"{"resourceType": "Patient", "text": {"status": "generated", "div": "\#(div)"}}"#)
    }
    let deep = String(repeating: "<b>", count: 300) + "A" + String(repeating: "</b>", count: 300)
    #expect(try codes("<div\(namespace)>\(deep)</div>") == ["VAL-0352 Patient.text.div"])
    let attributes = (0..<300).map { #"a\#($0)=\"b\""# }.joined(separator: " ")
    #expect(try codes("<div\(namespace)><p \(attributes)>A</p></div>") == ["VAL-0352 Patient.text.div"])
}
