// What the grammars find in an article, before it is made into claims.
#ifndef CHECKER_EXTRACT_MENTIONS_H_
#define CHECKER_EXTRACT_MENTIONS_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/extract/figures/figure.h"
#include "checker/extract/places/place_grammar.h"
#include "checker/extract/predicates/kind_grammar.h"
#include "checker/extract/sources/source_grammar.h"
#include "checker/extract/times/time_mention.h"
#include "checker/text/sentence.h"

namespace crosscheck {

// The mentions of one sentence.  Token indices are those of its own view.
struct SentenceMentions {
  v1::Claim::Field field = v1::Claim::BODY;
  Sentence sentence;

  // In order; a sum stands before the figures in it.
  std::vector<Figure> figures;
  std::vector<KindMatch> figure_kinds;  // One a figure.
  std::vector<TimeMention> times;
  std::vector<KindMatch> time_kinds;  // One a time.
  std::vector<TokenRange> inserts;
  std::vector<PlaceMention> places;
  std::vector<AttributedSpan> attributions;

  // Tokens it begins with that are no content: the dateline.
  size_t lead = 0;

  // Sorted stable hashes of content lemmas without figures and times, and of
  // the proper names among them.
  std::vector<uint64_t> content;
  std::vector<uint64_t> names;

  // Sorted hashes of the names of countries that it is told in: names of its
  // story, which tell nothing of whom or what ("in Kenya", where the town is
  // told).
  std::vector<uint64_t> country_names;

  bool question = false;
  bool stage = false;           // "so far", "rises to".
  bool several_events = false;  // "in two shootings".
};

// The mentions of one article.  Kept are sentences with figures or times, and
// the places of those before them in their paragraph.
struct ArticleMentions {
  const Article* article = nullptr;
  bool round_up = false;  // The title or two sentences are of several events.
  bool attacker_died = false;  // "before turning the gun on himself".
  bool tells_death = false;    // Its title or first paragraphs tell of a death.
  SplitText title;
  SplitText body;
  TextPlaces places;
  // Stable hashes of the proper names in sentences without figures and times,
  // each as often as it stands there.
  std::vector<uint64_t> other_names;

  bool has_day = false;  // The day of publication.
  absl::CivilDay day;
  std::vector<SentenceMentions> sentences;  // Those of the title first.

  // Begins anew with another article; the memory is used again.
  void Start(const Article& other) {
    article = &other;
    round_up = attacker_died = tells_death = has_day = false;
    day = absl::CivilDay();
    places = {};
    other_names.clear();
    sentences.clear();
  }

  // The tokens of `sentence`.
  TokenView View(const SentenceMentions& sentence) const {
    const bool title = sentence.field == v1::Claim::TITLE;
    return (title ? this->title : body)
        .View(title ? article->title.text : article->body.text,
              sentence.sentence);
  }
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_MENTIONS_H_
