/// What is wrong with the text of a primitive value; `PrimitiveRule` turns it into a finding.
enum PrimitiveFault: CaseIterable, Hashable, Sendable {
    case empty
    case boolean, integer, integerRange, decimal
    case date, dateTime, instant, time
    /// The text has the right form, but the calendar has no such month or day.
    case noSuchDay
    case missingZone, missingSeconds, hour24, zone, timeInDate
    case id, idTooLong, elementID, oid, uuid, urnOID, urnUUID, urnCapitals, uriSpace, uriFullWidth, canonicalRelative,
        code
    case base64
    case controlCharacter, outerWhiteSpace, blank, tooLong
}
