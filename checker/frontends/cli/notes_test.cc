#include "checker/frontends/cli/notes.h"

#include <string>
#include <vector>

#include "checker/ingest/problem.h"
#include "gtest/gtest.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

Problem ProblemAt(const std::string& path, uint32_t line, int64_t byte) {
  Problem problem;
  problem.code = "E109";
  problem.path = path;
  problem.message = "m";
  problem.line = line;
  problem.column = line;
  problem.byte = byte;
  return problem;
}

TEST(NoteOfTest, KeepsThePlace) {
  EXPECT_EQ(NoteOf(ProblemAt("a.jsonl", 3, 420)).ShortDebugString(),
            "code: \"E109\" message: \"m\" path: \"a.jsonl\" "
            "span { begin: 420 end: 420 } line: 3 column: 3");
}

TEST(NoteOfTest, AFileAsAWholeHasNone) {
  EXPECT_EQ(NoteOf(ProblemAt("a.jsonl", 0, -1)).ShortDebugString(),
            "code: \"E109\" message: \"m\" path: \"a.jsonl\"");
}

TEST(NoteOfTest, ABytePastTheRecordsIsLeftOut) {
  EXPECT_FALSE(NoteOf(ProblemAt("a", 1, int64_t{1} << 31)).has_span());
  EXPECT_TRUE(NoteOf(ProblemAt("a", 1, (int64_t{1} << 31) - 1)).has_span());
}

TEST(CollectNotesTest, AreInOrderOfPlace) {
  v1::Note limit;
  limit.set_code("E201");
  limit.set_path("b");
  limit.set_line(2);
  const std::vector<Problem> problems = {ProblemAt("b", 10, 99),
                                         ProblemAt("a", 7, 30)};
  const std::vector<v1::Note> notes = CollectNotes(problems, {limit});
  ASSERT_EQ(notes.size(), 3U);
  EXPECT_EQ(notes[0].path(), "a");
  EXPECT_EQ(notes[1].code(), "E201");
  EXPECT_EQ(notes[2].line(), 10);
}

}  // namespace
}  // namespace crosscheck
