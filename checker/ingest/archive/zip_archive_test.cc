#include "checker/ingest/archive/zip_archive.h"

#include <memory>
#include <random>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/archive/zip_bytes.h"
#include "checker/ingest/limits.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::IsOkAndHolds;
using ::crosscheck_testing::StatusIs;
using ::testing::HasSubstr;

constexpr auto kInvalid = absl::StatusCode::kInvalidArgument;
constexpr auto kExhausted = absl::StatusCode::kResourceExhausted;

std::unique_ptr<ZipArchive> Open(const std::string& bytes,
                                 const Limits& limits = {}) {
  auto archive = ZipArchive::Open(bytes, limits);
  EXPECT_TRUE(archive.ok()) << archive.status();
  return *std::move(archive);
}

TEST(ZipArchiveTest, HoldsMembersInTheirOrder) {
  const auto archive = Open(ZipBytes(
      {{"b.txt", "16 died."}, {"../a.txt", ""}, {"caf\u00e9.txt", "4"}}));
  ASSERT_EQ(archive->members().size(), 3U);
  EXPECT_EQ(archive->members()[0].name, "b.txt");
  EXPECT_EQ(archive->members()[1].name, "../a.txt");
  EXPECT_EQ(archive->members()[2].name, "caf\u00e9.txt");
  EXPECT_EQ(archive->Find("../a.txt"), 1U);
  EXPECT_EQ(archive->Find("a.txt"), 3U);
  EXPECT_THAT(archive->Read(2), IsOkAndHolds("4"));
  EXPECT_THAT(archive->Read(0), IsOkAndHolds("16 died."));
  EXPECT_THAT(archive->Read(1), IsOkAndHolds(""));
}

TEST(ZipArchiveTest, WhatIsNoArchiveIsAnError) {
  for (const std::string& bytes :
       {std::string(), std::string("PK"), std::string("<html>"),
        std::string("PK\3\4") + std::string(999, '\0')}) {
    EXPECT_THAT(ZipArchive::Open(bytes, {}), StatusIs(kInvalid, HasSubstr("")));
  }
  const std::string bytes = ZipBytes({{"a.txt", "16 died."}});
  for (size_t n = 0; n < bytes.size(); ++n) {
    EXPECT_FALSE(ZipArchive::Open(bytes.substr(0, n), {}).ok()) << n;
  }
}

TEST(ZipArchiveTest, BytesThatChangedAreFound) {
  const std::string text(5000, '4');
  const std::string bytes = ZipBytes({{"a.txt", text}, {"b.txt", "16 died."}});
  std::mt19937 random(20240310);
  for (int n = 0; n < 1000; ++n) {
    std::string changed = bytes;
    changed[random() % changed.size()] ^= static_cast<char>(1 << random() % 8);
    auto archive = ZipArchive::Open(changed, {});
    if (!archive.ok()) continue;
    for (size_t i = 0; i < (*archive)->members().size(); ++i) {
      const auto read = (*archive)->Read(i);
      if (!read.ok()) continue;
      EXPECT_TRUE(*read == text || *read == "16 died." || read->empty()) << n;
    }
  }
}

TEST(ZipArchiveTest, MembersAreLimited) {
  Limits limits;
  limits.archive_members = 2;
  Open(ZipBytes({{"a", "4"}, {"b", "4"}}), limits);
  EXPECT_THAT(
      ZipArchive::Open(ZipBytes({{"a", "4"}, {"b", "4"}, {"c", "4"}}), limits),
      StatusIs(kExhausted,
               HasSubstr("3 members are more than the limit of 2")));
}

TEST(ZipArchiveTest, BytesAreLimitedTogether) {
  Limits limits;
  limits.archive_bytes = 10;
  const auto archive =
      Open(ZipBytes({{"a", "123456"}, {"b", "1234"}, {"c", "1"}}), limits);
  EXPECT_THAT(archive->Read(0), IsOkAndHolds("123456"));
  EXPECT_THAT(archive->Read(1), IsOkAndHolds("1234"));
  EXPECT_THAT(archive->Read(2),
              StatusIs(kExhausted, HasSubstr("more than 10 bytes are in")));
}

// Zeros shrink to a thousandth.
TEST(ZipArchiveTest, BombsAreRefused) {
  const std::string bytes =
      ZipBytes({{"small", std::string(1 << 20, '\0')},
                {"bomb", std::string((1 << 20) + 1, '\0')}});
  const auto archive = Open(bytes);
  EXPECT_TRUE(archive->Read(0).ok());
  EXPECT_THAT(archive->Read(1),
              StatusIs(kExhausted, HasSubstr("stands for more than 100")));
}

}  // namespace
}  // namespace crosscheck
