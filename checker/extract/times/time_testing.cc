#include "checker/extract/times/time_testing.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/extract/numbers/number_grammar.h"
#include "checker/text/tokenizer.h"
#include "checker/text/vocabulary.h"
#include "google/protobuf/text_format.h"
#include "proto/lexicon.pb.h"

namespace crosscheck_testing {
namespace {

using crosscheck::TimeContext;
using crosscheck::TimeMention;
using crosscheck::TokenView;

crosscheck::v1::LexiconPack ReadPack() {
  crosscheck::v1::LexiconPack pack;
  for (const char* name : {"hedges", "numbers", "times"}) {
    const std::string path =
        absl::StrCat("checker/lexicon/lang/en/", name, ".textproto");
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    crosscheck::v1::LexiconPack part;
    if (!google::protobuf::TextFormat::ParseFromString(text.str(), &part) ||
        text.str().empty()) {
      std::cerr << "cannot read " << path << "\n";
      std::abort();
    }
    pack.MergeFrom(part);
  }
  return pack;
}

struct Grammars {
  explicit Grammars(const crosscheck::v1::LexiconPack& pack)
      : numbers(pack, vocabulary), times(pack, numbers, vocabulary) {}

  crosscheck::Vocabulary vocabulary;
  crosscheck::NumberGrammar numbers;
  crosscheck::TimeGrammar times;
};

const Grammars& English() {
  static const Grammars* const grammars = new Grammars(ReadPack());
  return *grammars;
}

std::string Render(const TokenView& tokens, const TimeMention& mention) {
  std::string out =
      absl::StrCat("[", tokens.Text(mention.phrase_first, mention.last), "] ",
                   mention.timex);
  if (!mention.mod.empty()) absl::StrAppend(&out, " ", mention.mod);
  if (mention.type == crosscheck::v1::Time::TIME) absl::StrAppend(&out, " T");
  if (mention.type == crosscheck::v1::Time::DURATION) {
    absl::StrAppend(&out, " D");
  }
  if (mention.type == crosscheck::v1::Time::SET) absl::StrAppend(&out, " S");
  if (mention.vague_reference) absl::StrAppend(&out, " ?");
  return out;
}

std::string Minute(absl::CivilSecond moment) {
  return absl::FormatCivilTime(absl::CivilMinute(moment));
}

}  // namespace

const crosscheck::TimeGrammar& EnglishTimes() { return English().times; }

std::vector<crosscheck::Token> TokensOf(absl::string_view text) {
  std::vector<crosscheck::Token> tokens;
  crosscheck::Tokenize(text, 0, text.size(), English().vocabulary, tokens);
  return tokens;
}

TimeContext PublishedThursday() {
  TimeContext context;
  context.has_reference = true;
  context.reference = absl::CivilDay(2016, 9, 29);
  return context;
}

std::string TimesIn(absl::string_view text, const TimeContext& context) {
  const std::vector<crosscheck::Token> tokens = TokensOf(text);
  const TokenView view{text, tokens};
  std::vector<TimeMention> mentions;
  EnglishTimes().Find(view, context, mentions);
  std::vector<std::string> rendered;
  rendered.reserve(mentions.size());
  for (const TimeMention& mention : mentions) {
    rendered.push_back(Render(view, mention));
  }
  return absl::StrJoin(rendered, ", ");
}

std::string MomentsIn(absl::string_view text, const TimeContext& context) {
  const std::vector<crosscheck::Token> tokens = TokensOf(text);
  std::vector<TimeMention> mentions;
  EnglishTimes().Find(TokenView{text, tokens}, context, mentions);
  if (mentions.size() != 1) return absl::StrCat(mentions.size(), " times");
  const TimeMention& mention = mentions[0];
  if (!mention.has_moments) return "none";
  return absl::StrCat(Minute(mention.first_moment), "..",
                      Minute(mention.last_moment));
}

}  // namespace crosscheck_testing
