/// Why a member of an object did not become a property.
public enum ModelFault: Hashable, Sendable {
    case unknownElement, repeatedName, secondChoice
    case notAnObject, notAList, notAnObjectList, notAString, notABoolean, notANumber, notAnInteger, null, emptyList
    case notADate, notADateTime, notAnInstant, notATime, loneSurrogate
    case companionOfComplex, notAResource, unknownResource, otherResource, tooDeep
}
