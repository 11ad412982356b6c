#include "checker/report/markdown/markdown_text.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct MarkdownCase {
  std::string name;
  std::string text;
  std::string want;
};

class MarkdownTextTest : public testing::TestWithParam<MarkdownCase> {};

TEST_P(MarkdownTextTest, IsNothingButText) {
  EXPECT_EQ(MarkdownText(GetParam().text), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, MarkdownTextTest,
    testing::ValuesIn<MarkdownCase>({
        {"Plain", "About 6.4 percent, they said: \"14\".",
         "About 6.4 percent, they said: \"14\"."},
        {"Letters", "Été 漢 🌊", "Été 漢 🌊"},
        {"Range", "4-14", "4-14"},
        {"Lines", "a\n\n# b", "a #&#8288; b"},
        {"Emphasis", "*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"},
        {"Code", "`a`", "\\`a\\`"},
        {"Html", "<img src=x>", "\\<img src=x\\>"},
        {"Entity", "&lt;", "\\&lt;"},
        {"Link", "[a](http://b)", "\\[a\\]\\(http:&#8288;//b\\)"},
        {"BareLink", "www.b.org", "www&#8288;.b.org"},
        {"Cell", "a|b", "a\\|b"},
        {"Backslash", "a\\|b", "a\\\\\\|b"},
        {"Heading", "# a", "#&#8288; a"},
        {"List", "- a", "\\- a"},
        {"Plus", "+ a", "\\+ a"},
        {"Numbered", "14. a", "14\\. a"},
        {"NumberAlone", "14", "14"},
        {"Command", "::error::a", "\\::error::a"},
        {"Mention", "by @somebody", "by @&#8288;somebody"},
        {"Issue", "shop#1", "shop#&#8288;1"},
        {"Formula", "$a$", "\\$a\\$"},
        {"Controls", "\x1b[2J\u202e", "\\\\x1b\\[2J\\\\u202e"},
    }),
    [](const testing::TestParamInfo<MarkdownCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
