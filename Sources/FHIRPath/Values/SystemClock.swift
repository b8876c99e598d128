#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif
import FHIRPrimitives

/// The time of day of the machine, in UTC, to the millisecond.
enum SystemClock {
    static var now: FHIRPathMoment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let seconds = Int(time.tv_sec)
        var moment = FHIRPathMoment(.dateTime, .second)
        if let day = CivilDay(daysSince1970: seconds / 86_400) {
            (moment.year, moment.month, moment.day) = (day.year, day.month, day.day)
        }
        let rest = seconds % 86_400
        (moment.hour, moment.minute, moment.second) = (rest / 3600, rest / 60 % 60, rest % 60)
        (moment.fraction, moment.fractionDigits) = (UInt64(time.tv_nsec / 1_000_000), 3)
        (moment.minutesEast, moment.isZulu) = (0, true)
        return moment
    }
}
