#include "checker/report/xml.h"

#include <string>

#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct XmlCase {
  std::string name;
  std::string text;
  std::string want;
};

class XmlTextTest : public testing::TestWithParam<XmlCase> {};

TEST_P(XmlTextTest, HoldsNoMarkup) {
  EXPECT_EQ(XmlText(GetParam().text), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(Texts, XmlTextTest,
                         testing::ValuesIn<XmlCase>({
                             {"Letters", "14 Été 漢 🌊", "14 Été 漢 🌊"},
                             {"Element", "<script>", "&lt;script&gt;"},
                             {"Entity", "&lol;", "&amp;lol;"},
                             {"EndOfSection", "]]>", "]]&gt;"},
                             {"Attribute", "\" onload='x'",
                              "&quot; onload=&apos;x&apos;"},
                             {"Escaped", "&amp;", "&amp;amp;"},
                             {"LineEnds", "a\r\nb\tc", "a\\x0d\\x0ab\\x09c"},
                             {"Control", "\x1b[2J", "\\x1b[2J"},
                             {"C1", "\u009b", "\\x9b"},
                             {"Turning", "\u202e", "\\u202e"},
                             {"NoCharacters", "\ufffe\uffff", "\\ufffe\\uffff"},
                             {"NoUtf8", "\xff", "\\xff"},
                         }),
                         [](const testing::TestParamInfo<XmlCase>& info) {
                           return info.param.name;
                         });

TEST(XmlTextTest, ANulIsSpeltOut) {
  EXPECT_EQ(XmlText(absl::string_view("a\0b", 3)), "a\\x00b");
}

TEST(XmlAttributeTest, IsQuoted) {
  EXPECT_EQ(XmlAttribute("name", "\"<"), " name=\"&quot;&lt;\"");
  EXPECT_EQ(XmlAttribute("name", ""), " name=\"\"");
}

}  // namespace
}  // namespace crosscheck
