#include "checker/report/quoted_text.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct QuotedCase {
  std::string name;
  std::string record;
  std::string want;
};

class EscapeInQuotesTest : public testing::TestWithParam<QuotedCase> {};

TEST_P(EscapeInQuotesTest, ChangesOnlyWhatActs) {
  EXPECT_EQ(EscapeInQuotes(GetParam().record), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Records, EscapeInQuotesTest,
    testing::ValuesIn<QuotedCase>({
        {"Empty", "", ""},
        {"Json", R"({"a":"\n\u001b"})", R"({"a":"\n\u001b"})"},
        {"Textproto", "a: \"b\"\n", "a: \"b\"\n"},
        {"Letters", "\"Été 漢 🌊\"", "\"Été 漢 🌊\""},
        {"Replacement", "\"\ufffd\"", "\"\ufffd\""},
        {"Delete", "\"\x7f\"", R"("\u007f")"},
        {"C1", "\"\u009b1m\"", R"("\u009b1m")"},
        {"Turning", "\"\u202e\u2066\u200f\"", R"("\u202e\u2066\u200f")"},
        {"LineSeparator", "\"\u2028\"", R"("\u2028")"},
    }),
    [](const testing::TestParamInfo<QuotedCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
