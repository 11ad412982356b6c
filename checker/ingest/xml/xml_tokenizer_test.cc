#include "checker/ingest/xml/xml_tokenizer.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// "<a>", "</a>", "'text'", "[cdata]", and "!at" for an error.
std::string Dump(const std::string& text, int max_depth = 8) {
  XmlTokenizer tokenizer(text, max_depth);
  std::string out;
  while (true) {
    const XmlToken token = tokenizer.Next();
    const std::string words = text.substr(token.begin, token.end - token.begin);
    switch (token.kind) {
      case XmlToken::kStart:
        absl::StrAppend(&out, "<", token.name, ">");
        break;
      case XmlToken::kEnd:
        absl::StrAppend(&out, "</", token.name, ">");
        break;
      case XmlToken::kText:
        absl::StrAppend(&out, "'", words, "'");
        break;
      case XmlToken::kCData:
        absl::StrAppend(&out, "[", words, "]");
        break;
      case XmlToken::kDone:
        return out;
      case XmlToken::kError:
        EXPECT_EQ(tokenizer.Next().kind, XmlToken::kError);
        return absl::StrCat(out, "!", token.begin);
    }
  }
}

TEST(XmlTokenizerTest, CutsTagsAndText) {
  EXPECT_EQ(Dump("<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM \"b\"><a b='>'>4"
                 "<!-- <c> --><b:c/><![CDATA[<5>]]></a >\n"),
            "<a>'4'<b:c></b:c>[<5>]</a>");
  EXPECT_EQ(Dump(""), "");
}

TEST(XmlTokenizerTest, SaysWhereItIsWrong) {
  EXPECT_EQ(Dump("<a>"), "<a>!3");
  EXPECT_EQ(Dump("<a></b>"), "<a>!3");
  EXPECT_EQ(Dump("</a>"), "!0");
  EXPECT_EQ(Dump("<a/>4"), "<a></a>!4");
  EXPECT_EQ(Dump("<a>4 < 5</a>"), "<a>'4 '!5");
  EXPECT_EQ(Dump("<a <b>"), "!0");
  EXPECT_EQ(Dump("<a b='4>"), "!0");
  EXPECT_EQ(Dump("<a><![CDATA[4]]</a>"), "<a>!3");
  EXPECT_EQ(Dump("<a><!-- 4 --</a>"), "<a>!3");
  EXPECT_EQ(Dump("<?xml"), "!0");
  EXPECT_EQ(Dump("<a><b><c/></b></a>", 3), "<a><b><c></c></b></a>");
  EXPECT_EQ(Dump("<a><b><c/></b></a>", 2), "<a><b>!6");
}

TEST(XmlTokenizerTest, DefinitionsAreRefused) {
  EXPECT_EQ(Dump("<!DOCTYPE a [<!ENTITY b '4'>]><a>&b;</a>"), "!0");
  EXPECT_EQ(Dump("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]><a/>"), "!0");
}

TEST(XmlTokenizerTest, ResumesWithTheElementsAround) {
  const std::string text = "<a><b><c></b><b>4</b></a>";
  XmlTokenizer tokenizer(text, 8);
  XmlToken token = tokenizer.Next();
  while (token.kind != XmlToken::kError) token = tokenizer.Next();
  tokenizer.Resume(13, 1);
  EXPECT_EQ(tokenizer.Next().name, "b");
  EXPECT_EQ(tokenizer.depth(), 2U);
}

}  // namespace
}  // namespace crosscheck
