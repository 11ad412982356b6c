#include "checker/ingest/json/json_scanner.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// "{", "}", "[", "]", "key:", "'string'", "other," and "!at" for an error.
std::string Dump(const std::string& text, int max_depth = 8) {
  JsonScanner scanner(text, max_depth);
  std::string out;
  while (true) {
    const JsonToken token = scanner.Next();
    switch (token.kind) {
      case JsonToken::kObjectBegin:
      case JsonToken::kObjectEnd:
      case JsonToken::kArrayBegin:
      case JsonToken::kArrayEnd:
        absl::StrAppend(&out, token.Of(text));
        break;
      case JsonToken::kKey:
        absl::StrAppend(&out, token.Of(text), ":");
        break;
      case JsonToken::kString:
        absl::StrAppend(&out, "'", token.Of(text), "'");
        break;
      case JsonToken::kOther:
        absl::StrAppend(&out, token.Of(text), ",");
        break;
      case JsonToken::kEnd:
        return out;
      case JsonToken::kError:
        EXPECT_NE(scanner.error(), nullptr);
        return absl::StrCat(out, "!", token.begin);
    }
  }
}

TEST(JsonScannerTest, FindsEveryValue) {
  EXPECT_EQ(Dump(R"( {"a": "b\"c", "d":[1, -2.5e3 ,true,{}],"e":{"f":null}} )"),
            R"({a:'b\"c'd:[1,-2.5e3,true,{}]e:{f:null,}})");
  EXPECT_EQ(Dump("\"a\""), "'a'");
  EXPECT_EQ(Dump("[]"), "[]");
}

TEST(JsonScannerTest, SaysWhereItIsWrong) {
  EXPECT_EQ(Dump(""), "!0");
  EXPECT_EQ(Dump("[1 2]"), "[1,!3");
  EXPECT_EQ(Dump("{\"a\" 1}"), "{!5");
  EXPECT_EQ(Dump("{1:2}"), "{!1");
  EXPECT_EQ(Dump("{\"a\":}"), "{a:!5");
  EXPECT_EQ(Dump("[\"a]"), "[!1");
  EXPECT_EQ(Dump("[\"a\\"), "[!1");
  EXPECT_EQ(Dump("[1]]"), "[1,]!3");
  EXPECT_EQ(Dump("[1}"), "[1,!2");
  EXPECT_EQ(Dump("{\"a\":1"), "{a:1,!6");
  EXPECT_EQ(Dump("[[[[]]]]", 4), "[[[[]]]]");
  EXPECT_EQ(Dump("[[[[[]]]]]", 4), "[[[[!4");
}

TEST(JsonScannerTest, DepthCostsNothing) {
  EXPECT_EQ(Dump(std::string(1000000, '['), 128),
            std::string(128, '[') + "!128");
}

}  // namespace
}  // namespace crosscheck
