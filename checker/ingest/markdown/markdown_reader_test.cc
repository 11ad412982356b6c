#include "checker/ingest/markdown/markdown_reader.h"

#include <cstddef>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/ingest/encoding/entities.h"
#include "checker/ingest/limits.h"
#include "checker/ingest/testing/collecting_sink.h"
#include "checker/ingest/testing/mapping.h"
#include "checker/ingest/testing/string_source.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

CollectingSink Read(const std::string& bytes, Limits limits = {},
                    const std::string& published = "") {
  StringSource source(bytes);
  CollectingSink sink;
  ReadMarkdown(source, {"draft.md", published, limits}, sink);
  return sink;
}

struct TextCase {
  std::string name;
  std::string draft;
  std::string want;
};

class MarkdownTextTest : public testing::TestWithParam<TextCase> {};

TEST_P(MarkdownTextTest, IsWithoutItsMarks) {
  const CollectingSink sink = Read(GetParam().draft);
  ASSERT_THAT(sink.articles, SizeIs(1));
  const TextField& body = sink.articles[0].body;
  EXPECT_EQ(body.text, GetParam().want);
  EXPECT_EQ(FindWrongMapping(GetParam().draft, body, DecodeHtmlEntities), "");
}

INSTANTIATE_TEST_SUITE_P(
    Drafts, MarkdownTextTest,
    testing::ValuesIn<TextCase>({
        {"Paragraphs", "One died.\n\n\nTwo were\nhurt.\n",
         "One died.\n\nTwo were hurt."},
        {"WindowsLineEnds", "One died.\r\n\r\nTwo were\r\nhurt.\r\n",
         "One died.\n\nTwo were hurt."},
        {"Headings", "One died.\n\n## Lesk ##\nTwo.\n\nBridges\n---\nThree.",
         "One died.\n\nLesk\n\nTwo.\n\nBridges\n\nThree."},
        {"Emphasis", "**At least** _253_ *people* 1**5**0 `died`.",
         "At least 253 people 150 died."},
        {"Links", "The [253](http://a.b/40_1 \"t\") [of][1] Lesk.\n\n[1]: x",
         "The 253 of Lesk."},
        {"Image", "One ![400 dead](a.png)died.", "One died."},
        {"Lists", "Of them:\n\n- 4 died\n- 12 are\n  hurt\n\n1. Lesk\n2. Tarn",
         "Of them:\n\n4 died\n\n12 are hurt\n\nLesk\n\nTarn"},
        {"Quotation", "> We have\n> 253 beds.", "We have 253 beds."},
        {"HardBreak", "One died.  \nTwo.\\\nThree.", "One died.\nTwo.\nThree."},
        {"Table", "| Town | Dead |\n|------|-----:|\n| Lesk | 4 |",
         "Town \tDead \nLesk \t4 "},
        {"TableWithoutBars",
         "Town | Dead\n--- | ---:\nLesk | 4\nTarn | 5\n\nOne | two.",
         "Town \tDead\nLesk \t4\nTarn \t5\n\nOne | two."},
        {"CommentWithin", "One <!-- 4 > 3 -->died.", "One died."},
        {"RuleAbove", "---\n\nFour: 4 died.\n\n---\nTwo.",
         "Four: 4 died.\n\nTwo."},
        {"RuleAboveProse", "---\nAt Lesk 4 died.\n\n---\nTwo.",
         "At Lesk 4 died.\n\nTwo."},
        {"Entities", "&euro;25&nbsp;a day \\* 4", "€25\u00a0a day * 4"},
        {"Tags", "1<b>5</b>0 died<br/>.", "150 died."},
        {"StruckOut", "~~250~~ 253 died.", " 253 died."},
        {"Footnote", "At least 253[^1] died.", "At least 253 died."},

        {"Fence", "One died.\n\n```\n400 died.\n```\nTwo.",
         "One died.\n\nTwo."},
        {"SetIn", "One died.\n\n    400 died.\n\nTwo.", "One died.\n\nTwo."},
        {"Comment", "One died.\n<!-- 400\ndied. -->\nTwo.",
         "One died.\n\nTwo."},
        {"Rule", "One died.\n\n* * *\n\nTwo.", "One died.\n\nTwo."},
        {"NumberInAParagraph", "The flood killed\n16. The mayor said so.",
         "The flood killed 16. The mayor said so."},
        {"YearAtALineStart", "2016. It was a bad year.",
         "2016. It was a bad year."},
        {"LooseMarks", "4 * 5 is 20, [4] died, a_b_c < 5 & 6 ~ 7 | 8!",
         "4 * 5 is 20, [4] died, a_b_c < 5 & 6 ~ 7 | 8!"},
        {"Products", "5*3 million and 2**10", "5*3 million and 2**10"},
        {"EmphasisWithin", "1*5*0 died", "150 died"},
        {"HashWithoutSpace", "#4 in line", "#4 in line"},
        {"OpenLink", "The [253](http://a died.", "The [253](http://a died."},
    }),
    [](const testing::TestParamInfo<TextCase>& info) {
      return info.param.name;
    });

