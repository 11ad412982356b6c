#include "checker/report/proto_json.h"

#include <string>

#include "gtest/gtest.h"
#include "nlohmann/json.hpp"
#include "proto/claim.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

TEST(ProtoJsonTest, FollowsTheMappingOfProto3) {
  v1::Claim claim;
  claim.set_article_id("a.txt");
  claim.mutable_span()->set_end(7);
  claim.mutable_quantity()->set_value(250000);
  claim.mutable_quantity()->set_lower(0);
  claim.mutable_quantity()->set_lower_open(true);
  claim.mutable_quantity()->set_hedge(v1::HEDGE_APPROX);
  claim.set_modality(v1::FACT);
  EXPECT_EQ(ProtoJson(claim),
            R"({"articleId":"a.txt","span":{"end":7},)"
            R"("quantity":{"value":250000,"lower":0,"lowerOpen":true,)"
            R"("hedge":"HEDGE_APPROX"},"modality":"FACT"})");
}

TEST(ProtoJsonTest, KeepsLettersAndReadsBack) {
  v1::Note note;
  note.set_message("Алеппо “400” 𝟜 \\ / \"");
  const std::string json = ProtoJson(note);
  EXPECT_NE(json.find("Алеппо “400” 𝟜"), std::string::npos) << json;
  EXPECT_EQ(nlohmann::json::parse(json)["message"], note.message());
}

TEST(ProtoJsonTest, EscapesWhatActsOnATerminalAndReadsBack) {
  v1::Note note;
  note.set_message("\x1b[2J\r\n\t\x7f\u0085\u009b1m\u202e\u2066\u200f\u2028");
  const std::string json = ProtoJson(note);
  for (const char c : json) EXPECT_TRUE(c >= 0x20 && c < 0x7f) << json;
  EXPECT_EQ(nlohmann::json::parse(json)["message"], note.message());
}

}  // namespace
}  // namespace crosscheck
