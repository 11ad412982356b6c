#include "checker/claim/origin.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/offset_map.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/testing/claims.h"
#include "checker/text/position.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::CountClaim;
using ::crosscheck_testing::TxtArticle;

// "path:line:column [begin, end)" of the first "400" of the article.
std::string Dump(const Article& article) {
  const Claim claim = CountClaim(article, "400", "400", 400);
  OriginFinder finder;
  const v1::Origin origin = finder.Find(claim, claim.span);
  EXPECT_EQ(origin.DebugString(), OriginOf(claim, claim.span).DebugString());
  return absl::StrCat(FormatOrigin(origin), " [", origin.begin(), ", ",
                      origin.end(), ")");
}

TEST(OriginTest, CountsLinesAndCodePoints) {
  EXPECT_EQ(Dump(TxtArticle("a.txt", "400 dead")), "a.txt:1:1 [0, 3)");
  EXPECT_EQ(Dump(TxtArticle("a.txt", "A\r\nB\rC\n\nÉté, 400 dead")),
            "a.txt:5:6 [15, 18)");
}

TEST(OriginTest, CountsOnBehindTheHeader) {
  // "Title: Flood\n\n" and a byte order mark stand before the text.
  Article article = TxtArticle("a.txt", "Rain.\n400 dead");
  article.body.line = 3;
  article.body.to_span = article.body.to_origin = OffsetMap(17);
  EXPECT_EQ(Dump(article), "a.txt:4:1 [23, 26)");
}

TEST(OriginTest, ARowOfJsonIsOneLine) {
  // {"text":"R\u00e9my:\n\"400\""} in line 7 of the file.
  Article article = TxtArticle("a.jsonl", "Rémy:\n\"400\"");
  article.body.line = 7;
  article.body.column = 10;
  article.body.to_origin = OffsetMap(1009);
  article.body.to_origin.ShiftFrom(3, 4);  // Behind é.
  article.body.to_origin.ShiftFrom(7, 1);  // Behind the line feed.
  article.body.to_origin.ShiftFrom(8, 1);  // Behind the quotation mark.
  EXPECT_EQ(Dump(article), "a.jsonl:7:24 [1023, 1026)");
}

// The columns of the first "400" in code points, UTF-16 and bytes.
std::string Columns(const Article& article) {
  const Claim claim = CountClaim(article, "400", "400", 400);
  const Position at = OriginFinder().Where(claim, claim.span.begin);
  return absl::StrCat(at.column, " ", at.utf16_column, " ", at.byte_column);
}

TEST(OriginTest, ColumnsAreInEveryUnit) {
  EXPECT_EQ(Columns(TxtArticle("a.txt", "É\r\n🌊 É 400")), "5 6 9");
  Article article = TxtArticle("a.txt", "🌊 400\n");
  article.body.column = 3;
  article.body.utf16_column = 4;
  article.body.byte_column = 6;
  EXPECT_EQ(Columns(article), "5 7 11");
}

TEST(OriginTest, ColumnsOfARowCountItsEscapes) {
  // "🌊\u00e9\n400" from the tenth column of the line on.
  Article article = TxtArticle("a.jsonl", "🌊é\n400");
  article.body.column = 10;
  article.body.utf16_column = 10;
  article.body.byte_column = 10;
  article.body.to_origin = OffsetMap(1009);
  article.body.to_origin.ShiftFrom(6, 4);  // Behind é.
  article.body.to_origin.ShiftFrom(7, 1);  // Behind the line feed.
  EXPECT_EQ(Columns(article), "19 20 22");
}

TEST(OriginTest, TextInPiecesHasPlacesOfItsOwn) {
  // <p>R&eacute;my:\n<b>4</b>00 dead
  Article article = TxtArticle("a.html", "Rémy: 400 dead");
  TextField& body = article.body;
  body.to_origin = OffsetMap(3);
  body.to_origin.ShiftFrom(3, 6);  // Behind é.
  body.to_origin.SkipAt(7, 3);
  body.to_origin.SkipAt(8, 4);
  body.to_span = body.to_origin;
  body.places = {{0, {1, 4, 4, 4}},
                 {3, {1, 13, 13, 13}},
                 {7, {2, 4, 4, 4}},
                 {8, {2, 9, 9, 9}}};
  EXPECT_EQ(Dump(article), "a.html:2:4 [19, 26)");
  Claim claim;
  claim.article = &article;
  EXPECT_EQ(FormatOrigin(OriginOf(claim, {4, 5})), "a.html:1:14");
  // The end of "4" is not that of its tag.
  EXPECT_EQ(OriginOf(claim, {7, 8}).end(), 20);
}

TEST(OriginTest, TitlesHaveTheirOwnPlace) {
  Article article = TxtArticle("a.txt", "Nothing here.");
  article.title.text = "Toll at 400";
  article.title.line = 2;
  article.title.column = 8;
  Claim claim;
  claim.article = &article;
  claim.field = v1::Claim::TITLE;
  claim.span = {8, 11};
  OriginFinder finder;
  EXPECT_EQ(FormatOrigin(finder.Find(claim, claim.span)), "a.txt:2:16");
}

TEST(OriginTest, LongTextsGiveTheSameFromAnyMark) {
  // Line ends of every kind and code points of every length fall on the
  // borders of the stretches that the finder remembers.
  std::string text;
  for (int i = 0; i < 5000; ++i) absl::StrAppend(&text, "a\r\né漢𝟜\r\r\n");
  const Article article = TxtArticle("a.txt", text);
  Claim claim;
  claim.article = &article;
  OriginFinder finder;
  for (uint32_t at = 0; at < text.size(); at += 15) {
    ASSERT_EQ(FormatOrigin(finder.Find(claim, {at, at + 1})),
              absl::StrCat("a.txt:", 3 * (at / 15) + 1, ":1"));
  }
}

TEST(OriginTest, NeverWrapsBehind32Bits) {
  Article article = TxtArticle("a.jsonl", "400");
  article.body.to_origin = OffsetMap(int64_t{1} << 32);
  EXPECT_EQ(Dump(article), "a.jsonl:1:1 [2147483647, 2147483647)");
}

TEST(OriginTest, NamesAreMadeHarmless) {
  EXPECT_EQ(Dump(TxtArticle("a\x1b[2J\n.txt", "400")),
            "a\\x1b[2J\\x0a.txt:1:1 [0, 3)");
}

}  // namespace
}  // namespace crosscheck
