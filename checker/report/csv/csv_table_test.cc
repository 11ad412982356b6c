#include "checker/report/csv/csv_table.h"

#include <limits>
#include <sstream>
#include <string>

#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct CellCase {
  std::string name;
  std::string text;
  std::string want;
};

class CsvTextTest : public testing::TestWithParam<CellCase> {};

TEST_P(CsvTextTest, IsOneHarmlessCell) {
  EXPECT_EQ(CsvText(GetParam().text), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, CsvTextTest,
    testing::ValuesIn<CellCase>({
        {"Plain", "14 people", "14 people"},
        {"Letters", "Été 漢 🌊", "Été 漢 🌊"},
        {"Empty", "", ""},
        {"Comma", "a,b", "\"a,b\""},
        {"Semicolon", "a;b", "\"a;b\""},
        {"Quote", "say \"400\"", "\"say \"\"400\"\"\""},
        {"LineEnds", "a\r\nb\nc", "a b c"},
        {"Formula", "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"},
        {"FormulaWithComma", "=SUM(A1,A2)", "\"'=SUM(A1,A2)\""},
        {"Plus", "+400", "'+400"},
        {"Minus", "-400", "'-400"},
        {"At", "@SUM", "'@SUM"},
        {"FullWidth", "＝1", "'＝1"},
        {"BehindATab", "\t=1", "'=1"},
        {"BehindCr", "\r=1", "'=1"},
        {"BehindSpace", " =1", "'=1"},
        {"SignWithin", "a=1", "a=1"},
        {"Controls", "\x1b[2J\u202e", "\\x1b[2J\\u202e"},
    }),
    [](const testing::TestParamInfo<CellCase>& info) {
      return info.param.name;
    });

TEST(CsvNumberTest, HasAllItsDigits) {
  EXPECT_EQ(CsvNumber(250000), "250000");
  EXPECT_EQ(CsvNumber(1234567.25), "1234567.25");
  EXPECT_EQ(CsvNumber(-3), "-3");
  EXPECT_EQ(CsvNumber(std::numeric_limits<double>::infinity()), "");
  EXPECT_EQ(CsvNumber(std::numeric_limits<double>::quiet_NaN()), "");
}

TEST(CsvTableTest, EveryRowHasAllCells) {
  static constexpr absl::string_view kColumns[] = {"a", "b", "c"};
  std::ostringstream out;
  CsvTable table(kColumns, out);
  table.SetText("c", "x");
  table.SetNumber("a", 1);
  table.EndRow();
  table.SetText("b", "y");
  table.EndRow();
  EXPECT_EQ(out.str(), "a,b,c\r\n1,,x\r\n,y,\r\n");
}

}  // namespace
}  // namespace crosscheck
