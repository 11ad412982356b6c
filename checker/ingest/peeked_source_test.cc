#include "checker/ingest/peeked_source.h"

#include <string>

#include "absl/status/statusor.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/testing/string_source.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(PeekedSourceTest, GivesWhatWasLookedAtAgain) {
  StringSource source("at least 253", /*step=*/3);
  PeekedSource peeked(source);
  EXPECT_EQ(peeked.Peek(5), "at le");
  EXPECT_EQ(peeked.size(), 12);
  EXPECT_EQ(*ReadAll(peeked, 100), "at least 253");
}

TEST(PeekedSourceTest, ShortAndEmptySources) {
  StringSource source("253");
  PeekedSource peeked(source);
  EXPECT_EQ(peeked.Peek(100), "253");
  EXPECT_EQ(*ReadAll(peeked, 100), "253");
  StringSource nothing("");
  PeekedSource empty(nothing);
  EXPECT_EQ(empty.Peek(100), "");
  EXPECT_EQ(*ReadAll(empty, 100), "");
}

TEST(PeekedSourceTest, AnErrorComesWhereItWouldHave) {
  StringSource source("at least 253");
  source.FailAt(4);
  PeekedSource peeked(source);
  EXPECT_EQ(peeked.Peek(100), "at l");
  const absl::StatusOr<std::string> all = ReadAll(peeked, 100);
  EXPECT_EQ(all.status().message(), "the disk is on fire");
}

}  // namespace
}  // namespace crosscheck
