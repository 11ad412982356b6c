#include "checker/ingest/draft_comment.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct CommentCase {
  std::string name;
  std::string text;
  std::string want;  // Of each: LINE:COLUMN FIRST-LAST RULE|REASON.
};

std::string Dump(const std::string& text) {
  std::string dump;
  for (const DraftComment& c : FindDraftComments(text, "draft.md")) {
    absl::StrAppend(&dump, c.line, ":", c.column, " ", c.first_line, "-",
                    c.last_line, " ", c.rule, "|", c.reason, "\n");
  }
  return dump;
}

class FindDraftCommentsTest : public testing::TestWithParam<CommentCase> {};

TEST_P(FindDraftCommentsTest, Finds) {
  EXPECT_EQ(Dump(GetParam().text), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Drafts, FindDraftCommentsTest,
    testing::ValuesIn<CommentCase>({
        {"OnItsLine",
         "One.\nThe fire killed 14. <!-- crosscheck: ignore disjoint-bounds "
         "Two fires. -->\n",
         "2:21 2-2 disjoint-bounds|Two fires.\n"},
        {"AboveAParagraph",
         "<!-- crosscheck: ignore disjoint-bounds Two fires. -->\n\nThe fire\n"
         "killed 14.\n\nAnother killed 3.\n",
         "1:1 3-4 disjoint-bounds|Two fires.\n"},
        {"OverLines",
         "A\n<!--\ncrosscheck: ignore outdated\nIt is the\nold one.\n-->\nB\n",
         "2:1 7-7 outdated|It is the\nold one.\n"},
        {"InAParagraphOfHtml",
         "<p>Killed 14.<!--crosscheck:ignore lost-hedge Said so.--></p>",
         "1:14 1-1 lost-hedge|Said so.\n"},
        {"ColumnsAreLetters",
         "\xc3\x96l <!-- crosscheck: ignore outdated Old. --> 14",
         "1:4 1-1 outdated|Old.\n"},
        {"Two",
         "A <!-- crosscheck: ignore outdated x -->\n"
         "B <!-- crosscheck: ignore lost-hedge y -->",
         "1:3 1-1 outdated|x\n2:3 2-2 lost-hedge|y\n"},
        {"WithoutAReason", "A <!-- crosscheck: ignore outdated -->",
         "1:3 1-1 outdated|\n"},
        {"WithoutARule", "A <!-- crosscheck: ignore -->", "1:3 1-1 |\n"},
        {"AtTheEnd", "A\n<!-- crosscheck: ignore outdated x -->",
         "2:1 0-0 outdated|x\n"},
        {"AtTheEndOfTheLastLine", "A\n<!-- crosscheck: ignore outdated x -->\n",
         "2:1 0-0 outdated|x\n"},
        {"LineEndsOfWindows",
         "<!-- crosscheck: ignore outdated x -->\r\nA\r\n\r\nB\r\n",
         "1:1 2-2 outdated|x\n"},
        {"OtherComment", "<!-- TODO: 14? --> 14", ""},
        {"OtherWord", "<!-- crosscheck: skip outdated x --> 14", ""},
        {"Prose", "crosscheck: ignore outdated x", ""},
        {"Open", "14 <!-- crosscheck: ignore outdated x", ""},
        {"Empty", "", ""},
    }),
    [](const testing::TestParamInfo<CommentCase>& info) {
      return info.param.name;
    });

TEST(MayHaveDraftCommentsTest, GoesByTheName) {
  EXPECT_TRUE(MayHaveDraftComments("a/draft.md"));
  EXPECT_TRUE(MayHaveDraftComments("PAGE.HTML"));
  EXPECT_FALSE(MayHaveDraftComments("draft.txt"));
  EXPECT_FALSE(MayHaveDraftComments("rows.jsonl"));
}

}  // namespace
}  // namespace crosscheck