TEST(ReadMarkdownTest, ReadsFrontMatter) {
  const std::string draft =
      "---\ntitle: \"Flood kills 253\"\ndate: 2016-09-29 14:30\nsource: Post\n"
      "tags:\n  - flood\nurl: https://example.org/a\ngroup: g\n---\n\n"
      "# Flood kills 253\n\nAt least **253** died.\n";
  const CollectingSink sink = Read(draft);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  ASSERT_THAT(sink.articles, SizeIs(1));
  const Article& article = sink.articles[0];
  EXPECT_EQ(article.id, "draft.md");
  EXPECT_EQ(article.title.text, "Flood kills 253");
  EXPECT_EQ(article.title.line, 2U);
  EXPECT_EQ(article.title.column, 9U);
  EXPECT_EQ(article.published, "2016-09-29T14:30");
  EXPECT_EQ(article.source, "Post");
  EXPECT_EQ(article.url, "https://example.org/a");
  EXPECT_EQ(article.group, "g");
  EXPECT_EQ(article.body.text, "At least 253 died.");
  EXPECT_EQ(OriginalOf(draft, article.body, "253"), "253");
  EXPECT_EQ(article.body.places.at(1).position.line, 13U);
  EXPECT_EQ(article.body.places.at(1).position.column, 12U);
}

TEST(ReadMarkdownTest, ReadsTomlAndTheFirstHeading) {
  EXPECT_EQ(Read("+++\ntitle = 'A'\n+++\nOne died.").articles.at(0).title.text,
            "A");
  const CollectingSink sink = Read("# Flood *kills* 253\n\nOne died.");
  EXPECT_EQ(sink.articles.at(0).title.text, "Flood kills 253");
  EXPECT_EQ(sink.articles[0].body.text, "One died.");
  const CollectingSink other = Read("---\ntitle: A\n---\n# B\n\nOne died.");
  EXPECT_EQ(other.articles.at(0).title.text, "A");
  EXPECT_EQ(other.articles[0].body.text, "B\n\nOne died.");
}

TEST(ReadMarkdownTest, NamesWhatIsWrong) {
  EXPECT_THAT(Read("").Lines(),
              ElementsAre("draft.md: error[E104]: empty file; not read"));
  EXPECT_THAT(Read("```\n400\n```\n").Lines(),
              ElementsAre("draft.md: error[E104]: no text in it; not read"));
  EXPECT_THAT(Read("# A\n").Lines(),
              ElementsAre(HasSubstr("only the title was read")));
  EXPECT_THAT(Read("---\ntitle: A\n").Lines(),
              ElementsAre("draft.md:1:1 (byte 0): note[N106]: front matter "
                          "that never ends; read as text"));
  EXPECT_THAT(Read("One died.\n~~~\n400 died.\n").Lines(),
              ElementsAre("draft.md:2:1 (byte 10): note[N110]: code that never "
                          "ends; what follows is left out"));
  EXPECT_THAT(Read("One died.\n\n<!-- 400\n\ndied.").Lines(),
              ElementsAre(HasSubstr("note[N110]: a comment that never ends")));
  EXPECT_THAT(Read("One.\n<!-- a\n-->\n~~~\n4\n~~~").Lines(), IsEmpty());
  EXPECT_THAT(Read("---\ndate: soon\n---\n4 died.").Lines(),
              ElementsAre(HasSubstr("draft.md:2:7 (byte 10): note[N101]: "
                                    "\"soon\" is not a date")));
  EXPECT_THAT(Read("Caf\xe9: 4.").Lines(),
              ElementsAre(HasSubstr("draft.md:1:4 (byte 3): error[E107]")));
  EXPECT_THAT(Read(std::string(900, '\0')).Lines(),
              ElementsAre("draft.md: error[E105]: not text; not read"));
  Limits limits;
  limits.article_bytes = 3;
  EXPECT_THAT(Read("4444", limits).Lines(),
              ElementsAre(HasSubstr("error[E106]: 4 bytes are more")));
}

TEST(ReadMarkdownTest, TheFlagOutranksTheDraft) {
  EXPECT_EQ(Read("---\ndate: 2016-09-29\n---\n4.", {}, "2016-10-01")
                .articles.at(0)
                .published,
            "2016-10-01");
}

TEST(ReadMarkdownTest, HostileDraftsTakeLinearTime) {
  for (const absl::string_view unit :
       {"[",  "]",  "![",  "[a](", "*", "_a", "~~", "`",    "<",   "<a", "\\",
        "> ", "- ", "1. ", "#",    "|", "&",  "[^", "<!--", "~~~", "a\n"}) {
    std::string draft;
    while (draft.size() < 1000000) draft.append(unit.data(), unit.size());
    for (const Article& article : Read(draft).articles) {
      EXPECT_LE(article.body.text.size(), 2 * draft.size());
    }
  }
}

}  // namespace
}  // namespace crosscheck
