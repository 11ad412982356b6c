#include "checker/ingest/html/tokenizer.h"

#include <cstddef>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/html/elements.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// "<p>", "</p>", "'text'", "#script text#", "!" for markup, and "?" for
// each oddity; attributes as "[name=value]".
std::string Dump(absl::string_view page) {
  HtmlTokenizer tokenizer(page);
  HtmlToken token;
  std::string out;
  size_t end = 0;
  while (tokenizer.Next(token)) {
    EXPECT_EQ(token.begin, end);  // No byte is lost.
    end = token.end;
    const absl::string_view text =
        page.substr(token.begin, token.end - token.begin);
    switch (token.kind) {
      case HtmlToken::kText:
        absl::StrAppend(&out, "'", text, "'");
        break;
      case HtmlToken::kRawText:
        absl::StrAppend(&out, "#", text, "#");
        break;
      case HtmlToken::kStartTag: {
        absl::StrAppend(&out, "<", token.name);
        HtmlAttributes attributes(token.attributes);
        while (attributes.Next()) {
          absl::StrAppend(&out, "[", attributes.name(), "=", attributes.value(),
                          "]");
        }
        out += ">";
        break;
      }
      case HtmlToken::kEndTag:
        absl::StrAppend(&out, "</", token.name, ">");
        break;
      case HtmlToken::kMarkup:
        out += "!";
        break;
    }
  }
  EXPECT_EQ(end, page.size());
  return out + std::string(tokenizer.oddities().size(), '?');
}

struct TokenCase {
  std::string name;
  std::string page;
  std::string want;
};

class HtmlTokenizerTest : public testing::TestWithParam<TokenCase> {};

TEST_P(HtmlTokenizerTest, CutsAsBrowsersDo) {
  EXPECT_EQ(Dump(GetParam().page), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, HtmlTokenizerTest,
    testing::ValuesIn<TokenCase>({
        {"Paragraph", "<p>400 dead</p>", "<p>'400 dead'</p>"},
        {"Attributes", "<a href=x class='b c' hidden id=\"d>e\"/>4",
         "<a[href=x][class=b c][hidden=][id=d>e]>'4'"},
        {"SpaceAroundEquals", "<a href = \"x\" y>", "<a[href=x][y=]>"},
        {"Comment", "4<!-- <p> - -- > -->5<!---->6", "'4'!'5'!'6'"},
        {"Doctype", "<!DOCTYPE html><?xml a?>4", "!!'4'"},
        {"Script", "<script>if (a<b) '</p>'</SCRIPT >4",
         "<script>#if (a<b) '</p>'#</SCRIPT>'4'"},
        {"EmptyScript", "<script></script>", "<script></script>"},
        {"Title", "<title>4 < 5 <b></title>", "<title>#4 < 5 <b>#</title>"},

        {"Less", "4 < 5 <6 <", "'4 < 5 <6 <'"},
        {"Lesses", "<<<<p>", "'<<<'<p>"},
        {"Heart", "I <3 it", "'I <3 it'"},
        {"EmptyEndTag", "4</>5</ p>6", "'4'!'5'!'6'"},
        {"QuoteInText", "<p>\"4>5", "<p>'\"4>5'"},
        {"QuoteInName", "<a b\"c>4", "<a[b\"c=]>'4'"},
        {"OpenQuote", "<a b=\"c>4<p>5", "<a[b=c]>'4'<p>'5'?"},
        {"OpenTag", "4<p class", "'4'!?"},
        {"OpenTags", "<a<b<c", "!?"},
        {"CommentEndedByBang", "4<!-- 5 --!>6<!--!>7-->8", "'4'!'6'!'8'"},
        {"OpenComment", "4<!-- 5 --", "'4'!?"},
        {"OpenScript", "<script>4</scrip", "<script>#4</scrip#?"},
        {"OtherEndInScript", "<script>4</scripts></script>",
         "<script>#4</scripts>#</script>"},
        {"Empty", "", ""},
    }),
    [](const testing::TestParamInfo<TokenCase>& info) {
      return info.param.name;
    });

TEST(HtmlTokenizerTest, TakesLinearTime) {
  for (const char* unit :
       {"<", "<a", "<a b=\"", "<!--", "<!-- -- ", "</", "</p", "<p a='>",
        "<script></scrip", "&", "<a b='' ", "<p>", "]]>"}) {
    std::string page;
    while (page.size() < 1000000) page += unit;
    HtmlTokenizer tokenizer(page);
    HtmlToken token;
    size_t end = 0;
    while (tokenizer.Next(token)) end = token.end;
    EXPECT_EQ(end, page.size()) << unit;
  }
}

TEST(FindHtmlElementTest, KnowsNamesInAnyCase) {
  EXPECT_EQ(FindHtmlElement("P").element, HtmlElement::kP);
  EXPECT_EQ(FindHtmlElement("FigCaption").element, HtmlElement::kFigcaption);
  EXPECT_EQ(FindHtmlElement("blockquote").traits, kHtmlBlock);
  EXPECT_EQ(FindHtmlElement("amp-ad").traits, kHtmlBlock | kHtmlOwn);
  EXPECT_EQ(FindHtmlElement("figcaptions").element, HtmlElement::kOther);
  EXPECT_EQ(FindHtmlElement("em").traits, 0);
  EXPECT_EQ(FindHtmlElement("").traits, 0);
}

}  // namespace
}  // namespace crosscheck
