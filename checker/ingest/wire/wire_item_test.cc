#include "checker/ingest/wire/wire_item.h"

#include <string>

#include "checker/ingest/reader.h"
#include "checker/ingest/source_file.h"
#include "checker/ingest/testing/collecting_sink.h"
#include "checker/text/utf8.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// An item that says that 4 died.
WireItem Item() {
  WireItem item;
  item.id = "urn:1";
  item.body.text = "4 died.";
  return item;
}

CollectingSink Add(const WireItem& item, const std::string& published = "") {
  SourceFile file("a.json", CleanBytes("{\n  \"uri\""));
  CollectingSink sink;
  AddWireItem(item, file, {"a.json", published, {}}, sink);
  return sink;
}

TEST(ParsePubStatusTest, KnowsIptcAndNitf) {
  EXPECT_EQ(ParsePubStatus(""), PubStatus::kUsable);
  EXPECT_EQ(ParsePubStatus("usable"), PubStatus::kUsable);
  EXPECT_EQ(ParsePubStatus("embargoed"), PubStatus::kUsable);
  EXPECT_EQ(ParsePubStatus("stat:withheld"), PubStatus::kWithheld);
  EXPECT_EQ(ParsePubStatus("Withheld "), PubStatus::kWithheld);
  EXPECT_EQ(ParsePubStatus("stat:canceled"), PubStatus::kCanceled);
  EXPECT_EQ(ParsePubStatus("http://cv.iptc.org/newscodes/pubstatus/canceled"),
            PubStatus::kCanceled);
  EXPECT_EQ(ParsePubStatus("cancelled"), PubStatus::kCanceled);
  EXPECT_EQ(ParsePubStatus("killed"), PubStatus::kCanceled);
  EXPECT_EQ(ParsePubStatus("live"), PubStatus::kUsable);
}

TEST(AddWireItemTest, WhatIsNotReleasedIsNotRead) {
  WireItem item = Item();
  item.begin = 4;
  item.status = "withheld";
  CollectingSink sink = Add(item);
  EXPECT_THAT(sink.articles, IsEmpty());
  EXPECT_THAT(sink.Lines(),
              ElementsAre("a.json:2:3 (byte 4): note[N120]: \"urn:1\" is "
                          "withheld by its provider; not read"));
  item.status = "stat:canceled";
  sink = Add(item);
  EXPECT_THAT(sink.articles, IsEmpty());
  EXPECT_THAT(sink.Lines(), ElementsAre(HasSubstr("is canceled by")));
}

TEST(AddWireItemTest, WhatIsUnderEmbargoIsReadAndNoted) {
  WireItem item = Item();
  item.embargo = {"2016-09-30T06:00:00Z", 4};
  const CollectingSink sink = Add(item);
  EXPECT_THAT(sink.articles, SizeIs(1));
  EXPECT_THAT(
      sink.Lines(),
      ElementsAre(
          "a.json:2:3 (byte 4): note[N121]: \"urn:1\" is under embargo "
          "until \"2016-09-30T06:00:00Z\"; read, but not to be published "
          "before"));
}

TEST(AddWireItemTest, TheFirstDateThatIsOneHolds) {
  WireItem item = Item();
  item.dates = {{"soon", 2}, {"2016-09-29T14:30:00Z", 4}, {"20160101", 5}};
  CollectingSink sink = Add(item);
  EXPECT_EQ(sink.articles[0].published, "2016-09-29T14:30:00Z");
  EXPECT_THAT(sink.Lines(), IsEmpty());
  EXPECT_EQ(Add(item, "2016-10-01").articles[0].published, "2016-10-01");
  item.dates = {{"", 2}, {"soon\n", 4}};
  sink = Add(item);
  EXPECT_EQ(sink.articles[0].published, "");
  EXPECT_THAT(
      sink.Lines(),
      ElementsAre(HasSubstr("a.json:2:3 (byte 4): note[N101]: \"soon")));
}

TEST(AddWireItemTest, AnItemWithoutIdOrTextIsNamedByItsPlace) {
  WireItem item;
  item.begin = 4;
  item.title.text = "Four die";
  const CollectingSink sink = Add(item);
  ASSERT_THAT(sink.articles, SizeIs(1));
  EXPECT_EQ(sink.articles[0].id, "a.json:2");
  EXPECT_THAT(sink.Lines(), ElementsAre(HasSubstr("note[N103]: the item has")));
}

}  // namespace
}  // namespace crosscheck
