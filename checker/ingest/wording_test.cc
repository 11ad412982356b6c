#include "checker/ingest/wording.h"

#include <string>

#include "checker/text/utf8.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(WordingTest, QuotationsAreHarmlessAndShort) {
  EXPECT_EQ(Quoted("late \x1b[2J"), "\"late \\x1b[2J\"");
  EXPECT_LT(Quoted(std::string(1000, '4')).size(), 80U);
}

TEST(WordingTest, MistakesAreCounted) {
  EXPECT_EQ(NotValidMessage(CleanBytes("4\xff")),
            "not valid UTF-8 at 1 place, here first; read with U+FFFD there");
  EXPECT_EQ(NotValidMessage("UTF-8", 2, " of the row"),
            "not valid UTF-8 at 2 places of the row, here first; read with "
            "U+FFFD there");
}

TEST(WordingTest, DatesAreShownByExample) {
  EXPECT_EQ(NotADateMessage("soon", "2016-09-29"),
            "\"soon\" is not a date like 2016-09-29; read without date");
}

TEST(WordingTest, WhiteSpaceIsBlank) {
  EXPECT_TRUE(IsBlank(" \t\r\n"));
  EXPECT_TRUE(IsBlank(""));
  EXPECT_FALSE(IsBlank(" 4 "));
}

}  // namespace
}  // namespace crosscheck
