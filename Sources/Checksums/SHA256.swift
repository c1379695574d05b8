import COpenSSL

/// The hash function SHA-256 (FIPS 180-4), computed by OpenSSL and fed part by part.
///
/// The gradebook knows submissions and keys again by it, a page's security policy names its style sheet and script by it, and
/// downloaded weights are told from damaged ones.
package struct SHA256: ~Copyable {
    private let context: OpaquePointer

    /// A hash of nothing yet, to be fed.
    package init() {
        context = Self.makeContext()
        Self.require(EVP_DigestInit_ex(context, EVP_sha256(), nil))
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Takes in more of the message.
    package mutating func update(_ bytes: some Sequence<UInt8>) {
        let context = context
        func take(_ bytes: UnsafeBufferPointer<UInt8>) { Self.require(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)) }
        if bytes.withContiguousStorageIfAvailable(take) == nil { Array(bytes).withUnsafeBufferPointer(take) }
    }

    /// Takes in one part of a message made of several, its length ahead of it, so that no two lists of parts hash alike.
    package mutating func update(part: some Collection<UInt8>) {
        var count = UInt64(part.count).bigEndian
        withUnsafeBytes(of: &count) { update($0) }
        update(part)
    }

    /// The digest of all that was taken in: 32 bytes. More can be taken in afterwards.
    package func digest() -> [UInt8] {
        // Taking the digest ends a computation, so it is taken of a copy.
        let copy = Self.makeContext()
        defer { EVP_MD_CTX_free(copy) }
        Self.require(EVP_MD_CTX_copy_ex(copy, context))
        return [UInt8](unsafeUninitializedCapacity: 32) { bytes, count in
            Self.require(EVP_DigestFinal_ex(copy, bytes.baseAddress, nil))
            count = 32
        }
    }

    /// The digest of all that was taken in, as 64 hexadecimal digits.
    package func hexDigest() -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The digest of one message: 32 bytes.
    package static func digest(_ message: some Sequence<UInt8>) -> [UInt8] {
        var hash = SHA256()
        hash.update(message)
        return hash.digest()
    }

    /// The digest of one message, as 64 hexadecimal digits.
    package static func hexDigest(_ message: some Sequence<UInt8>) -> String {
        var hash = SHA256()
        hash.update(message)
        return hash.hexDigest()
    }

    /// The digest of one text's UTF-8, as 64 hexadecimal digits.
    package static func hexDigest(of text: String) -> String { hexDigest(text.utf8) }

    /// It is given none only where memory for a few dozen bytes is not to be had: a Swift object would not be made then either.
    private static func makeContext() -> OpaquePointer {
        guard let context = EVP_MD_CTX_new() else { fatalError("no memory is left for a checksum") }
        return context
    }

    /// The calls fail only where memory for a few dozen bytes is not to be had, or OpenSSL lacks SHA-256, without which it has no TLS:
    /// there is nothing to go on with.
    private static func require(_ status: CInt) {
        if status != 1 { fatalError("OpenSSL gives no SHA-256") }
    }
}
