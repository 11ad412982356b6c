#include "checker/store/store.h"

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/claim/article.h"
#include "checker/match/match_key.h"
#include "checker/store/testing/store_articles.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::AddAll;
using ::crosscheck_testing::Blocks;
using ::crosscheck_testing::Contents;
using ::crosscheck_testing::FloodArticle;
using ::crosscheck_testing::IsOk;
using ::crosscheck_testing::StatusIs;
using ::crosscheck_testing::StoreOptions;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class StoreTest : public testing::Test {
 protected:
  StoreTest() { std::remove(path_.c_str()); }

  std::unique_ptr<Store> Write() {
    auto store = Store::OpenToWrite(path_, StoreOptions());
    EXPECT_TRUE(store.ok()) << store.status();
    return *std::move(store);
  }

  std::unique_ptr<Store> Read() {
    auto store = Store::OpenToRead(path_, StoreOptions());
    EXPECT_TRUE(store.ok()) << store.status();
    return *std::move(store);
  }

  const std::string path_ = testing::TempDir() + "/flood.store";
};

TEST_F(StoreTest, KeepsArticles) {
  EXPECT_THAT(AddAll(path_, {FloodArticle("b", "11 died."),
                             FloodArticle("a", "14 died.")}),
              IsOk());
  EXPECT_EQ(Contents(path_), "b=11 died.;a=14 died.;");
  std::string list;
  EXPECT_THAT(Read()->ForEach([&list](const KeptArticle& article) {
    absl::StrAppend(&list, article.id, " ", article.source, " ",
                    article.published, ";");
  }),
              IsOk());
  EXPECT_EQ(list, "a Harbour Post 2022-06-14;b Harbour Post 2022-06-14;");
}

TEST_F(StoreTest, AnArticleTakesThePlaceOfTheOneWithItsId) {
  const Article before = FloodArticle("a", "11 died.");
  const Article after = FloodArticle("a", "14 died.");
  EXPECT_THAT(AddAll(path_, {before}), IsOk());
  const std::unique_ptr<Store> store = Write();
  EXPECT_TRUE(*store->Holds(before));
  EXPECT_FALSE(*store->Holds(after));
  EXPECT_FALSE(*store->Holds(FloodArticle("b", "11 died.")));
  EXPECT_THAT(store->Put(after, {}, Blocks({2, 6})), IsOk());
  EXPECT_TRUE(*store->Holds(after));
  EXPECT_THAT(store->Commit(), IsOk());
  EXPECT_EQ(Contents(path_), "a=14 died.;");
  EXPECT_THAT(*Read()->FindMeetings(Blocks({1002})), IsEmpty());
  EXPECT_THAT(*Read()->FindMeetings(Blocks({6})), SizeIs(1));
}

TEST_F(StoreTest, NothingIsLeftOfWhatIsRemoved) {
  EXPECT_THAT(
      AddAll(path_, {FloodArticle("a", "11."), FloodArticle("bb", "14.")}),
      IsOk());
  const std::unique_ptr<Store> store = Write();
  EXPECT_TRUE(*store->Remove("a"));
  EXPECT_FALSE(*store->Remove("a"));
  EXPECT_FALSE(*store->Remove("c"));
  // One that was put by the same writer.
  EXPECT_THAT(store->Put(FloodArticle("d", "12."), {}, Blocks({2, 8})), IsOk());
  EXPECT_TRUE(*store->Remove("d"));
  EXPECT_THAT(store->Commit(), IsOk());
  EXPECT_EQ(Contents(path_), "bb=14.;");
  EXPECT_THAT(*Read()->FindMeetings(Blocks({1002, 8})), IsEmpty());
}

// SQLite gives the number of the last article again once that is removed.
TEST_F(StoreTest, ANewArticleIsNotTakenForOneThatWasRemoved) {
  EXPECT_THAT(AddAll(path_, {FloodArticle("a", "11.")}), IsOk());
  const std::unique_ptr<Store> store = Write();
  EXPECT_TRUE(*store->Remove("a"));
  EXPECT_THAT(store->Put(FloodArticle("b", "14."), {}, Blocks({2, 8})), IsOk());
  EXPECT_THAT(store->Put(FloodArticle("b", "15."), {}, Blocks({2, 4})), IsOk());
  EXPECT_THAT(store->Commit(), IsOk());
  EXPECT_EQ(Contents(path_), "b=15.;");
  EXPECT_THAT(*Read()->FindMeetings(Blocks({4})), SizeIs(1));
  EXPECT_THAT(*Read()->FindMeetings(Blocks({8, 1002})), IsEmpty());
}

// So many that their block is packed.
TEST_F(StoreTest, OfManyArticlesThoseThatAreReplacedAreFoundOnce) {
  std::vector<Article> articles;
  articles.reserve(500);
  for (int i = 0; i < 500; ++i) {
    articles.push_back(FloodArticle(absl::StrCat("article-", i), "11."));
  }
  EXPECT_THAT(AddAll(path_, articles), IsOk());
  for (int i = 0; i < 500; i += 3) articles[i].body.text = "14.";
  EXPECT_THAT(AddAll(path_, articles), IsOk());
  EXPECT_THAT(*Read()->FindMeetings(Blocks({2})), SizeIs(500));
  EXPECT_THAT(Read()->Verify(), IsOk());
}

