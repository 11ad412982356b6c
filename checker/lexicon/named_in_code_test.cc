// Ids of data that stand in code: it falls silent without an error where they
// are not there.

#include <set>
#include <string>

#include "checker/lexicon/lexicon.h"
#include "gtest/gtest.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {
namespace {

TEST(NamedInCodeTest, KindsAreThere) {
  std::set<std::string> ids;
  for (const v1::Kind& kind : EnglishPack().kind()) ids.insert(kind.id());
  // checker/extract/predicates/kind_grammar.cc, rules/age_and_birth_year.
  for (const char* id : {"person.age", "birth.date", "death.date"}) {
    EXPECT_EQ(ids.count(id), 1U) << id;
  }
}

TEST(NamedInCodeTest, ClassesAreThere) {
  std::set<std::string> ids;
  for (const v1::CountedClass& counted : EnglishPack().counted_class()) {
    ids.insert(counted.id());
  }
  // checker/extract/figures/counted_noun.cc, rules/parts_do_not_sum; "person"
  // is what a demonym counts.
  for (const char* id : {"man", "woman", "boy", "girl", "child", "person"}) {
    EXPECT_EQ(ids.count(id), 1U) << id;
  }
}

}  // namespace
}  // namespace crosscheck
