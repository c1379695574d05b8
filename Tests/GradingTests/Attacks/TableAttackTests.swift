import Foundation
import FoundationXML
import Testing

@testable import Grading

/// Attacks 26 and 27: names and texts that a spreadsheet, an XML reader or a terminal would obey.
@Suite struct TableAttackTests {
    @Test(arguments: [
        ("=cmd|'/C calc'!A0", "\"'=cmd|'/C calc'!A0\""), ("+1", "\"'+1\""), ("-rf", "\"'-rf\""), ("@SUM(A1)", "\"'@SUM(A1)\""), ("\t=1", "\"'\t=1\""),
        ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("  =1", "\"'  =1\""), ("\u{A0}=1", "\"'\u{A0}=1\""), ("＝1", "\"'＝1\""), ("ada", "ada"), ("a,b", "\"a,b\""),
        ("say \"hi\"", "\"say \"\"hi\"\"\""), ("a\nb", "\"a\nb\""), ("a=b", "a=b"), ("", ""), ("\"=1\"", "\"\"\"=1\"\"\""),
    ])
    func fieldsAreNoFormulas(text: String, field: String) {
        #expect(CSVReport.field(text) == field)
    }

    @Test func theTable() {
        let late = CourseResult(
            exerciseFile: "03-losses", displayName: nil, section: nil, handedIn: nil, daysLate: 2, percentLeft: 75, adjustments: ["mae": .init(points: 1.5, comment: nil)],
            attempts: 1, grade: SampleGrades.graded("mia"))
        let results = [SampleGrades.graded("ada"), SampleGrades.refused("=bob", reason: "it is a pipe, not a file"), SampleGrades.graded("eve", gradient: true)].map {
            CourseResult("03-losses", $0)
        }
        #expect(
            CSVReport.text(of: results + [late], outline: SampleGrades.outline) == """
                student,file,status,points,out_of,mse,mae,days_late,reason\r
                ada,ada.md,graded,2,6,2,,0,mae: line 20 still has a blank\r
                "'=bob","'=bob",refused,,6,,,0,"it is a pipe, not a file"\r
                eve,eve.md,graded,4,6,4,,0,mae: line 20 still has a blank\r
                mia,mia.md,graded,3,6,1.5,1.5,2,mae: line 20 still has a blank\r

                """)
    }

    @Test func aTableReadBackHasARowAStudent() throws {
        let names = ["a\"b", "c\r\nd", "=e,f", "\u{202E}g", "'h", "i;j", ",,,", "\"\"\""]
        let rows = parse(CSVReport.text(of: names.map { CourseResult("x", SampleGrades.graded($0)) }, outline: SampleGrades.outline))
        #expect(rows.count == names.count + 1)
        #expect(Set(rows.map(\.count)) == [9])
        #expect(rows.dropFirst().map { $0[0] == "'=e,f" ? "=e,f" : $0[0] } == names.map { $0.replacing("\u{202E}", with: "\u{FFFD}") })
    }

    /// RFC 4180, read strictly.
    private func parse(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = String.UnicodeScalarView()
        var quoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            if quoted {
                if scalar == "\"" {
                    if scalars.first == "\"" {
                        field.append(scalar)
                        scalars.removeFirst()
                    } else {
                        quoted = false
                    }
                } else {
                    field.append(scalar)
                }
            } else if scalar == "\"" {
                quoted = true
            } else if scalar == "," || scalar == "\n" {
                row.append(String(field))
                field = .init()
                if scalar == "\n" {
                    rows.append(row)
                    row = []
                }
            } else if scalar != "\r" {
                field.append(scalar)
            }
        }
        return rows
    }

    @Test func theXMLIsReadAsWhatItSays() throws {
        let evil = "</testsuite><script>alert(1)</script> & \"q\" 'a' \u{1B}[2J \u{0} \u{202E} ]]> \u{FFFF}"
        let report = GradeReport(
            exercise: evil, submissions: [SampleGrades.graded(evil, feedback: evil), SampleGrades.refused("bob", reason: evil)])
        let xml = JUnitReport.text(of: report)
        #expect(!xml.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        #expect(!xml.contains("<script>"))
        let counts = TagCounter()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = counts
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        #expect(counts.tags == ["testsuites": 1, "testsuite": 2, "testcase": 5, "failure": 1, "skipped": 1, "error": 2])
        #expect(counts.totals == ["tests": "5", "failures": "1", "errors": "2", "skipped": "1"])
    }

    private final class TagCounter: NSObject, XMLParserDelegate {
        var tags: [String: Int] = [:]
        var totals: [String: String] = [:]

        func parser(_: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?, attributes: [String: String]) {
            tags[name, default: 0] += 1
            if name == "testsuites" { totals = attributes.filter { $0.key != "name" } }
        }
    }
}
