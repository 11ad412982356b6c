#include "checker/text/position.h"

#include <cstddef>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

std::string Dump(const Position& position) {
  return absl::StrCat(position.line, ":", position.column);
}

struct PositionCase {
  std::string name;
  std::string text;
  size_t offset;
  std::string want;
};

class PositionAtTest : public testing::TestWithParam<PositionCase> {};

TEST_P(PositionAtTest, CountsAsEditorsDo) {
  const PositionCase& c = GetParam();
  EXPECT_EQ(Dump(PositionAt(c.text, c.offset)), c.want);
}

INSTANTIATE_TEST_SUITE_P(Texts, PositionAtTest,
                         testing::ValuesIn<PositionCase>({
                             {"Start", "400", 0, "1:1"},
                             {"EmptyText", "", 0, "1:1"},
                             {"EndOfText", "400", 3, "1:4"},
                             {"SecondLine", "a\n400", 2, "2:1"},
                             {"CrLf", "a\r\n400", 3, "2:1"},
                             {"BetweenCrAndLf", "a\r\n400", 2, "1:3"},
                             {"Cr", "a\r400", 2, "2:1"},
                             {"TwoCr", "a\r\r400", 3, "3:1"},
                             {"CodePointsNotBytes", "Алеппо 4", 13, "1:8"},
                             {"CodePointsNotUtf16", "😀4", 4, "1:2"},
                             // Editors show these on one line.
                             {"NextLine",
                              "a\u0085"
                              "4",
                              3, "1:3"},
                             {"LineSeparator",
                              "a\u2028"
                              "4",
                              4, "1:3"},
                             {"FormFeed", "a\f4", 2, "1:3"},
                         }),
                         [](const testing::TestParamInfo<PositionCase>& info) {
                           return info.param.name;
                         });

Position SevenEight() {
  Position position;
  position.line = 7;
  position.column = 8;
  return position;
}

TEST(PositionAtTest, GoesOnFromAnEarlierPosition) {
  EXPECT_EQ(Dump(PositionAt("ab\nc", 1, SevenEight())), "7:9");
  EXPECT_EQ(Dump(PositionAt("ab\nc", 4, SevenEight())), "8:2");
}

struct UnitsCase {
  std::string name;
  std::string before;  // What stands in front of the figure.
  std::string want;    // Columns in code points, UTF-16 and bytes.
};

class ColumnUnitsTest : public testing::TestWithParam<UnitsCase> {};

TEST_P(ColumnUnitsTest, CountEachInItsOwn) {
  const std::string text = absl::StrCat(GetParam().before, "400");
  const Position at = PositionAt(text, GetParam().before.size());
  EXPECT_EQ(absl::StrCat(at.column, " ", at.utf16_column, " ", at.byte_column),
            GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(Texts, ColumnUnitsTest,
                         testing::ValuesIn<UnitsCase>({
                             {"Nothing", "", "1 1 1"},
                             {"Ascii", "Toll: ", "7 7 7"},
                             {"Accents", "Été ", "5 5 7"},
                             {"CombiningMark", "E\u0301te ", "6 6 7"},
                             {"ThreeBytes", "漢", "2 2 4"},
                             {"Emoji", "🌊 ", "3 4 6"},
                             {"EmojiOfSeveral", "👩\u200d🚒", "4 6 12"},
                             {"ByteOrderMarkInside", "\ufeff", "2 2 4"},
                             {"NewLine", "🌊 É\n", "1 1 1"},
                             {"CrLf", "🌊\r\n🌊", "2 3 5"},
                         }),
                         [](const testing::TestParamInfo<UnitsCase>& info) {
                           return info.param.name;
                         });

TEST(StepOverTest, CountsManyBytesAsEach) {
  const std::string text = "Toll \r in \"Kirun\": 🌊 four hundred, été 1999";
  for (size_t end = 0; end <= text.size(); ++end) {
    Position one_by_one;
    for (const char byte : text.substr(0, end)) StepOver(byte, one_by_one);
    Position at_once;
    StepOver(absl::string_view(text).substr(0, end), at_once);
    EXPECT_EQ(at_once.column, one_by_one.column) << end;
    EXPECT_EQ(at_once.utf16_column, one_by_one.utf16_column) << end;
    EXPECT_EQ(at_once.byte_column, one_by_one.byte_column) << end;
  }
}

}  // namespace
}  // namespace crosscheck
