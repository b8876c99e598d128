import Diagnostics
import Testing

@testable import FHIRTree

/// What XML 1.0 (Fifth Edition) and Namespaces 1.0 accept; the comment names the production or constraint.
private let accepted: [String] = [
    // [1] document, [22] prolog, [27] Misc
    "<a/>", "<a></a>", " \n<a/>\r\n\t", "<!--c--><a/><!--c-->", "<?p?><a/><?p d?>", "\u{FEFF}<a/>",
    // [23] XMLDecl, [24] VersionInfo, [26] VersionNum, [32] SDDecl, [80] EncodingDecl
    "<?xml version=\"1.0\"?><a/>", "<?xml version='1.0' encoding='UTF-8'?><a/>", "\u{FEFF}<?xml version=\"1.0\"?><a/>",
    "<?xml version = \"1.0\" encoding\n=\n\"utf-8\" standalone = 'yes' ?><a/>", "<?xml version='1.9'?><a/>",
    "<?xml version='1.0' standalone='no'?><a/>", "<?xml version='1.0' encoding='US-ASCII'?><a/>",
    // [4] NameStartChar, [4a] NameChar, [5] Name
    "<_/>", "<a-b.c1/>", "<漢字/>", "<a·b/>", "<é/>", "<a x:b='1' xmlns:x='urn:x'/>", "<\u{10000}/>", "<a\u{0301}/>",
    // [40] STag, [41] Attribute, [42] ETag, [44] EmptyElemTag, [25] Eq
    "<a ></a >", "<a />", "<a\nb\t=\r'1'\n/>", "<a b='1' c=\"2\"/>", "<a b=''/>",
    // [10] AttValue
    "<a b='\"'/>", "<a b=\"'\"/>", "<a b='>'/>", "<a b='&lt;&amp;&gt;&quot;&apos;'/>", "<a b=' \n\t '/>",
    "<a b=']]>'/>",
    // [14] CharData, [67] Reference, [66] CharRef, [68] EntityRef
    "<a>text</a>", "<a>]]</a>", "<a>]>></a>", "<a>&#65;&#x41;&#xe9;&#x10FFFF;</a>", "<a>a&lt;b</a>",
    "<a>日本語\u{7F}\u{85}</a>",
    "<a>&#9;&#10;&#13;</a>", "<a>\u{FFFD}</a>", "<a>😀</a>", "<a>&#0065;</a>",
    // [43] content
    "<a><b/>t<c></c><!--x--><?p?><![CDATA[y]]></a>", "<a><a><a/></a></a>",
    // [15] Comment
    "<a><!----></a>", "<a><!-- - <&> --></a>", "<a><!-- <b> ]]> --></a>",
    // [16] PI, [17] PITarget
    "<a><?p?></a>", "<a><?p ? > ??></a>", "<a><?xml-stylesheet href='x'?></a>", "<a><?p <&?></a>",
    // [18] CDSect
    "<a><![CDATA[]]></a>", "<a><![CDATA[<&]] >]]></a>", "<a><![CDATA[]]]]></a>",
    // Namespaces: [7] QName, sections 3, 5, 6
    "<a xmlns='urn:x'/>", "<x:a xmlns:x='urn:x'/>", "<x:a xmlns:x='urn:x'><x:b/></x:a>",
    "<a xmlns='urn:x'><b xmlns=''/></a>",
    "<a xml:lang='ja' xml:space='preserve'/>", "<a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
    "<a b='1' x:b='2' xmlns:x='urn:x'/>", "<a xmlns='urn:x' xmlns:x='urn:x' b='1' x:b='2'/>",
]

