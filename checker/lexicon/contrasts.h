// Words beside a figure by which it is of another thing than a figure beside
// another word: the price of petrol and that of diesel.
#ifndef CHECKER_LEXICON_CONTRASTS_H_
#define CHECKER_LEXICON_CONTRASTS_H_

#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built.
class Contrasts {
 public:
  // `hash` makes of a word, lower-cased, what Claim::near has of it.
  Contrasts(const v1::LexiconPack& pack,
            absl::FunctionRef<uint64_t(absl::string_view)> hash);

  // Whether of some contrast both lists have words, and no side has words in
  // both: petrol here and diesel there, but not petrol here and both there.
  // Linear in both lists.
  bool Between(absl::Span<const uint64_t> a,
               absl::Span<const uint64_t> b) const;

 private:
  struct Side {
    int contrast;
    int side;
  };

  // Those of the words of a list, by contrast.
  std::vector<Side> SidesOf(absl::Span<const uint64_t> words) const;

  absl::flat_hash_map<uint64_t, std::vector<Side>> sides_;
};

}  // namespace crosscheck

#endif  // CHECKER_LEXICON_CONTRASTS_H_
