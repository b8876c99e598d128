/// Finds the members of a tree that ignored paths mean.
///
/// A path starts at a resource: the root, or any resource inside it. Its first name may be the type of that resource. A
/// choice is meant by its name in JSON (`valueQuantity`), in FHIRPath (`value`) or in definitions (`value[x]`); a
/// companion goes with its element.
enum IgnoredElements {
    /// How much of a path the way to a container has matched.
    private struct Match {
        var path: Int, count: Int
    }

    private struct Frame {
        var end: Int
        var matches: [Match]
        var type: TypeShape?
        var isObject: Bool
    }

    /// The entries, each with all below it, that are left out.
    static func entries(below root: SourceNode, paths: [IgnoredPath], type: TypeShape?) -> Set<Int> {
        let paths = paths.filter { !$0.names.isEmpty }
        guard !paths.isEmpty, root.value.isContainer else { return [] }
        let storage = root.storage
        let start = paths.indices.map { Match(path: $0, count: 0) }
        var ignored: Set<Int> = []
        var frames = [frame(root, start, type, paths)]
        var entry = root.entry + 1
        while let frame = frames.last {
            guard entry < frame.end else {
                frames.removeLast()
                continue
            }
            let node = SourceNode(storage: storage, entry: entry), value = node.value
            var matches = frame.matches, type = frame.type
            if frame.isObject {
                let shape = type?.element(value.name)
                let (isIgnored, next) = step(matches, into: node, shape, paths)
                if isIgnored {
                    ignored.insert(entry)
                    entry = value.next
                    continue
                }
                (matches, type) = (next, shape?.type)
            }
            if value.isContainer, value.next > entry + 1 {
                frames.append(Self.frame(node, matches, type, paths))
                entry += 1
            } else {
                entry = value.next
            }
        }
        return ignored
    }

    /// A resource lets every path start anew.
    private static func frame(
        _ node: SourceNode, _ matches: [Match], _ type: TypeShape?, _ paths: [IgnoredPath]
    ) -> Frame {
        let value = node.value
        var frame = Frame(end: value.next, matches: matches, type: type, isObject: value.kind == .object)
        guard frame.isObject, let name = node["resourceType"]?.string else { return frame }
        if type?.isResource != false { frame.type = TypeShapes.r4.shape(named: name) }
        for index in paths.indices {
            if paths[index].names.count > 1, paths[index].names[0] == name {
                frame.matches.append(Match(path: index, count: 1))
            }
            if !matches.contains(where: { $0.path == index && $0.count == 0 }) {
                frame.matches.append(Match(path: index, count: 0))
            }
        }
        return frame
    }

    private static func step(
        _ matches: [Match], into member: SourceNode, _ shape: ElementShape?, _ paths: [IgnoredPath]
    ) -> (isIgnored: Bool, next: [Match]) {
        if matches.isEmpty { return (false, []) }
        var next: [Match] = []
        let key = member.name
        let name = key.hasPrefix("_") ? String(key.dropFirst()) : key
        let choice = shape?.isChoice == true ? shape?.pathName : nil
        for match in matches {
            let names = paths[match.path].names, wanted = names[match.count]
            guard wanted == name || choice.map({ wanted == $0 || wanted == $0 + "[x]" }) == true else { continue }
            if match.count + 1 == names.count { return (true, []) }
            next.append(Match(path: match.path, count: match.count + 1))
        }
        return (false, next)
    }
}
