#include "checker/ingest/wire/wire_date.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct DateCase {
  std::string name;
  std::string text;
  std::string want;  // "-": no date.
};

class WireDateTest : public testing::TestWithParam<DateCase> {};

TEST_P(WireDateTest, IsReadWithAndWithoutMarks) {
  EXPECT_EQ(ParseWireDate(GetParam().text).value_or("-"), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Dates, WireDateTest,
    testing::ValuesIn<DateCase>({
        {"Day", "20160929", "2016-09-29"},
        {"Minutes", "20160929T1430", "2016-09-29T14:30"},
        {"Zulu", "20160929T143000Z", "2016-09-29T14:30:00Z"},
        {"Zone", " 20160929T143000+0200\n", "2016-09-29T14:30:00+02:00"},
        {"Marks", "2016-09-29T14:30:00Z", "2016-09-29T14:30:00Z"},
        {"Words", "Sept. 29, 2016", "2016-09-29"},

        {"NoSuchDay", "20160931", "-"},
        {"NoSuchHour", "20160929T2430", "-"},
        {"HalfATime", "20160929T143", "-"},
        {"NoT", "20160929 1430", "-"},
        {"NothingBehindT", "20160929T", "-"},
        {"WordsBehind", "20160929T1430 about", "-"},
        {"SevenDigits", "2016092", "-"},
        {"Cut", "20160929T14300", "-"},
        {"Empty", "", "-"},
    }),
    [](const testing::TestParamInfo<DateCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
