import Testing

@testable import UCUM

@Test("dimensions add and cancel, in the order of their codes")
func adding() throws {
    let mass = UCUMDimension("g"), length = UCUMDimension("m"), time = UCUMDimension("s")
    let force = mass.adding(length, inverted: false).adding(time.power(2), inverted: true)
    #expect(force.description == "g.m.s-2")
    #expect(force["s"] == -2 && force["K"] == 0)
    #expect(time.adding(length, inverted: false) == length.adding(time, inverted: false))
    #expect(force.adding(force, inverted: true).isNone)
    #expect(UCUMDimension.none.adding(length, inverted: true).description == "m-1")
    #expect(force.power(0) == .none && force.power(-1).description == "g-1.m-1.s2")
    #expect(UCUMDimension.none.description == "1")
}
