#include "checker/extract/figures/units.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/text/tokenizer.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// Few enough to see which word means what.
v1::LexiconPack SmallPack() {
  v1::LexiconPack pack;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(
      R"pb(
        unit {
          code: "m"
          dimension: "length"
          base: "m"
          factor: 1
          words: [ "metre", "metres" ]
          guarded: "m"
        }
        unit {
          code: "[in_i]"
          dimension: "length"
          base: "m"
          factor: 0.0254
          words: "inches"
          guarded: "in"
        }
        unit {
          code: "Cel"
          dimension: "temperature"
          base: "K"
          factor: 1
          offset: 273.15
          words: "degrees celsius"
          guarded: "C"
        }
        unit {
          code: "{cent}"
          dimension: "money:USD"
          base: "USD"
          factor: 0.01
          words: "cents"
          guarded: "c"
        }
        unit {
          code: "[lb_av]"
          dimension: "mass"
          base: "kg"
          factor: 0.45359237
          words: [ "pound", "pounds" ]
        }
        unit {
          code: "GBP"
          dimension: "money:GBP"
          base: "GBP"
          factor: 1
          words: [ "pound", "pounds", "£" ]
          before: [ "£", "gbp" ]
        }
        unit {
          code: "USD"
          dimension: "money:USD"
          base: "USD"
          factor: 1
          words: [ "dollars", "$" ]
          before: [ "$", "us$", "usd" ]
          multiple { words: "dimes" value: 0.1 }
        }
        unit {
          code: "AUD"
          dimension: "money:AUD"
          base: "AUD"
          factor: 1
          before: [ "a$", "aud$" ]
        }
        unit {
          code: "INR"
          dimension: "money:INR"
          base: "INR"
          factor: 1
          before: "rs"
        }
        unit {
          code: "KRW"
          dimension: "money:KRW"
          base: "KRW"
          factor: 1
          guarded: "won"
          guarded_from: 1000
        }
        list { name: "preposition" words: "in" }
        list { name: "determiner" words: "the" }
        list { name: "pronoun" words: "us" }
      )pb",
      &pack));
  return pack;
}

struct Small {
  Small()
      : pack(SmallPack()),
        words(pack, vocabulary),
        units(pack, words, vocabulary) {}

  v1::LexiconPack pack;
  Vocabulary vocabulary;
  WordClasses words;
  UnitGrammar units;
};

const Small& Units() {
  static const Small* const small = new Small;
  return *small;
}

std::string Render(const UnitMatch& match) {
  if (!match) return "";
  std::string out = absl::StrCat(match.unit->code(), " ", match.length);
  if (match.other != nullptr) {
    absl::StrAppend(&out, " or ", match.other->code());
  }
  if (match.multiple != 1) absl::StrAppend(&out, " x", match.multiple);
  if (match.joined) out += " joined";
  return out;
}

// The unit behind the first token of `text`, a figure of this value.
std::string After(const std::string& text, double value) {
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), Units().vocabulary, tokens);
  NumberMatch number = Exactly(1, value);
  number.digits = tokens[0].is_number();
  return Render(Units().units.After({text, tokens}, 1, number));
}

std::string Before(const std::string& text) {
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), Units().vocabulary, tokens);
  return Render(Units().units.Before({text, tokens}, 0));
}

struct AfterCase {
  std::string name;
  std::string text;
  double value;
  std::string want;  // Code, tokens and what else; empty: no unit.
};

class UnitsAfterTest : public testing::TestWithParam<AfterCase> {};