/// What they reject, with the code that says why.
private let rejected: [(text: String, code: String)] = [
    ("", "XML-0101"), (" \n", "XML-0101"), ("<!--c-->", "XML-0101"), ("<?xml version='1.0'?>", "XML-0101"),
    ("<a", "XML-0102"), ("<a>", "XML-0102"), ("<a b", "XML-0102"), ("<a b='", "XML-0102"), ("<a></", "XML-0102"),
    ("<a><!--", "XML-0102"), ("<a><?p", "XML-0102"), ("<a><![CDATA[", "XML-0102"), ("<", "XML-0102"),
    ("<a></a", "XML-0102"), ("<a/", "XML-0102"), ("<?xml", "XML-0113"), ("<?xml ", "XML-0102"),
    ("<a/><b/>", "XML-0103"), ("x<a/>", "XML-0103"), ("<a/>x", "XML-0103"), ("<a/>&#32;", "XML-0103"),
    ("<a/><![CDATA[]]>", "XML-0103"), ("<a></a></a>", "XML-0103"),
    // [40] [41] [42] [44]
    ("< a/>", "XML-0104"), ("<a b/>", "XML-0104"), ("<a b=1/>", "XML-0104"), ("<a b='1'c='2'/>", "XML-0104"),
    ("<1/>", "XML-0104"), ("<-a/>", "XML-0104"), ("<a / >", "XML-0104"), ("<a><></a>", "XML-0104"),
    ("<a b='1\"/>", "XML-0102"),
    ("<a =''/>", "XML-0104"), ("<·/>", "XML-0104"), ("<a><!x></a>", "XML-0104"), ("<a,b/>", "XML-0104"),
    ("</a>", "XML-0104"),
    ("<a></a b>", "XML-0104"), ("<a\u{D7}/>", "XML-0104"),
    // WFC: Element Type Match
    ("<a></b>", "XML-0105"), ("<a></A>", "XML-0105"), ("<a><b></a></b>", "XML-0105"), ("<a></ab>", "XML-0105"),
    ("<ab></a>", "XML-0105"), ("<abc></a>", "XML-0105"), ("<abc></ab", "XML-0102"), ("<a></ a>", "XML-0105"),
    // WFC: Unique Att Spec; NSC: Attributes Unique
    ("<a b='1' b='2'/>", "XML-0106"), ("<a x:b='1' y:b='2' xmlns:x='u' xmlns:y='u'/>", "XML-0106"),
    ("<a xmlns='u' xmlns='v'/>", "XML-0106"), ("<a xmlns:x='u' xmlns:x='v'/>", "XML-0106"),
    // WFC: No < in Attribute Values
    ("<a b='<'/>", "XML-0107"), ("<a b='1><c d='2'/>", "XML-0107"),
    // [66] [68], WFC: Entity Declared
    ("<a>&nbsp;</a>", "XML-0108"), ("<a>&</a>", "XML-0108"), ("<a>a & b</a>", "XML-0108"), ("<a>&amp</a>", "XML-0108"),
    ("<a>&#;</a>", "XML-0108"), ("<a>&#x;</a>", "XML-0108"), ("<a>&#12a;</a>", "XML-0108"),
    ("<a>&#65:</a>", "XML-0108"),
    ("<a b='&x;'/>", "XML-0108"), ("<a>&#X41;</a>", "XML-0108"), ("<a>&LT;</a>", "XML-0108"),
    ("<a>& lt;</a>", "XML-0108"),
    // WFC: Legal Character
    ("<a>&#0;</a>", "XML-0109"), ("<a>&#x1F;</a>", "XML-0109"), ("<a>&#xD800;</a>", "XML-0109"),
    ("<a>&#xFFFE;</a>", "XML-0109"), ("<a>&#x110000;</a>", "XML-0109"), ("<a>&#99999999999999999999;</a>", "XML-0109"),
    // [2] Char
    ("<a>\u{0}</a>", "XML-0110"), ("<a b='\u{1F}'/>", "XML-0110"), ("<a>\u{FFFE}</a>", "XML-0110"),
    ("<a><!--\u{8}--></a>", "XML-0110"), ("<a><?p \u{B}?></a>", "XML-0110"), ("<a><![CDATA[\u{C}]]></a>", "XML-0110"),
    ("<a b='\u{FFFF}'/>", "XML-0110"),
    ("<a>]]></a>", "XML-0111"), ("<a>x]]]></a>", "XML-0111"),
    ("<a><!-- -- --></a>", "XML-0112"), ("<a><!--x---></a>", "XML-0112"), ("<!--a--b--><a/>", "XML-0112"),
    ("<a><?xml version='1.0'?></a>", "XML-0113"), (" <?xml version='1.0'?><a/>", "XML-0113"),
    ("<a><?XmL x?></a>", "XML-0113"),
    ("<a><?p:q?></a>", "XML-0113"), ("<a><? p?></a>", "XML-0104"), ("<a><?p,?></a>", "XML-0113"),
    // [23]
    ("<?xml encoding='UTF-8'?><a/>", "XML-0114"), ("<?xml version='1.0' standalone='maybe'?><a/>", "XML-0114"),
    ("<?xml version='2.0'?><a/>", "XML-0114"), ("<?xml version='1.'?><a/>", "XML-0114"),
    ("<?xml version=1.0?><a/>", "XML-0114"),
    ("<?xml version='1.0' standalone='yes' encoding='UTF-8'?><a/>", "XML-0114"),
    ("<?xml version='1.0'><a/>", "XML-0114"),
    ("<?xml version='1.0'encoding='UTF-8'?><a/>", "XML-0114"), ("<?xml version='1.0' encoding='-'?><a/>", "XML-0114"),
    ("<?xml version='1.0' version='1.0'?><a/>", "XML-0114"), ("<?xml version='1.0\"?><a/>", "XML-0102"),
    ("<?xml VERSION='1.0'?><a/>", "XML-0114"), ("<?xml version='1.0' encoding='UTF 8'?><a/>", "XML-0114"),
    // section 4.3.3
    ("<?xml version='1.0' encoding='Shift_JIS'?><a/>", "XML-0115"),
    ("<?xml version='1.0' encoding='US-ASCII'?><é/>", "XML-0115"),
    ("<?xml version='1.0' encoding='UTF-16'?><a/>", "XML-0115"),
    ("<?xml version='1.0' encoding='US-ASCII'?><a>é</a>", "XML-0115"),
    // [28] doctypedecl: refused
    ("<!DOCTYPE a><a/>", "XML-0117"), ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "XML-0117"),
    ("<!DOCTYPE a SYSTEM 'file:///etc/hosts'><a/>", "XML-0117"), ("<!--c--><!DOCTYPE a><a/>", "XML-0117"),
    ("<a><!DOCTYPE b></a>", "XML-0117"),
    // Namespaces [7]
    ("<a:b:c/>", "XML-0118"), ("<:a/>", "XML-0118"), ("<a:/>", "XML-0118"), ("<a :b='1'/>", "XML-0118"),
    ("<a:1/>", "XML-0118"),
    // NSC: Prefix Declared
    ("<x:a/>", "XML-0119"), ("<a x:b='1'/>", "XML-0119"), ("<a><b xmlns:x='u'/><x:c/></a>", "XML-0119"),
    ("<xmlns:a/>", "XML-0119"),
    // NSC: Reserved Prefixes and Namespace Names, No Prefix Undeclaring
    ("<a xmlns:x=''/>", "XML-0120"), ("<a xmlns:xmlns='urn:x'/>", "XML-0120"), ("<a xmlns:xml='urn:x'/>", "XML-0120"),
    ("<a xmlns:x='http://www.w3.org/XML/1998/namespace'/>", "XML-0120"),
    ("<a xmlns='http://www.w3.org/XML/1998/namespace'/>", "XML-0120"),
    ("<a xmlns='http://www.w3.org/2000/xmlns/'/>", "XML-0120"),
    ("<a xmlns:x='http://www.w3.org/2000/xmlns/'/>", "XML-0120"),
]

