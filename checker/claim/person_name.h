// Whether two names are those of one person.
//
// Newsrooms spell by ear and leave out middle names: "Kristina
// Tollande" and "Christina Maria Tolland", "Dan Vartok" and "Daniel Vartock".
#ifndef CHECKER_CLAIM_PERSON_NAME_H_
#define CHECKER_CLAIM_PERSON_NAME_H_

#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

enum class SamePerson { kNo, kMaybe, kYes };

// Whether a word behind a surname tells a son from his father: "Jr.", "III".
bool IsNameSuffix(absl::string_view word);

// Compares names of one or more words parted by spaces.  kMaybe: one is a
// surname only, which a family shares.  What stands before a name of three
// words is not asked for: "Driver Jana Maria Holm".  Symmetric; linear in the
// names.
SamePerson ComparePersons(absl::string_view a, absl::string_view b);

// What the last word of a name sounds like: equal for all names that are kYes.
// Only ASCII letters are folded; other bytes stay as they are.
std::string SurnameKey(absl::string_view name);

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_PERSON_NAME_H_
