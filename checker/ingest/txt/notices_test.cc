#include "checker/ingest/txt/notices.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct NoticeCase {
  std::string name;
  std::string text;
  std::string want;  // What is left, with "<kill>" where a notice kills.
};

class FindTxtNoticesTest : public testing::TestWithParam<NoticeCase> {};

TEST_P(FindTxtNoticesTest, TakesNoticesOnly) {
  const std::string& text = GetParam().text;
  std::string left;
  size_t at = 0;
  for (const TxtNotice& notice : FindTxtNotices(text, 0)) {
    ASSERT_LE(at, notice.begin);
    ASSERT_LT(notice.begin, notice.end);
    absl::StrAppend(&left, text.substr(at, notice.begin - at),
                    notice.kind == TxtNotice::kKill ? "<kill>" : "");
    at = notice.end;
  }
  absl::StrAppend(&left, text.substr(at));
  EXPECT_EQ(left, GetParam().want);
}

const char kStory[] = "DREVNOVA (Wire) - At least 16 people died.\n";

std::string Before(const std::string& notice) {
  return absl::StrCat(notice, "\n", kStory);
}

std::string Behind(const std::string& notice) {
  return absl::StrCat(kStory, "\n", notice, "\n");
}

// Rows whose text stays as it is.
NoticeCase Kept(const std::string& name, const std::string& text) {
  return {name, text, text};
}

INSTANTIATE_TEST_SUITE_P(
    Advisories, FindTxtNoticesTest,
    testing::ValuesIn<NoticeCase>({
        {"Eds", Before("(Eds: updates death toll in paragraph 4)"), kStory},
        {"EdsWithoutBrackets", Before("Eds: UPDATES with 4 more dead."),
         kStory},
        {"EdsBelow", Behind("(Eds: adds 3 photos.)"),
         absl::StrCat(kStory, "\n")},
        {"TwoBrackets", Before("((Eds: trims to 400 words))"), kStory},
        {"OverTwoLines",
         Before("(Eds: updates death toll to 16\nin paragraph 4)"), kStory},
        {"LongNote",
         Before("Eds: Corrects that 16, not 61,\npeople died. With photos."),
         kStory},
        {"EditorsNote", Before("Editor’s note: This replaces 412."), kStory},
        {"AddsDetails", Before("(Adds details, background)"), kStory},
        {"Corrects", Before("(Corrects toll to 16 from 61, paragraph 2.)"),
         kStory},
        {"Recasts", Before("(Recasts)"), kStory},
        {"RefilesToFix", Before("(Refiles to fix typo in headline)"), kStory},
        {"UpdatesParagraph", Before("Updates death toll in paragraph 4"),
         kStory},
        {"CorrectionLabel", Before("CORRECTED"), kStory},
        {"Correction",
         Behind("CORRECTION: The wire said 61 people died. It was 16."),
         absl::StrCat(kStory, "\n")},
        {"FirstLead", Before("BC-Dyke Break,1st Ld-Writethru,0400"), kStory},
        {"ThirdLead", Before("Dyke Break, 3rd Ld"), kStory},
        {"Writethru", Before("^Dyke Break-Writethru, 350 words"), kStory},
        {"EndMark", Behind("- 30 -"), absl::StrCat(kStory, "\n")},
        {"Windows", "(Recasts)\r\n4 died.\r\n", "4 died.\r\n"},
        {"Several", Before("BC-Dyke,2nd Ld\n(Eds: recasts)\n\nCORRECTED"),
         absl::StrCat("\n", kStory)},
        {"Last", "4 died.\n(Eds: recasts", "4 died.\n(Eds: recasts"},
    }),
    [](const testing::TestParamInfo<NoticeCase>& info) {
      return info.param.name;
    });

INSTANTIATE_TEST_SUITE_P(
    Kills, FindTxtNoticesTest,
    testing::ValuesIn<NoticeCase>({
        {"Kill", Before("KILL"), absl::StrCat("<kill>", kStory)},
        {"Bulletin", Before("BULLETIN KILL"), absl::StrCat("<kill>", kStory)},
        {"ThreeTimes", Before("KILL - KILL - KILL"),
         absl::StrCat("<kill>", kStory)},
        {"WithReason", Before("MANDATORY KILL: The toll of 61 was wrong."),
         absl::StrCat("<kill>", kStory)},
        {"Withdrawn", Before("ATTENTION EDITORS - STORY WITHDRAWN"),
         absl::StrCat("<kill>", kStory)},
        {"Slug", Before("BC-Dyke Break,KILL"), absl::StrCat("<kill>", kStory)},
        {"Mandatory",
         Before(
             "EDITORS:\n\nKill the story slugged Dyke. A kill is mandatory."),
         absl::StrCat("\n<kill>", kStory)},
    }),
    [](const testing::TestParamInfo<NoticeCase>& info) {
      return info.param.name;
    });

