import Diagnostics
import FHIRDefinitions

extension AbsoluteURI {
    /// What to write instead of a system that is no absolute URI.
    static func hint(for system: String) -> BilingualText {
        let dot = UInt8(ascii: ".")
        if system.utf8.contains(dot), system.utf8.allSatisfy({ PrimitiveText.isDigit($0) || $0 == dot }) {
            return BilingualText(ja: "OIDは「urn:oid:」を付けて書いてください。", en: "Write an OID with 'urn:oid:' before it.")
        }
        if system.utf8.contains(dot), system.utf8.contains(UInt8(ascii: "/")) {
            return BilingualText(ja: "URLは「http://」などから書いてください。", en: "Write a URL with its 'http://' in front.")
        }
        return BilingualText(
            ja: "名前や略号ではなく、コードや番号を定めた所が公表しているURI（http://… または urn:oid:…）を書いてください。",
            en:
                "Write no name or short form, but the URI (http://… or urn:oid:…) that the owner of the codes or numbers publishes."
        )
    }
}
