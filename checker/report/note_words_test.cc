#include "checker/report/note_words.h"

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(NoteWordsTest, TheCodeTellsErrors) {
  v1::Note note;
  EXPECT_FALSE(IsError(note));
  note.set_code("N103");
  EXPECT_FALSE(IsError(note));
  note.set_code("E109");
  EXPECT_TRUE(IsError(note));
  EXPECT_FALSE(IsMissed(note));
  note.set_code("N305");
  EXPECT_TRUE(IsMissed(note));
  EXPECT_FALSE(IsError(note));
}

TEST(NoteWordsTest, PlaceIsAsExactAsIsKnown) {
  v1::Note note;
  EXPECT_EQ(PlaceOf(note), "");
  note.set_article_id("wire-7");
  EXPECT_EQ(PlaceOf(note), "wire-7");
  note.set_path("wire.jsonl");
  EXPECT_EQ(PlaceOf(note), "wire.jsonl");
  note.set_line(3);
  note.set_column(17);
  EXPECT_EQ(PlaceOf(note), "wire.jsonl:3:17");
}

}  // namespace
}  // namespace crosscheck
