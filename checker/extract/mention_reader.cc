#include "checker/extract/mention_reader.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/container/inlined_vector.h"
#include "checker/base/civil_day.h"
#include "checker/base/hash.h"
#include "checker/extract/changed_values.h"
#include "checker/extract/places/dateline.h"
#include "checker/extract/story_event.h"
#include "checker/extract/words/list_table.h"

namespace crosscheck {
namespace {

// Who died is told where a report begins; further on it tells of others.
constexpr uint32_t kLeadParagraphs = 4;

constexpr uint32_t kNoParagraph = std::numeric_limits<uint32_t>::max();

// What a sentence may hold, by its tokens (see TokenSigns): what it cannot hold
// is not looked for.
enum Sign : uint16_t {
  kTimeSign = 1 << 0,
  kFigureSign = 1 << 1,
  kListSign = 1 << 2,
  kControlSign = 1 << 3,
  kDeathSign = 1 << 4,
  kAttackerSign = 1 << 5,
  kStageSign = 1 << 6,
  kSeveralSign = 1 << 7,
  kEventSign = 1 << 8,
  // Last words of phrases: many begin with a word of all texts ("and himself").
  kAttackerEndSign = 1 << 9,
  kStageEndSign = 1 << 10,
  kSayingSign = 1 << 11,
  kQuotationSign = 1 << 12,
  kInsertSign = 1 << 13,
};

bool HasAll(uint16_t signs, uint16_t needed) {
  return (signs & needed) == needed;
}

// "2016-09-29T14:30" as the civil day it begins with.
bool ParseDay(absl::string_view published, absl::CivilDay& day) {
  const std::optional<Day> found = DayOfIso(published.substr(0, 10));
  if (found) day = CivilDayOf(*found);
  return found.has_value();
}

}  // namespace

// A sentence of an article that is told, and no line of the page.
struct MentionReader::Told {
  v1::Claim::Field field;
  const Sentence& sentence;
  TokenView tokens;
  uint16_t signs;
  size_t lead;

  // A line by itself that ends no sentence, a heading, a link, a credit, names
  // nobody that the article tells of.
  bool heading;

