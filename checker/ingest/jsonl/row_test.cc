#include "checker/ingest/jsonl/row.h"

#include <array>
#include <optional>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

// "id=a text=b", raw; or "E109@7: what" for an error.
std::string Dump(absl::string_view line) {
  static constexpr std::array<absl::string_view, JsonRow::kKeys> kNames = {
      "id", "title", "published", "source", "url", "text", "group"};
  JsonRow row;
  const std::optional<RowError> error = ParseJsonRow(line, Limits(), row);
  if (error.has_value()) {
    return absl::StrCat(error->code, "@", error->at, ": ", error->what);
  }
  std::string out;
  for (size_t i = 0; i < kNames.size(); ++i) {
    if (!row.values[i].has_value()) continue;
    absl::StrAppend(&out, out.empty() ? "" : " ", kNames[i], "=",
                    row.values[i]->Of(line));
  }
  return out;
}

struct RowCase {
  std::string name;
  std::string line;
  std::string want;
};

class GoodRowTest : public testing::TestWithParam<RowCase> {};

TEST_P(GoodRowTest, LeadsToItsValues) {
  EXPECT_EQ(Dump(GetParam().line), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, GoodRowTest,
    testing::ValuesIn<RowCase>({
        {"All",
         R"({"id":"a","title":"b","published":"c","source":"d","url":"e",)"
         R"("text":"f","group":"g"})",
         "id=a title=b published=c source=d url=e text=f group=g"},
        {"Empty", "{}", ""},
        {"Spaces", "\t{ \"text\" : \"400 dead\" }  ", "text=400 dead"},
        {"EmptyString", R"({"text":""})", "text="},
        {"Null", R"({"title":null,"text":"400"})", "text=400"},
        {"Quotes", R"({"text":"\"400\""})", R"(text=\"400\")"},
        {"BackslashAtTheEnd", R"({"text":"400\\"})", R"(text=400\\)"},
        {"BackslashesBeforeAQuote", R"({"text":"\\\\\"\\\""})",
         R"(text=\\\\\"\\\")"},
        {"LooksLikeKeys", R"({"text":"{\"id\":\"a\"}"})",
         R"(text={\"id\":\"a\"})"},
        {"EscapedKey", R"({"te\u0078t":"400"})", "text=400"},
        {"OtherKeys",
         R"({"meta":{"id":"no","text":["no"]},"n":[1,-2,3e4,true,{}],)"
         R"("text":"400","n":null})",
         "text=400"},
        {"KeysAreCaseSensitive", R"({"Text":"no","text":"400"})", "text=400"},
        {"SurrogatePair", R"({"text":"\ud83d\ude00"})", R"(text=\ud83d\ude00)"},
        {"LoneSurrogate", R"({"text":"\ud83d 4"})", R"(text=\ud83d 4)"},
        {"LoneSurrogateInOtherKey", R"({"\ud83d":1,"text":"4"})", "text=4"},
        // An escaped backslash, and no surrogate.
        {"NoSurrogate", R"({"text":"\\ud83d"})", R"(text=\\ud83d)"},
        {"BadByte", "{\"text\":\"caf\xe9\"}", "text=caf\xe9"},
        {"DeepEnough",
         absl::StrCat("{\"a\":", std::string(127, '['), std::string(127, ']'),
                      ",\"text\":\"4\"}"),
         "text=4"},
    }),
    [](const testing::TestParamInfo<RowCase>& info) {
      return info.param.name;
    });

class BadRowTest : public testing::TestWithParam<RowCase> {};

