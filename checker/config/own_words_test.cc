#include "checker/config/own_words.h"

#include "gtest/gtest.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {
namespace {

v1::LexiconPack Residents() {
  v1::LexiconPack pack;
  v1::Kind* const kind = pack.add_kind();
  kind->set_id("people.residing");
  kind->set_unit("1");
  kind->set_accumulation(v1::Kind::STOCK);
  kind->set_slack_days(14);
  return pack;
}

TEST(AddWordsTest, AKindThatIsThereTakesWhatIsSet) {
  v1::LexiconPack own;
  own.add_kind()->set_id("people.residing");
  own.mutable_kind(0)->set_slack_days(30);
  v1::LexiconPack pack = Residents();
  AddWords(own, pack);
  ASSERT_EQ(pack.kind_size(), 1);
  EXPECT_EQ(pack.kind(0).slack_days(), 30);
  EXPECT_EQ(pack.kind(0).accumulation(), v1::Kind::STOCK);
}

TEST(AddWordsTest, ANewKindAndItsWordsComeBesideTheOthers) {
  v1::LexiconPack own;
  own.add_kind()->set_id("berths");
  own.add_kind_words()->set_kind("berths");
  own.add_unit()->set_code("cord");
  v1::LexiconPack pack = Residents();
  pack.add_unit()->set_code("m");
  AddWords(own, pack);
  ASSERT_EQ(pack.kind_size(), 2);
  EXPECT_EQ(pack.kind(1).id(), "berths");
  EXPECT_EQ(pack.kind_words_size(), 1);
  EXPECT_EQ(pack.unit_size(), 2);
}

TEST(CheckWordsTest, FindsTheFirstThingWrong) {
  EXPECT_EQ(CheckWords({}, Residents()).what, "");
  v1::LexiconPack own;
  own.add_kind()->set_id("people.residing");
  EXPECT_EQ(CheckWords(own, Residents()).what, "");
  own.add_kind()->set_id("berths");
  const WrongWords wrong = CheckWords(own, Residents());
  EXPECT_EQ(wrong.what, "\"berths\" is new, and needs an accumulation");
  EXPECT_EQ(wrong.index, 1);
}

}  // namespace
}  // namespace crosscheck
