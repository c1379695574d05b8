import Foundation
import Testing

@testable import Grading

@Suite struct RosterTests {
    @Test func columnsAreFoundByName() throws {
        let roster = try Roster("section,Student , name,extra-days,mail\nA,ada,\"Lovelace, Ada\",2,a@b\nB,bob,,,\n\n,eve,\"Eve \"\"E\"\"\",0.5,\n")
        #expect(roster.students == [
            .init(student: "ada", name: "Lovelace, Ada", section: "A", extraDays: 2), .init(student: "bob", name: nil, section: "B", extraDays: 0),
            .init(student: "eve", name: "Eve \"E\"", section: nil, extraDays: 0.5),
        ])
        #expect(roster.contains("ada") && !roster.contains("Ada"))
    }

    @Test func semicolonsAndTabsSeparateTooAndFieldsMayHoldLineEnds() throws {
        #expect(try Roster("student;name\nada;\"A\nda\"\n").students[0].name == "A\nda")
        #expect(try Roster("student\tname\nada\tAda").students[0].name == "Ada")
    }

    @Test(arguments: [
        ("", "the roster is empty; its first line names the columns: student,name,section,extra-days"),
        ("name\nada\n", "the roster's first line must name the column `student`; it names `name`"), ("student,name,name\n", "the roster has two columns `name`"), ("\"student\nada\n", "a quotation mark in the roster's first line is not closed"),
        ("student,name\n,Ada\n", "row 2 of the roster names no student"), ("student\nada\nada\n", "row 3 of the roster names ada a second time"),
        ("student,extra-days\nada,many\n", "row 2 of the roster has `many` extra days; a number from 0 to 366 is wanted"),
        ("student,extra-days\nada,nan\n", "row 2 of the roster has `nan` extra days; a number from 0 to 366 is wanted"),
    ])
    func mistakesAreNamed(text: String, reason: String) {
        #expect(throws: UnreadableFile(reason)) { try Roster(text) }
    }
}

@Suite struct LateRuleTests {
    private let rule = LateRule(due: 1_000_000, grace: 600, percentPerDay: 10, mostDays: 5)

    @Test(arguments: [(999_999.0, 0, 100), (1_000_000, 0, 100), (1_000_600, 0, 100), (1_000_601, 1, 90), (1_086_400, 1, 90), (1_086_401, 2, 80), (1_432_000, 5, 50), (1_432_001, 6, 0), (1e12, 1_000_000, 0)])
    func daysAreCountedAsTheyBegin(handedIn: Double, days: Int, percent: Int) {
        #expect(rule.daysLate(handedIn: handedIn) == days)
        #expect(rule.percentLeft(afterDays: days) == percent)
    }

    @Test func extraDaysMoveTheDateAndTheUnknownIsInTime() {
        #expect(rule.daysLate(handedIn: 1_086_401, extraDays: 2) == 0)
        #expect(rule.daysLate(handedIn: 1_000_000 + 2.5 * 86_400, extraDays: 2) == 1)
        #expect(rule.daysLate(handedIn: nil) == 0)
    }

    @Test func datesAreUnderstood() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        #expect(LateRule.date("2026-11-30T18:00:00Z") == 1_796_061_600)
        #expect(LateRule.date("2026-11-30T18:00", zone: zone) == 1_796_058_000)
        #expect(LateRule.date("2026-11-30", zone: zone) == 1_796_079_599)
        #expect(LateRule.date("2026-11-30T18:00Z", zone: zone) == 1_796_061_600)
        #expect(LateRule.date("2026-11-30T18:00+01:00") == 1_796_058_000)
        for text in ["", "tomorrow", "2026-13-01", "2026-02-30", "30.11.2026"] { #expect(LateRule.date(text) == nil, "\(text)") }
    }
}

@Suite struct ShardTests {
    @Test func everyStudentIsInOneShard() {
        let students = (0..<2000).map { "student \($0)" }
        let shards = (0..<8).map { index in students.filter { Shard(index: index, count: 8).contains($0) } }
        #expect(shards.flatMap(\.self).sorted() == students.sorted())
        // Evenly, as chance has it: 250 a shard, with a deviation of 15.
        #expect(shards.allSatisfy { (170...330).contains($0.count) })
    }

    @Test func partsAreUnderstood() {
        #expect(Shard("2/8") == Shard(index: 1, count: 8))
        for text in ["", "0/8", "9/8", "1/0", "1", "a/b", "1/2/3", "-1/2"] { #expect(Shard(text) == nil, "\(text)") }
    }
}
