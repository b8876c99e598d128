import Conversion
import FHIRTree
import JapaneseFormats
import Testing

@Test(
    "a unit without a code is told once, and is written in words",
    arguments: [("カプセル", true), ("Ｃ", true), ("C", true), ("目盛", false)])
func unlistedUnits(unit: String, isListed: Bool) throws {
    let text = PrescriptionSamples.service.text.replacing("カプセル\n", with: "\(unit)\n")
    let conversion = PrescriptionConversion(try PrescriptionFile(SourceBytes(text), encoding: .utf8))
    let found = conversion.findings.filter { $0.expression == "201-9" }
    #expect(found.map(\.code) == (isListed ? [] : ["CNV-0219"]) && found.allSatisfy { $0.severity == .warning })
    let json = String(decoding: conversion.bundle.json(), as: UTF8.self)
    #expect(json.contains(#""unit":"\#(unit)""#) && json.contains(#""code":"CAP""#) == isListed)
}
