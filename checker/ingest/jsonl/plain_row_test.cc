#include "checker/ingest/jsonl/plain_row.h"

#include <cstddef>
#include <iterator>
#include <random>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct PlainCase {
  std::string name;
  std::string line;
  bool plain = false;
};

class PlainRowTest : public testing::TestWithParam<PlainCase> {};

TEST_P(PlainRowTest, IsTakenOrLeftToTheParser) {
  JsonRow row;
  EXPECT_EQ(ReadPlainRow(GetParam().line, row), GetParam().plain);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, PlainRowTest,
    testing::ValuesIn<PlainCase>({
        {"Empty", " {} ", true},
        {"Strings", R"({"id":"a", "text" : "At least 253 died."})", true},
        {"Null", R"({"title":null,"text":"400"})", true},
        {"Escapes", R"({"text":"\"400\"\n\\ \u20ac"})", true},
        {"Letters", "{\"text\":\"caf\xc3\xa9\"}", true},
        {"OtherKey", R"({"section":"world","text":"400"})", true},

        {"Number", R"({"n":1,"text":"400"})"},
        {"Nested", R"({"meta":{},"text":"400"})"},
        {"EscapedKey", R"({"te\u0078t":"400"})"},
        {"Twice", R"({"text":"400","text":"500"})"},
        {"TwiceNull", R"({"text":null,"text":"500"})"},
        {"NotAString", R"({"text":true})"},
        {"NoEscape", R"({"text":"\x"})"},
        {"ShortEscape", R"({"text":"\u20"})"},
        {"LoneSurrogate", R"({"text":"\ud83d 4"})"},
        {"BadByte", "{\"text\":\"caf\xe9\"}"},
        {"Control", "{\"text\":\"4\t5\"}"},
        {"Nul", std::string("{\"text\":\"4\0\"}", 13)},
        {"NoComma", R"({"id":"a" "text":"4"})"},
        {"CommaAtTheEnd", R"({"id":"a",})"},
        {"NoColon", R"({"text" "4"})"},
        {"NotClosed", R"({"text":"4")"},
        {"StringNotClosed", R"({"text":"4})"},
        {"EndsInABackslash", R"({"text":"4\)"},
        {"Behind", R"({"text":"4"} {})"},
        {"NotAnObject", R"(["text"])"},
        {"HalfNull", R"({"text":nul})"},
        {"Nothing", ""},
    }),
    [](const auto& test) { return test.param.name; });

// What it takes the parser reads the same: a number in the row makes it ask
// the parser.
TEST(PlainRowRandomTest, AgreesWithTheParser) {
  constexpr absl::string_view kPieces[] = {"{",          "}",
                                           ":",          ",",
                                           "\"",         "\"text\"",
                                           "\"id\"",     "null",
                                           "\"4\"",      " ",
                                           "\\",         "\\n",
                                           "\\u00e9",    "\\ud800",
                                           "\xc3",       "\xc3\xa9",
                                           "\t",         "\"title\":",
                                           "{\"text\":", "\"}",
                                           "[",          "1",
                                           "\x7f",       "\x1f",
                                           "\"\":\"\"",  ",\"group\":\"g\"",
                                           "\\\""};
  std::mt19937 random(20240514);
  int taken = 0;
  for (int round = 0; round < 200000; ++round) {
    std::string line = random() % 2 == 0 ? "{" : "{\"id\":\"a\"";
    for (auto pieces = random() % 7; pieces > 0; --pieces) {
      absl::StrAppend(&line, kPieces[random() % std::size(kPieces)]);
    }
    if (random() % 4 != 0) line += '}';
    JsonRow plain;
    if (!ReadPlainRow(line, plain)) continue;
    ++taken;
    const bool empty = line.find_first_not_of("{} \t") == std::string::npos;
    const std::string number = empty ? "{\"n\":1" : "{\"n\":1,";
    const std::string other =
        absl::StrCat(number, line.substr(line.find('{') + 1));
    JsonRow untouched;
    ASSERT_FALSE(ReadPlainRow(other, untouched)) << other;
    JsonRow parsed;
    ASSERT_FALSE(ParseJsonRow(other, Limits(), parsed).has_value()) << other;
    EXPECT_EQ(parsed.mistakes + parsed.lone_surrogates, 0) << line;
    for (size_t key = 0; key < JsonRow::kKeys; ++key) {
      ASSERT_EQ(plain.values[key].has_value(), parsed.values[key].has_value())
          << line;
      if (!plain.values[key].has_value()) continue;
      EXPECT_EQ(plain.values[key]->Of(line), parsed.values[key]->Of(other))
          << line;
    }
  }
  EXPECT_GT(taken, 1000);
}

}  // namespace
}  // namespace crosscheck
