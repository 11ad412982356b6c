#include "checker/ingest/encoding/entities.h"

#include <iterator>
#include <string>

#include "absl/strings/str_cat.h"
#include "checker/ingest/encoding/entity_names.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct DecodeCase {
  std::string name;
  std::string written;
  std::string want;
};

class DecodeHtmlEntitiesTest : public testing::TestWithParam<DecodeCase> {};

TEST_P(DecodeHtmlEntitiesTest, DecodesWhatIsOne) {
  EXPECT_EQ(DecodeHtmlEntities(GetParam().written), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, DecodeHtmlEntitiesTest,
    testing::ValuesIn<DecodeCase>({
        {"Names", "&euro;25&nbsp;a day &ndash; &Zcaron;", "€25\u00a0a day – Ž"},
        {"Numbers", "&#52;00 &#x34;0 &#X1F600;", "400 40 😀"},
        {"OldNames", "Caf&eacute &copy 2016 AT&amp T", "Café © 2016 AT& T"},
        {"NumberWithoutSemicolon", "&#52 dead", "4 dead"},
        {"CodePage", "&#147;4&#148; &#133;", "“4” …"},

        {"NoName", "400 & 300 &", "400 & 300 &"},
        {"UnknownName", "&fourhundred; &x;", "&fourhundred; &x;"},
        {"CaseMatters", "&NBSP; &Copy;", "&NBSP; &Copy;"},
        {"NewNameWithoutSemicolon", "&hellip 4", "&hellip 4"},
        {"Address", "?a=1&copy=2", "?a=1&copy=2"},
        {"NameGoesOn", "&copyright 4", "&copyright 4"},
        {"NoDigits", "&#; &#x; &#xg;", "&#; &#x; &#xg;"},
        {"Nul", "&#0;4", "\ufffd4"},
        {"Surrogate", "&#xd83d;4", "\ufffd4"},
        {"TooLarge", "&#x110000; &#4294967348;", "\ufffd \ufffd"},
        {"LongNumber", "&#00000000000000000000052;", "4"},
        {"OnlyOnce", "&amp;#52;", "&#52;"},
    }),
    [](const testing::TestParamInfo<DecodeCase>& info) {
      return info.param.name;
    });

TEST(HtmlEntityNamesTest, AreSortedAndFound) {
  for (size_t i = 0; i < std::size(kHtmlEntityNames); ++i) {
    const HtmlEntityName& row = kHtmlEntityNames[i];
    if (i > 0) {
      EXPECT_LT(kHtmlEntityNames[i - 1].name, row.name);
    }
    const std::string written = absl::StrCat("&", row.name, ";");
    EXPECT_EQ(ReadHtmlEntity(written, 0).code_point, row.code_point);
    EXPECT_EQ(ReadHtmlEntity(written, 0).length, written.size());
  }
}

}  // namespace
}  // namespace crosscheck
