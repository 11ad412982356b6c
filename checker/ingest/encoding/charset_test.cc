#include "checker/ingest/encoding/charset.h"

#include <cstdint>
#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct CharsetCase {
  std::string name;
  std::string bytes;
  DecodedPage::Charset charset;
  std::string text;
};

class DecodePageTest : public testing::TestWithParam<CharsetCase> {};

TEST_P(DecodePageTest, GoesByMarkThenDeclaration) {
  const CharsetCase& c = GetParam();
  const DecodedPage page = DecodePage(c.bytes);
  EXPECT_EQ(page.charset, c.charset);
  EXPECT_EQ(page.text.text, c.text);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, DecodePageTest,
    testing::ValuesIn<CharsetCase>({
        {"Nothing", "<p>caf\xc3\xa9", DecodedPage::kUtf8, "<p>café"},
        {"Utf8", "<meta charset=UTF-8>\xc3\xa9", DecodedPage::kUtf8,
         "<meta charset=UTF-8>é"},
        {"Mark", "\xef\xbb\xbf<meta charset=latin1>\xc3\xa9",
         DecodedPage::kUtf8, "<meta charset=latin1>é"},
        {"Utf16Mark", std::string("\xff\xfe\x34\0\xe9\0", 6),
         DecodedPage::kUtf8, "4é"},
        {"HttpEquiv",
         "<META http-equiv=Content-Type content='text/html; "
         "charset=ISO-8859-1'>\x93\xe9",
         DecodedPage::kWestern,
         "<META http-equiv=Content-Type content='text/html; "
         "charset=ISO-8859-1'>“é"},
        {"Latin9", "<meta charset='iso-8859-15'>\xa4 4", DecodedPage::kWestern,
         "<meta charset='iso-8859-15'>€ 4"},
        {"WesternAndWrong", "<meta charset=latin1>caf\xc3\xa9 4",
         DecodedPage::kNotAsDeclared, "<meta charset=latin1>café 4"},
        {"XmlDeclaration", "<?xml version='1.0' encoding='cp1252'?>\x80",
         DecodedPage::kWestern, "<?xml version='1.0' encoding='cp1252'?>€"},
        {"Guessed", "<p>caf\xe9 4", DecodedPage::kGuessed, "<p>café 4"},

        {"DeclaredAndWrong", "<meta charset=utf-8>caf\xe9 4",
         DecodedPage::kUtf8, "<meta charset=utf-8>caf\ufffd 4"},
        {"MostlyUtf8", "\xc3\xa9\xc3\xa9\xc3\xa9\xe9", DecodedPage::kUtf8,
         "ééé\ufffd"},
        {"Shift", "<meta charset=Shift_JIS>\x83", DecodedPage::kUnsupported,
         ""},
        {"Nonsense", "<meta charset=klingon>4", DecodedPage::kUnsupported, ""},
        {"Utf16InAscii", "<meta charset=utf-16>4", DecodedPage::kUtf8,
         "<meta charset=utf-16>4"},
        {"InText", "<p>charset=koi8-r", DecodedPage::kUtf8,
         "<p>charset=koi8-r"},
        {"EmptyLabel", "<meta charset=''>4", DecodedPage::kUtf8,
         "<meta charset=''>4"},
        {"TooFarDown", std::string(5000, ' ') + "<meta charset=koi8-r>",
         DecodedPage::kUtf8, std::string(5000, ' ') + "<meta charset=koi8-r>"},
    }),
    [](const testing::TestParamInfo<CharsetCase>& info) {
      return info.param.name;
    });

TEST(DecodePageTest, WhoSentItOutranksThePage) {
  EXPECT_EQ(DecodePage("<meta charset=utf-8>caf\xe9", "ISO-8859-1").text.text,
            "<meta charset=utf-8>caf\u00e9");
  EXPECT_EQ(DecodePage("caf\xe9", "utf-8").text.mistakes, 1);
  EXPECT_EQ(DecodePage("\xef\xbb\xbf"
                       "caf\u00e9",
                       "latin1")
                .text.text,
            "caf\u00e9");
}

TEST(DecodePageTest, MapsBytesOfCodePages) {
  const DecodedPage page = DecodePage("<meta charset=latin1>\x80\xe9 4");
  EXPECT_EQ(page.text.to_source.ToSource(21), 21);
  EXPECT_EQ(page.text.to_source.ToSource(24), 22);
  EXPECT_EQ(page.text.to_source.ToSource(26), 23);
}

}  // namespace
}  // namespace crosscheck
