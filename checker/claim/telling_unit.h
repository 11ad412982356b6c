// What goes some way to say what a figure measures: its unit or the noun it
// counts, and its story.
#ifndef CHECKER_CLAIM_TELLING_UNIT_H_
#define CHECKER_CLAIM_TELLING_UNIT_H_

#include "checker/claim/claim.h"

namespace crosscheck {

// Whether a story has so few figures in the unit of `claim` that the unit tells
// what is measured: tonnes, degrees, percent, euros a litre.  Of counts, ages,
// times, lengths of time and distances a story has many.
bool HasTellingUnit(const Claim& claim);

// Counts below it are handfuls, of which a story has several.
inline constexpr double kHandful = 10;

// Whether a story has so few counts of the noun of `claim` that the noun tells
// what is counted: homes, satellites, inmates.  Of people a story has many
// counts, and of anything many handfuls: two of the bottles, three of them.
bool HasTellingNoun(const Claim& claim);

// Whether two claims count the same noun, or two of one class: "homes" and
// "dwellings", but not two of the many words for people in general.
bool CountAlike(const Claim& a, const Claim& b);

// Whether a figure may be known by its unit or noun, whatever its kind: what
// grows with each report, and what somebody has, is not.
bool HasTellingMeasure(const Claim& claim);

// Whether figures of its sort may be known by what their article is about:
// those of a kind of which a story has one, ages of roles, and of open kinds
// those that have a verb or a telling unit or noun.
bool MayBeKnownByStory(const Claim& claim);

// Whether a figure is told of a time that ended a month or more before its
// report: no news, and so no figure of its story.  False if no day is known.
bool IsNoNews(const Claim& claim);

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_TELLING_UNIT_H_
