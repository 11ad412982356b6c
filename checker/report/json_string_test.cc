#include "checker/report/json_string.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct TextCase {
  std::string name;
  std::string text;
  std::string want;
};

class JsonStringTest : public testing::TestWithParam<TextCase> {};

TEST_P(JsonStringTest, AppendsInQuotes) {
  std::string out = "[";
  AppendJsonString(GetParam().text, out);
  EXPECT_EQ(out, "[" + GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, JsonStringTest,
    testing::ValuesIn<TextCase>({
        {"Empty", "", R"("")"},
        {"Plain", "253 died / it's 5% & more",
         R"("253 died / it's 5% & more")"},
        {"Letters", "Été “400” 漢 🌊 \ufffd",
         R"("Été “400” 漢 🌊 )"
         "\ufffd\""},
        {"Quoted", R"(a "b" \c)", R"("a \"b\" \\c")"},
        {"Markup", "</script>", R"("\u003c/script\u003e")"},
        {"Controls", "\b\t\n\f\r\x1b[2J\x7f", R"("\b\t\n\f\r\u001b[2J\u007f")"},
        {"C1", "\u009b1m", R"("\u009b1m")"},
        {"Turning", "\u202e\u2066\u200f\u061c",
         R"("\u202e\u2066\u200f\u061c")"},
        {"LineSeparator", "\u2028", R"("\u2028")"},
        {"ShowsNothing", "ta\u00adken\u200b\ufeff",
         R"("ta\u00adken\u200b\ufeff")"},
        {"Tag", "\U000e0041", R"("\udb40\udc41")"},
        {"NotUtf8", "a\xff\xe2\x82<\xc2", "\"a\ufffd\ufffd\\u003c\ufffd\""},
    }),
    [](const testing::TestParamInfo<TextCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
