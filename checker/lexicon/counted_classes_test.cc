#include "checker/lexicon/counted_classes.h"

#include <string>
#include <vector>

#include "checker/text/sentence.h"
#include "checker/text/vocabulary.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// As the lexicon has them, but small.
constexpr char kPack[] = R"pb(
  counted_class {
    id: "person"
    nouns: [ "people", "person", "worshippers" ]
    generic: [ "people", "person" ]
  }
  counted_class {
    id: "civilian"
    part_of: "person"
    nouns: "civilians"
    apart_from: "soldier"
  }
  counted_class {
    id: "child"
    part_of: "civilian"
    nouns: [ "child", "children" ]
  }
  counted_class { id: "soldier" part_of: "person" nouns: "soldiers" }
  counted_class { id: "recruit" part_of: "soldier" nouns: "recruits" }
  counted_class {
    id: "building"
    nouns: [ "houses", "people" ]
  }
  counted_class { id: "worker" generic: "workers" }
  counted_class {
    id: "worker"
    part_of: "person"
    nouns: [ "workers", "miners" ]
  }
  counted_class { id: "egg" part_of: "hen" nouns: "eggs" }
  counted_class { id: "hen" part_of: "egg" nouns: "hens" }
  place {
    id: "dv"
    name: "Drevnovia"
    demonyms: [ "drevnovian", "drevnovians" ]
  }
)pb";

class CountedClassesTest : public testing::Test {
 protected:
  CountedClassesTest() : classes_(Pack(), vocabulary_) {}

  static const v1::LexiconPack& Pack() {
    static const auto* const pack = [] {
      auto* parsed = new v1::LexiconPack;
      EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(kPack, parsed));
      return parsed;
    }();
    return *pack;
  }

  std::string ClassOf(const std::string& noun) const {
    const SplitText split = SplitSentences(noun, 0, noun.size(), vocabulary_);
    return classes_.ClassOf(noun, split.tokens.at(0));
  }

  Vocabulary vocabulary_;
  const CountedClasses classes_;
};

TEST_F(CountedClassesTest, NounsHaveTheClassThatListsThem) {
  EXPECT_EQ(ClassOf("children"), "child");
  EXPECT_EQ(ClassOf("Children"), "child");
  EXPECT_EQ(ClassOf("soldiers"), "soldier");
  EXPECT_EQ(ClassOf("people"), "person") << "the first class that lists it";
  EXPECT_EQ(ClassOf("drevnovians"), "person") << "a demonym in the plural";
}

TEST_F(CountedClassesTest, WordsMadeLikeThoseForPeopleCountPeople) {
  EXPECT_EQ(ClassOf("steelworkers"), "person");
  EXPECT_EQ(ClassOf("churchgoers"), "person");
}

TEST_F(CountedClassesTest, OtherNounsHaveNone) {
  EXPECT_EQ(ClassOf("bridges"), "");
  EXPECT_EQ(ClassOf("lists"), "") << "too short for a word like cellists";
  EXPECT_EQ(ClassOf("omens"), "");
  EXPECT_EQ(ClassOf("drevnovian"), "") << "an adjective";
}

TEST_F(CountedClassesTest, GenericNounsSayNoMoreThanTheirClass) {
  EXPECT_TRUE(classes_.IsGeneric("people", "person"));
  EXPECT_FALSE(classes_.IsGeneric("worshippers", "person"));
  EXPECT_TRUE(classes_.IsGeneric("recruits", "recruit")) << "no list: all are";
  EXPECT_TRUE(classes_.IsGeneric("workers", "worker"));
  EXPECT_FALSE(classes_.IsGeneric("miners", "worker"));
}

struct ClassPair {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string a;
  std::string b;
  bool within;  // a is part of b.
  bool apart;
};

class ClassPairTest : public CountedClassesTest,
                      public testing::WithParamInterface<ClassPair> {};

TEST_P(ClassPairTest, Relates) {
  const ClassPair& c = GetParam();
  EXPECT_EQ(classes_.Within(c.a, c.b), c.within);
  EXPECT_EQ(classes_.Apart(c.a, c.b), c.apart);
  EXPECT_EQ(classes_.Apart(c.b, c.a), c.apart);
}

INSTANTIATE_TEST_SUITE_P(
    Classes, ClassPairTest,
    testing::ValuesIn<ClassPair>({
        {"Same", "child", "child", true, false},
        {"Part", "child", "civilian", true, false},
        {"PartOfPart", "child", "person", true, false},
        {"Whole", "person", "child", false, false},
        {"PartOfAnEntryBefore", "worker", "person", true, false},
        {"Apart", "civilian", "soldier", false, true},
        // A child is a civilian, a recruit is a soldier.
        {"ApartBelow", "child", "recruit", false, true},
        {"SoldierIsAPerson", "soldier", "person", true, false},
        // Not known to be apart: no member of one need be of the other.
        {"Unrelated", "child", "building", false, false},
        {"UnknownInner", "ferry", "person", false, false},
        {"UnknownOuter", "person", "ferry", false, false},
        {"NoClass", "", "person", false, false},
        // A loop in the data does not hang.
        {"Loop", "egg", "person", false, false},
        {"LoopOfTwo", "egg", "hen", true, false},
    }),
    [](const testing::TestParamInfo<ClassPair>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
