#include "checker/ingest/mapped_text.h"

#include <cstddef>
#include <string>

#include "absl/strings/str_cat.h"
#include "checker/base/offset_map.h"
#include "checker/claim/article.h"
#include "checker/ingest/source_file.h"
#include "checker/text/utf8.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// "offset:line:column" of each place.
std::string Places(const TextField& field) {
  std::string out;
  for (const TextField::Place& place : field.places) {
    absl::StrAppend(&out, out.empty() ? "" : " ", place.offset, ":",
                    place.position.line, ":", place.position.column);
  }
  return out;
}

TEST(MappedTextTest, PiecesKnowWhereTheyStand) {
  // "<p>1<b>5</b>0&nbsp;dead\n", then a paragraph in the next line.
  SourceFile file("a", CleanBytes("<p>1<b>5</b>0&nbsp;dead\n<p>4"));
  const SourceText source = {&file, file.text()};
  MappedText mapped(source);
  mapped.Copy(3, 4);
  mapped.Copy(7, 8);
  mapped.Copy(12, 13);
  mapped.Append("\u00a0", 13, 19);
  mapped.Copy(19, 23);
  mapped.Layout("\n\n");
  mapped.Copy(27, 28);
  const TextField field = mapped.Finish();
  EXPECT_EQ(field.text, "150\u00a0dead\n\n4");
  EXPECT_EQ(Places(field), "0:1:4 1:1:8 2:1:13 5:1:20 11:2:4");
  EXPECT_EQ(field.line, 1U);
  EXPECT_EQ(field.column, 4U);
  EXPECT_EQ(field.to_origin.ToSource(0), 3);
  EXPECT_EQ(field.to_origin.ToSourceEnd(3), 13);
  EXPECT_EQ(field.to_origin.ToSourceEnd(5), 19);
  EXPECT_EQ(field.to_origin.ToSourceEnd(9), 23);
  EXPECT_EQ(field.to_origin.ToSource(11), 27);
  EXPECT_EQ(field.to_span.ToSource(11), 27);
}

TEST(MappedTextTest, GoesThroughTheEncodingOfTheFile) {
  SourceFile file("a", CleanBytes(std::string("\xff\xfe<\0\xe9\0\x34\0", 8)));
  const SourceText source = {&file, file.text()};
  MappedText mapped(source);
  mapped.Copy(1, 4);
  const TextField field = mapped.Finish();
  EXPECT_EQ(field.text, "é4");
  EXPECT_EQ(field.to_origin.ToSource(0), 4);
  EXPECT_EQ(field.to_origin.ToSource(2), 6);
  EXPECT_EQ(field.to_origin.ToSourceEnd(3), 8);
  EXPECT_EQ(field.column, 2U);
}

TEST(MappedTextTest, GoesThroughAStringInTheFile) {
  // {"\u00e9 4"}: the string's text is "é 4".
  SourceFile file("a", CleanBytes("{\"\\u00e9 4\"}"));
  OffsetMap map(2);
  map.ShiftFrom(2, 4);
  const std::string text = "é 4";
  const SourceText source = {&file, text, &map};
  MappedText mapped(source);
  mapped.Copy(0, 4);
  const TextField field = mapped.Finish();
  EXPECT_EQ(field.text, "é 4");
  EXPECT_EQ(field.to_origin.ToSource(0), 2);
  EXPECT_EQ(field.to_origin.ToSource(2), 8);
  EXPECT_EQ(field.to_origin.ToSourceEnd(4), 10);
}

TEST(MappedTextTest, PlacesAreNeverFarApart) {
  const std::string text(5000, 'a');
  SourceFile file("a", CleanBytes(text));
  const SourceText source = {&file, file.text()};
  MappedText mapped(source);
  mapped.Copy(0, text.size());
  const TextField field = mapped.Finish();
  EXPECT_EQ(field.places.size(), 10U);
  EXPECT_EQ(field.places.back().position.column, 4609U);
}

TEST(MappedTextTest, NothingIsNothing) {
  SourceFile file("a", CleanBytes("4"));
  const SourceText source = {&file, file.text()};
  EXPECT_EQ(MappedText(source).Finish().text, "");
}

}  // namespace
}  // namespace crosscheck