INSTANTIATE_TEST_SUITE_P(
    Prose, FindTxtNoticesTest,
    testing::ValuesIn<NoticeCase>({
        Kept("Story", kStory),
        Kept("Empty", ""),
        Kept("Brackets", Behind("(Two of the 16 were children.)")),
        Kept("UpdatesComing", Behind("(Updates will follow at 6 p.m.)")),
        Kept("UpdatesComingWithoutStop", Behind("(Updates will follow)")),
        Kept("ChangesInTheLaw", Behind("(Changes in the lead were frequent.)")),
        Kept("ChangesAlone", Behind("(Changes)")),
        Kept("BracketAndMore",
             Behind("(Adds details) and (comments) were 4 in all")),
        Kept("OpenBracket", Behind("(Adds details\n\nAt least 16 died.")),
        Kept("Reporting", Behind("(Reporting by 3 people; editing by 2)")),
        Kept("AddsTheMayor", Behind("Adds the mayor: \"We have 16 dead.\"")),
        Kept("CorrectsInProse",
             Before("Corrects course at last, says the mayor of 4 towns.")),
        Kept("CorrectionInProse",
             Behind("The correction: 16 people died, not 61.")),
        Kept("CorrectedHeadline", Before("CORRECTED-Dyke breaks, 16 dead")),
        Kept("Editors", Behind("Editors of 4 papers met on Friday.")),
        Kept("EdSheeran", Behind("Eds is a town of 400 people.")),
        Kept("FirstLeadInProse", Before("She took her 1st lead of the race")),
        Kept("LdAlone", Before("Orvana Ld opens 3 shops")),
        Kept("WritethruInASentence",
             Before("They call it a writethru, in 4 parts.")),
        Kept("SlugBelow", Behind("1\n\n2\n\n3\n\n4\n\n5\n\nDyke, 3rd Ld")),
        Kept("Thirty", Behind("30")),
        Kept("Score", Behind("16-30-2")),
        Kept("KillsInAHeadline", Before("DYKE BREAK KILLS 16")),
        Kept("FilmTitle", Before("KILL BILL TOPS BOX OFFICE WITH 4 MILLION")),
        Kept("FilmReview", Before("Kill: a film in 3 acts")),
        Kept("CapitalReview", Before("KILL: A FILM IN 3 ACTS")),
        Kept("EditorsKilled", Before("EDITORS KILLED")),
        Kept("EditorsKill", Before("EDITORS KILL STORY")),
        Kept("TwoEditorsKilled", Before("URGENT: 2 EDITORS KILLED")),
        Kept("Bulletin", Before("BULLETIN")),
        Kept("Killed", Before("Four killed")),
        Kept("StoryOfAKill", Before("The story of a kill")),
        Kept("KillBelow", Behind("1\n\n2\n\n3\n\n4\n\n5\n\nSTORY WITHDRAWN")),
        Kept("KillInProse", Behind("A kill, the mayor said, took 4 hours.")),
        Kept("WithdrawnTroops", Before("TROOPS WITHDRAWN")),
    }),
    [](const testing::TestParamInfo<NoticeCase>& info) {
      return info.param.name;
    });

TEST(FindTxtNoticesTest, BeginsBehindTheHeader) {
  EXPECT_TRUE(FindTxtNotices("KILL\n4 died.\n", 5).empty());
  EXPECT_TRUE(FindTxtNotices("KILL", 4).empty());
}

TEST(FindTxtNoticesTest, HostileTextsTakeLinearTime) {
  for (const absl::string_view unit :
       {"(", "(\n", "(a\n", "Eds:\n", "eds: a\n", "KILL ", "KILL\n", "\n", "\r",
        "a", "1st Ld ", "(adds paragraph 4\n", "'"}) {
    std::string text;
    while (text.size() < 1000000) text.append(unit.data(), unit.size());
    EXPECT_LE(FindTxtNotices(text, 0).size(), text.size());
  }
}

}  // namespace
}  // namespace crosscheck
