/// Names that other languages have for FHIRPath's functions, and how calls are written.
enum FunctionSlips {
    /// What an unknown function is called in FHIRPath.
    static func slip(of name: String) -> PathSlip? { names[name.lowercased()] }

    private static let names: [String: PathSlip] = {
        let groups: [([String], PathSlip)] = [
            (["toupper", "touppercase", "uppercase", "upcase", "ucase"], .write("upper()")),
            (["tolower", "tolowercase", "lowercase", "downcase", "lcase"], .write("lower()")),
            (["size", "len", "cardinality"], .writeOneOf(["count()", "length()"])),
            (["isempty", "notexists", "missing", "isnull", "none"], .write("empty()")),
            (["notempty", "isnotempty", "isnotnull", "notnull", "any", "some", "anymatch"], .write("exists()")),
            (["filter", "findall"], .write("where(…)")),
            (["map", "flatmap", "collect", "foreach"], .write("select(…)")),
            (["concat", "concatenate"], .writeOneOf(["a & b", "join(', ')"])),
            (["like", "regex", "regexmatch", "match", "test"], .writeOneOf(["matches('…')", "contains('…')"])),
            (["if", "case", "when", "ternary", "cond"], .write("iif(…, …, …)")),
            (["ifnull", "nvl", "ifempty", "orelse", "default"], .write("coalesce(…, …)")),
            (["average", "mean"], .write("avg()")), (["total"], .write("sum()")),
            (["toint", "int", "parseint"], .write("toInteger()")),
            (["tonumber", "number", "tofloat", "todouble", "parsefloat"], .write("toDecimal()")),
            (["tostr", "str", "text"], .write("toString()")), (["parsedate", "date"], .write("toDate()")),
            (["ceil"], .write("ceiling()")), (["pow"], .write("power(…)")), (["unique", "uniq"], .write("distinct()")),
            (["substr", "mid", "left"], .write("substring(0, 3)")), (["strip"], .write("trim()")),
            (["get", "at", "nth", "item", "elementat"], .write("[0]")), (["limit", "top"], .write("take(1)")),
            (["offset", "drop"], .write("skip(1)")),
            (["includes", "has"], .writeOneOf(["x contains 'a'", "exists(…)"])),
            (["equals", "eq"], .write("=")), (["notequals", "ne"], .write("!=")),
            (["and", "or", "xor"], .write("a and b")),
            (["istype", "instanceof", "isa", "typeof"], .writeOneOf(["x is Patient", "type()"])),
            (["orderby", "sorted", "sortby"], .write("sort(…)")), (["every", "allmatch"], .write("all(…)")),
            (["hasextension"], .write("extension('…').exists()")), (["getextension"], .write("extension('…')")),
            (["deref", "dereference", "getresource"], .write("resolve()")),
            (["currentdate", "curdate"], .write("today()")),
            (["currenttimestamp", "sysdate"], .write("now()")),
            (["invert", "negate"], .write("not()")),
            (["head", "car", "firstordefault"], .write("first()")),
            (["find", "findfirst"], .write("where(…).first()")), (["rest", "cdr"], .write("tail()")),
            (["lastordefault"], .write("last()")),
            (["year", "getyear", "getfullyear"], .write("yearOf()")), (["month", "getmonth"], .write("monthOf()")),
            (["day", "getday", "getdate", "dayofmonth"], .write("dayOf()")),
            (["hour", "gethours"], .write("hourOf()")),
            (["minute", "getminutes"], .write("minuteOf()")),
            (["second", "getseconds"], .writeOneOf(["[1]", "secondOf()"])),
            (["timezone", "timezoneoffset"], .write("timezoneOffsetOf()")),
            (["age", "ageinyears", "calculateage"], .write("birthDate.duration(today(), 'year')")),
            (
                ["datediff", "yearsbetween", "monthsbetween", "daysbetween", "between"],
                .write("duration(today(), 'day')")
            ),
            (["dateadd", "adddays", "addmonths", "addyears", "plusdays"], .write("birthDate + 7 days")),
            (["isnumber", "isnumeric", "isdecimal"], .write("convertsToDecimal()")),
            (["isinteger", "isint"], .write("convertsToInteger()")), (["isdate"], .write("convertsToDate()")),
            (["cast", "convert"], .writeOneOf(["toInteger()", "value as Quantity"])),
            (["reduce", "fold", "inject"], .write("aggregate($this + $total, 0)")),
            (["charat"], .write("substring(0, 1)")), (["replaceall"], .write("replace('a', 'b')")),
            (["instr", "position", "locate"], .write("indexOf('a')")),
            (["substringbefore", "substringafter"], .write("split('a')")), (["tofixed"], .write("round(2)")),
            (["self", "this", "current"], .write("$this")), (["index"], .write("$index")),
            (["values", "elements", "fields"], .write("children()")),
            (["deepchildren", "alldescendants"], .write("descendants()")),
            (["countdistinct"], .write("distinct().count()")), (["true", "false"], .writeOneOf(["true", "false"])),
            (["inlist", "isin", "oneof"], .write("x in ('a' | 'b')")),
            (["invalueset", "ismemberof", "validatecode"], .write("memberOf('http://example.jp/ValueSet/a')")),
            (["hascode", "hascoding"], .write("coding.exists(code = 'a')")),
        ]
        var names: [String: PathSlip] = [:]
        for (words, slip) in groups { for word in words { names[word] = slip } }
        return names
    }()

    /// How a call with a wrong number of arguments is written.
    static func usage(_ function: PathFunction, found count: Int) -> PathSlip? {
        if function == .not { return .negation }
        // `count(name)`, as other languages write it.
        if function.arity.upperBound == 0, count > 0 { return .write("x.\(function.rawValue)()") }
        return usages[function].map { .write($0) }
    }

    private static let usages: [PathFunction: String] = [
        .exists: "name.exists(use = 'official')", .all: "name.all(use.exists())",
        .where: "name.where(use = 'official')",
        .select: "name.select(family)", .repeat: "repeat(item)", .ofType: "value.ofType(Quantity)", .skip: "skip(1)",
        .take: "take(1)", .iif: "iif(active, 'yes', 'no')", .indexOf: "indexOf('a')", .substring: "substring(0, 3)",
        .startsWith: "startsWith('a')", .endsWith: "endsWith('a')", .contains: "contains('a')",
        .matches: "matches('[0-9]+')", .replace: "replace('a', 'b')", .replaceMatches: "replaceMatches('[0-9]', '')",
        .join: "join(', ')", .split: "split(',')", .round: "round(2)", .power: "power(2)", .log: "log(10)",
        .intersect: "intersect(x)", .exclude: "exclude(x)", .union: "union(x)", .combine: "combine(x)",
        .subsetOf: "subsetOf(x)", .supersetOf: "supersetOf(x)", .is: "is(Quantity)", .as: "as(Quantity)",
        .extension: "extension('http://example.jp/a')", .memberOf: "memberOf('http://example.jp/ValueSet/a')",
        .conformsTo: "conformsTo('http://example.jp/StructureDefinition/a')",
        .aggregate: "aggregate($this + $total, 0)",
        .slice: "skip(1).take(2)", .duration: "birthDate.duration(today(), 'year')",
        .difference: "birthDate.difference(today(), 'year')",
        .trace: "trace('a')", .defineVariable: "defineVariable('a', name)", .coalesce: "coalesce(a, b)",
        .toQuantity: "toQuantity('mg')", .encode: "encode('base64')", .decode: "decode('base64')",
        .escape: "escape('html')", .unescape: "unescape('html')", .repeatAll: "repeatAll(item)",
    ]
}
