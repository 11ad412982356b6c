#include "checker/ingest/txt/header.h"

#include <array>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// "title=... date=... | text behind it", with "!byte" for each oddity.
std::string Dump(absl::string_view text) {
  static constexpr std::array<absl::string_view, TxtHeader::kFields> kNames = {
      "title", "date", "source", "url", "group"};
  const TxtHeader header = FindTxtHeader(text, /*max_lines=*/5);
  std::string out;
  for (size_t i = 0; i < kNames.size(); ++i) {
    const absl::string_view value = header.values[i].Of(text);
    if (!value.empty()) absl::StrAppend(&out, kNames[i], "=", value, " ");
  }
  for (const TxtHeader::Oddity& oddity : header.oddities) {
    absl::StrAppend(&out, "!", oddity.at, " ");
  }
  return absl::StrCat(out, "| ", text.substr(header.end));
}

struct HeaderCase {
  std::string name;
  std::string text;
  std::string want;
};

class TxtHeaderTest : public testing::TestWithParam<HeaderCase> {};

TEST_P(TxtHeaderTest, IsCutFromTheText) {
  EXPECT_EQ(Dump(GetParam().text), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, TxtHeaderTest,
    testing::ValuesIn<HeaderCase>({
        {"AllFields",
         "Title: Pause\nDate: 2016-09-29\nSource: WSJ\nURL: http://a/b:c\n"
         "Group: aleppo\n\nText.",
         "title=Pause date=2016-09-29 source=WSJ url=http://a/b:c "
         "group=aleppo | Text."},
        {"OneField", "Source: WSJ\n\nText.", "source=WSJ | Text."},
        {"AnyOrderAndCase", "DATE: 2016-09-29\ntitle: Pause\n\nText.",
         "title=Pause date=2016-09-29 | Text."},
        {"NoSpaceBehindTheColon", "Title:Pause\n\nText.",
         "title=Pause | Text."},
        {"SpaceAroundValues", "Title: \t Pause \t\n\nText.",
         "title=Pause | Text."},
        {"CrLf", "Title: Pause\r\nDate: 2016-09-29\r\n\r\nText.",
         "title=Pause date=2016-09-29 | Text."},
        {"Cr", "Title: Pause\rDate: 2016-09-29\r\rText.",
         "title=Pause date=2016-09-29 | Text."},
        {"BlankLineOfSpaces", "Title: Pause\n \t \nText.",
         "title=Pause | Text."},
        {"OnlyTheFirstBlankLineGoes", "Title: Pause\n\n\n Text.",
         "title=Pause | \n Text."},
        {"EmptyValue", "Title:\nDate: 2016-09-29\n\nText.",
         "date=2016-09-29 | Text."},
        {"HeaderOnly", "Title: Pause\nDate: 2016-09-29\n",
         "title=Pause date=2016-09-29 | "},
        {"HeaderOnlyWithoutLineEnd", "Title: Pause", "title=Pause | "},
        {"UnknownWord", "Title: Pause\nAuthor: A\n\nText.",
         "title=Pause !13 | Text."},
        {"SecondTitle", "Title: Pause\nTitle: War\n\nText.",
         "title=Pause !13 | Text."},
        {"SecondTitleAfterAnEmptyOne", "Title:\nTitle: War\n\nText.",
         "!7 | Text."},
        {"OtherScripts", "Title: Алеппо\n\nТекст.", "title=Алеппо | Текст."},

        {"TooManyLines", "Title: Pause\nB: 2\nC: 3\nD: 4\nE: 5\nF: 6\n\nText.",
         "!33 | Title: Pause\nB: 2\nC: 3\nD: 4\nE: 5\nF: 6\n\nText."},
        {"NoHeader", "Some 400 people died.\n\nText.",
         "| Some 400 people died.\n\nText."},
        {"EmptyText", "", "| "},
        {"BlankLineFirst", "\nTitle: Pause\n\nText.",
         "| \nTitle: Pause\n\nText."},
        {"SpaceFirst", " Title: Pause\n\nText.", "|  Title: Pause\n\nText."},
        {"UnknownWordFirst", "Author: A\nTitle: Pause\n\nText.",
         "| Author: A\nTitle: Pause\n\nText."},
        {"SpaceBeforeTheColon", "Title : Pause\n\nText.",
         "| Title : Pause\n\nText."},
        {"LongerWord", "Titles: Pause\n\nText.", "| Titles: Pause\n\nText."},
        {"NoColon", "Title Pause\n\nText.", "| Title Pause\n\nText."},
        {"InTheText", "Text.\n\nTitle: Pause\n\n",
         "| Text.\n\nTitle: Pause\n\n"},
        {"FullWidthColon", "Title：Pause\n\nText.", "| Title：Pause\n\nText."},
        // A text that begins with a word that is a field elsewhere.
        {"NoBlankLine", "Source: Reuters\nSome 400 people died.\n\nText.",
         "!16 | Source: Reuters\nSome 400 people died.\n\nText."},
        {"NoBlankLineToTheEnd", "Date: 2016-09-29\nSome 400 died.",
         "!17 | Date: 2016-09-29\nSome 400 died."},
        {"WrappedValue", "Title: A long\n  pause\n\nText.",
         "!14 | Title: A long\n  pause\n\nText."},
        {"TimeOfDay", "Title: Pause\n12:30: a blast\n\nText.",
         "!13 | Title: Pause\n12:30: a blast\n\nText."},
    }),
    [](const testing::TestParamInfo<HeaderCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
