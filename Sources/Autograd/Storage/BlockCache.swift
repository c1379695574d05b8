#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Keeps released memory blocks for the next tensors of about the same size, so that a training loop asks the system for
/// memory only in its first step.
///
/// Fresh pages from the system cost about a quarter of a microsecond a kilobyte to fault in, more than most kernels take
/// to fill them. Blocks under ``smallest`` bytes are left to `malloc`, which keeps those itself.
struct BlockCache: ~Copyable {
    /// Blocks below this size go to `malloc` directly.
    static let smallest = 1024
    /// Bytes kept at most; what is released beyond goes back to the system. (A step of ResNet-18 on 8 images of 224 by 224 needs
    /// 400 MB.)
    static let capacity = 512 << 20
    /// Every block starts on a cache line, so that vector loads do not straddle two.
    static let alignment = 64

    private var blocks: [[UnsafeMutableRawPointer]] = []
    private var kept = 0

    /// Rounds a size up to its class: four classes to each doubling, so at most a fifth is wasted.
    private static func sizeClass(_ bytes: Int) -> (index: Int, size: Int) {
        let highest = Int.bitWidth - 1 - (bytes - 1).leadingZeroBitCount
        let step = 1 << (highest - 2)
        let size = (bytes + step - 1) & ~(step - 1)
        return ((highest - 9) * 4 + (size - (1 << highest)) / step, size)
    }

    /// A block of at least `bytes` bytes, its content undefined; `nil` where the system has none.
    mutating func take(_ bytes: Int) -> UnsafeMutableRawPointer? {
        guard bytes >= Self.smallest else { return Self.allocate(bytes) }
        let (index, size) = Self.sizeClass(bytes)
        if index < blocks.count, let block = blocks[index].popLast() {
            kept -= size
            return block
        }
        return Self.allocate(size)
    }

    /// Takes a block back that ``take(_:)`` gave for the same number of bytes.
    mutating func give(_ block: UnsafeMutableRawPointer, _ bytes: Int) {
        guard bytes >= Self.smallest else { return release(block) }
        let (index, size) = Self.sizeClass(bytes)
        guard kept + size <= Self.capacity else { return release(block) }
        while blocks.count <= index { blocks.append([]) }
        blocks[index].append(block)
        kept += size
    }

    /// Gives a block straight back to the system.
    static func discard(_ block: UnsafeMutableRawPointer) { release(block) }

    private static func allocate(_ bytes: Int) -> UnsafeMutableRawPointer? {
        var pointer: UnsafeMutableRawPointer?
        return posix_memalign(&pointer, alignment, bytes) == 0 ? pointer : nil
    }

    deinit {
        for list in blocks { for block in list { release(block) } }
    }
}

/// Gives a block back to the C library.
@inline(__always)
private func release(_ block: UnsafeMutableRawPointer) { free(block) }
