import Foundation

/// A headless Chromium, driven through the two pipes of its debugging protocol. Only the tests of pages use it, where it is installed.
final class Browser {
    enum Failure: Error { case notAnswering(String) }

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let profile: URL
    private var buffer = Data()
    private var lastNumber = 0
    private var session: String?
    /// What the page has said since it was opened: console messages, exceptions, log entries, and addresses asked for.
    private(set) var messages: [String] = []

    /// The browser's path; nil where none is installed.
    static let path: String? = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    init(_ path: String) throws {
        profile = FileManager.default.temporaryDirectory.appending(path: "gradual-browser-\(UUID().uuidString)")
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        // The protocol is spoken on descriptors 3 and 4.
        process.arguments = [
            "-c", "exec \"$0\" \"$@\" 3<&0 4>&1 2>/dev/null", path, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
            "--disable-background-networking", "--disable-dev-shm-usage", "--user-data-dir=\(profile.path)", "--remote-debugging-pipe", "about:blank",
        ]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let target = try call("Target.createTarget", ["url": "about:blank"])["targetId"] as? String ?? ""
        session = try call("Target.attachToTarget", ["targetId": target, "flatten": true])["sessionId"] as? String
        for domain in ["Page", "Runtime", "Log", "Network"] { _ = try call("\(domain).enable") }
    }

    deinit {
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: profile)
    }

    /// Opens a page and waits until it is loaded.
    func open(_ file: URL, width: Int, isDark: Bool = false) throws {
        try look(width: width, isDark: isDark)
        messages = []
        _ = try call("Page.navigate", ["url": file.absoluteString])
        for _ in 0..<200 {
            if try evaluate("document.readyState") as? String == "complete", try evaluate("location.href") as? String == file.absoluteString { return }
            usleep(10_000)
        }
        throw Failure.notAnswering("the page does not load")
    }

    /// The value of an expression in the page; promises are awaited.
    func evaluate(_ expression: String) throws -> Any? {
        let result = try call("Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
        if let details = result["exceptionDetails"] { throw Failure.notAnswering("\(details)") }
        return (result["result"] as? [String: Any])?["value"]
    }

    /// Gives the open page another width, or the other colours.
    func look(width: Int, height: Int = 800, isDark: Bool) throws {
        _ = try call("Emulation.setDeviceMetricsOverride", ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
        _ = try call("Emulation.setEmulatedMedia", ["features": [["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]]])
    }

    /// Whether a condition comes true within two seconds.
    func waits(for condition: String) throws -> Bool {
        for _ in 0..<100 {
            if try evaluate(condition) as? Bool == true { return true }
            usleep(20_000)
        }
        return false
    }

    /// Presses and releases a key.
    func press(_ key: String) throws {
        let codes = ["Tab": 9, "Escape": 27, "ArrowLeft": 37, "ArrowRight": 39]
        for type in ["rawKeyDown", "keyUp"] {
            _ = try call("Input.dispatchKeyEvent", ["type": type, "key": key, "code": key, "windowsVirtualKeyCode": codes[key] ?? 0])
        }
    }

    /// Touches a place of the window.
    func tap(_ x: Double, _ y: Double) throws {
        _ = try call("Input.dispatchTouchEvent", ["type": "touchStart", "touchPoints": [["x": x, "y": y]]])
        _ = try call("Input.dispatchTouchEvent", ["type": "touchEnd", "touchPoints": [[String: Double]]()])
    }

    func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
        lastNumber += 1
        var message: [String: Any] = ["id": lastNumber, "method": method, "params": parameters]
        message["sessionId"] = session
        try input.fileHandleForWriting.write(contentsOf: try JSONSerialization.data(withJSONObject: message) + [0])
        let end = Date().addingTimeInterval(180)
        while Date() < end {
            guard let answer = try next() else { throw Failure.notAnswering("the browser has ended") }
            if answer["id"] as? Int == lastNumber {
                if let error = answer["error"] { throw Failure.notAnswering("\(method): \(error)") }
                return answer["result"] as? [String: Any] ?? [:]
            }
            note(answer)
        }
        throw Failure.notAnswering(method)
    }

    private func next() throws -> [String: Any]? {
        // Up to where there is no end of a message. By the system's search: in a debug build, byte by byte, it took most of these tests' time.
        var searched = 0
        while true {
            let end = buffer.withUnsafeBytes { bytes in
                bytes.baseAddress.flatMap { start in memchr(start + searched, 0, bytes.count - searched).map { UnsafeRawPointer($0) - start } }
            }
            if let end {
                let message = buffer[..<end]
                buffer = Data(buffer[(end + 1)...])
                return try JSONSerialization.jsonObject(with: message) as? [String: Any]
            }
            searched = buffer.count
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            buffer.append(more)
        }
    }

    private func note(_ event: [String: Any]) {
        let parameters = event["params"] as? [String: Any] ?? [:]
        switch event["method"] as? String {
        case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded": messages.append("\(parameters)")
        case "Network.requestWillBeSent":
            let address = (parameters["request"] as? [String: Any])?["url"] as? String ?? ""
            if !address.hasPrefix("file:"), !address.hasPrefix("data:"), !address.hasPrefix("about:") { messages.append("asks for \(address)") }
        default: break
        }
    }
}