TEST_F(StoreTest, WithoutCommitNothingHasHappened) {
  EXPECT_THAT(AddAll(path_, {FloodArticle("a", "11.")}), IsOk());
  {
    const std::unique_ptr<Store> store = Write();
    EXPECT_THAT(store->Put(FloodArticle("b", "14."), {}, Blocks({2})), IsOk());
    EXPECT_TRUE(*store->Remove("a"));
  }
  EXPECT_EQ(Contents(path_), "a=11.;");
}

struct MeetCase {
  std::string name;
  BlockEntry kept;
  BlockEntry asked;
  bool meet;
};

class MeetTest : public StoreTest,
                 public testing::WithParamInterface<MeetCase> {};

TEST_P(MeetTest, AsMembersAndGuestsDo) {
  const std::unique_ptr<Store> store = Write();
  EXPECT_THAT(store->Put(FloodArticle("a", "11."), {}, {GetParam().kept}),
              IsOk());
  EXPECT_THAT(store->Commit(), IsOk());
  EXPECT_EQ(Read()->FindMeetings({GetParam().asked})->size(),
            GetParam().meet ? 1U : 0U);
}

constexpr uint64_t kBlock = 0xfedcba9876543210;  // Above what SQLite signs.

INSTANTIATE_TEST_SUITE_P(
    Entries, MeetTest,
    testing::ValuesIn<MeetCase>({
        {"Members", {kBlock, {}}, {kBlock, {}}, true},
        {"AGuestAsks", {kBlock, {}}, {kBlock | 1, {}}, true},
        {"AGuestIsAsked", {kBlock | 1, {}}, {kBlock, {}}, true},
        {"GuestsDoNot", {kBlock | 1, {}}, {kBlock | 1, {}}, false},
        {"AnotherBlock", {kBlock, {}}, {kBlock + 2, {}}, false},
        {"OneDayInCommon", {kBlock, {10, 20}}, {kBlock, {20, 30}}, true},
        {"TheDayBefore", {kBlock, {10, 20}}, {kBlock, {5, 9}}, false},
        {"TheDayAfter", {kBlock, {10, 20}}, {kBlock, {21, 30}}, false},
        {"BeforeTheEpoch", {kBlock, {-20, -10}}, {kBlock, {-10, 5}}, true},
        {"OpenDays", {kBlock, {10, 20}}, {kBlock, {}}, true},
    }),
    [](const testing::TestParamInfo<MeetCase>& info) {
      return info.param.name;
    });

TEST_F(StoreTest, SaysWhichClaimsMeet) {
  const std::unique_ptr<Store> store = Write();
  EXPECT_THAT(store->Put(FloodArticle("a", "11."), {},
                         {{2, {}, BitOfClaim(3)},
                          {4, {}, BitOfClaim(70)},
                          {6, {}, BitOfClaim(5)}}),
              IsOk());
  EXPECT_THAT(store->Commit(), IsOk());
  const auto meetings = Read()->FindMeetings(Blocks({2, 4}));
  ASSERT_EQ(meetings->size(), 1U);
  EXPECT_EQ(meetings->front().claims, BitOfClaim(3) | BitOfClaim(6));
}

TEST_F(StoreTest, ASecondWriterIsTold) {
  const std::unique_ptr<Store> first = Write();
  EXPECT_THAT(first->Put(FloodArticle("a", "11."), {}, Blocks({2})), IsOk());
  EXPECT_THAT(Store::OpenToWrite(path_, StoreOptions()).status(),
              StatusIs(absl::StatusCode::kUnavailable,
                       HasSubstr("is being written by somebody else")));
  EXPECT_THAT(first->Commit(), IsOk());
  EXPECT_THAT(AddAll(path_, {FloodArticle("b", "14.")}), IsOk());
  EXPECT_EQ(Contents(path_), "a=11.;b=14.;");
}

TEST_F(StoreTest, ReadersSeeOneStateAndManyMayRead) {
  EXPECT_THAT(AddAll(path_, {FloodArticle("a", "11.")}), IsOk());
  const std::unique_ptr<Store> writer = Write();
  EXPECT_THAT(writer->Put(FloodArticle("b", "14."), {}, Blocks({2})), IsOk());
  const std::unique_ptr<Store> reader = Read();
  EXPECT_THAT(*reader->FindMeetings(Blocks({2})), SizeIs(1));
  EXPECT_EQ(Contents(path_), "a=11.;");
}

TEST_F(StoreTest, AReaderNeedsAStore) {
  EXPECT_THAT(Store::OpenToRead(path_, StoreOptions()).status(),
              StatusIs(absl::StatusCode::kNotFound,
                       AllOf(HasSubstr(path_), HasSubstr("No such file"))));
}

TEST_F(StoreTest, BlocksOfAnotherProgramAreForItsWriter) {
  EXPECT_THAT(AddAll(path_, {FloodArticle("a", "11.")}), IsOk());
  Store::Options newer = StoreOptions();
  newer.made_by = "tests 1, lexicon 2";
  EXPECT_THAT(Store::OpenToRead(path_, newer).status(),
              StatusIs(absl::StatusCode::kFailedPrecondition,
                       AllOf(HasSubstr("was made by tests 1, lexicon 1"),
                             HasSubstr("index add"))));
  EXPECT_FALSE(Write()->stale());
  {
    auto store = Store::OpenToWrite(path_, newer);
    ASSERT_TRUE(store.ok());
    EXPECT_TRUE((*store)->stale());
    EXPECT_THAT((*store)->Put(FloodArticle("a", "11."), {}, Blocks({4})),
                IsOk());
    EXPECT_THAT((*store)->Commit(), IsOk());
  }
  EXPECT_TRUE(Store::OpenToRead(path_, newer).ok());
}

}  // namespace
}  // namespace crosscheck
