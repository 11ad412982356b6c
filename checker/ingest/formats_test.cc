#include "checker/ingest/formats.h"

#include <set>
#include <string>

#include "absl/strings/ascii.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct FormatCase {
  std::string name;
  std::string path;
  std::string want;  // "-" for no format.
};

class FormatOfTest : public testing::TestWithParam<FormatCase> {};

TEST_P(FormatOfTest, GoesByTheExtension) {
  const InputFormat* format = FormatOf(GetParam().path);
  EXPECT_EQ(format == nullptr ? "-" : std::string(format->extension),
            GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(Paths, FormatOfTest,
                         testing::ValuesIn<FormatCase>({
                             {"Txt", "a.txt", ".txt"},
                             {"Jsonl", "wire/a.jsonl", ".jsonl"},
                             {"AnyCase", "A.TXT", ".txt"},
                             {"LastExtension", "a.jsonl.txt", ".txt"},
                             {"NoExtension", "wire/draft", ".txt"},
                             {"DotInTheFolder", "wire.d/draft", ".txt"},
                             {"Date", "draft.2016", ".txt"},
                             {"Sentence", "400 dead. Again", ".txt"},
                             {"HiddenFile", ".draft", ".txt"},
                             {"DotAtTheEnd", "draft.", ".txt"},
                             {"OptionLike", "-rf", ".txt"},
                             {"Empty", "", ".txt"},
                             {"NewlineInTheName", "a\nb.txt", ".txt"},
                             {"HiddenJsonl", ".jsonl", ".txt"},

                             {"Html", "a.html", ".html"},
                             {"Htm", "A.HTM", ".htm"},
                             {"Php", "a.php", "-"},
                             {"Docx", "a.docx", ".docx"},
                             {"Json", "a.json", ".json"},
                             {"NewsMl", "wire/a.NewsML", ".newsml"},
                             {"LongWord", "story.update", ".txt"},
                             {"WebArchive", "a.warc.gz", ".gz"},
                             {"Spreadsheet", "a.xlsx", "-"},
                             {"Markdown", "README.md", ".md"},
                             {"Mp3", "a.mp3", "-"},
                         }),
                         [](const testing::TestParamInfo<FormatCase>& info) {
                           return info.param.name;
                         });

TEST(InputFormatsTest, AreWellFormed) {
  std::set<std::string> seen;
  for (const InputFormat& format : InputFormats()) {
    const std::string extension(format.extension);
    EXPECT_TRUE(seen.insert(extension).second) << extension;
    EXPECT_EQ(extension, absl::AsciiStrToLower(extension));
    EXPECT_EQ(FormatOf("a" + extension), &format);
    EXPECT_NE(format.reader, nullptr) << extension;
  }
  EXPECT_EQ(
      KnownExtensions(),
      ".txt, .jsonl, .html, .htm, .xhtml, .md, .rss, .atom, .json, .nitf, "
      ".newsml, .docx, .odt, .zip, .warc, .gz");
}

struct ContentCase {
  std::string name;
  std::string path;
  std::string head;
  std::string want;  // "-" for no format.
};

class FormatOfContentTest : public testing::TestWithParam<ContentCase> {};

TEST_P(FormatOfContentTest, BelievesBytesThatAreBeyondDoubt) {
  const ContentCase& c = GetParam();
  const InputFormat* format = FormatOf(c.path, c.head);
  EXPECT_EQ(format == nullptr ? "-" : std::string(format->extension), c.want);
}

INSTANTIATE_TEST_SUITE_P(
    Files, FormatOfContentTest,
    testing::ValuesIn<ContentCase>({
        {"PageWithoutExtension", "story", "<!DOCTYPE html><p>4", ".html"},
        {"PageAsText", "story.txt", "\n<html lang=en>", ".html"},
        {"PageOfAScript", "story.php", "<!-- a --><!doctype HTML>", ".html"},

        {"Feed", "feed.xml", "<?xml version='1.0'?><rss>", ".rss"},
        {"FeedOfAScript", "feed.php", "<feed xmlns='a'>", ".rss"},

        {"Ninjs", "story", "{\"uri\": \"u\", \"headline\": \"4\"", ".json"},
        {"Nitf", "a.xml", "<?xml version='1.0'?><nitf>", ".nitf"},
        {"NewsMl", "a.xml", "<newsMessage xmlns='a'>", ".newsml"},

        {"Archive", "wires", "PK\x03\x04", ".zip"},
        {"WebArchive", "crawl", "WARC/1.0\r\n", ".warc"},
        {"PackedArchive", "crawl", "\x1f\x8b\x08", ".gz"},

        {"OtherJson", "story", "{\"name\": \"4\"}", ".txt"},
        {"OtherXml", "a.xml", "<a><rss>", "-"},
        {"TextOfPages", "story.txt", "The tag <html> is", ".txt"},
        {"OpenComment", "story.txt", "<!-- <html>", ".txt"},
        {"OtherElement", "story.txt", "<htmlx>", ".txt"},
        {"Rows", "story.jsonl", "<!doctype html>", ".jsonl"},
        {"Program", "story.php", "<?php echo", "-"},
        {"Empty", "story", "", ".txt"},
    }),
    [](const testing::TestParamInfo<ContentCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