  bool passed = true;  // It has no figure and no time.
  bool asked = false;  // More is asked of it; see Choose().
  std::vector<TimeMention> times = {};
  std::vector<Figure> figures = {};
  std::vector<Figure> sums = {};
  SentenceMentions* found = nullptr;  // If it is asked.
};

// An article while it is read.
struct MentionReader::Reading {
  ArticleMentions mentions;
  std::vector<Told> told;
};

MentionReader::Batch::Batch() = default;
MentionReader::Batch::~Batch() = default;

const ArticleMentions& MentionReader::Batch::operator[](size_t index) const {
  return readings_[index].mentions;
}

MentionReader::MentionReader(const v1::LexiconPack& pack)
    : words_(pack, vocabulary_),
      lemmatizer_(pack),
      phrasal_verbs_(pack, lemmatizer_, vocabulary_),
      lemma_hashes_(lemmatizer_, phrasal_verbs_),
      classes_(pack, vocabulary_),
      contrasts_(pack,
                 [this](absl::string_view word) {
                   return StableHash(lemmatizer_.Sense(word));
                 }),
      numbers_(pack, vocabulary_),
      times_(pack, numbers_, vocabulary_),
      nouns_(words_, lemmatizer_, classes_, vocabulary_),
      figures_(pack, numbers_, words_, nouns_, vocabulary_),
      person_lists_(pack, words_, nouns_, vocabulary_),
      inserts_(vocabulary_),
      modality_(pack, words_, vocabulary_),
      places_(pack, words_, vocabulary_),
      sources_(pack, words_, vocabulary_),
      kinds_(pack, words_, lemmatizer_, phrasal_verbs_, classes_, vocabulary_),
      page_lines_(pack, words_, vocabulary_),
      attacker_death_(TableOfList(pack, "attacker_death", vocabulary_)),
      several_events_(pack, words_, vocabulary_),
      content_(words_, lemma_hashes_, places_) {
  PhraseTable<char> stage_ends;
  for (const v1::StageMark& stage : pack.stage()) {
    for (const std::string& phrase : stage.words()) {
      stage_.Add(phrase, 1, vocabulary_);
      AddLastWord(phrase, stage_ends, vocabulary_);
    }
  }
  const PhraseTable<char> attacker_ends =
      LastWordsOfList(pack, "attacker_death", vocabulary_);
  lemma_hashes_.Fill(vocabulary_);
  places_.Fill(vocabulary_);
  signs_ = TokenSigns(vocabulary_, [&](const Token& token) {
    uint16_t signs = SignsOf(token);
    if (attacker_ends.MayStart(token)) signs |= kAttackerEndSign;
    if (stage_ends.MayStart(token)) signs |= kStageEndSign;
    return signs;
  });
}

uint16_t MentionReader::SignsOf(const Token& token) const {
  const std::pair<bool, Sign> signs[] = {
      {times_.MayHold(token), kTimeSign},
      {figures_.MayHold(token), kFigureSign},
      {person_lists_.MayHold(token), kListSign},
      {words_.Is(token, kControl), kControlSign},
      {words_.Is(token, kDeathWord), kDeathSign},
      {attacker_death_.MayStart(token), kAttackerSign},
      {stage_.MayStart(token), kStageSign},
      {several_events_.MayMark(token), kSeveralSign},
      {several_events_.MayName(token), kEventSign},
      {sources_.MaySay(token), kSayingSign},
      {SourceGrammar::MayQuote(token), kQuotationSign},
      {inserts_.MayHold(token), kInsertSign}};
  uint16_t all = 0;
  for (const auto& [has, sign] : signs) all |= has ? sign : 0;
  return all;
}

ArticleMentions MentionReader::Read(const Article& article) const {
  Batch batch;
  Read({&article}, batch);
  return std::move(batch.readings_.front().mentions);
}

void MentionReader::Read(absl::Span<const Article* const> articles,
                         Batch& batch) const {
  // In the order in which each needs what those before it have found.
  using Pass = void (MentionReader::*)(Reading&) const;
  static constexpr Pass kPasses[] = {
      &MentionReader::Split,       &MentionReader::ReadTextPlaces,
      &MentionReader::ReadFields,  &MentionReader::ReadDay,
      &MentionReader::ReadTimes,   &MentionReader::ReadFigures,
      &MentionReader::ReadLists,   &MentionReader::Choose,
      &MentionReader::ReadSources, &MentionReader::ReadPlaces,
      &MentionReader::ReadKinds,   &MentionReader::ReadContent,
      &MentionReader::Keep};
  std::vector<Reading>& readings = batch.readings_;
  if (readings.size() < articles.size()) readings.resize(articles.size());
  for (size_t i = 0; i < articles.size(); ++i) {
    readings[i].mentions.Start(*articles[i]);
    readings[i].told.clear();
  }
  for (const Pass pass : kPasses) {
    for (size_t i = 0; i < articles.size(); ++i) (this->*pass)(readings[i]);
  }
}

void MentionReader::Split(Reading& reading) const {
  ArticleMentions& mentions = reading.mentions;
  const Article& article = *mentions.article;
  const auto split = [&](absl::string_view text, SplitText& result) {
    SplitSentences(text, 0, text.size(), vocabulary_, result);
  };
  split(article.title.text, mentions.title);
  split(article.body.text, mentions.body);
  reading.told.reserve(mentions.title.sentences.size() +
                       mentions.body.sentences.size());
}

void MentionReader::ReadTextPlaces(Reading& reading) const {
  ArticleMentions& mentions = reading.mentions;
  mentions.places =
      places_.Read({{mentions.article->title.text, &mentions.title},
                    {mentions.article->body.text, &mentions.body}});
}

void MentionReader::ReadDay(Reading& reading) const {
  ArticleMentions& mentions = reading.mentions;
  mentions.has_day = ParseDay(mentions.article->published, mentions.day);
  ReadDateline(mentions);
}

bool MentionReader::IsRoundUp(const ArticleMentions& mentions) const {
  for (const Sentence& sentence : mentions.title.sentences) {
    const TokenView tokens =
        mentions.title.View(mentions.article->title.text, sentence);
    if (HasAll(signs_.Of(tokens), kSeveralSign | kEventSign) &&
        several_events_.In(tokens)) {
      return true;
    }
  }
  return absl::c_count_if(mentions.sentences, [](const SentenceMentions& s) {
           return s.several_events;
         }) >= 2;
}

// Whether a line is a date and nothing else.
bool MentionReader::IsBareDate(const TokenView& tokens) const {
  constexpr size_t kMostTokens = 8;
  if (tokens.size() > kMostTokens) return false;
  std::vector<TimeMention> times;
  times_.Find(tokens, TimeContext(), times);
  return times.size() == 1 && times[0].first == 0 &&
         times[0].last == tokens.size();
}

// Dates an article by a line that is a date and little else, near its top.  A
// day of publication from outside the text is outranked only by a bare date:
// "Updated: ..." may be of any later day.
void MentionReader::ReadDateline(ArticleMentions& mentions) const {
  constexpr size_t kTopSentences = 4;
  for (size_t i = 0; i < mentions.body.sentences.size() && i < kTopSentences;
       ++i) {
    const TokenView tokens = mentions.body.View(mentions.article->body.text,
                                                mentions.body.sentences[i]);
    const std::optional<absl::CivilDay> day = times_.DatelineDay(tokens);
    if (!day) continue;
    if (mentions.has_day && !IsBareDate(tokens)) continue;
    mentions.has_day = true;
    mentions.day = *day;
    return;
  }
}

void MentionReader::ReadFields(Reading& reading) const {
  ReadField(v1::Claim::TITLE, reading);
  ReadField(v1::Claim::BODY, reading);
}

// Enters the sentences of a field that are told: no lines of the page.
void MentionReader::ReadField(v1::Claim::Field field, Reading& reading) const {
  ArticleMentions& mentions = reading.mentions;
  const bool title = field == v1::Claim::TITLE;
  const SplitText& split = title ? mentions.title : mentions.body;
  const absl::string_view text =
      title ? mentions.article->title.text : mentions.article->body.text;
  uint32_t furniture =
      split.sentences.empty() ? 0 : split.sentences.back().paragraph + 1;
  uint32_t paragraph = kNoParagraph;
  for (const Sentence& sentence : split.sentences) {
    const TokenView tokens = split.View(text, sentence);
    const bool first = sentence.paragraph != paragraph;
    const bool opens = !title && first;
    paragraph = sentence.paragraph;
    if (page_lines_.IsFurniture(tokens, sentence)) {
      // "Sign up here." in the middle is one line of the page; what goes on
      // without an end, and what a paragraph opens with, is all of it.
      if (!first && sentence.closed) continue;
      furniture = sentence.paragraph;
    }
    if (sentence.paragraph == furniture) continue;
    const uint16_t signs = signs_.Of(tokens);
    if (HasAll(signs, kControlSign) && page_lines_.HasControls(tokens))
      continue;
    const size_t lead = opens ? LeadOf(tokens) : 0;
    reading.told.push_back(
        {field, sentence, tokens, signs, lead, opens && !sentence.closed});
    NoteDeaths(reading.told.back(), mentions);
  }
}

void MentionReader::NoteDeaths(const Told& told,
                               ArticleMentions& mentions) const {
  if (HasAll(told.signs, kDeathSign) &&
      told.sentence.paragraph < kLeadParagraphs) {
    mentions.tells_death = true;
  }
  if (HasAll(told.signs, kAttackerSign | kAttackerEndSign) &&
      StandsIn(attacker_death_, told.tokens)) {
    mentions.attacker_died = true;
  }
}

void MentionReader::ReadTimes(Reading& reading) const {
  TimeContext context;
  context.has_reference = reading.mentions.has_day;
  context.reference = reading.mentions.day;
  for (Told& told : reading.told) {
    if (!HasAll(told.signs, kTimeSign)) continue;
    times_.Find(told.tokens, context, told.times);
    for (const TimeMention& time : told.times) {
      TimeGrammar::Follow(time, context);
    }
  }
}

void MentionReader::ReadFigures(Reading& reading) const {
  for (Told& told : reading.told) {
    if (!HasAll(told.signs, kFigureSign)) continue;
    absl::InlinedVector<TokenRange, 8> taken;
    for (const TimeMention& time : told.times) {
      if (!time.rate) taken.push_back({time.first, time.last});
    }
    figures_.Find(told.tokens, taken, told.figures);
  }
}

void MentionReader::ReadLists(Reading& reading) const {
  for (Told& told : reading.told) {
    const bool title = told.field == v1::Claim::TITLE;
    if (!title && !HasAll(told.signs, kListSign)) continue;
    told.sums = person_lists_.Find(told.tokens, told.figures, title);
  }
}

// Chooses the sentences that more is asked of: those with a figure or a time,
// and those before them in their paragraph, since a figure may stand where they
// say.
void MentionReader::Choose(Reading& reading) const {
  const Told* behind = nullptr;
  size_t chosen = 0;
  const auto is_asked = [&](const Told& told) {
    if (!told.passed) return true;
    return !told.heading && behind != nullptr && behind->field == told.field &&
           behind->sentence.paragraph == told.sentence.paragraph;
  };
  std::vector<SentenceMentions>& sentences = reading.mentions.sentences;
  for (auto told = reading.told.rbegin(); told != reading.told.rend(); ++told) {
    told->passed =
        told->times.empty() && told->figures.empty() && told->sums.empty();
    if (!told->passed) behind = &*told;
    told->asked = is_asked(*told);
    chosen += told->asked ? 1 : 0;
  }
  sentences.reserve(chosen);
  for (Told& told : reading.told) {
    if (!told.asked) continue;
    told.found = &sentences.emplace_back();
    told.found->field = told.field;
    told.found->sentence = told.sentence;
    if (told.passed) continue;
    told.found->lead = told.lead;
    told.found->times = std::move(told.times);
    told.found->figures = std::move(told.figures);
  }
}

void MentionReader::ReadSources(Reading& reading) const {
  QuotationState quotation;
  for (const Told& told : reading.told) {
    const uint32_t paragraph = told.sentence.paragraph;
    const SourceGrammar::Signs signs{HasAll(told.signs, kSayingSign),
                                     HasAll(told.signs, kQuotationSign)};
    if (told.passed) {
      sources_.Follow(told.tokens, paragraph, signs, quotation);
    } else {
      sources_.Find(told.tokens, paragraph, signs, quotation,
                    told.found->attributions);
    }
  }
}

void MentionReader::ReadPlaces(Reading& reading) const {
  for (const Told& told : reading.told) {
    if (!told.asked) continue;
    places_.FindPlaces(told.tokens, reading.mentions.places,
                       told.found->places);
  }
}

void MentionReader::ReadKinds(Reading& reading) const {
  for (const Told& told : reading.told) {
    if (told.passed) continue;
    SentenceMentions& found = *told.found;
    if (HasAll(told.signs, kInsertSign)) {
      found.inserts = inserts_.Find(told.tokens);
    }
    KindContext context;
    const SentenceFacts facts{told.tokens, context, found.figures, found.times,
                              found.inserts};
    found.figure_kinds.reserve(found.figures.size());
    found.time_kinds.reserve(found.times.size());
    for (size_t i = 0; i < found.figures.size(); ++i) {
      found.figure_kinds.push_back(kinds_.OfFigure(facts, i));
    }
    GiveToNewValues(told.tokens, found);
    for (size_t i = 0; i < found.times.size(); ++i) {
      found.time_kinds.push_back(kinds_.OfTime(facts, i));
    }
  }
}

void MentionReader::ReadContent(Reading& reading) const {
  for (const Told& told : reading.told) {
    const TokenView& tokens = told.tokens;
    if (!told.passed) {
      SentenceMentions& found = *told.found;
      found.question = tokens[tokens.size() - 1].is_punct('?');
      found.stage = HasAll(told.signs, kStageSign | kStageEndSign) &&
                    StandsIn(stage_, tokens);
      found.several_events = HasAll(told.signs, kSeveralSign | kEventSign) &&
                             several_events_.In(tokens);
      content_.Read(tokens, found);
    } else if (!told.heading) {
      content_.ReadNames(tokens, told.lead, reading.mentions.other_names);
    }
  }
}

// Adds those sums that a kind of lists takes: "a man and two women" who were
// killed, but not who own a shop.  What is said of the sum is said of the two.
// `found` is read but for them.
void MentionReader::AddSums(const TokenView& tokens, std::vector<Figure> sums,
                            SentenceMentions& found) const {
  // A sentence with more is a table, and each costs a copy of the figures.
  constexpr size_t kMostSums = 8;
  if (sums.empty() || sums.size() > kMostSums) return;
  KindContext context;
  for (Figure& sum : sums) {
    const auto first =
        absl::c_find_if(found.figures, [&](const Figure& figure) {
          return figure.bare.first >= sum.bare.first;
        });
    const auto last =
        std::find_if(first, found.figures.end(), [&](const Figure& figure) {
          return figure.bare.first >= sum.bare.last;
        });
    const size_t at = static_cast<size_t>(first - found.figures.begin());
    const size_t end = static_cast<size_t>(last - found.figures.begin());
    // As if it were one figure.
    std::vector<Figure> figures(found.figures.begin(), first);
    figures.push_back(sum);
    figures.insert(figures.end(), last, found.figures.end());
    const KindMatch kind = kinds_.OfFigure(
        {tokens, context, figures, found.times, found.inserts}, at);
    if (kind.kind == nullptr || !kind.kind->lists_persons()) continue;
    for (size_t i = at; i < end; ++i) {
      KindMatch& member = found.figure_kinds[i];
      if (!found.figures[i].age && member.kind == nullptr) member = kind;
    }
    found.figures.insert(first, std::move(sum));
    found.figure_kinds.insert(
        found.figure_kinds.begin() + static_cast<ptrdiff_t>(at), kind);
  }
}

// Drops the sentences that nothing was found in, and tells what the others are
// of.
void MentionReader::Keep(Reading& reading) const {
  std::vector<SentenceMentions>& sentences = reading.mentions.sentences;
  auto kept = sentences.begin();
  for (Told& told : reading.told) {
    if (!told.asked || (told.passed && told.found->places.empty())) continue;
    AddSums(told.tokens, std::move(told.sums), *told.found);
    if (&*kept != told.found) *kept = std::move(*told.found);
    ++kept;
  }
  sentences.erase(kept, sentences.end());
  reading.mentions.round_up = IsRoundUp(reading.mentions);
  SetStoryEvent(kinds_, reading.mentions);
}

// How many tokens of a paragraph say only from where and by whom it is.
size_t MentionReader::LeadOf(const TokenView& tokens) const {
  const Dateline dateline = FindDateline(tokens, words_);
  return dateline.in_capitals ? dateline.end : 0;
}

}  // namespace crosscheck
