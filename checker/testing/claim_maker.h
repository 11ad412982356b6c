// Claims for tests of rules, made word by word.
//
// A maker is one row of a table and reads like the news:
//
//   Killed().AtLeast(253).Counting("civilian").In("east Drevnova", "Drevnova")
//       .Reported("2024-03-14")
//
// They have no text: what reads the words of a claim needs claims.h.
#ifndef CHECKER_TESTING_CLAIM_MAKER_H_
#define CHECKER_TESTING_CLAIM_MAKER_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/claim/claim.h"
#include "checker/compare/comparison.h"
#include "proto/claim.pb.h"
#include "proto/lexicon.pb.h"

namespace crosscheck_testing {

// Each call returns the maker; what is not said is as a plain fact in the
// article's own voice has it, with report day, place and subject unknown.
class ClaimMaker {
 public:
  // Of a kind; of an open one if `info` is null.  `info` outlives the claims.
  explicit ClaimMaker(const crosscheck::v1::Kind* info);

  // The figure.
  ClaimMaker& Flat(double value);
  ClaimMaker& About(double value);
  ClaimMaker& MoreThan(double value);
  ClaimMaker& AtLeast(double value);
  ClaimMaker& LessThan(double value);
  ClaimMaker& AtMost(double value);
  ClaimMaker& Almost(double value);
  ClaimMaker& Range(double lower, double upper);
  ClaimMaker& Vague(double lower, double upper);  // "hundreds": 200, 999.
  ClaimMaker& None();                             // "no one".
  ClaimMaker& Age();                              // It is somebody's age.

  // Its unit: `factor` of `base`.  Only behind the figure.
  ClaimMaker& Unit(absl::string_view code, absl::string_view dimension,
                   double factor, absl::string_view base);
  ClaimMaker& Hours();
  ClaimMaker& Days();
  ClaimMaker& Metres();
  ClaimMaker& Feet();
  ClaimMaker& Percent();

  // A time instead: all of a day, or from one moment to another.
  ClaimMaker& OnDay(absl::string_view day);
  ClaimMaker& Between(absl::string_view first, absl::string_view last);
  ClaimMaker& OnDayOfAnyYear(absl::string_view day);  // "02-25".
  ClaimMaker& Since();                                // It is a starting point.
  ClaimMaker& AtHour();   // It is a bare hour of the clock.
  ClaimMaker& AtClock();  // It is a time of the clock, to the minute.

  // What is measured.  `noun` as in "child": see TestContext() for classes.
  ClaimMaker& Counting(absl::string_view noun);
  ClaimMaker& CountingA(absl::string_view modifier, absl::string_view noun);
  ClaimMaker& Of(absl::string_view subject);
  ClaimMaker& Doing(absl::string_view predicate);

  // Where: the place, then what it is part of, inside out.
  template <typename... Outer>
  ClaimMaker& In(absl::string_view name, const Outer&... outer) {
    return SetPlace({std::string(name), std::string(outer)...});
  }
  ClaimMaker& CarriedAlong();  // The place is not in the claim's sentence.

  // When: the day of the report, and the days that the sentence gives.
  ClaimMaker& Reported(absl::string_view day);
  ClaimMaker& From(absl::string_view first, absl::string_view last);
  ClaimMaker& FromOn(absl::string_view first);
  ClaimMaker& Over(float days);            // Counted over so long a time.
  ClaimMaker& BeginningIn(int month);      // That begins in it.
  ClaimMaker& ToldOnWeekday(int weekday);  // Its report has no date.

  ClaimMaker& As(crosscheck::v1::Modality modality);
  ClaimMaker& By(absl::string_view source);
  ClaimMaker& Added();     // "another four".
  ClaimMaker& Included();  // "including four".
  ClaimMaker& Alone();     // No other figure or date in its sentence.
  ClaimMaker& Stage();     // "so far".

  // What its article tells.
  ClaimMaker& TellsDeath();
  ClaimMaker& AttackerDied();

  // Lemmas of the sentence, and the names among them, apart by spaces.
  ClaimMaker& Words(absl::string_view lemmas);
  ClaimMaker& Names(absl::string_view names);
  ClaimMaker& Story(absl::string_view words);  // Of its article, all names.

  crosscheck::Claim Make() const { return claim_; }

 private:
  ClaimMaker& SetFigure(double value, crosscheck::Interval bounds,
                        crosscheck::v1::Hedge hedge);
  ClaimMaker& SetPlace(const std::vector<std::string>& path);

  crosscheck::Claim claim_;
};

// Kinds as the lexicon has them, one of each accumulation.
ClaimMaker Killed();      // CUMULATIVE, adds up.
ClaimMaker Residents();   // STOCK, 14 days, adds up.
ClaimMaker Rainfall();    // FLOW, in metres.
ClaimMaker SiegeStart();  // ONSET.
ClaimMaker AttackTime();  // EVENT, many.
ClaimMaker FoundedOn();   // EVENT, once.
ClaimMaker Born();        // EVENT, once, needs content.
ClaimMaker Truce();       // OFFER, needs a subject, a fixed term.
ClaimMaker VoteShare();   // EVENT, many, does not add up.
ClaimMaker Open();        // No known kind.

// The widths and identity of the program, and these classes of nouns: a "child"
// is a "civilian" is a "person", a "soldier" is a "person" and no civilian, a
// "house" is a "building".
const crosscheck::CompareContext& TestContext();

// How two claims of the same thing relate: all facets equal.
crosscheck::Comparison SameThing();

// The same, but that a is part of b (kWithin) or the other way round.
crosscheck::Comparison PartAndWhole(crosscheck::Relation part);

}  // namespace crosscheck_testing

#endif  // CHECKER_TESTING_CLAIM_MAKER_H_
