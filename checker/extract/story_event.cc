#include "checker/extract/story_event.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

// The first sentences of a story say what it is about.
constexpr size_t kLeadSentences = 3;

// One kind of event must be named so many times as often as any other.
constexpr int kClearly = 2;

using Events = std::vector<const v1::Kind*>;

Events EventsOf(const KindGrammar& kinds, const SplitText& split,
                absl::string_view text, size_t index) {
  return kinds.IncidentsIn(split.View(text, split.sentences[index]));
}

// Null where no kind of event stands out.
const v1::Kind* KindOfStory(const KindGrammar& kinds,
                            const ArticleMentions& mentions) {
  std::map<std::string, std::pair<const v1::Kind*, int>> counts;
  const auto count = [&](const SplitText& split, absl::string_view text) {
    const size_t end = std::min(kLeadSentences, split.sentences.size());
    for (size_t i = 0; i < end; ++i) {
      for (const v1::Kind* kind : EventsOf(kinds, split, text, i)) {
        auto& entry = counts[kind->id()];
        entry.first = kind;
        ++entry.second;
      }
    }
  };
  count(mentions.title, mentions.article->title.text);
  count(mentions.body, mentions.article->body.text);
  const v1::Kind* found = nullptr;
  int most = 0;
  int second = 0;
  for (const auto& [id, entry] : counts) {
    if (entry.second > most) {
      second = most;
      most = entry.second;
      found = entry.first;
    } else {
      second = std::max(second, entry.second);
    }
  }
  return most >= kClearly * second ? found : nullptr;
}

// Whether the sentence or the one before it names other events only.
bool TellsOfOther(const KindGrammar& kinds, const ArticleMentions& mentions,
                  const SentenceMentions& sentence, const v1::Kind* story) {
  if (sentence.field == v1::Claim::TITLE) return false;
  const SplitText& body = mentions.body;
  const auto it = absl::c_find_if(body.sentences, [&](const Sentence& other) {
    return other.begin == sentence.sentence.begin;
  });
  const size_t at = static_cast<size_t>(it - body.sentences.begin());
  for (size_t i = at > 0 ? at - 1 : at; i <= at && i < body.sentences.size();
       ++i) {
    const Events events = EventsOf(kinds, body, mentions.article->body.text, i);
    if (!events.empty() && !absl::c_linear_search(events, story)) return true;
  }
  return false;
}

}  // namespace

void SetStoryEvent(const KindGrammar& kinds, ArticleMentions& mentions) {
  if (mentions.round_up) return;
  const v1::Kind* story = nullptr;
  for (SentenceMentions& sentence : mentions.sentences) {
    for (KindMatch& kind : sentence.time_kinds) {
      if (!kind.of_story || sentence.several_events) continue;
      if (story == nullptr) story = KindOfStory(kinds, mentions);
      if (story == nullptr) return;
      if (TellsOfOther(kinds, mentions, sentence, story)) continue;
      kind.kind = story;
    }
  }
}

}  // namespace crosscheck