TEST_P(BadRowTest, NamesThePlace) {
  EXPECT_THAT(Dump(GetParam().line), HasSubstr(GetParam().want));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BadRowTest,
    testing::ValuesIn<RowCase>({
        {"NoValue", R"({"text":})",
         "E109@8: not JSON: syntax error while parsing value - unexpected '}'"},
        {"CutInAString", R"({"text":"400)",
         "E109@12: not JSON: syntax error while parsing value - invalid "
         "string: missing closing quote"},
        {"CutInAnObject", R"({"text":"400")",
         "E109@13: not JSON: syntax error while parsing object - unexpected "
         "end of input"},
        {"OnlyABrace", "{", "E109@1: not JSON: "},
        {"Garbage", "400 dead", "E109@0: a row must be an object"},
        {"TrailingGarbage", R"({"text":"4"} x)",
         "E109@13: not JSON: syntax error while parsing value - invalid "
         "literal"},
        {"TwoObjects", R"({"text":"4"}{"text":"5"})",
         "E109@12: not JSON: syntax error while parsing value - unexpected "
         "'{', expected end of input"},
        {"TrailingComma", R"({"text":"4",})", "E109@12: not JSON: "},
        {"MissingComma", R"({"id":"a" "text":"4"})", "E109@"},
        {"SingleQuotes", "{'text':'4'}", "E109@1: not JSON: "},
        {"Comment", R"({"text":"4"} // four)", "E109@13: not JSON: "},
        {"NaN", R"({"n":NaN,"text":"4"})", "E109@5: not JSON: "},
        {"Infinity", R"({"n":-Infinity,"text":"4"})", "E109@"},
        {"Hex", R"({"n":0x1F4,"text":"4"})", "E109@"},
        {"LeadingZero", R"({"n":04,"text":"4"})", "E109@"},
        {"HugeNumber", R"({"n":1e999,"text":"4"})",
         "not JSON: number overflow parsing '1e999'"},
        {"RawNewlineEscape", "{\"text\":\"4\x0b\"}",
         "E109@10: not JSON: syntax error while parsing value - invalid "
         "string: control character U+000B"},
        {"RawTab", "{\"text\":\"4\t\"}", "control character U+0009"},
        {"Nul", std::string("{\"text\":\0}", 10),
         "E109@8: not JSON: a NUL byte"},
        {"NulInAString", std::string("{\"text\":\"\0\"}", 12),
         "E109@9: not JSON: a NUL byte"},
        // Which the parser would take for the end.
        {"NulBehind", std::string("{\"text\":\"4\"}\0garbage", 20),
         "E109@12: not JSON: a NUL byte"},
        {"BadEscape", R"({"text":"\x34"})", "E109@10: not JSON: "},
        {"CutHexEscape", R"({"text":"\u00"})", "E109@"},
        {"BadByteOutsideAString", "{\xff\"text\":\"4\"}", "E109@1: not JSON: "},
        {"Array", R"([{"text":"4"}])", "E109@0: a row must be an object"},
        {"String", R"("text")", "E109@0: a row must be an object"},
        {"Number", "4", "E109@0: a row must be an object"},
        {"Null", "null", "E109@0: a row must be an object"},
        {"NumberForId", R"({"id":17,"text":"4"})",
         "E110@1: the value of \"id\" is not a string"},
        {"BooleanForTitle", R"({"text":"4","title":true})",
         "E110@12: the value of \"title\" is not a string"},
        {"ArrayForText", R"({"text":["4"]})",
         "E110@1: the value of \"text\" is not a string"},
        {"ObjectForSource", R"({"source":{"name":"WSJ"},"text":"4"})",
         "E110@1: the value of \"source\" is not a string"},
        {"FloatForPublished", R"({"published":2016.5})",
         "E110@1: the value of \"published\" is not a string"},
        {"Twice", R"({"text":"4","text":"5"})",
         "E110@12: \"text\" stands twice"},
        {"TwiceInOtherSpelling", R"({"text":"4","\u0074ext":"5"})",
         "E110@12: \"text\" stands twice"},
        {"TwiceWithNull", R"({"text":null,"text":"5"})",
         "E110@13: \"text\" stands twice"},
        {"TooDeep",
         absl::StrCat("{\"a\":", std::string(128, '['), std::string(128, ']'),
                      ",\"text\":\"4\"}"),
         "E106@132: nested deeper than the limit of 128"},
        {"FarTooDeep", absl::StrCat("{\"a\":", std::string(1000000, '[')),
         "E106@132: nested deeper than the limit of 128"},
        {"FarTooDeepObjects",
         [] {
           std::string line;
           for (int i = 0; i < 100000; ++i) line += "{\"a\":";
           return line;
         }(),
         "E106@640: nested deeper than the limit of 128"},
    }),
    [](const testing::TestParamInfo<RowCase>& info) {
      return info.param.name;
    });

TEST(ParseJsonRowTest, CountsWhatIsReadAllTheSame) {
  JsonRow row;
  EXPECT_EQ(ParseJsonRow("{\"text\":\"\xff \\ud83d \xe2\x80 \\ude00\"}",
                         Limits(), row),
            std::nullopt);
  EXPECT_EQ(row.mistakes, 2);
  EXPECT_EQ(row.first_mistake, 9U);
  EXPECT_EQ(row.lone_surrogates, 2);
  EXPECT_EQ(row.first_lone_surrogate, 11U);
}

TEST(ParseJsonRowTest, MessagesAreShortAndSafe) {
  const std::string error =
      Dump(absl::StrCat("{\"n\":", std::string(100000, '9'), "e999}"));
  EXPECT_LT(error.size(), 250U);
  EXPECT_THAT(Dump("{\"n\":\x1b[2J}"), Not(HasSubstr("\x1b")));
}

TEST(ParseJsonRowTest, KeepsToTheDepthOfTheLimits) {
  Limits limits;
  limits.json_depth = 2;
  JsonRow row;
  EXPECT_FALSE(ParseJsonRow(R"({"a":1})", limits, row).has_value());
  EXPECT_FALSE(ParseJsonRow(R"({"a":[1]})", limits, row).has_value());
  EXPECT_TRUE(ParseJsonRow(R"({"a":[[1]]})", limits, row).has_value());
}

}  // namespace
}  // namespace crosscheck
