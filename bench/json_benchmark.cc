// How fast a record becomes JSON, beside protobuf's own printer.  Method:
// README.md.
#include <cstdint>
#include <string>

#include "benchmark/benchmark.h"
#include "checker/report/proto_json.h"
#include "checker/report/quoted_text.h"
#include "google/protobuf/text_format.h"
#include "google/protobuf/util/json_util.h"
#include "proto/claim.pb.h"

namespace crosscheck {
namespace {

constexpr char kClaim[] = R"(
  article_id: "drevnova-herald-0129" span { begin: 246 end: 249 }
  phrase { begin: 237 end: 259 }
  origin { path: "archive/2016.jsonl" begin: 31166 end: 31169
           line: 42 column: 467 }
  surface: "253" phrase_surface: "at least 253 civilians"
  sentence: "The strike on the old harbour of Drevnova killed at least 253 "
            "civilians, a spokeswoman said, \"and we fear there are more\"."
  kind: "toll.killed"
  quantity { value: 253 lower: 253 unit: "1" hedge: HEDGE_AT_LEAST }
  canonical { lower: 253 unit: "1" }
  counted: "civilians" counted_class: "civilian" predicate: "kill"
  place: "Drevnova" scope { first_day: "2016-09-23" last_day: "2016-09-29" }
  modality: FACT
  attribution { source: "a spokeswoman" cue: "said" }
  made_by: "crosscheck 0.1.0, lexicon 816476fb45edaff3"
)";

v1::Claim TheClaim() {
  v1::Claim claim;
  (void)google::protobuf::TextFormat::ParseFromString(kClaim, &claim);
  return claim;
}

void AppendSlowly(const google::protobuf::Message& message, std::string& out) {
  std::string json;
  (void)google::protobuf::util::MessageToJsonString(message, &json);
  out += EscapeInQuotes(json);
}

using Append = void (*)(const google::protobuf::Message&, std::string&);

void BM_Json(benchmark::State& state, Append append) {
  const v1::Claim claim = TheClaim();
  std::string json;
  std::string want;
  append(claim, json);
  AppendSlowly(claim, want);
  if (json != want || claim.made_by().empty()) {
    state.SkipWithError("differs from protobuf's own");
    return;
  }
  for (auto _ : state) {
    json.clear();
    append(claim, json);
    benchmark::DoNotOptimize(json.data());
  }
  state.SetItemsProcessed(state.iterations());
  state.SetBytesProcessed(state.iterations() *
                          static_cast<int64_t>(json.size()));
}

BENCHMARK_CAPTURE(BM_Json, ours, AppendProtoJson);
BENCHMARK_CAPTURE(BM_Json, protobuf, AppendSlowly);

}  // namespace
}  // namespace crosscheck
