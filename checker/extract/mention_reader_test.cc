#include "checker/extract/mention_reader.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/time/civil_time.h"
#include "checker/claim/article.h"
#include "checker/extract/mentions.h"
#include "checker/lexicon/lexicon.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

const MentionReader& Reader() {
  static const MentionReader* const reader = new MentionReader(EnglishPack());
  return *reader;
}

Article ArticleOf(const std::string& text, const std::string& published) {
  Article article;
  article.published = published;
  article.body.text = text;
  return article;
}

struct DayCase {
  std::string name;
  std::string published;
  std::string text;
  std::string want;  // The article's day; empty: none.
};

class ReportDayTest : public testing::TestWithParam<DayCase> {};

TEST_P(ReportDayTest, IsThatOf) {
  const Article article = ArticleOf(GetParam().text, GetParam().published);
  const ArticleMentions mentions = Reader().Read(article);
  EXPECT_EQ(mentions.has_day ? absl::FormatCivilTime(mentions.day) : "",
            GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Days, ReportDayTest,
    testing::ValuesIn<DayCase>({
        {"Header", "2016-09-29", "The mill burnt down.", "2016-09-29"},
        {"Line", "", "May 5, 2016\n\nThe mill burnt down.", "2016-05-05"},
        {"Posted", "", "Posted: May 5, 2016\n\nThe mill burnt down.",
         "2016-05-05"},
        // A line that is a date and nothing else says when the text was
        // written; others may be of the page.
        {"LineOverHeader", "2016-05-15", "May 5, 2016\n\nThe mill burnt down.",
         "2016-05-05"},
        {"WeekdayOverHeader", "2016-05-15",
         "Thursday, May 5, 2016\n\nThe mill burnt down.", "2016-05-05"},
        {"HeaderOverUpdated", "2016-05-15",
         "Updated: May 25, 2016\n\nThe mill burnt down.", "2016-05-15"},
        {"HeaderOverSentence", "2016-05-15",
         "The mill burnt down on May 5, 2016.", "2016-05-15"},
        {"HeaderOverDayLine", "2016-05-15", "May 5\n\nThe mill burnt down.",
         "2016-05-15"},
        {"None", "", "The mill burnt down.", ""},
    }),
    [](const auto& info) { return info.param.name; });

// The figures of a text with the kinds they have; a sum before its members.
std::string FiguresOf(const std::string& text) {
  const Article article = ArticleOf(text, "2016-09-29");
  const ArticleMentions mentions = Reader().Read(article);
  std::vector<std::string> out;
  for (const SentenceMentions& sentence : mentions.sentences) {
    const TokenView tokens = mentions.View(sentence);
    for (size_t i = 0; i < sentence.figures.size(); ++i) {
      const TokenRange bare = sentence.figures[i].bare;
      const v1::Kind* const kind = sentence.figure_kinds[i].kind;
      out.push_back(absl::StrCat(tokens.Text(bare.first, bare.last), "=",
                                 kind == nullptr ? "open" : kind->id()));
    }
  }
  return absl::StrJoin(out, ", ");
}

TEST(MentionReaderTest, AddsUpPersonsOfAKindThatAddsUp) {
  EXPECT_EQ(FiguresOf("A man and two women were killed."),
            "A man and two women=toll.killed, two=toll.killed");
  EXPECT_EQ(FiguresOf("Three women and a man were injured in Kirun."),
            "Three women and a man=toll.injured, Three=toll.injured");
  EXPECT_EQ(FiguresOf("A man and two women own the mill."), "two=open");
  EXPECT_EQ(FiguresOf("The mayor and two women were there."), "two=open");
}

TEST(MentionReaderTest, KnowsWhetherAttackersAndOthersDied) {
  const auto read = [](const std::string& text) {
    const Article article = ArticleOf(text, "2016-09-29");
    const ArticleMentions mentions = Reader().Read(article);
    return absl::StrCat(mentions.attacker_died ? "attacker " : "",
                        mentions.tells_death ? "death" : "");
  };
  EXPECT_EQ(read("He shot two men and then himself."), "attacker ");
  EXPECT_EQ(read("Two men were killed, and the gunman was killed too."),
            "attacker death");
  EXPECT_EQ(read("He shot two men.\n\nOne died."), "death");
  EXPECT_EQ(read("He shot two men.\n\nHe ran.\n\nThey fell.\n\nHe hid.\n\n"
                 "Two men died in May."),
            "")
      << "so far behind it is told of others";
  EXPECT_EQ(read("Two men were shot. One later died."), "death");
  EXPECT_EQ(read("Two men were shot. He is charged with attempted murder."),
            "");
}

TEST(MentionReaderTest, KeepsSentencesWithFiguresAndTimes) {
  const Article article = ArticleOf(
      "The mill burnt down. It killed 12 people. The cause is unknown.\n\n"
      "It will be rebuilt next year. The mayor said so.",
      "2016-09-29");
  const ArticleMentions mentions = Reader().Read(article);
  std::vector<std::string> kept;
  for (const SentenceMentions& sentence : mentions.sentences) {
    const Sentence& range = sentence.sentence;
    kept.push_back(
        article.body.text.substr(range.begin, range.end - range.begin));
  }
  EXPECT_EQ(kept, std::vector<std::string>({"It killed 12 people.",
                                            "It will be rebuilt next year."}));
}

TEST(MentionReaderTest, SkipsLinesOfThePage) {
  // In the middle it is a line by itself.
  EXPECT_EQ(
      FiguresOf("The mill burnt. Sign up for 3 letters. It has 12 rooms."),
      "12=open");
  // What opens a paragraph or never ends is all of it.
  EXPECT_EQ(FiguresOf("Sign up for 3 letters. It has 12 rooms."), "");
  EXPECT_EQ(FiguresOf("The mill burnt. Sign up for 3 letters"), "");
  EXPECT_EQ(FiguresOf("Sign up here. Get 3 letters. See 4 pictures."), "");
  EXPECT_EQ(FiguresOf("Sign up here.\n\nThe mill has 12 rooms."), "12=open");
}

// What stands before a figure still tells where it is.
TEST(MentionReaderTest, KeepsPlacesBeforeAFigureInItsParagraph) {
  const Article article = ArticleOf(
      "A fire broke out in Aleppo. It was fierce. It killed 12 people.\n\n"
      "Trees burnt in Damascus.",
      "2016-09-29");
  const ArticleMentions mentions = Reader().Read(article);
  ASSERT_EQ(mentions.sentences.size(), 2u);
  ASSERT_EQ(mentions.sentences[0].places.size(), 1u);
  EXPECT_EQ(mentions.sentences[0].places[0].place.name, "Aleppo");
  EXPECT_EQ(mentions.sentences[1].figures.size(), 1u);
}

// Who spoke last is known behind sentences that nothing else is read of.
// Headings, links and credits name others than the article does.
TEST(MentionReaderTest, LinesThatEndNoSentenceNameNobody) {
  const auto names = [](const std::string& line) {
    const Article article = ArticleOf(
        "The mill in Kirun burnt down.\n\n" + line + "\n\nNobody died.", "");
    return Reader().Read(article).other_names.size();
  };
  const size_t without = names("It was old.");
  EXPECT_EQ(names("Fire chief Ada Holm quits"), without);
  EXPECT_EQ(names("Photo by Erik Vale"), without);
  EXPECT_EQ(names("The chief was Ada Holm."), without + 2);
  EXPECT_EQ(names("It was old. Said Ada Holm"), without + 2)
      << "the end of a paragraph that was cut";
}

TEST(MentionReaderTest, KeepsTheSpeakerOfPassedSentences) {
  const Article article = ArticleOf(
      "The road is shut, Jana Holm said.\n\nShe said 12 people were hurt.",
      "2016-09-29");
  const ArticleMentions mentions = Reader().Read(article);
  ASSERT_EQ(mentions.sentences.size(), 1u);
  ASSERT_EQ(mentions.sentences[0].attributions.size(), 1u);
  EXPECT_EQ(mentions.sentences[0].attributions[0].attribution.source,
            "Jana Holm");
}

// What one article leaves open, a quotation, a day spoken of, is not the next
// one's, and what an earlier reading left in the batch is nobody's.
TEST(MentionReaderTest, ReadsSeveralArticlesAsEachAlone) {
  const Article articles[] = {
      ArticleOf("On 5 May 2016 \"12 people were hurt, Jana Holm said.", ""),
      ArticleOf("", ""),
      ArticleOf("She said 3 people died the next day.", "2016-09-29")};
  const Article* const all[] = {&articles[0], &articles[1], &articles[2]};
  const Article* const others[] = {&articles[2], &articles[0], &articles[2],
                                   &articles[1]};
  MentionReader::Batch read;
  Reader().Read(others, read);
  Reader().Read(all, read);
  for (size_t i = 0; i < 3; ++i) {
    const ArticleMentions alone = Reader().Read(articles[i]);
    EXPECT_EQ(read[i].article, &articles[i]);
    EXPECT_EQ(read[i].has_day, alone.has_day);
    EXPECT_EQ(read[i].other_names, alone.other_names);
    EXPECT_EQ(read[i].tells_death, alone.tells_death);
    ASSERT_EQ(read[i].sentences.size(), alone.sentences.size());
    for (size_t k = 0; k < alone.sentences.size(); ++k) {
      const SentenceMentions& got = read[i].sentences[k];
      const SentenceMentions& want = alone.sentences[k];
      EXPECT_EQ(got.figures.size(), want.figures.size());
      ASSERT_EQ(got.times.size(), want.times.size());
      for (size_t t = 0; t < want.times.size(); ++t) {
        EXPECT_EQ(got.times[t].timex, want.times[t].timex);
      }
      ASSERT_EQ(got.attributions.size(), want.attributions.size());
      for (size_t a = 0; a < want.attributions.size(); ++a) {
        EXPECT_EQ(got.attributions[a].attribution.source,
                  want.attributions[a].attribution.source);
      }
      EXPECT_EQ(got.content, want.content);
    }
  }
}

// Figures of a sentence without end cost no more than in many.
TEST(MentionReaderTest, IsLinearInASentence) {
  std::string text;
  for (int i = 0; i < 20000; ++i) absl::StrAppend(&text, "12 boats and ");
  const Article article = ArticleOf(text, "2016-09-29");
  EXPECT_EQ(Reader().Read(article).sentences.size(), 1u);
}

}  // namespace
}  // namespace crosscheck
