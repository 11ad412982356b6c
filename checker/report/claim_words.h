// A claim in words: who says what, where.
#ifndef CHECKER_REPORT_CLAIM_WORDS_H_
#define CHECKER_REPORT_CLAIM_WORDS_H_

#include <cstddef>
#include <string>

#include "checker/claim/claim.h"

namespace crosscheck {

// All of these may hold anything an article holds: Page makes it harmless.

// Returns the claim's phrase in quotation marks, on one line.
std::string QuotePhrase(const Claim& claim);

// Returns outlet, date and speaker: "Harbour Post, 2022-06-14, quoting the
// police".  What is unknown is said to be.
std::string DescribeSource(const Claim& claim);

// Returns the words of the claim's sentence on one line: all of a short one,
// else at least `around` bytes on either side of the phrase if there are so
// many, cut at spaces, with "..." for what is left out.
std::string Excerpt(const Claim& claim, size_t around);

// The words around a claim's phrase on one line, escaped
// (checker/base/escape.h).
struct MarkedWords {
  std::string text;
  size_t begin = 0;  // Of the phrase, in code points.
  size_t size = 0;
};

// Returns as much of the claim's sentence as fits into `width` code points,
// with "..." for what is left out on either side.  A longer phrase is whole.
MarkedWords MarkPhrase(const Claim& claim, size_t width);

// Returns what is understood: "at least 253", "since 2016-07 MID", "48 h".
std::string DescribeValue(const Claim& claim);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_CLAIM_WORDS_H_
