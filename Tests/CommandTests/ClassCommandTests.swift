import Foundation
import Testing

/// The commands of a teacher: a class graded, looked at, exported, and given points by hand.
@Suite("Commands for a class")
struct ClassCommandTests {
    /// A class in both layouts: ada has all points, bob one, eve has not begun, zoe's folder is empty.
    private func inClass(_ body: (Gradual) throws -> Void) throws {
        try SmallCourse.inFolder { gradual in
            try SmallCourse.solve(gradual, twice: "2 * x", half: "x / 2", as: "class/ada/01-sums.md")
            try SmallCourse.solve(gradual, twice: "x + 3", half: "x", as: "class/bob.md")
            try SmallCourse.solve(gradual, twice: "____", as: "class/eve/01-sums.md")
            try FileManager.default.createDirectory(at: gradual.folder.appending(path: "class/zoe"), withIntermediateDirectories: true)
            try gradual.write("notes", as: "class/notes.txt")
            try body(gradual)
        }
    }

    @Test("`grade --class` shows a line a student and a sum, and again without grading")
    func grading() throws {
        try inClass { gradual in
            let first = try gradual("grade", "exercises/01-sums.md", "--class", "class/")
            #expect(first.status == 0)
            #expect(first.error == "class/notes.txt is no submission, and is left out\n")
            #expect(first.output == """
                ada  3 of 3
                bob  1 of 3
                eve  not attempted yet
                zoe  not attempted yet: nothing was handed in

                4 submissions: 2 graded (mean 2.0 of 3), 2 not attempted

                """)
            let again = try gradual("grade", "exercises", "--class", "class")
            #expect(again.output.hasSuffix("2 not attempted; 3 unchanged since they were last graded\n"), "\(again.output)")
            let plan = try gradual("grade", "exercises", "--class", "class", "--dry-run")
            #expect(plan.output.hasSuffix("01-sums: 0 to grade, 3 unchanged, 0 refused, 1 not handed in\n"))
            let some = try gradual("grade", "exercises", "--class", "class", "--only", "bob,ada", "--regrade")
            #expect(some.output.hasPrefix("ada  3 of 3\nbob  1 of 3\n\n2 submissions"))
            let none = try gradual("grade", "exercises", "--class", "class", "--only", "bbo")
            #expect(none.status == 2 && none.error.contains("there is no submission of `bbo`"))
        }
    }

    @Test("A report on standard output has it for itself", arguments: [("--csv", "student,file,status"), ("--json", "{\n  \"exercise\""), ("--junit", "<?xml")])
    func reportsOnStandardOutput(option: String, start: String) throws {
        try inClass { gradual in
            let result = try gradual("grade", "exercises/01-sums.md", "--class", "class", option, "-")
            #expect(result.status == 0)
            #expect(result.output.hasPrefix(start), "\(result.output)")
            if option == "--json" { _ = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) }
            let one = try gradual("grade", "exercises/01-sums.md", "--submission", "class/bob.md", option, "-")
            #expect(one.output.hasPrefix(start), "\(one.output)")
            #expect(try gradual("grade", "exercises", "--class", "class", "--csv", "-", "--json", "-").status == 2)
        }
    }

    @Test("The roster, late rules, points by hand, statistics and exports come from one gradebook")
    func course() throws {
        try inClass { gradual in
            try gradual.write("student,name,section,extra-days\nada,Ada L.,A,0\nbob,Bob,B,3\nkim,Kim,A,0\n", as: "roster.csv")
            for file in ["class/ada/01-sums.md", "class/bob.md"] {
                try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_780_000_000)], ofItemAtPath: gradual.folder.appending(path: file).path)
            }
            // Handed in at 2026-05-28T20:26:40Z.
            let late = try gradual(
                "grade", "exercises", "--class", "class", "--roster", "roster.csv", "--due", "2026-05-28T12:00:00Z", "--late-percent", "50", "--summary", "summary.md")
            #expect(late.status == 0, "\(late.error)")
            #expect(late.error.contains("eve is not on the roster"))
            #expect(try gradual("points", "ada").output.hasPrefix("01-sums  1.5 of 3  1 day late, 50 % count\n"))
            #expect(try gradual("points", "bob").output.hasPrefix("01-sums  1 of 3\n"))
            // Points as they count, in the lines, the table and the document of one file too.
            #expect(try gradual("grade", "exercises/01-sums.md", "--class", "class").output == """
                ada  1.5 of 3  1 day late, 50 % count
                bob  1 of 3
                eve  not attempted yet
                zoe  not attempted yet: nothing was handed in

                4 submissions: 2 graded (mean 1.3 of 3), 2 not attempted; 3 unchanged since they were last graded

                """)
            #expect(try gradual("grade", "exercises/01-sums.md", "--class", "class", "--csv", "-").output.contains("ada,ada/01-sums.md,graded,1.5,3,1,0.5,1,\r\n"))
            let document = try gradual("grade", "exercises/01-sums.md", "--class", "class", "--json", "-").output
            let submissions = try #require(try (JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])?["submissions"] as? [[String: Any]])
            let ada = try #require(submissions.first)
            #expect(ada["points"] as? Double == 1.5 && ada["daysLate"] as? Int == 1 && ada["percentLeft"] as? Int == 50)
            let exercises = try #require(ada["exercises"] as? [[String: Any]])
            #expect(exercises.map { $0["points"] as? Double } == [1, 0.5])
            #expect(try gradual.read("summary.md").contains("5 submissions: 2 graded, 3 not attempted."))

            let given = try gradual("points", "bob", "01-sums", "half", "0.5", "--comment", "Nearly.")
            #expect(given.output.contains("half  0.5 of 1  by hand (the checks gave 0)  “Nearly.”"))
            let lines = try gradual("grade", "exercises/01-sums.md", "--class", "class", "--only", "bob", "--json", "grades.json").output
            #expect(lines.hasPrefix("bob  1.5 of 3  partly by hand\n"), "\(lines)")
            let grades = try gradual.read("grades.json")
            #expect(grades.contains("\"byHand\" : true") && grades.contains("\"comment\" : \"Nearly.\"") && grades.contains("\"points\" : 0.5"), "\(grades)")
            #expect(try gradual("points", "bob", "01-sums", "half", "7").error == "half is worth 1 point; 7 are more\n")
            #expect(try gradual("points", "bobb").error.contains("did you mean `bob`?"))
            #expect(try gradual("points", "bob", "01-sums", "hlaf", "1").status == 2)
            #expect(try gradual("points", "bob", "01-sums", "half", "--withdraw").output.contains("half  0 of 1\n"))

            let shown = try gradual("gradebook", "show")
            #expect(shown.output.hasPrefix("01-sums  2 graded, 3 not attempted\n  mean 1.25, median 1.25"), "\(shown.output)")
            let nothing = try gradual("gradebook", "export")
            #expect(nothing.status == 2 && nothing.error.contains("Say what to write"))
            #expect(try gradual("gradebook", "export", "--csv", "-", "--html", "pages").output == """
                student,name,section,01-sums,total,out_of\r
                ada,Ada L.,A,1.5,1.5,3\r
                bob,Bob,B,1,1,3\r
                eve,,,0,0,3\r
                kim,Kim,A,0,0,3\r
                zoe,,,0,0,3\r

                """)
            let pages = try FileManager.default.contentsOfDirectory(atPath: gradual.folder.appending(path: "pages/students").path)
            #expect(pages.count == 5)
            #expect(try gradual.read("pages/index.html").contains("Ada L."))
        }
    }

    @Test("Shards are merged, once")
    func shards() throws {
        try inClass { gradual throws in
            for part in ["1/2", "2/2"] { #expect(try gradual("grade", "exercises", "--class", "class", "--shard", part, "--lines", "part-\(part.prefix(1)).jsonl").status == 0) }
            #expect(try gradual("gradebook", "merge", "book.sqlite", "part-1.jsonl", "part-2.jsonl").output == "4 lines read, 4 attempts new to book.sqlite\n")
            #expect(try gradual("gradebook", "merge", "book.sqlite", "part-2.jsonl", "part-1.jsonl").output == "4 lines read, 0 attempts new to book.sqlite\n")
            #expect(try gradual("gradebook", "merge", "book.sqlite", "class/bob.md").status == 2)
        }
    }

    @Test("What is missing or wrong is named", arguments: [
        (["exercises", "--class", "nosuch"], "nosuch: there is no such folder"), (["exercises", "--class", "class/bob.md"], "class/bob.md: it is not a folder"),
        (["class/bob.md", "--class", "class"], "class/bob.md: it has no key"), (["exercises", "--class", "class", "--due", "30.11.2026"], "is no date"),
        (["exercises"], "--submission FILE"), (["exercises", "--class", "exercises/keys/empty"], "there are no submissions in this folder"), (["exercises", "--class", "class", "--roster", "none.csv"], "none.csv: there is no such file"),
        (["exercises", "--class", "class", "--late-percent", "10"], "--due DATE"), (["exercises", "--class", "class", "--csv", "nosuch/x.csv"], "its folder is not there"),
        (["exercises", "--class", "class", "--html", "class/bob.md"], "--html wants a folder"), (["exercises", "--class", "class", "--shard", "3/2", "--lines", "x"], "such as 2/8"),
    ])
    func mistakes(arguments: [String], message: String) throws {
        try inClass { gradual in
            try FileManager.default.createDirectory(at: gradual.folder.appending(path: "exercises/keys/empty"), withIntermediateDirectories: true)
            let result = try gradual.call(["grade"] + arguments)
            #expect(result.status == 2)
            #expect(result.error.contains(message), "\(result.error)")
            #expect(!FileManager.default.fileExists(atPath: gradual.folder.appending(path: "gradebook.sqlite").path))
        }
    }
}
