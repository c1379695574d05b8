import Testing

import Checksums

/// The examples of FIPS 180-4 and NIST's test vectors.
@Suite struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    ])
    func digestOfKnownMessages(message: String, digest: String) {
        #expect(SHA256.hexDigest(of: message) == digest)
        #expect(SHA256.hexDigest(Array(message.utf8)) == digest)
        // The bytes are what the digits spell.
        #expect(SHA256.digest(message.utf8).map { UInt32($0) } == stride(from: 0, to: 64, by: 2).map { UInt32(Array(digest)[$0...($0 + 1)].map(String.init).joined(), radix: 16) })
    }

    @Test func millionLetters() {
        var hash = SHA256()
        for _ in 0..<1000 { hash.update([UInt8](repeating: 0x61, count: 1000)) }
        #expect(hash.hexDigest() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func partsDoNotRunIntoOneAnother() {
        var first = SHA256()
        first.update(part: "ab".utf8)
        first.update(part: "c".utf8)
        var second = SHA256()
        second.update(part: "a".utf8)
        second.update(part: "bc".utf8)
        #expect(first.hexDigest() != second.hexDigest())
    }

    @Test func aDigestCanBeTakenOnTheWay() {
        var hash = SHA256()
        hash.update("abc".utf8)
        #expect(hash.hexDigest() == hash.hexDigest())
        hash.update("d".utf8)
        #expect(hash.hexDigest() == SHA256.hexDigest(of: "abcd"))
    }
}
