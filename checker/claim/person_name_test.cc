#include "checker/claim/person_name.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct PersonCase {
  std::string label;
  std::string a;
  std::string b;
  SamePerson want;
};

class ComparePersonsTest : public ::testing::TestWithParam<PersonCase> {};

TEST_P(ComparePersonsTest, TellsPersonsByName) {
  const PersonCase& c = GetParam();
  EXPECT_EQ(ComparePersons(c.a, c.b), c.want);
  EXPECT_EQ(ComparePersons(c.b, c.a), c.want);
  if (c.want == SamePerson::kYes) {
    EXPECT_EQ(SurnameKey(c.a), SurnameKey(c.b));
  }
}

INSTANTIATE_TEST_SUITE_P(
    Names, ComparePersonsTest,
    ::testing::Values(
        PersonCase{"Equal", "Jana Holm", "Jana Holm", SamePerson::kYes},
        PersonCase{"MiddleName", "Jana Holm", "Jana Maria Holm",
                   SamePerson::kYes},
        PersonCase{"Initial", "J. Holm", "Jana Holm", SamePerson::kYes},
        PersonCase{"ShortForm", "Dan Vartok", "Daniel Vartok",
                   SamePerson::kYes},
        PersonCase{"SpeltByEar", "Kristina Tollande", "Christina Tolland",
                   SamePerson::kYes},
        PersonCase{"FinalLetter", "Emil Vartok", "Emil Vartock",
                   SamePerson::kYes},
        PersonCase{"SurnameOnly", "Holm", "Jana Holm", SamePerson::kMaybe},
        PersonCase{"RoleBefore", "Driver Jana Maria Holm", "Jana Maria Holm",
                   SamePerson::kYes},
        PersonCase{"RoleBeforeAnother", "Driver Jana Holm", "Peter Holm",
                   SamePerson::kNo},
        PersonCase{"MiddleNames", "Erik Jana Holm", "Jon Jana Holm",
                   SamePerson::kNo},
        PersonCase{"MotherAndDaughter", "Jana Maria Holm", "Maria Holm",
                   SamePerson::kNo},
        PersonCase{"Siblings", "Jana Holm", "Peter Holm", SamePerson::kNo},
        PersonCase{"ShortNamesAlike", "Jon Holm", "Jan Holm", SamePerson::kNo},
        PersonCase{"SameGivenName", "Jana Holm", "Jana Tolland",
                   SamePerson::kNo},
        PersonCase{"OtherSurname", "Holm", "Tolland", SamePerson::kNo},
        PersonCase{"Son", "Erik Holm Jr.", "Erik Holm", SamePerson::kYes},
        PersonCase{"SonWritten", "Erik Holm Jr.", "Erik Holm, Jr",
                   SamePerson::kYes},
        PersonCase{"SonAndFather", "Erik Holm Jr.", "Erik Holm Sr.",
                   SamePerson::kNo},
        PersonCase{"Sons", "Erik Holm Jr.", "Emil Tolland Jr.",
                   SamePerson::kNo},
        PersonCase{"SuffixOnly", "Jr.", "Erik Holm Jr.", SamePerson::kNo},
        PersonCase{"NoName", "", "Jana Holm", SamePerson::kNo},
        PersonCase{"NoNames", "", "", SamePerson::kNo},
        PersonCase{"OnlyMarks", "- -", "Holm", SamePerson::kNo}),
    [](const auto& info) { return info.param.label; });

}  // namespace
}  // namespace crosscheck
