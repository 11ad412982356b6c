#include "checker/normalize/speech_day.h"

#include <algorithm>
#include <cstddef>

namespace crosscheck {

bool DatesSpeech(const TokenView& tokens, const TimeMention& time,
                 const WordClasses& words) {
  constexpr size_t kReach = 2;
  const size_t begin =
      time.phrase_first > kReach ? time.phrase_first - kReach : 0;
  for (size_t i = begin; i < time.phrase_first; ++i) {
    if (words.Is(tokens[i], kSpeechVerb)) return true;
  }
  return time.last < tokens.size() && words.Is(tokens[time.last], kSpeechVerb);
}

int ReportWeekday(const ArticleMentions& article, const WordClasses& words) {
  constexpr size_t kFirstSentences = 3;
  const size_t end = std::min(kFirstSentences, article.sentences.size());
  int told = 0;
  for (size_t i = 0; i < end; ++i) {
    const SentenceMentions& sentence = article.sentences[i];
    int last = 0;
    for (const TimeMention& time : sentence.times) {
      if (time.weekday == 0) continue;
      if (DatesSpeech(article.View(sentence), time, words)) return time.weekday;
      last = time.weekday;
    }
    if (told == 0) told = last;
  }
  return told;
}

}  // namespace crosscheck
