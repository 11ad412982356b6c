#include "checker/report/claim_streams.h"

#include <cstddef>
#include <vector>

namespace crosscheck {
namespace {

class KeptClaims final : public ClaimStream {
 public:
  KeptClaims(const Format& format, std::ostream& out)
      : format_(format), out_(out) {}

  void Add(absl::Span<const Claim> claims) override {
    claims_.insert(claims_.end(), claims.begin(), claims.end());
  }

  void Finish(const Report& report) override {
    Report whole = report;
    whole.claims = claims_;
    format_.write(whole, out_);
  }

 private:
  const Format& format_;
  std::ostream& out_;
  std::vector<Claim> claims_;
};

}  // namespace

std::unique_ptr<ClaimStream> OpenClaimStream(const Format& format,
                                             const std::string& made_by,
                                             std::ostream& out) {
  if (format.stream != nullptr) return format.stream(made_by, out);
  return std::make_unique<KeptClaims>(format, out);
}

void AddByArticle(absl::Span<const Claim> claims, ClaimStream& stream) {
  for (size_t begin = 0; begin < claims.size();) {
    size_t end = begin + 1;
    while (end < claims.size() &&
           claims[end].article == claims[begin].article) {
      ++end;
    }
    stream.Add(claims.subspan(begin, end - begin));
    begin = end;
  }
}

}  // namespace crosscheck
