#include "checker/base/spelling.h"

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct SpellingCase {
  std::string name;
  std::string word;
  std::string want;
};

class SpellingTest : public testing::TestWithParam<SpellingCase> {};

TEST_P(SpellingTest, FindsTheNearest) {
  const std::vector<absl::string_view> known = {"check", "extract", "facts",
                                                "rules", "by-group"};
  EXPECT_EQ(std::string(NearestSpelling(GetParam().word, known)),
            GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(Words, SpellingTest,
                         testing::ValuesIn<SpellingCase>({
                             {"Same", "check", "check"},
                             {"Dropped", "chek", "check"},
                             {"Swapped", "rlues", "rules"},
                             {"Added", "facts-", "facts"},
                             {"Changed", "by_group", "by-group"},
                             {"TwoOfEight", "bygrup", "by-group"},

                             {"Empty", "", ""},
                             {"TwoOfFive", "chk", ""},
                             {"OtherWord", "serve", ""},
                             {"VeryLong", std::string(100000, 'c'), ""},
                         }),
                         [](const testing::TestParamInfo<SpellingCase>& info) {
                           return info.param.name;
                         });

TEST(DidYouMeanTest, IsEmptyWhenNothingIsNear) {
  EXPECT_EQ(DidYouMean("chek", {"check"}), "; did you mean \"check\"?");
  EXPECT_EQ(DidYouMean("serve", {"check"}), "");
}

}  // namespace
}  // namespace crosscheck
