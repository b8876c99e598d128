import TestSupport
import Testing

@testable import UCUM

/// Units of laboratories, wards and pharmacies.
let clinicalUnits = [
    "1", "%", "mg/dL", "g/dL", "g/L", "ug/dL", "ug/mL", "ng/mL", "ng/dL", "pg/mL", "pg", "fL", "mg/L", "mg/g{creat}",
    "10*4/uL", "10*3/uL", "10*9/L", "10*12/L", "10^3/uL", "/uL", "U/L", "kU/L", "m[iU]/mL", "u[iU]/mL", "[iU]/L",
    "[IU]/mL",
    "meq/L", "mmol/L", "umol/L", "nmol/L", "pmol/L", "mol/L", "mosm/kg", "mm[Hg]", "cm[H2O]", "kPa", "mm/h", "mL/min",
    "mL/min/{1.73_m2}", "L/min", "{INR}", "{score}", "{copies}/mL", "/min", "/[HPF]", "/100{WBC}", "kcal", "kcal/d",
    "kg",
    "kg/m2", "cm", "m", "g", "mg", "ug", "mL", "L", "dL", "mL/h", "ug/kg/min", "mg/kg/d", "g/(24.h)", "Cel", "[degF]",
    "h",
    "min", "s", "ms", "d", "wk", "mo", "a", "[pH]", "dB", "dB[SPL]", "Hz", "[diop]", "deg", "mGy.cm", "MBq", "mSv", "J",
    "W",
    "[in_i]", "[lb_av]", "mg/d/(173.10*-2.m2)", "{2 or 3 times}/d", "mL/({h'b}.m2)", "U/(10.g){feces}", "g%", "[ppm]",
]

@Test("clinical units parse", arguments: clinicalUnits)
func clinicalUnit(text: String) throws {
    #expect(try UCUMUnit(parsing: text).description == text)
}

private let dimensions: [(text: String, dimension: String)] = [
    ("1", "1"), ("10", "1"), ("{anything goes}", "1"), ("m", "m"), ("/m", "m-1"), ("m/s", "m.s-1"), ("m/s/s", "m.s-2"),
    ("m/s.s", "m"), ("m/(s.s)", "m.s-2"), ("m2", "m2"), ("m+2", "m2"), ("m-2", "m-2"), ("m0", "1"),
    ("kg.m/s2", "g.m.s-2"),
    ("N", "g.m.s-2"), ("(m)", "m"), ("((m/s))/(s)", "m.s-2"), ("/(m/s)", "m-1.s"), ("10*3", "1"), ("10*-3/l", "m-3"),
    ("10^3", "1"), ("10*+3", "1"), ("10*", "1"), ("2.10*6", "1"), ("V", "C-1.g.m2.s-2"), ("cd.sr", "cd.rad2"),
    ("dam", "m"),
    ("Mibit", "1"), ("[iU]/mL", "[iU].m-3"), ("[IU]", "[iU]"), ("k[IU]/L", "[iU].m-3"), ("[arb'U]", "[arb'U]"),
    ("[m/s2/Hz^(1/2)]", "m2.s-3"), ("B[10.nV]", "C-1.g.m2.s-2"), ("''", "rad"), ("'", "rad"), ("cal_[15]", "g.m2.s-2"),
    ("m[H2O]{a}", "g.m-1.s-2"), ("(m.s){x}", "m.s"), ("J/Cel", "K-1.g.m2.s-2"), ("m.m-1", "1"),
    ("m0000000000000002", "m2"),
]

@Test("an expression gives a dimension", arguments: dimensions)
func dimension(text: String, dimension: String) throws {
    #expect(try UCUMUnit(parsing: text).dimension.description == dimension)
}

private let invalid: [(text: String, kind: UCUMError.Kind, offset: Int)] = [
    ("", .empty, 0), (" ", .unexpectedCharacter, 0), ("mg ", .unexpectedCharacter, 2),
    ("mg /dL", .unexpectedCharacter, 2),
    ("mg/", .missingUnit, 3), ("/", .missingUnit, 1), ("//m", .missingUnit, 1), ("m..s", .missingUnit, 2),
    (".m", .missingUnit, 0), ("()", .missingUnit, 1), ("(/m)", .missingUnit, 1), ("m)", .unopenedParenthesis, 1),
    ("(m", .unclosedParenthesis, 0), ("m(s)", .missingOperator, 1), ("(m)2", .missingOperator, 3),
    ("g/12h", .missingOperator, 4), ("12h", .missingOperator, 2), ("{a}m", .missingOperator, 3),
    ("m{a}{b}", .missingOperator, 4), ("m{a}2", .missingOperator, 4), ("m2s", .missingOperator, 2),
    ("10+3/ul", .unexpectedCharacter, 2), ("m-", .missingExponent, 1), ("m+", .missingExponent, 1),
    ("m--2", .missingExponent, 1), ("-1", .unexpectedCharacter, 0), ("0", .zero, 0), ("m/00", .zero, 2),
    ("mmHg", .unknownUnit, 0), ("mg/DL", .unknownUnit, 3), ("MMOL", .unknownUnit, 0), ("k", .unknownUnit, 0),
    ("[iu]", .unknownUnit, 0), ("[IU", .unclosedBracket, 0), ("m[Hg", .unclosedBracket, 1),
    ("m]", .unexpectedCharacter, 1),
    ("kmin", .prefixNotAllowed, 0), ("m[in_i]", .prefixNotAllowed, 0), ("kkg", .unknownUnit, 0),
    ("k%", .prefixNotAllowed, 0),
    ("m{a", .unclosedAnnotation, 1), ("{", .unclosedAnnotation, 0), ("}", .unexpectedCharacter, 0),
    ("{a{b}}", .annotationCharacter, 2), ("{錠}", .annotationCharacter, 1), ("mg/{回}", .annotationCharacter, 4),
    ("℃", .unexpectedCharacter, 0), ("µg", .unexpectedCharacter, 0), ("m²", .unexpectedCharacter, 1),
    ("ｍｇ", .unexpectedCharacter, 0), ("[a b]", .unexpectedCharacter, 2), ("m\u{0}", .unexpectedCharacter, 1),
    ("m10000", .exponentTooLarge, 1), ("[pi]9999", .tooLarge, 0), ("Ym9999", .tooLarge, 0),
]

@Test("an invalid expression fails at its first wrong part", arguments: invalid)
func invalid(text: String, kind: UCUMError.Kind, offset: Int) {
    let error = #expect(throws: UCUMError.self) { try UCUMUnit(parsing: text) }
    #expect(error?.kind == kind)
    #expect(error?.offset == offset)
}