/// Bytes that are no UTF-8, and other encodings.
private let bytes: [(bytes: [UInt8], code: String)] = [
    ([0x3C, 0x61, 0x3E, 0x93, 0xFA, 0x3C, 0x2F, 0x61, 0x3E], "XML-0116"),  // Shift_JIS
    ([0x3C, 0x61, 0x3E, 0xC0, 0x80, 0x3C, 0x2F, 0x61, 0x3E], "XML-0116"),  // overlong
    ([0x3C, 0x61, 0x3E, 0xED, 0xA0, 0x80, 0x3C, 0x2F, 0x61, 0x3E], "XML-0116"),  // surrogate
    ([0x3C, 0x61, 0x3E, 0xF5, 0x80, 0x80, 0x80, 0x3C], "XML-0116"),  // beyond U+10FFFF
    ([0x3C, 0x61, 0x3E, 0xE3, 0x81], "XML-0116"),  // cut off
    ([0x3C, 0x93, 0xFA, 0x2F, 0x3E], "XML-0116"),  // in a name
    ([0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00], "XML-0115"), ([0xFE, 0xFF, 0x00, 0x3C], "XML-0115"),
    ([0x3C, 0x00, 0x61, 0x00], "XML-0115"), ([0x00, 0x3C, 0x00, 0x61], "XML-0115"),
]

