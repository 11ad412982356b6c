#include "checker/base/civil_day.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>

#include "absl/time/civil_time.h"
#include "checker/base/day.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

constexpr int64_t kMin = std::numeric_limits<int64_t>::min();
constexpr int64_t kHour = 3600;
constexpr int64_t kDay = 24 * kHour;
constexpr int64_t kMax = std::numeric_limits<int64_t>::max();

TEST(IsoDayTest, CountsFrom1970) {
  EXPECT_EQ(IsoDay(0), "1970-01-01");
  EXPECT_EQ(IsoDay(-1), "1969-12-31");
  EXPECT_EQ(IsoDay(17073), "2016-09-29");
}

TEST(IsoDayTest, IsEmptyWhereYearsHaveOtherThanFourDigits) {
  EXPECT_EQ(IsoDay(-719528), "0000-01-01");
  EXPECT_EQ(IsoDay(-719529), "");
  EXPECT_EQ(IsoDay(2932896), "9999-12-31");
  EXPECT_EQ(IsoDay(2932897), "");
  EXPECT_EQ(IsoDay(kMin), "");
  EXPECT_EQ(IsoDay(kMax), "");
}

TEST(IsoMomentTest, LeavesOutZeroSeconds) {
  EXPECT_EQ(IsoMoment(0), "1970-01-01T00:00");
  EXPECT_EQ(IsoMoment(-1), "1969-12-31T23:59:59");
  EXPECT_EQ(IsoMoment(17072 * kDay + 17 * kHour + 300), "2016-09-28T17:05");
  EXPECT_EQ(IsoMoment(kMin), "");
  EXPECT_EQ(IsoMoment(kMax), "");
}

struct DayOfIsoCase {
  std::string name;
  std::string text;
  std::optional<Day> want;
};

class DayOfIsoTest : public testing::TestWithParam<DayOfIsoCase> {};

TEST_P(DayOfIsoTest, ReadsWholeDatesOnly) {
  EXPECT_EQ(DayOfIso(GetParam().text), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(Dates, DayOfIsoTest,
                         testing::ValuesIn<DayOfIsoCase>({
                             {"Day", "2016-09-29", 17073},
                             {"Moment", "2016-09-29T14:30", 17073},
                             {"LeapDay", "2016-02-29", 16860},
                             {"Epoch", "1970-01-01", 0},

                             {"Empty", "", std::nullopt},
                             {"NoLeapDay", "2015-02-29", std::nullopt},
                             {"MonthZero", "2016-00-10", std::nullopt},
                             {"Month13", "2016-13-01", std::nullopt},
                             {"DayZero", "2016-09-00", std::nullopt},
                             {"MonthOnly", "2016-09", std::nullopt},
                             {"ShortDay", "2016-9-29", std::nullopt},
                             {"OtherDashes", "2016/09/29", std::nullopt},
                             {"Sign", "2016-+9-29", std::nullopt},
                             {"MoreDigits", "2016-09-290", std::nullopt},
                             {"Words", "29 September 2016", std::nullopt},
                         }),
                         [](const testing::TestParamInfo<DayOfIsoCase>& info) {
                           return info.param.name;
                         });

TEST(CivilDayOfTest, ThereAndBack) {
  EXPECT_EQ(CivilDayOf(0), absl::CivilDay(1970, 1, 1));
  EXPECT_EQ(CivilDayOf(-1), absl::CivilDay(1969, 12, 31));
  EXPECT_EQ(CivilDayOf(19797), absl::CivilDay(2024, 3, 15));
  EXPECT_EQ(DayOf(absl::CivilSecond(2024, 3, 15, 23, 59, 59)), 19797);
  for (const Day day : {kNoFirstDay, -719529, -1, 0, 19797, kNoLastDay}) {
    EXPECT_EQ(DayOf(CivilDayOf(day)), day);
  }
}

}  // namespace
}  // namespace crosscheck
