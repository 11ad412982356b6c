// Makes the bytes of a gazetteer from its sources.
#ifndef CHECKER_LEXICON_PLACES_BUILD_GAZETTEER_H_
#define CHECKER_LEXICON_PLACES_BUILD_GAZETTEER_H_

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Returns the bytes that Gazetteer (gazetteer.h) searches.
//
// `pack` holds the countries and regions kept by hand and the word lists of
// this folder; `towns` is cities.tsv and `english_names` english_names.tsv, see
// NOTICE.md for their columns.
//
// InvalidArgument, naming the line or the id, for a row with a wrong number of
// columns, a parent that does not exist, a key used twice, an unknown key in
// `english_names`, or text that is not UTF-8.
//
// Takes a quarter of a second for 30,000 towns: meant for build time, and for a
// reader's own short list.
absl::StatusOr<std::string> BuildGazetteer(const v1::LexiconPack& pack,
                                           absl::string_view towns,
                                           absl::string_view english_names);

}  // namespace crosscheck

#endif  // CHECKER_LEXICON_PLACES_BUILD_GAZETTEER_H_