@Suite("Well-formedness of XML")
struct XMLGrammarTests {
    private func code(_ source: SourceBytes, limits: ParsingLimits = .standard) -> String? {
        var scanner = XMLScanner(source, depthLimit: limits.depth)
        do throws(XMLFault) {
            try scanner.scan()
            return nil
        } catch {
            return XMLFaultReport.diagnostic(for: error, in: source, limits: limits).code
        }
    }

    @Test("what the productions allow is read", arguments: accepted)
    func accepts(text: String) { #expect(code(SourceBytes(text)) == nil) }

    @Test("what they forbid is refused with its code", arguments: rejected)
    func rejects(text: String, expected: String) { #expect(code(SourceBytes(text)) == expected) }

    @Test("other encodings are refused", arguments: bytes)
    func encodings(bytes: [UInt8], expected: String) { #expect(code(SourceBytes(bytes)) == expected) }

    @Test("every prefix of a document is refused without a crash")
    func truncation() {
        let text = "<?xml version='1.0'?><a xmlns:x='urn:x' b='&#x41;'><!--c--><x:b>語</x:b><![CDATA[d]]><?p q?></a>"
        let bytes = Array(text.utf8)
        for count in 0..<bytes.count { #expect(code(SourceBytes(bytes[..<count])) != nil) }
        #expect(code(SourceBytes(bytes)) == nil)
    }

    @Test("limits have findings of their own")
    func limits() {
        let deep = String(repeating: "<a>", count: 513) + String(repeating: "</a>", count: 513)
        #expect(code(SourceBytes(deep)) == "XML-0130")
        #expect(code(SourceBytes(deep), limits: ParsingLimits(depth: 513)) == nil)
        let wide = "<a " + (0..<300).map { "a\($0)='1'" }.joined(separator: " ") + "/>"
        #expect(code(SourceBytes(wide)) == "XML-0132")
        let prefixes = (0..<300).map { "<a xmlns:p\($0)='urn:\($0)'>" }.joined()
        #expect(code(SourceBytes(prefixes)) == "XML-0132")
        #expect(throws: Diagnostic.self) {
            try SourceDocument(xml: SourceBytes("<a/>"), limits: ParsingLimits(bytes: 3))
        }
    }

    @Test("many attributes are compared by name and namespace too")
    func manyAttributes() {
        let many = (0..<40).map { "a\($0)='1'" }.joined(separator: " ")
        #expect(code(SourceBytes("<a \(many)/>")) == nil)
        #expect(code(SourceBytes("<a \(many) a7=''/>")) == "XML-0106")
        #expect(code(SourceBytes("<a \(many) x:b='' y:b='' xmlns:x='u' xmlns:y='u'/>")) == "XML-0106")
    }
}