TEST_P(UnitsAfterTest, Finds) {
  EXPECT_EQ(After(GetParam().text, GetParam().value), GetParam().want)
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Units, UnitsAfterTest,
                         testing::ValuesIn<AfterCase>({
                             {"Word", "5 metres", 5, "m 1"},
                             {"Spelled", "five metres", 5, "m 1"},
                             {"Hyphen", "5-metre", 5, "m 2 joined"},
                             {"Letter", "5m wide", 5, "m 1"},
                             {"LetterApart", "5 m wide", 5, "m 1"},
                             {"Capital", "38C today", 38, "Cel 1"},
                             {"Small", "38c today", 38, "{cent} 1"},
                             {"TwoMeanings", "5 pounds", 5, "[lb_av] 1 or GBP"},
                             {"Multiple", "5 dimes", 5, "USD 1 x0.1"},
                             {"SignApart", "5 $ fee", 5, "USD 1"},
                             {"FromFloor", "2,000 won", 2000, "KRW 1"},
                             {"AttachedBelowFloor", "20won", 20, "KRW 1"},
                         }),
                         [](const auto& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(NoUnits, UnitsAfterTest,
                         testing::ValuesIn<AfterCase>({
                             {"LetterBehindWord", "five m wide", 5, ""},
                             {"CapitalM", "5M wide", 5, ""},
                             {"PrepositionApart", "5 in town", 5, ""},
                             {"CapitalPreposition", "5 In town", 5, ""},
                             {"LetterOfWord", "5 cats", 5, ""},
                             {"VerbBelowFloor", "45 won medals", 45, ""},
                             {"VerbWithObject", "2,000 won the cup", 2000, ""},
                             {"SignOfNext", "10 $30 fees", 10, ""},
                             {"OtherWord", "5 people", 5, ""},
                             {"Nothing", "5", 5, ""},
                             {"HyphenAlone", "5 - metres", 5, ""},
                             {"HyphenTorn", "5- metres", 5, ""},
                             {"Stop", "5. Metres are long", 5, ""},
                         }),
                         [](const auto& info) { return info.param.name; });

TEST(UnitsBeforeTest, FindsSignsOfMoney) {
  EXPECT_EQ(Before("$5"), "USD 1");
  EXPECT_EQ(Before("US$5"), "USD 2");
  EXPECT_EQ(Before("£ 5"), "GBP 1");
  EXPECT_EQ(Before("Rs 5"), "INR 1");
  EXPECT_EQ(Before("usd 5"), "USD 1");
}

TEST(UnitsBeforeTest, CutsCodesFromTheirFigures) {
  EXPECT_EQ(Before("Rs500"), "INR 1");
  EXPECT_EQ(Before("USD500"), "USD 1");
}

TEST(UnitsBeforeTest, LeavesOtherWordsAlone) {
  EXPECT_EQ(Before("rs 5"), "");  // No sign in small letters.
  EXPECT_EQ(Before("mrs 5"), "");
  EXPECT_EQ(Before("Rsx500"), "");
  EXPECT_EQ(Before("M500"), "");
  EXPECT_EQ(Before("US 5"), "");
  EXPECT_EQ(Before("% 5"), "");
}

TEST(UnitsBeforeTest, WantsLettersAndTheirMarkTogether) {
  EXPECT_EQ(Before("A$5"), "AUD 2");
  EXPECT_EQ(Before("aud$5"), "AUD 2");
  EXPECT_EQ(Before("US $5"), "USD 2");
  EXPECT_EQ(Before("a $5 fine"), "");
  EXPECT_EQ(Before("A $5 fine"), "");
  EXPECT_EQ(Before("a $ 5"), "");
  EXPECT_EQ(Before("a$5"), "");
  EXPECT_EQ(Before("us $5"), "");
  EXPECT_EQ(Before("Us $5"), "");
  EXPECT_EQ(Before("us$5"), "");
}

TEST(UnitTableTest, FindsByCode) {
  const UnitTable table(Units().pack);
  ASSERT_NE(table.Find("Cel"), nullptr);
  EXPECT_EQ(table.Find("Cel")->offset(), 273.15);
  EXPECT_EQ(table.Find("cel"), nullptr);
  EXPECT_EQ(table.Find(""), nullptr);
  EXPECT_EQ(table.Find("parsec"), nullptr);
}

}  // namespace
}  // namespace crosscheck
