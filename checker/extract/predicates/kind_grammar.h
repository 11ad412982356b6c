// What a figure or a time measures: its kind.
//
// The triggers are data (checker/lexicon/kinds).  A figure that no trigger
// takes gets an open kind from what it counts and the verb next to it.
#ifndef CHECKER_EXTRACT_PREDICATES_KIND_GRAMMAR_H_
#define CHECKER_EXTRACT_PREDICATES_KIND_GRAMMAR_H_

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/figures/figure.h"
#include "checker/extract/predicates/coordination.h"
#include "checker/extract/predicates/generic_event.h"
#include "checker/extract/predicates/sentence_facts.h"
#include "checker/extract/words/lemma.h"
#include "checker/extract/words/phrasal_verbs.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/phrase_table.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

struct KindMatch {
  const v1::Kind* kind = nullptr;  // Null: an open kind.
  std::string predicate;           // Lemma of the trigger's main word or verb.
  TokenRange trigger;              // Empty when the counted noun tells.

  // Of an open kind: it is when the event happened that the article tells of.
  bool of_story = false;
};

// Thread-safe once built; what it is given must outlive it.
class KindGrammar {
 public:
  KindGrammar(const v1::LexiconPack& pack, const WordClasses& words,
              const Lemmatizer& lemmatizer, const PhrasalVerbs& phrasal_verbs,
              const CountedClasses& classes, Vocabulary& vocabulary);

  // The kind of facts.figures[index].
  KindMatch OfFigure(const SentenceFacts& facts, size_t index) const;

  // The kind of facts.times[index]: an onset, an event, the length of an offer.
  KindMatch OfTime(const SentenceFacts& facts, size_t index) const;

  // The kinds of the incidents that a sentence names, one for each name:
  // shootings, fires and what else happens at a moment and to no plan.
  std::vector<const v1::Kind*> IncidentsIn(const TokenView& tokens) const;

  // Null when there is none with this id.
  const v1::Kind* Find(absl::string_view id) const;
  absl::string_view LabelOf(absl::string_view kind) const;

 private:
  // What the unit of a kind asks of a figure.
  enum class UnitSort : uint8_t {
    kNone,     // Nothing.
    kCount,    // "1": that it counts things.
    kYears,    // "a"
    kPercent,  // "%"
    kMoney,
    kOther,  // That unit.
  };
  // What most triggers that are met fail by stands in the trigger: kinds and
  // words lie all over the memory.
  struct Trigger {
    Trigger(const v1::Kind& kind, const v1::KindWords& words, uint32_t number);

    const v1::Kind* kind;
    const v1::KindWords* words;
    uint32_t number;  // Of the words, in the pack.
    int32_t rank;
    UnitSort unit;
    bool counts : 1;     // Some nouns only.
    bool only_with : 1;  // Words that have to stand in the sentence.
    bool not_with : 1;   // Words that must not.
  };
  // Triggers that lie next to each other in triggers_.
  struct Triggers {
    uint32_t first = 0;
    uint32_t count = 0;
  };
  struct Candidate {
    const Trigger* trigger = nullptr;
    TokenRange range;
    int cost = 0;
  };
  using TriggerTable = PhraseTable<Triggers>;
  // What a phrase says of kind words, by their number.
  struct Remark {
    uint32_t kind_words = 0;
    uint8_t bit = 0;  // Of KindContext.
  };
  using ContextTable = PhraseTable<std::vector<Remark>>;
  using PhrasesOfKinds = std::map<std::string, std::vector<uint32_t>>;

  void Build(const v1::LexiconPack& pack, Vocabulary& vocabulary);
  void AddContexts(const PhrasesOfKinds& not_with,
                   const PhrasesOfKinds& only_with, Vocabulary& vocabulary);
  void ReadContext(const TokenView& tokens, KindContext& context) const;
  bool IsSaidOfOther(const Trigger& trigger, const TokenView& tokens,
                     KindContext& context) const;
  absl::Span<const Trigger> Of(const Triggers& triggers) const {
    return absl::MakeConstSpan(triggers_).subspan(triggers.first,
                                                  triggers.count);
  }
  static UnitSort SortOf(absl::string_view unit);
  static bool HasUnit(const Trigger& trigger, const Figure& figure);
  bool MayCount(const Trigger& trigger, const SentenceFacts& facts,
                const Figure& figure) const;
  bool IsQualified(const SentenceFacts& facts, const Figure& figure,
                   TokenRange range, bool noun) const;
  void Offer(const TriggerTable& table, const SentenceFacts& facts,
             const Figure& figure, size_t at, size_t distance, size_t limit,
             Candidate& best) const;
  void LookRight(const SentenceFacts& facts, size_t index,
                 Candidate& best) const;
  void LookIntoRelative(const SentenceFacts& facts, size_t index,
                        Candidate& best) const;
  void LookLeft(const SentenceFacts& facts, size_t index,
                Candidate& best) const;
  std::string OpenPredicate(const TokenView& tokens, size_t verb) const;
  std::string LemmaAt(const TokenView& tokens, size_t at) const;
  void FindEvent(const SentenceFacts& facts, const TimeMention& time,
                 KindMatch& found) const;
  void OfferEvent(const SentenceFacts& facts, const TimeMention& time,
                  size_t at, size_t distance, size_t& best,
                  KindMatch& found) const;
  const WordClasses& words_;
  const Lemmatizer& lemmatizer_;
  const PhrasalVerbs& phrasal_verbs_;
  const CountedClasses& classes_;
  const Coordination coordination_;
  const GenericEvents generic_events_;
  absl::flat_hash_map<std::string, const v1::Kind*> kinds_;
  absl::flat_hash_map<std::string, const v1::KindWords*> kind_words_;
  std::vector<Trigger> triggers_;
  TriggerTable nouns_;
  TriggerTable after_;
  TriggerTable before_;
  TriggerTable events_;

  ContextTable contexts_;
  size_t count_kind_words_ = 0;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PREDICATES_KIND_GRAMMAR_H_
